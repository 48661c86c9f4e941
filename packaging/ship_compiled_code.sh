#!/bin/sh
# Puts the machine code of the equations into a finished bundle, so that the first start after installation needs no
# compiler: `sh packaging/ship_compiled_code.sh BUNDLE`.
#
# The bundled program itself compiles it, for any processor of this architecture, and then has to find it there.
set -eu

if [ $# -ne 1 ] || [ ! -d "$1" ]; then
    echo "usage: sh packaging/ship_compiled_code.sh BUNDLE" >&2
    exit 2
fi
bundle=$(cd "$1" && pwd)

program=
for name in shareflow-console.exe shareflow.exe shareflow Contents/MacOS/shareflow; do
    if [ -f "$bundle/$name" ]; then
        program=$bundle/$name
        break
    fi
done
if [ -z "$program" ]; then
    echo "no program in $bundle" >&2
    exit 1
fi

# An application of macOS keeps data apart from programs, and links to it from where the program looks.
if [ -d "$bundle/Contents" ]; then
    shipped=$bundle/Contents/Resources/compiled
    ln -sfn ../Resources/compiled "$bundle/Contents/Frameworks/compiled"
else
    shipped=$bundle/_internal/compiled
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# A frozen program that started itself over and over would end here: dash calls the option -p, other shells -u.
ulimit -u 4000 2>/dev/null || ulimit -p 4000 2>/dev/null || true

for variable in $(env | sed -n 's/^\(NUMBA_[A-Z_]*\)=.*/\1/p'); do
    unset "$variable"
done
rm -rf "$shipped"
SHAREFLOW_CACHE_DIR=$scratch/made NUMBA_CPU_NAME=generic NUMBA_CPU_FEATURES='' "$program" --warm-cache >/dev/null
rm -rf "$scratch"/made/compiled-*/*.tmp.*
mv "$scratch/made" "$shipped"
find "$shipped" -type d -exec chmod 755 {} +
find "$shipped" -type f -exec chmod 644 {} +

# Whoever has to compile says so.
said=$(SHAREFLOW_CACHE_DIR=$scratch/user "$program" --warm-cache)
if [ -n "$said" ] || [ ! -d "$scratch/user" ]; then
    echo "the program does not load the code that it brings along" >&2
    exit 1
fi
echo "machine code in $shipped: $(du -sk "$shipped" | cut -f 1) KB"
