#!/bin/sh
# Sees to a font with Chinese characters, without which Shareflow works but shows boxes in Chinese. Never fails.
set -eu
cd "$(dirname "$0")/.."
. scripts/system_packages.sh

stamp=.venv/installed/chinese-font
if [ -e "$stamp" ] || ! has_apt; then exit 0; fi

has_chinese_font() {
    if command -v fc-list >/dev/null 2>&1; then
        [ -n "$(fc-list :lang=zh-cn family)" ]
    else
        QT_QPA_PLATFORM=offscreen .venv/bin/python -c '
import sys
from PySide6.QtGui import QFontDatabase, QGuiApplication
application = QGuiApplication(sys.argv)
sys.exit(QFontDatabase.WritingSystem.SimplifiedChinese not in QFontDatabase.writingSystems())' 2>/dev/null
    fi
}

if ! has_chinese_font && ! { may_install && install_packages fonts-wqy-microhei; }; then
    echo "Note: no font has Chinese characters; they will show as boxes. Recommended: $(install_line fonts-wqy-microhei)"
fi
touch "$stamp" # said once is enough
