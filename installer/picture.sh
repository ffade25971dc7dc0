#!/bin/sh
# picture.sh BOOKLET PICTURE: opens the editor on a booklet and takes a picture of the screen once
# something stands there and has come to rest.
set -eu

booklet=$1
picture=$2
seconds=90
shots=$(mktemp -d)

scrot -o "$shots/empty.png"
cp "$shots/empty.png" "$shots/before.png"
target/goalsheet/bin/goalsheet "$booklet" &
editor=$!
trap 'kill "$editor" 2>/dev/null || true; rm -rf "$shots"' EXIT

while [ "$seconds" -gt 0 ]; do
  sleep 1
  seconds=$((seconds - 1))
  if ! kill -0 "$editor" 2>/dev/null; then
    echo "编辑器没有打开就退出了，请看上面的提示。" >&2
    exit 1
  fi
  scrot -o "$shots/now.png"
  if ! cmp -s "$shots/now.png" "$shots/empty.png" && cmp -s "$shots/now.png" "$shots/before.png"; then
    cp "$shots/now.png" "$picture"
    exit 0
  fi
  mv "$shots/now.png" "$shots/before.png"
done
echo "等了很久，编辑器的窗口还没有画好。" >&2
exit 1
