#!/usr/bin/env bash
# Builds the web app when its sources changed since the last build.
set -euo pipefail
cd "$(dirname "$0")/../web"
stamp=dist/.sources
sum=$(find src public index.html package-lock.json vite.config.ts -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$sum" ]; then exit 0; fi
# Not `npm ci`: some registries lack packages for other systems, which it insists on finding in the lock file.
[ node_modules/.package-lock.json -nt package-lock.json ] || npm install --no-save --no-audit --no-fund --loglevel=error
npm run --silent build
printf '%s' "$sum" > "$stamp"
