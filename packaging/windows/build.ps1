# Builds the program for Windows and its installer, into dist\. Needs Python 3.11 or later, Git for Windows (whose sh
# puts the machine code in) and Inno Setup 6 with its ChineseSimplified.isl beside this script or among its languages.
#
# Unsigned programs are held up by SmartScreen. With $env:SIGNING_CERTIFICATE (the SHA-1 thumbprint of a code-signing
# certificate in the user's store) programs and installer are signed by signtool.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$environment = "build\package-env"
$python = "$environment\Scripts\python.exe"
$lock = "requirements-package.lock"

function Invoke-Checked([string] $program, [string[]] $arguments) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}
function Get-Fact([string] $name) { (& $python packaging\facts.py $name).Trim() }
function Add-Signature([string[]] $files) {
    if ($env:SIGNING_CERTIFICATE) {
        Invoke-Checked "signtool" (@("sign", "/sha1", $env:SIGNING_CERTIFICATE, "/fd", "SHA256") + $files)
    }
}

$installed = "$environment\installed.lock"
if (-not (Test-Path $installed) -or (Get-FileHash $installed).Hash -ne (Get-FileHash $lock).Hash) {
    if (Test-Path $environment) { Remove-Item -Recurse -Force $environment }
    Invoke-Checked "py" @("-3", "-m", "venv", $environment)
    Invoke-Checked $python @("-m", "pip", "install", "--quiet", "--only-binary=:all:", "-r", $lock)
    Copy-Item $lock $installed
}
$env:SOURCE_DATE_EPOCH = Get-Fact "source_date"
$env:PYTHONHASHSEED = "0"
$env:PYTHONUTF8 = "1"
$name = Get-Fact "name"
$bundle = "build\bundle\$name"

$env:QT_QPA_PLATFORM = "offscreen"
Invoke-Checked $python @("packaging\draw_icons.py", "build\icons")
Remove-Item Env:QT_QPA_PLATFORM
foreach ($template in @("shareflow.iss", "shareflow.cmd", "version.txt")) {
    Invoke-Checked $python @("packaging\facts.py", "fill", "packaging\windows\$template.in", "build\windows\$template")
}
Invoke-Checked $python @("-m", "PyInstaller", "--noconfirm", "--clean", "--distpath", "build\bundle",
    "--workpath", "build\pyinstaller", "packaging\shareflow.spec")
Invoke-Checked $python @("packaging\finish_bundle.py", $bundle)
if (Test-Path packaging\ship_compiled_code.sh) {
    Invoke-Checked "sh" @("packaging/ship_compiled_code.sh", $bundle.Replace("\", "/"))
    Invoke-Checked $python @("packaging\finish_bundle.py", $bundle, "times")
}
Add-Signature @("$bundle\$name.exe", "$bundle\$name-console.exe")

$inno = "${env:ProgramFiles(x86)}\Inno Setup 6"
$chinese = @("packaging\windows\ChineseSimplified.isl", "$inno\Languages\ChineseSimplified.isl",
    "$inno\Languages\Unofficial\ChineseSimplified.isl") | Where-Object { Test-Path $_ } | Select-Object -First 1
if (-not $chinese) { throw "Inno Setup has no ChineseSimplified.isl: put it into packaging\windows" }
Copy-Item $chinese build\windows\
New-Item -ItemType Directory -Force dist | Out-Null
Invoke-Checked "$inno\ISCC.exe" @("/Qp", "build\windows\shareflow.iss")
Add-Signature @((Get-ChildItem dist\*.exe).FullName)
Get-ChildItem dist
