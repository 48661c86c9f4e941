#!/bin/sh
# Opens the window, with FILE if it is set. Without a display draws FILE, or the NYC rides example, into build/.
set -eu
cd "$(dirname "$0")/.."
. scripts/environment.sh

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; }

if has_display; then
    sh scripts/qt_libraries.sh screen
    exec .venv/bin/python main.py ${FILE:+"$FILE"}
fi

file=${FILE:-resources/examples/nyc_rides.shareflow}
out=build/$(basename "$file" .shareflow)
echo "No display: drawing $file"
QT_QPA_PLATFORM=offscreen .venv/bin/python main.py render "$file" --out "$out"
echo "The pictures, shares.csv and summary.json are in $out"
