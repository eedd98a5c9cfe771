#!/usr/bin/env bash
# Builds the app into dist/, without a network. `scripts/build.sh dev` serves a development build that follows edits.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/versions.sh

if [ "${1:-}" = dev ]; then
  exec trunk serve --offline --address 127.0.0.1 --port "${PORT:-8081}"
fi
echo "· Building the release (3 to 5 minutes the first time on two cores, a minute later on)"
trunk --log warn build --release --offline
bytes=$(find dist -maxdepth 1 \( -name '*.wasm' -o -name '*.js' -o -name '*.css' -o -name 'index.html' \) -exec cat {} + | wc -c)
echo "· dist/ is ready: $((bytes / 1024)) KiB of program before compression"
