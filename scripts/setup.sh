#!/usr/bin/env bash
# Installs what is missing and nothing else; says what it does and about how long it takes. A second run takes a second.
#
#   scripts/setup.sh build     what `make serve`, `make build` and `make dev` need
#   scripts/setup.sh test      that, and what `make test` and `make bench` need
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/versions.sh

say() { printf '\033[1m· %s\033[0m\n' "$*"; }
stop() { printf '\n%s\n' "$*" >&2; exit 1; }
has() { command -v "$1" > /dev/null 2>&1; }
at_least() { [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

rust() {
  has cargo || stop "Rust is missing. Install it from https://rustup.rs, then run this again."
  local version
  version=$(rustc --version | cut -d' ' -f2)
  at_least "$RUST" "$version" || stop "Rust $RUST or newer is needed, this is $version: rustup update stable"
  if ! [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
    say "Adding the WebAssembly target to Rust (half a minute)"
    has rustup || stop "No rustup here: install the standard library of wasm32-unknown-unknown for your Rust."
    rustup target add wasm32-unknown-unknown
  fi
}

# name, version, flags: builds a command with cargo unless that very version is there
crate() {
  local name=$1 command=$2 version=$3; shift 3
  [ "$("$command" --version 2> /dev/null | awk '{ print $2 }')" = "$version" ] && return
  say "Building $name $version (about 10 minutes on two cores, once)"
  cargo install "$name" --version "$version" --force "$@"
}

node_packages() {
  has node || stop "Node.js $NODE_MAJOR or newer is missing: https://nodejs.org or your system's package nodejs."
  at_least "$NODE_MAJOR" "$(node --version | tr -d v)" || stop "Node.js $NODE_MAJOR or newer is needed."
  if ! cmp -s package-lock.json node_modules/.installed; then
    say "Fetching wasm-opt $BINARYEN, the libraries of the editor and the test tools from npm (half a minute)"
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error
    cp package-lock.json node_modules/.installed
  fi
}

crates() {
  # With everything in place this asks no registry.
  if ! cargo fetch --locked --offline > /dev/null 2>&1; then
    say "Fetching the crates (a minute)"
    cargo fetch --locked
  fi
}

browser() {
  local missing=()
  has chromium || has chromium-browser || has google-chrome || has google-chrome-stable || [ -n "${CHROMIUM:-}" ] || missing+=(chromium)
  has chromedriver || [ -n "${CHROMEWEBDRIVER:-}" ] || missing+=(chromium-driver)
  has fc-list && [ -n "$(fc-list :lang=zh-cn family)" ] || missing+=(fonts-noto-cjk fontconfig)
  [ ${#missing[@]} -eq 0 ] && return
  local line="apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
  say "Installing for the tests: ${missing[*]} (two minutes)"
  has apt-get || stop "Please install by your system's own means: Chromium, chromedriver and a Chinese font."
  if [ "$(id -u)" = 0 ]; then sh -c "$line"
  elif has sudo && sudo -n true 2> /dev/null; then sudo sh -c "$line"
  else stop "This needs root. Run once:

    sudo sh -c '$line'"
  fi
}

rust
node_packages
crates
crate wasm-bindgen-cli wasm-bindgen "$WASM_BINDGEN"   # not --locked: its lock names a crate that was withdrawn
crate trunk trunk "$TRUNK" --locked
case "${1:-build}" in
  build) ;;
  test) browser ;;
  *) stop "scripts/setup.sh build | test" ;;
esac
