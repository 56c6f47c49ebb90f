#!/usr/bin/env bash
# Makes an installer for the system it runs on, from what ./mvnw package left in target/:
#
#   src/build/package.sh [app-image|installer]
#
# app-image   target/package/image: the program in a folder, with its own Java
# installer   that, and target/package/lectern-VERSION-SYSTEM.deb, .dmg or .msi (on Windows without the WiX Toolset, a .zip);
#             the default
#
# JAVA_HOME names the JDK 25 (or newer) whose jlink and jpackage are used. JavaFX and everything else is on the class path;
# the runtime that jlink makes holds the modules of the JDK only.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
wanted=${1:-installer}
name=lectern
out=target/package

fail() {
    printf 'package: %s\n' "$*" >&2
    exit 1
}

case $wanted in app-image | installer) ;; *) fail "unknown: $wanted; give app-image or installer" ;; esac
if [ ! -e "${JAVA_HOME:-}/bin/jpackage" ] && [ ! -e "${JAVA_HOME:-}/bin/jpackage.exe" ]; then
    fail "set JAVA_HOME to a JDK 25 or newer, with its jlink and jpackage"
fi
if [ ! -f target/lectern.jar ] || [ ! -d target/lib ]; then fail "nothing to package; run ./mvnw package first"; fi

# The project's own version is the first one in the pom; jpackage takes up to three numbers.
version=$(sed -n 's/^  <version>\([0-9.]*\).*<\/version>/\1/p' pom.xml | head -n 1)
[ -n "$version" ] || fail "no version in pom.xml"
case $(uname -s) in
    Linux) system=linux ;;
    Darwin) system=macos ;;
    MINGW* | MSYS* | CYGWIN*) system=windows ;;
    *) fail "jpackage knows no packages for $(uname -s)" ;;
esac
machine=$(uname -m)

rm -rf "$out"
mkdir -p "$out/input"
cp target/lectern.jar target/lib/*.jar "$out/input"

# ------------------------------------------------------------------------------------------------------------- runtime

# java.desktop: JavaFX; java.sql: SQLite; jdk.charsets: mail in old encodings; jdk.crypto.ec: https links (part of
# java.base in newer JDKs); jdk.zipfs: samples inside the jar; jdk.unsupported: JavaFX and Lucene; jdk.management: Lucene.
modules=
available=" $("$JAVA_HOME/bin/java" --list-modules | sed 's/@.*//' | tr -d '\r' | tr '\n' ' ') "
for module in java.desktop java.logging java.management java.naming java.net.http java.sql java.xml jdk.charsets \
    jdk.crypto.ec jdk.localedata jdk.management jdk.unsupported jdk.zipfs; do
    case $available in *" $module "*) modules=$modules${modules:+,}$module ;; esac
done
"$JAVA_HOME/bin/jlink" --add-modules "$modules" --include-locales=en,de --strip-debug --no-man-pages --no-header-files \
    --compress zip-6 --output "$out/runtime"

# --------------------------------------------------------------------------------------------------------------- image

numbers=$version
if [ "$system" = macos ]; then numbers=${version/#0./1.}; fi # there, a version must not begin with 0
options=(
    --name "$name" --app-version "$numbers" --vendor Lectern --description "A desktop app for exploring paper digests"
)
image=(
    --runtime-image "$out/runtime" --input "$out/input" --main-jar lectern.jar --main-class org.lectern.app.Main
    --java-options --enable-native-access=ALL-UNNAMED
    --java-options -Dstdout.encoding=UTF-8 --java-options -Dstderr.encoding=UTF-8
    --java-options -Xlog:disable --java-options -Xlog:all=warning:stderr
    --java-options '-Xlog:aot*=off:stderr' --java-options '-Xlog:cds*=off:stderr'
)
case $system in
    linux) icon=src/build/lectern.png ;;
    macos) icon=src/build/lectern.icns ;;
    windows) icon=src/build/lectern.ico ;;
esac
if [ -f "$icon" ]; then image+=(--icon "$icon"); fi
if [ "$system" = windows ]; then
    # A program of the window kind has no console; this twin is for the command line.
    printf 'win-console=true\nwin-menu=false\nwin-shortcut=false\n' >"$out/console.properties"
    image+=(--add-launcher "$name-cli=$out/console.properties")
fi
eval "$(grep '^memory_options=' lectern)"
# shellcheck disable=SC2154  # comes from the launcher; a list of words
for option in $memory_options; do image+=(--java-options "$option"); done
"$JAVA_HOME/bin/jpackage" --type app-image "${options[@]}" "${image[@]}" --dest "$out/image"

# A cache of loaded classes, as the launcher of a checkout records it: halves the time to the window. A package's jars never
# change under it. On Linux only: elsewhere a file added to the image would break the signature, or was not tried.
if [ "$system" = linux ]; then
    folder=$PWD/$out/image/$name
    eval "$(grep '^training_' lectern)"
    # shellcheck disable=SC2154,SC2086  # both come from the launcher; lists of words
    if LECTERN_LIBRARY=$PWD/$out/training \
        JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$folder/lib/app/lectern.aot $training_options" \
        timeout "$training_limit" "$folder/bin/$name" $training_arguments >"$out/training.log" 2>&1 &&
        [ -s "$folder/lib/app/lectern.aot" ]; then
        # shellcheck disable=SC2016  # $APPDIR is the program's own
        sed -i 's|^\[JavaOptions\]$|&\njava-options=-XX:AOTCache=$APPDIR/lectern.aot|' "$folder/lib/app/$name.cfg"
    else
        echo "package: no class cache could be recorded; see $out/training.log" >&2
        rm -f "$folder"/lib/app/lectern.aot*
    fi
fi
if [ "$wanted" = app-image ]; then exit 0; fi

# ----------------------------------------------------------------------------------------------------------- installer

# jpackage can put an entry into the menu by itself, but such a package fails to configure on a machine without a desktop;
# so the entry and the command are put into the package as plain files.
deb() {
    local package tree
    "$JAVA_HOME/bin/jpackage" --type deb "${options[@]}" --app-image "$out/image/$name" --dest "$out" \
        --linux-app-category science \
        --linux-package-deps 'libgtk-3-0 | libgtk-3-0t64, libxtst6, libxxf86vm1, libgl1'
    package=$(ls "$out"/*.deb)
    tree=$out/tree
    dpkg-deb -R "$package" "$tree"
    sed -i 's/^Maintainer:.*/Maintainer: The Lectern authors/' "$tree/DEBIAN/control"
    mkdir -p "$tree/usr/bin" "$tree/usr/share/applications"
    ln -s "/opt/$name/bin/$name" "$tree/usr/bin/$name"
    cat >"$tree/usr/share/applications/$name.desktop" <<END
[Desktop Entry]
Type=Application
Name=Lectern
Comment=Explore paper digests
Exec=/opt/$name/bin/$name
Icon=/opt/$name/lib/$name.png
Categories=Science;Education;
Terminal=false
END
    rm "$package"
    dpkg-deb --root-owner-group -b "$tree" "$1"
    rm -rf "$tree"
}

file=$out/$name-$version-$system-$machine
case $system in
    linux) deb "$file.deb" ;;
    macos)
        "$JAVA_HOME/bin/jpackage" --type dmg "${options[@]}" --app-image "$out/image/$name.app" --dest "$out"
        mv "$out"/*.dmg "$file.dmg"
        ;;
    windows)
        if command -v wix >/dev/null || command -v candle >/dev/null || [ -n "${WIX:-}" ]; then
            if [ -n "${WIX:-}" ]; then PATH="$(cygpath "$WIX")/bin:$PATH"; fi
            "$JAVA_HOME/bin/jpackage" --type msi "${options[@]}" --app-image "$out/image/$name" --dest "$out" \
                --win-menu --win-shortcut-prompt --win-per-user-install
            mv "$out"/*.msi "$file.msi"
        else
            echo "package: the WiX Toolset is missing, so there is a .zip in place of an .msi" >&2
            "$JAVA_HOME/bin/jar" --create --no-manifest --file "$file.zip" -C "$out/image" "$name"
        fi
        ;;
esac
ls -l "$out/$name-$version"-*
