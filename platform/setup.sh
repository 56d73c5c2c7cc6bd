#!/usr/bin/env bash
# Installs every Debian package that Doorstep is built, run and tested with.
# Debian 12; as root or through sudo; asks nothing; may be run again at any time.
set -euo pipefail

# SQLCipher 4 and Catch2 3 are newer than Debian 12 and come from its backports.
from_backports=(libsqlcipher-dev catch2)

packages=(
    # building
    cmake ninja-build g++ ccache pkg-config git ca-certificates
    qt6-base-dev qt6-base-dev-tools qt6-declarative-dev qt6-declarative-dev-tools
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libgl-dev
    libssl-dev libsodium-dev libzstd-dev libboost-dev libqrencode-dev
    libsecret-1-dev qt6-speech-dev
    # running
    qml6-module-qtquick qml6-module-qtquick-window qml6-module-qtquick-controls
    qml6-module-qtquick-templates qml6-module-qtquick-layouts qml6-module-qtqml
    qml6-module-qtqml-workerscript qml6-module-qtqml-models qml6-module-qtquick-shapes
    qt6-speech-speechd-plugin speech-dispatcher speech-dispatcher-espeak-ng
    libqt6svg6 openssl fontconfig fonts-noto-core fonts-noto-color-emoji tzdata
    # testing
    qml6-module-qttest clang clang-format clang-tidy libclang-rt-dev binutils file
    procps python3
)

missing() { # the packages among the arguments that are not installed
    local name
    for name in "$@"; do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q '^install ok installed$' || echo "$name"
    done
}

backport_missing() { # the same, for packages that must come from backports
    local name
    for name in "$@"; do
        dpkg-query -W -f '${Status} ${Version}' "$name" 2>/dev/null | grep -q '^install ok installed .*bpo12' || echo "$name"
    done
}

mapfile -t want < <(missing "${packages[@]}")
mapfile -t want_newer < <(backport_missing "${from_backports[@]}")
if [ "${#want[@]}" -eq 0 ] && [ "${#want_newer[@]}" -eq 0 ]; then
    echo "setup: everything is installed"
    exit 0
fi

root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
        echo "setup: packages are missing and this is not root, nor is sudo installed. Run platform/setup.sh as root once." >&2
        exit 1
    }
    root=(sudo)
fi
apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o Acquire::Retries=3)

echo "setup: installing ${#want[@]} packages, and ${#want_newer[@]} from backports"
"${apt[@]}" update

if [ "${#want_newer[@]}" -gt 0 ] &&
    ! apt-get indextargets --format '$(CODENAME) $(SUITE)' 'Created-By: Packages' | grep -q 'bookworm-backports'; then
    # Backports lie on the same mirror as the release itself: ask apt where that is.
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' | head -n 1)
    [ -n "$mirror" ] || {
        echo "setup: this is not Debian 12 (no bookworm among the package sources)" >&2
        exit 1
    }
    "${root[@]}" sh -c "echo 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror bookworm-backports main' > /etc/apt/sources.list.d/bookworm-backports.list"
    "${apt[@]}" update
fi

"${apt[@]}" install -y --no-install-recommends "${want[@]}" "${want_newer[@]/%//bookworm-backports}" >/dev/null
echo "setup: done"
