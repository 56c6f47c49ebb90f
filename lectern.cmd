@echo off
rem Starts Lectern from a checkout on Windows: lectern opens the window, lectern COMMAND ... is the command line.
rem
rem It finds a Java 25 or newer, builds Lectern with Maven when the sources are newer than the last build, and hands over to
rem Java. Its own words go to stderr: stdout carries data only.
rem
rem LECTERN_JAVA_HOME     the Java to use, and no other
rem LECTERN_JAVA_OPTIONS  further options for Java, separated by blanks: -Xmx4g
rem
rem Exit status: Lectern's own (0 done, 1 something refused or nothing found, 2 wrong usage, 3 unreadable input, 4 damaged
rem library), or 69 when Lectern could not be started: no Java, or the build failed.
rem
rem The file "lectern" beside this one does the same elsewhere; what differs: no progress while building, no class cache.

setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "CHECKOUT=%~dp0"
if "%CHECKOUT:~-1%"=="\" set "CHECKOUT=%CHECKOUT:~0,-1%"
set "STATE=%CHECKOUT%\target\launcher"
set "STAMP=%STATE%\stamp"
set "FOUND="
set "OLDER="

call :read_stamp
set "BUILDING=no"
if not defined BUILD set "BUILDING=first"
if defined BUILD call :sources_changed && set "BUILDING=again"

call :find_java
if not defined FOUND exit /b 69
if not "%BUILDING%"=="no" call :make_build
if not defined BUILD exit /b 69

"%FOUND%\bin\java.exe" -Xlog:disable -Xlog:all=warning:stderr --enable-native-access=ALL-UNNAMED ^
    -XX:+UseSerialGC -Xms64m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -XX:MetaspaceSize=128m -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %LECTERN_JAVA_OPTIONS% ^
    -cp "%BUILD%\lectern.jar;%BUILD%\lib\*" org.lectern.app.Main %*
exit /b %ERRORLEVEL%

rem ----------------------------------------------------------------------------------------------------------------- Java

:find_java
if not defined LECTERN_JAVA_HOME goto search
call :try "%LECTERN_JAVA_HOME%"
if defined FOUND exit /b 0
>&2 echo lectern: LECTERN_JAVA_HOME is "%LECTERN_JAVA_HOME%", which is no JDK %NEEDED% or newer.
>&2 echo          Set it to the folder that holds bin\javac.exe, or unset it and Lectern looks for itself.
exit /b 1

:search
if defined JAVA_HOME call :try "%JAVA_HOME%"
call :try "%CHECKOUT%\runtime"
for /d %%D in (
    "%ProgramFiles%\Java\*"
    "%ProgramFiles%\Eclipse Adoptium\*"
    "%ProgramFiles%\Microsoft\*"
    "%ProgramFiles%\Zulu\*"
    "%ProgramFiles%\Amazon Corretto\*"
    "%ProgramFiles%\BellSoft\*"
    "%ProgramFiles%\OpenJDK\*"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*"
    "%LOCALAPPDATA%\Programs\Microsoft\*"
    "%USERPROFILE%\.jdks\*"
    "%USERPROFILE%\.gradle\jdks\*"
) do call :try "%%~D"
for /d %%D in ("%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%~D\current"
set "ON_PATH="
for %%J in (java.exe) do set "ON_PATH=%%~$PATH:J"
if defined ON_PATH for %%P in ("%ON_PATH%\..\..") do call :try "%%~fP"
if defined FOUND exit /b 0
>&2 echo lectern: no JDK %NEEDED% or newer found.
if defined OLDER >&2 echo          There is only %OLDER%
>&2 echo          Install one, for example Eclipse Temurin %NEEDED%: https://adoptium.net
>&2 echo          If it is installed already, set LECTERN_JAVA_HOME to its folder, the one that holds bin\java.exe.
exit /b 1

rem Takes the folder as FOUND if nothing is found yet, it is new enough and, when there is something to build, has a compiler.
:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "VERSION="
set "MAJOR="
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" set "VERSION=%%~B"
for /f "tokens=1 delims=.-+_" %%M in ("%VERSION%") do set "MAJOR=%%M"
if not defined MAJOR exit /b 1
if %MAJOR% LSS %NEEDED% goto too_old
if "%BUILDING%"=="no" goto take
if not exist "%~1\bin\javac.exe" goto no_compiler
:take
set "FOUND=%~1"
exit /b 0
:too_old
set "OLDER=Java %VERSION% in "%~1"."
exit /b 1
:no_compiler
set "OLDER=a Java %VERSION% without compiler in "%~1"."
exit /b 1

rem ---------------------------------------------------------------------------------------------------------------- build
rem
rem target\launcher holds a folder for each build, which is never changed once built, and the stamp: the name of the one to
rem run; its time is when that build started. Two builds at once do the work twice but never meet.

:read_stamp
set "BUILD="
if not exist "%STAMP%" exit /b 1
set "NAME="
set /p NAME=<"%STAMP%"
if not defined NAME exit /b 1
if not exist "%STATE%\%NAME%\lectern.jar" exit /b 1
if not exist "%STATE%\%NAME%\lib" exit /b 1
set "BUILD=%STATE%\%NAME%"
exit /b 0

rem Succeeds when a source, or a folder in which one was deleted, is newer than the build.
:sources_changed
powershell -NoLogo -NoProfile -NonInteractive -Command "$built = (Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; Set-Location -LiteralPath $env:CHECKOUT; $roots = 'pom.xml', 'src\main', 'corpus', '.mvn' | Where-Object { Test-Path -LiteralPath $_ }; $newer = @(Get-Item -LiteralPath $roots -Force) + @(Get-ChildItem -LiteralPath $roots -Recurse -Force) | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($newer) { exit 10 } else { exit 0 }" <nul >nul 2>nul
if %ERRORLEVEL%==10 exit /b 0
exit /b 1

:make_build
if "%BUILDING%"=="first" >&2 echo lectern: building Lectern (first start, about a minute)...
if "%BUILDING%"=="again" >&2 echo lectern: the sources have changed: building Lectern again...
set "BUILD="
set "NAME=build-%RANDOM%-%RANDOM%"
set "MAKING=%STATE%\%NAME%"
set "LOG=%MAKING%\build.log"
mkdir "%MAKING%" 2>nul
>"%MAKING%\started" echo %NAME%
if not exist "%MAKING%\started" goto unwritable
set "JAVA_HOME=%FOUND%"
pushd "%CHECKOUT%"
set "MAVEN=%CHECKOUT%\mvnw.cmd"
call "%MAVEN%" --version <nul >"%LOG%" 2>&1
if errorlevel 1 set "MAVEN=mvn"
call "%MAVEN%" -B -Dmaven.test.skip=true -Dexec.skip=true "-Dlectern.target=%MAKING%\maven" package <nul >>"%LOG%" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" goto build_failed
if not exist "%MAKING%\maven\lectern.jar" goto build_failed
move "%MAKING%\maven\lectern.jar" "%MAKING%" >nul || goto build_failed
move "%MAKING%\maven\lib" "%MAKING%" >nul || goto build_failed
rd /s /q "%MAKING%\maven" 2>nul
move /y "%MAKING%\started" "%STAMP%" >nul || goto build_failed
set "BUILD=%MAKING%"

rem A folder with an open file cannot be renamed: a build that a window still runs from stays.
for /d %%D in ("%STATE%\build-*") do if /i not "%%~fD"=="%BUILD%" ren "%%~fD" "old-%%~nxD" 2>nul
for /d %%D in ("%STATE%\old-*") do rd /s /q "%%~fD" 2>nul
exit /b 0

:build_failed
>&2 echo lectern: the build failed; the end of its log:
powershell -NoLogo -NoProfile -NonInteractive -Command "Get-Content -LiteralPath $env:LOG -Tail 20" <nul >&2
>&2 echo          The whole log is in "%LOG%"
>&2 echo          If something could not be downloaded, check the network and start again.
exit /b 1

:unwritable
>&2 echo lectern: cannot write to "%STATE%", where Lectern is built on first use.
>&2 echo          Copy the checkout to a folder of yours.
exit /b 1
