#!/bin/sh
# Makes the icon's PNG files from its drawing. Needs rsvg-convert (Debian: librsvg2-bin).
set -eu
cd "$(dirname "$0")"

for size in 16 24 32 48 64 128 256; do
  rsvg-convert --width "$size" --height "$size" --output "goalsheet-$size.png" goalsheet.svg
done
