#!/usr/bin/env bash
# Runs every fuzz target for its share of the seconds, from fuzz/seeds/ and what earlier runs found (fuzz/corpus/).
#
#   scripts/fuzz.sh [seconds in all] [target…]
#
# Ends at the first input that breaks something; it lies in fuzz/artifacts/. Each one becomes a test before it is mended.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/versions.sh

cargo fuzz --version > /dev/null 2>&1 || cargo install --locked "cargo-fuzz@$CARGO_FUZZ"
seconds=${1:-600}
shift $(($# > 0))
targets=("$@")
[ $# -gt 0 ] || targets=(packet chat block words)

# Counting which branches are taken needs no nightly compiler, only its flags.
export RUSTC_BOOTSTRAP=1
for target in "${targets[@]}"; do
  mkdir -p "fuzz/corpus/$target"
  cargo fuzz run --sanitizer none --release --debug-assertions "$target" "fuzz/corpus/$target" "fuzz/seeds/$target" -- \
    -max_total_time=$((seconds / ${#targets[@]})) -max_len=8192 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1
done
