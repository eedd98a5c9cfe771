# Every tool this repository pins, in one place. (Packages from npm are pinned in package.json and package-lock.json,
# crates in Cargo.toml and Cargo.lock: the files those clients read.)

TRUNK=0.21.14         # the newest that builds with Rust 1.95
NODE_MAJOR=20         # the oldest that is tested
CARGO_FUZZ=0.13.2     # for `make fuzz` alone

# The command and the crate must be one version, so it is read from the lock file.
WASM_BINDGEN=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)
# wasm-opt comes from npm: distributions ship one that breaks the module without an error.
BINARYEN=$(sed -n 's/.*"binaryen": "\([0-9]*\).*/\1/p' package.json)
RUST=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)

# Where cargo and npm put them.
export PATH="$PWD/node_modules/.bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
