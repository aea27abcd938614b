#!/bin/sh
# Lays out what the image holds: bundles and their run-time dependencies, no sources, no tools.
#   infra/image.sh <checkout, which it changes> <folder to fill>
set -eu
cd "$1"
to=$2
npm ci --ignore-scripts --no-audit --no-fund
node infra/bundle.mjs
npm prune --omit=dev --ignore-scripts --no-audit --no-fund
mkdir -p "$to"
cp package.json "$to/"
for each in services/*/dist infra/compose/*.mjs infra/kubernetes/*.mjs; do
  mkdir -p "$to/$(dirname "$each")"
  cp -R "$each" "$to/$each"
done
# Our own packages are inside the bundles: their links would lead nowhere.
rm -rf node_modules/@readout
cp -R node_modules "$to/"
