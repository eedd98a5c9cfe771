#!/usr/bin/env bash
# Everything that must hold, cheapest first; stops at the first thing that does not.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/versions.sh

step() {
  local what=$1 began=$SECONDS; shift
  printf '\n\033[1m── %s\033[0m\n' "$what"
  "$@"
  printf '\033[2m   %s s\033[0m\n' $((SECONDS - began))
}

native_tests() {
  if cargo nextest --version > /dev/null 2>&1; then cargo nextest run --locked --workspace; else cargo test --locked --workspace; fi
}

browser_tests() {
  CHROMEDRIVER=${CHROMEDRIVER:-$(command -v chromedriver || echo "$CHROMEWEBDRIVER/chromedriver")} \
  WASM_BINDGEN_TEST_WEBDRIVER_JSON=$PWD/tests/browser/webdriver.json WASM_BINDGEN_TEST_TIMEOUT=120 \
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
    cargo test --locked --target wasm32-unknown-unknown --test browser
}

step "Format" cargo fmt --all --check
step "Clippy, native (2 minutes the first time)" cargo clippy --locked --workspace --all-targets -- -D warnings
step "Clippy, wasm (2 minutes the first time)" \
  cargo clippy --locked --target wasm32-unknown-unknown --lib --bins --test browser -- -D warnings
step "The editor's own tests" node --test editor/tests/
step "Native tests (2 minutes the first time)" native_tests
step "Tests in Chromium (2 minutes the first time)" browser_tests
step "Release build" scripts/build.sh
step "Journeys on the built app (a few minutes)" playwright test
printf '\nAll of it holds.\n'
