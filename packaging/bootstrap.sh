#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Circle Take authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a fresh Debian 12 (or a newer Debian or Ubuntu) to a running program:
#   packaging/bootstrap.sh run    installs what is missing, builds, opens the sample episode;
#                                 without a display it renders the sample and says where the film lies
#   packaging/bootstrap.sh test   installs what is missing, builds with warnings as errors, runs every test: those of the
#                                 engine, its files, requests and readers under sanitizers first, then all
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(
    cmake ninja-build g++ pkg-config ccache
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev libgl-dev
    qt6-multimedia-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libsqlite3-dev qtkeychain-qt6-dev
    ffmpeg libavcodec-dev libavformat-dev libavutil-dev libswscale-dev libswresample-dev
    libopencv-dnn-dev libopencv-imgproc-dev
    espeak-ng fonts-noto-cjk
)
test_packages=(mold xvfb xauth openssl)

say() { printf '\n== %s\n' "$*"; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else
        echo "These packages are needed, and installing them needs root: ${missing[*]}" >&2
        echo "Run: apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
}

install_missing() {
    if ! command -v dpkg-query >/dev/null; then
        echo "This script installs packages on Debian and Ubuntu only; elsewhere install what README.md lists," >&2
        echo "then run: cmake --preset ci && cmake --build --preset ci && ctest --preset ci" >&2
        return
    fi
    missing=()
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    say "Installing ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

build() {
    say "Building ($1)"
    cmake --preset "$1" "${@:2}" >/dev/null
    cmake --build --preset "$1"
}

run() {
    install_missing "${packages[@]}"
    build release
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
        exec build/release/bin/circletake --sample
    fi
    local project film
    project="${XDG_DATA_HOME:-$HOME/.local/share}/Circle Take/Spring Festival"
    film="$project/exports/EP01.mp4"
    say "No display: rendering the sample episode into $project"
    if [ ! -e "$project/project.circletake" ]; then
        build/release/bin/circletake new "$project" --script resources/samples/spring-festival.zh.txt
    fi
    build/release/bin/circletake produce "$project" --episode 1  # goes on where an earlier run ended
    say "The film: $film"
}

test_all() {
    install_missing "${packages[@]}" "${test_packages[@]}"
    build asan
    say "Testing with sanitizers"
    ctest --preset asan
    build ci
    say "Testing"
    ctest --preset ci
}

case "${1:-}" in
    run) run ;;
    test) test_all ;;
    *) echo "usage: packaging/bootstrap.sh run|test" >&2; exit 2 ;;
esac
