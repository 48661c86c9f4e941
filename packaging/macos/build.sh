#!/bin/sh
# Builds Shareflow.app and a disk image of it, into dist/. Runs on macOS, with Python 3.11 or later.
#
# To give it away it must be signed and notarised. With SIGNING_IDENTITY (a "Developer ID Application" certificate of
# the keychain) it is signed here; with NOTARY_PROFILE too (made once by `xcrun notarytool store-credentials`) the image
# is sent to Apple and the answer stapled to it. entitlements.plist lets Numba run what it has compiled.
set -eu
cd "$(dirname "$0")/../.."
environment=build/package-env
python=$environment/bin/python

if ! cmp -s requirements-package.lock "$environment/installed.lock"; then
    rm -rf "$environment"
    python3 -m venv "$environment"
    $python -m pip install --quiet --only-binary=:all: -r requirements-package.lock
    cp requirements-package.lock "$environment/installed.lock"
fi
SOURCE_DATE_EPOCH=$($python packaging/facts.py source_date)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0
name=$($python packaging/facts.py name)
title=$($python packaging/facts.py title)
version=$($python packaging/facts.py version)
app=build/bundle/$title.app

QT_QPA_PLATFORM=offscreen $python packaging/draw_icons.py build/icons
$python -m PyInstaller --noconfirm --clean --distpath build/bundle --workpath build/pyinstaller packaging/shareflow.spec
cp build/icons/document.icns "$app/Contents/Resources/"
$python packaging/finish_bundle.py "$app"
if [ -e packaging/ship_compiled_code.sh ]; then sh packaging/ship_compiled_code.sh "$app"; fi
$python packaging/finish_bundle.py "$app" times

if [ -n "${SIGNING_IDENTITY:-}" ]; then
    # The innermost first: a signature covers what lies inside.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -exec \
        codesign --force --timestamp --options runtime --sign "$SIGNING_IDENTITY" {} +
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
        --sign "$SIGNING_IDENTITY" "$app"
fi
mkdir -p dist
image=dist/$title-$version-$(uname -m).dmg
hdiutil create -volname "$title" -srcfolder "$app" -ov -format ULFO "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
