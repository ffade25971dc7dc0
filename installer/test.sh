#!/bin/sh
# Installs what the tests need and runs them all on a virtual screen, whether there is a display or
# not. Arguments go to Maven, as in: installer/test.sh clean
set -eu
cd "$(dirname "$0")/.."
. installer/common.sh

need_program
need_virtual_screen
need_file /usr/lib/libreoffice/program/libswlo.so libreoffice-writer-nogui
need_file /usr/lib/libreoffice/program/libsclo.so libreoffice-calc-nogui
need_file /usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd printer-driver-cups-pdf
install_lacking

say "正在虚拟屏幕上编译并测试……"
on_virtual_screen mvn -B "$@" verify
