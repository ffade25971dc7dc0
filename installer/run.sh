#!/bin/sh
# Sets everything up on a fresh Debian machine, builds the editor, and opens it on a sample booklet.
# With no display it does the same on a virtual screen and leaves what it did in target/demo.
set -eu
cd "$(dirname "$0")/.."
. installer/common.sh

demo=target/demo
sample=$demo/示例表册.jxmb

prepare() {
  need_program
  if [ -z "${DISPLAY:-}" ]; then
    need_virtual_screen
    need_command scrot scrot
  fi
  install_lacking
}

build() {
  home=$(jdk25)
  if [ -n "$home" ]; then
    export JAVA_HOME="$home"
  fi
  say "正在编译，第一次需要几分钟……"
  mvn -q -B -DskipTests package || fail "编译没有成功。请看上面的提示；若是下载失败，请检查网络后再运行一次。"
}

copy_sample() {
  mkdir -p "$demo"
  [ -e "$sample" ] || cp src/main/resources/org/goalsheet/sample.jxmb "$sample"
}

# The same main job without a person: see it in the editor, write it to Word, check it.
demonstrate() {
  say "没有显示器，改在虚拟屏幕上演示……"
  on_virtual_screen sh installer/picture.sh "$sample" "$demo/editor.png"
  goalsheet export "$sample" -o "$demo/示例表册.docx"
  # 1 says that there are findings, which is no failure here.
  goalsheet check "$sample" >"$demo/findings.txt" || [ $? -eq 1 ]
  say "完成。请看 $(pwd)/$demo 里的文件："
  say "  editor.png      编辑器打开示例表册的截图"
  say "  示例表册.docx   导出的 Word 文件"
  say "  findings.txt    检查出的问题"
  say "  示例表册.jxmb   示例表册本身"
}

goalsheet() {
  target/goalsheet/bin/goalsheet "$@"
}

prepare
build
copy_sample
if [ -z "${DISPLAY:-}" ]; then
  demonstrate
else
  say "正在打开编辑器。以后可以直接运行：$(pwd)/target/goalsheet/bin/goalsheet"
  goalsheet "$sample"
fi
