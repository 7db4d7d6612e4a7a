#!/usr/bin/env bash
# The pre-commit hook: audits the files that it is given, with the options before them. Builds itself at its first run.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
if [ ! -f "$here/dist/src/policy/allegro.json" ]; then
  (cd "$here" && npm ci --no-audit --no-fund && npm run build) >&2
fi
exec node "$here/dist/adapters/main/cli.js" audit "$@"
