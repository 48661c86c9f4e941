#!/bin/sh
# Runs pytest offscreen with the arguments given and those in PYTEST_ARGS; its summary is the last line.
# The equations are compiled beforehand, once for all processes that test.
set -eu
cd "$(dirname "$0")/.."
. scripts/environment.sh

export QT_QPA_PLATFORM=offscreen
.venv/bin/python main.py --warm-cache >/dev/null
# shellcheck disable=SC2086 # several arguments may be given in one variable
exec .venv/bin/python -m pytest "$@" ${PYTEST_ARGS:-}
