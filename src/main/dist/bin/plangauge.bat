@echo off
rem Starts plangauge with a JDK that fits; all arguments go to the programme.
rem   PLANGAUGE_JAVA       the java.exe to use (default: JAVA_HOME, PATH, the usual places; 21 or newer)
rem   PLANGAUGE_JAVA_OPTS  options for it
setlocal enableextensions disabledelayedexpansion
set "root=%~dp0.."
set "java="
if defined PLANGAUGE_JAVA call :try "%PLANGAUGE_JAVA%"
if defined PLANGAUGE_JAVA if not defined java (
  echo plangauge: PLANGAUGE_JAVA is no java of version 21 or newer.>&2
  exit /b 2
)
if not defined java if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined java for /f "delims=" %%j in ('where java 2^>nul') do if not defined java call :try "%%j"
if not defined java for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*") do if not defined java call :try "%%~d\bin\java.exe"
if not defined java (
  echo plangauge: no Java of version 21 or newer was found; install a JDK 21 or newer, or set PLANGAUGE_JAVA.>&2
  exit /b 2
)
chcp 65001 >nul 2>nul
rem A command ends before the optimising compiler has earned what it costs; what stays up has it.
set "quick=-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m"
if "%~1"=="schedule" set "quick="
if "%~3"=="schedule" set "quick="
"%java%" %quick% -XX:+UseSerialGC -XX:NewRatio=4 -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8 -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED %PLANGAUGE_JAVA_OPTS% -cp "%root%\lib\*" org.plangauge.command.Start %*
exit /b %errorlevel%

:try
if not exist "%~1" exit /b 0
set "found="
for /f "tokens=2 delims==" %%v in ('findstr /b JAVA_VERSION= "%~dp1..\release" 2^>nul') do set "found=%%~v"
if not defined found for /f "tokens=3" %%v in ('"%~1" -version 2^>^&1 ^| findstr /c:" version "') do set "found=%%~v"
if not defined found exit /b 0
for /f "tokens=1 delims=." %%v in ("%found%") do set "found=%%v"
if %found% geq 21 set "java=%~1"
exit /b 0
