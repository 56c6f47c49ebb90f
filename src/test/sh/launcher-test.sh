#!/bin/sh
# Tests the launcher: src/test/sh/launcher-test.sh [unit|checkout]; without an argument both.
#
# unit      the launcher alone, in a checkout made for it whose Maven and Java are scripts that write down how they were
#           called; once in each shell found here; some seconds
# checkout  the launcher of this checkout, with its real build
# shellcheck disable=SC2016,SC2086  # arguments that must not expand; $shell is a command and its argument
set -u

here=$(CDPATH='' cd -- "$(dirname "$0")/../../.." && pwd -P)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
failures=0

# check WHAT COMMAND…: a test is a command that succeeds.
check() {
    what=$1
    shift
    if "$@"; then
        printf 'ok      %s\n' "$what"
    else
        printf 'FAILED  %s\n' "$what"
        printf '        stdout: %s\n        stderr: %s\n' "$(head -n 5 "$work/out")" "$(head -n 30 "$work/err")"
        failures=$((failures + 1))
    fi
}

equal() {
    [ "$1" = "$2" ] || {
        printf '        expected: %s\n        actual:   %s\n' "$2" "$1"
        return 1
    }
}

# run COMMAND…: keeps its output in $work/out and $work/err and its exit status in $status.
run() {
    "$@" >"$work/out" 2>"$work/err" </dev/null
    status=$?
}

says() { grep -q -- "$1" "$work/err"; }
silent() { equal "$(cat "$work/err")" ""; }

# -------------------------------------------------------------------------------------------------------- unit: stage

# A Java of version $2 in folder $1 that prints its arguments, a line each, after the word "java".
fake_java() {
    mkdir -p "$1/bin"
    printf 'IMPLEMENTOR="Nobody"\nJAVA_VERSION="%s"\nJAVA_VERSION_DATE="2026-01-01"\n' "$2" >"$1/release"
    cat >"$1/bin/java" <<'END'
#!/bin/sh
for argument; do
    case $argument in
        -XX:AOTCacheOutput=*)
            echo cache >"${argument#*=}"
            exit 0
            ;;
    esac
done
echo java
for argument; do echo "<$argument>"; done
echo "LC_ALL=${LC_ALL-}" >"$FAKE_STATE/environment"
exit "${FAKE_STATUS:-0}"
END
    cp "$1/bin/java" "$1/bin/javac"
    chmod +x "$1/bin/java" "$1/bin/javac"
}

# A Maven that notes each build in $FAKE_STATE/builds; its jar holds all of the sources.
fake_maven() {
    cat >"$1" <<'END'
#!/bin/sh
case $* in *--version*) exit "${FAKE_WRAPPER_STATUS:-0}" ;; esac
for argument; do
    case $argument in -Dlectern.target=*) target=${argument#*=} ;; esac
done
echo "JAVA_HOME=$JAVA_HOME" >>"$FAKE_STATE/builds"
echo "[INFO] --- compiler:3.16.0:compile (default-compile) @ lectern ---"
sleep "${FAKE_SECONDS:-0}"
if [ -f src/main/broken ]; then
    echo "[ERROR] broken is broken"
    exit 1
fi
mkdir -p "$target/lib"
cat pom.xml src/main/* >"$target/lectern.jar"
echo library >"$target/lib/some-library-1.0.jar"
END
    chmod +x "$1"
}

builds() { wc -l <"$FAKE_STATE/builds" | tr -d ' '; }

# The arguments that reached the program: those after the main class.
reached() { sed '1,/^<org.lectern.app.Main>$/d' "$work/out"; }

# Makes the sources newer than the last build, also where times of files are whole seconds.
tick() { sleep 1; }

stage() {
    rm -rf "$work/unit"
    checkout="$work/unit/a folder [with] blanks/lectern"
    FAKE_STATE=$work/unit/state
    export FAKE_STATE
    unset JAVA_HOME LECTERN_JAVA_OPTIONS LECTERN_AOT
    mkdir -p "$FAKE_STATE" "$checkout/src/main" "$checkout/corpus" "$checkout/.mvn"
    : >"$FAKE_STATE/builds"
    cp "$here/lectern" "$checkout/lectern"
    echo project >"$checkout/pom.xml"
    echo one >"$checkout/src/main/one"
    echo two >"$checkout/src/main/two"
    fake_maven "$checkout/mvnw"
    fake_java "$work/unit/jdk 25" 25.0.3
    fake_java "$work/unit/jdk17" 17.0.15
    fake_java "$work/unit/jdk8" 1.8.0_402
    LECTERN_JAVA_HOME="$work/unit/jdk 25"
    export LECTERN_JAVA_HOME
    cd "$work/unit" || exit 1
}

# -------------------------------------------------------------------------------------------------------- unit: tests

unit() {
    launch() { run $shell "$checkout/lectern" "$@"; }
    printf -- '--- %s\n' "$shell"

    stage
    launch one 'two  words' '' '*' "it's" '"quoted"' '$HOME' 'back\slash' '--x=1 2' 'é — ü'
    check "the first start builds" equal "$(builds)" 1
    check "and says so on stderr" says 'building Lectern'
    check "and passes every argument on as it is" equal "$(reached)" "$(
        printf '<%s>\n' one 'two  words' '' '*' "it's" '"quoted"' '$HOME' 'back\slash' '--x=1 2' 'é — ü'
    )"
    check "and prints nothing of its own on stdout" equal "$(head -n 1 "$work/out")" java
    check "and builds with the Java it found" equal "$(cat "$FAKE_STATE/builds")" "JAVA_HOME=$LECTERN_JAVA_HOME"

    launch
    check "the second start does not build" equal "$(builds)" 1
    check "and says nothing" silent
    check "and passes no arguments when given none" equal "$(reached)" ""
    check "and uses the class cache" grep -q '^<-XX:AOTCache=.*/build-.*/classes-[0-9]*\.aot>$' "$work/out"

    echo other >"$(echo "$work"/unit/a*/lectern/target/launcher/build-*/lectern.jar)"
    launch
    check "a class cache of another jar is not used" equal "$(grep -c AOTCache "$work/out")" 0

    run env FAKE_STATUS=4 $shell "$checkout/lectern" doctor
    check "the exit status passes through" equal "$status" 4

    run env -u LANG -u LC_CTYPE LC_ALL=C $shell "$checkout/lectern"
    check "the C locale becomes UTF-8" equal "$(cat "$FAKE_STATE/environment")" "LC_ALL=C.UTF-8"

    run env LECTERN_JAVA_OPTIONS='-Xmx2g -Dx=y' $shell "$checkout/lectern" z
    check "LECTERN_JAVA_OPTIONS are options of Java" equal "$(grep -A 1 'Xmx2g' "$work/out")" "$(printf '<-Xmx2g>\n<-Dx=y>')"

    tick
    echo changed >"$checkout/src/main/one"
    launch
    check "a changed source is built" equal "$(builds)" 2
    tick
    rm "$checkout/src/main/two"
    launch
    check "a deleted source is noticed" equal "$(builds)" 3
    launch
    check "and built once" equal "$(builds)" 3

    mkdir -p "$work/unit/bin" "$work/unit/other"
    ln -s "../a folder [with] blanks/lectern/lectern" "$work/unit/bin/step"
    ln -s "$work/unit/bin/step" "$work/unit/other/lectern"
    cd "$work/unit/other" || exit 1
    run $shell ./lectern linked
    check "a chain of symbolic links leads home" equal "$(reached)" '<linked>'
    cd "$checkout" || exit 1
    run $shell lectern near
    check "and so does a plain name in its own folder" equal "$(reached)" '<near>'
    check "without a build" equal "$(builds)" 3

    tick
    : >"$checkout/src/main/broken"
    launch
    check "a failed build ends with 69" equal "$status" 69
    check "and shows the end of the log" says 'broken is broken'
    check "and where the log is" says 'target/launcher/build.log'
    check "and prints nothing on stdout" equal "$(cat "$work/out")" ""
    launch
    check "and is tried again" equal "$(builds)" 5
    rm "$checkout/src/main/broken"
    launch
    check "until it succeeds" equal "$(builds) $status" "6 0"

    stage
    FAKE_SECONDS=2 $shell "$checkout/lectern" first >"$work/first" 2>&1 </dev/null &
    first=$!
    tick
    launch second
    check "a start during a build waits for it" says 'waiting'
    wait "$first"
    check "and both run what was built once" equal "$(builds) $(reached) $(tail -n 1 "$work/first")" '1 <second> <first>'

    stage
    mkdir -p "$checkout/target/launcher/lock"
    sh -c 'echo $$' >"$checkout/target/launcher/lock/pid"
    launch
    check "the lock of a process that is gone is taken away" equal "$(builds) $status" "1 0"
    check "and none is left behind" equal "$(find "$checkout/target" -name 'lock*')" ""

    stage
    FAKE_SECONDS=30 $shell "$checkout/lectern" >"$work/first" 2>&1 </dev/null &
    first=$!
    tick
    tick
    kill -TERM "$first"
    wait "$first"
    check "a build that is ended says so" equal "$?" 143
    check "and leaves nothing but its log" equal "$(ls "$checkout/target/launcher")" build.log

    stage
    mkdir "$work/unit/path"
    fake_maven "$work/unit/path/mvn"
    run env FAKE_WRAPPER_STATUS=1 PATH="$work/unit/path:$PATH" $shell "$checkout/lectern" x
    check "the mvn on PATH stands in for a wrapper that cannot fetch its own" equal "$(reached)" '<x>'

    LECTERN_JAVA_HOME=$work/unit/jdk17
    launch
    check "a LECTERN_JAVA_HOME that is too old ends with 69" equal "$status" 69
    check "and is named with its version" says 'Java 17 in .*/jdk17'
    LECTERN_JAVA_HOME=$work/unit/jdk8
    launch
    check "as is a Java 8" says 'Java 8 in .*/jdk8'
    LECTERN_JAVA_HOME=$work/unit/nowhere
    launch
    check "and a folder without Java" says 'which is no Java'

    unset LECTERN_JAVA_HOME
    sed 's/^needed=25$/needed=99/' "$here/lectern" >"$checkout/lectern"
    launch
    check "without a Java that is new enough the exit status is 69" equal "$status" 69
    check "and the message says what is needed" says 'no Java 99 or newer found'
    check "and what to set" says 'set LECTERN_JAVA_HOME'
    check "in three lines" equal "$(wc -l <"$work/err" | tr -d ' ')" 3

    fake_java "$work/unit/home/.jdks/other-99" 99
    run env HOME="$work/unit/home" $shell "$checkout/lectern" x
    check "a JDK in the user's folders is found" grep -q '^<x>$' "$work/out"
    fake_java "$work/unit/jdk99" 99-ea
    run env JAVA_HOME="$work/unit/jdk99" $shell "$checkout/lectern" x
    check "a JAVA_HOME is found" grep -q '^<x>$' "$work/out"
    ln -s "$work/unit/jdk99/bin/java" "$work/unit/path/java"
    run env PATH="$work/unit/path:$PATH" $shell "$checkout/lectern" x
    check "a java on PATH is found through its link" grep -q '^<x>$' "$work/out"
    rm "$work/unit/jdk99/bin/javac"
    run env PATH="$work/unit/path:$PATH" $shell "$checkout/lectern" x
    check "a built Lectern runs without a compiler" grep -q '^<x>$' "$work/out"
    rm -rf "$checkout/target"
    run env PATH="$work/unit/path:$PATH" $shell "$checkout/lectern" x
    check "building needs one" says 'a Java 99 without compiler'

    if [ "$(id -u)" -ne 0 ]; then
        stage
        chmod a-w "$checkout"
        launch
        check "a read-only checkout without a build says so" says 'cannot write to'
        chmod u+w "$checkout"
        launch
        tick
        touch "$checkout/src/main/one"
        chmod -R a-w "$checkout"
        launch x
        check "with one it runs" equal "$(builds) $(reached)" '1 <x>'
        check "and says that it is the earlier one" says 'starting the earlier build'
        chmod -R u+w "$checkout"
    fi
    cd "$here" || exit 1
}

# ----------------------------------------------------------------------------------------------------------- checkout

no_trace() { ! grep -q -e '^	at ' -e 'Exception' "$work/err" "$work/out"; }

checkout() {
    cd "$here" || exit 1
    unset LECTERN_JAVA_HOME
    LECTERN_LIBRARY=$work/library
    export LECTERN_LIBRARY
    run ./lectern --help
    check "the first start builds and prints the help" equal "$status" 0
    check "on stdout" grep -q -i 'usage' "$work/out"
    before=$(cat target/launcher/stamp)
    run ./lectern --help
    check "the second start does not build" equal "$(cat target/launcher/stamp)" "$before"
    check "and prints nothing on stderr" silent

    run ./lectern no-such-command
    check "an unknown command is wrong usage" equal "$status" 2
    check "without a stack trace" no_trace

    set -- corpus/*.txt corpus/*.html corpus/*.md corpus/*.eml corpus/*.json
    listing=
    for file; do
        case $file in *README*) continue ;; esac
        if [ -f "$file" ]; then listing=${listing:-$file}; fi
    done
    run ./lectern parse --json "$listing"
    check "parse reads a sample listing" equal "$status" 0
    check "into JSON, a line each" equal "$(grep -c -v '^{"title":.*}$' "$work/out")" 0
    check "of which there are some" [ -s "$work/out" ]
    check "with its report on stderr" [ -s "$work/err" ]
    check "and can be piped" equal "$(./lectern parse --json "$listing" 2>/dev/null | wc -l)" "$(wc -l <"$work/out")"
    run ./lectern parse "$work/no such file"
    check "a file that is missing cannot be read" equal "$status" 3
    check "without a stack trace" no_trace

    if [ "$(uname)" = Linux ]; then
        run env -u DISPLAY -u WAYLAND_DISPLAY ./lectern
        check "without a display the window is refused" [ "$status" -ne 0 ]
        check "in one line" equal "$(wc -l <"$work/err" | tr -d ' ')" 1
        check "that names commands which work" says 'import'
        check "without a stack trace" no_trace
    fi
}

case ${1:-both} in unit | both)
    shells=
    for shell in dash bash "busybox sh"; do
        if command -v "${shell%% *}" >/dev/null; then
            shells=found
            unit
        fi
    done
    if [ -z "$shells" ]; then
        shell='sh'
        unit
    fi
    ;;
esac
case ${1:-both} in checkout | both)
    printf -- '--- checkout\n'
    checkout
    ;;
esac

if [ "$failures" -gt 0 ]; then
    printf '%s launcher checks FAILED\n' "$failures"
    exit 1
fi
echo "all launcher checks passed"
