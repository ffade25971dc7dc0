# shellcheck shell=sh
# What run.sh and test.sh share: they find what this machine lacks, and install it.

lacking=

say() {
  printf '%s\n' "$*"
}

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# need_command COMMAND PACKAGE
need_command() {
  command -v "$1" >/dev/null 2>&1 || lacking="$lacking $2"
}

# need_file FILE PACKAGE
need_file() {
  [ -e "$1" ] || lacking="$lacking $2"
}

# need_library FILE PACKAGE
need_library() {
  /sbin/ldconfig -p | grep -qF "$1" || lacking="$lacking $2"
}

# A font that has all Chinese characters of a form; the last resorts of a system do not look right.
need_chinese_font() {
  fc-list : family 2>/dev/null | grep -qE 'CJK SC|Source Han|WenQuanYi|SimSun|YaHei' ||
    lacking="$lacking fonts-noto-cjk"
}

# A JDK, and one with windows: on Java 17 Chinese input needs a call of AWT.
need_jdk() {
  if ! command -v javac >/dev/null 2>&1; then
    lacking="$lacking default-jdk"
  elif [ ! -e "$(dirname "$(readlink -f "$(command -v javac)")")/../lib/libawt_xawt.so" ]; then
    lacking="$lacking default-jre"
  fi
}

# What building the program and opening its window take.
need_program() {
  need_jdk
  need_command mvn maven
  need_library libgtk-3.so.0 libgtk-3-0
  need_library libXtst.so.6 libxtst6
  need_library libGL.so.1 libgl1
  need_chinese_font
}

need_virtual_screen() {
  need_command Xvfb xvfb
  need_command xauth xauth
}

# on_virtual_screen COMMAND [ARGUMENT…]
# Without auto-repeat (-r): on a busy machine the keys that tests press would multiply.
on_virtual_screen() {
  xvfb-run -a -s "-screen 0 1440x900x24 -r" "$@"
}

install_lacking() {
  [ -n "$lacking" ] || return 0
  command -v apt-get >/dev/null || fail "这台电脑没有 apt-get，请用系统自带的软件管理器安装：${lacking# }"
  if [ "$(id -u)" = 0 ]; then
    root=
  else
    command -v sudo >/dev/null || fail "还缺这些软件包：${lacking# }。请换 root 用户运行，或先装好 sudo。"
    root=sudo
  fi
  say "正在安装缺少的软件包：${lacking# }"
  # shellcheck disable=SC2086 # a list of names, and a prefix that may be empty
  {
    $root apt-get update -q &&
      $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $lacking
  } || fail "软件包没有装好。请看上面的提示，检查网络和软件源后再运行一次。"
}

# The home of a JDK 25, if there is one. Names deceive: jdk-17.0.25 is a Java 17.
jdk25() {
  for home in /usr/lib/jvm/*25*; do
    if [ -x "$home/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$home/release" 2>/dev/null; then
      printf '%s\n' "$home"
      return
    fi
  done
}

# In a plain C locale Java can open no file with a Chinese name.
case $(locale charmap 2>/dev/null) in
  ANSI_X3.4-1968) export LC_ALL=C.UTF-8 ;;
esac
