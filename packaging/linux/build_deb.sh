#!/bin/sh
# Makes the Debian package of a finished bundle: build_deb.sh PYTHON BUNDLE OUT_FOLDER
# Menus, file types and icons are registered by the triggers of the packages that keep them: there is no script inside.
set -eu
python=$1
bundle=$2
out=$3
here=$(dirname "$0")
root=$here/../..
fact() { "$python" "$here/../facts.py" "$1"; }

name=$(fact name)
version=$(fact version)
architecture=$(dpkg --print-architecture)
SOURCE_DATE_EPOCH=$("$python" "$here/../facts.py" source_date)
export SOURCE_DATE_EPOCH
stage=$root/build/deb/$name
rm -rf "$root/build/deb"
umask 022
mkdir -p "$stage/DEBIAN" "$stage/usr/bin" "$stage/usr/lib" "$stage/usr/share/doc/$name"
share=$stage/usr/share

cp -a "$bundle" "$stage/usr/lib/$name"
mv "$stage/usr/lib/$name/licences" "$share/doc/$name/licences"
ln -s "../lib/$name/$name" "$stage/usr/bin/$name"

fill() {
    mkdir -p "$(dirname "$2")"
    "$python" "$here/../facts.py" fill "$here/$1" "$2"
}
fill shareflow.desktop.in "$share/applications/$name.desktop"
fill shareflow.mime.xml.in "$share/mime/packages/$name.xml"
fill metainfo.xml.in "$share/metainfo/$(fact bundle_identifier).metainfo.xml"
fill lintian-overrides.in "$share/lintian/overrides/$name"
mkdir -p "$share/icons"
cp -r "$root/build/icons/hicolor" "$share/icons/hicolor"

fill copyright.in "$share/doc/$name/copyright"
fill changelog.in "$share/doc/$name/changelog"
cp "$root/CHANGELOG.md" "$share/doc/$name/CHANGELOG.md"
gzip -9n "$share/doc/$name/changelog" "$share/doc/$name/CHANGELOG.md"

# written_by MODULE FOLDER: what the command line says of itself, or nothing while there is no such module.
written_by() {
    mkdir -p "$2"
    if [ -e "$root/scripts/${1#scripts.}.py" ]; then
        (cd "$root" && "$python" -m "$1" "$(realpath "$2")" >/dev/null)
    else
        echo "No $1: the package goes without what it writes" >&2
    fi
}
manuals=$root/build/deb/manuals
written_by scripts.manual "$manuals"
for page in "$manuals"/*.1 "$manuals"/*/*.1; do
    [ -e "$page" ] || continue
    language=$(dirname "${page#"$manuals"/}")
    place=$share/man/$language/man1
    if [ "$language" = . ]; then place=$share/man/man1; fi
    mkdir -p "$place"
    gzip -9nc "$page" >"$place/$(basename "$page").gz"
done

completions=$root/build/deb/completions
written_by scripts.completions "$completions"
install_completion() {
    if [ -e "$completions/$1" ]; then install -D -m 644 "$completions/$1" "$share/$2"; fi
}
install_completion "$name.bash" "bash-completion/completions/$name"
install_completion "_$name" "zsh/vendor-completions/_$name"
install_completion "$name.fish" "fish/vendor_completions.d/$name.fish"

# dpkg looks at every program and library for what it links to beyond the bundle.
depends=$("$python" "$here/needed_packages.py" "$stage/usr/lib/$name")
"$python" - "$here" "$stage" "$depends" "$architecture" <<'END'
import sys
from pathlib import Path

here, stage, depends, architecture = sys.argv[1:]
sys.path.insert(0, str(Path(here).parent))
from facts import fill

used = sum(max(1, -(-path.lstat().st_size // 1024)) for path in Path(stage).rglob("*"))
further = {"depends": depends, "architecture": architecture, "installed_size": str(used)}
fill(Path(here) / "control.in", Path(stage) / "DEBIAN" / "control", further)
END
(cd "$stage" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$stage" -type d -exec chmod 755 {} +
find "$stage/usr/share" "$stage/DEBIAN" -type f -exec chmod 644 {} +
find "$stage" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

mkdir -p "$out"
dpkg-deb --root-owner-group -Zxz "-z${SHAREFLOW_XZ_LEVEL:-6}" --build "$stage" "$out/${name}_${version}_$architecture.deb" >/dev/null
