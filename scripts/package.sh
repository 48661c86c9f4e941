#!/bin/sh
# Builds what is given away, into dist/: the program with all it needs as one folder, a tar.xz of it and, on Debian, a
# package. Built in an environment of its own, so that nothing of the tests gets in. SHAREFLOW_XZ_LEVEL=1 packs quickly.
set -eu
cd "$(dirname "$0")/.."
. scripts/environment.sh

lock=requirements-package.lock
environment=build/package-env
python=$environment/bin/python

if ! cmp -s "$lock" "$environment/installed.lock"; then
    sh scripts/setup.sh runtime
    echo "Making $environment, where the program is built"
    rm -rf "$environment"
    mkdir -p build
    "$(.venv/bin/python -c 'import sys; print(sys._base_executable)')" -m venv "$environment"
    $python -m pip install --quiet --disable-pip-version-check --no-input --only-binary=:all: -r "$lock"
    cp "$lock" "$environment/installed.lock"
fi

SOURCE_DATE_EPOCH=$($python packaging/facts.py source_date)
# One order of sets and dictionaries, so that the same sources give the same archive.
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1
name=$($python packaging/facts.py name)
version=$($python packaging/facts.py version)
system=$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
bundle=build/bundle/$name

rm -rf build/icons "$bundle" dist
QT_QPA_PLATFORM=offscreen $python packaging/draw_icons.py build/icons
echo "Building $name $version (the log is in build/pyinstaller.log)"
$python -m PyInstaller --noconfirm --clean --distpath build/bundle --workpath build/pyinstaller \
    packaging/shareflow.spec >build/pyinstaller.log 2>&1 || {
    tail -n 20 build/pyinstaller.log >&2
    exit 1
}
$python packaging/finish_bundle.py "$bundle"
if [ -e packaging/ship_compiled_code.sh ]; then
    sh packaging/ship_compiled_code.sh "$bundle"
    $python packaging/finish_bundle.py "$bundle" times
fi

mkdir -p dist
cp -a "$bundle" "dist/$name"
archive=dist/$name-$version-$system.tar.xz
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C build/bundle -cf - "$name" |
    xz "-${SHAREFLOW_XZ_LEVEL:-6}" --threads=0 >"$archive"
if command -v dpkg-deb >/dev/null 2>&1 && command -v dpkg-shlibdeps >/dev/null 2>&1; then
    sh packaging/linux/build_deb.sh "$python" "$bundle" dist
else
    echo "No dpkg-deb and dpkg-shlibdeps (Debian: dpkg-dev): no Debian package" >&2
fi
du -sh dist/* | sed 's/^/  /'
