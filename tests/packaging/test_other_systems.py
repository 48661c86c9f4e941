"""What Windows and macOS read about program and documents."""

import configparser
import plistlib
import re

import pytest
from facts import ROOT, facts, filled
from property_list import property_list

PACKAGING = ROOT / "packaging"
INSTALLER = filled((PACKAGING / "windows" / "shareflow.iss.in").read_text(encoding="utf-8"))


def section(name: str) -> list[str]:
    """The lines of one section of the installer, without comments."""
    found = re.search(rf"^\[{name}\]\n(.*?)(?=^\[|\Z)", INSTALLER, re.MULTILINE | re.DOTALL)
    assert found is not None
    return [line for line in found[1].splitlines() if line and not line.startswith(";")]


@pytest.fixture
def setup() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.read_string("\n".join(["[Setup]", *section("Setup")]))
    return parser["Setup"]


def test_the_installer_knows_program_and_version(setup: configparser.SectionProxy) -> None:
    assert setup["AppVersion"] == setup["VersionInfoVersion"] == facts()["version"]
    assert setup["AppId"] == f"{{{{{facts()['installer_identifier']}}}"
    assert setup["UninstallDisplayIcon"] == rf"{{app}}\{facts()['name']}.exe"


def test_a_user_installs_without_an_administrator(setup: configparser.SectionProxy) -> None:
    assert setup["PrivilegesRequired"] == "lowest"
    assert "dialog" in setup["PrivilegesRequiredOverridesAllowed"].split()
    assert all(line.startswith(("Root: HKA;", "Root: HKCU;")) for line in section("Registry"))


def test_the_installer_registers_the_file_type_and_takes_it_back() -> None:
    keys = section("Registry")
    own = [line for line in keys if f'Software\\Classes\\{facts()["program_identifier_windows"]}"' in line]
    ending = [line for line in keys if f'Software\\Classes\\.{facts()["extension"]}"' in line]
    assert any(facts()["mime_type"] in line for line in ending)
    assert all("uninsdelete" in line for line in own + ending)
    assert any(rf'""{{app}}\{facts()["name"]}.exe"" ""%1""' in line for line in keys)


def test_every_text_of_the_installer_is_in_both_languages() -> None:
    messages = [line.partition("=")[0].partition(".") for line in section("CustomMessages")]
    english = {name for language, _, name in messages if language == "en"}
    chinese = {name for language, _, name in messages if language == "zh"}
    assert english == chinese
    assert english


def test_the_application_of_macos_owns_its_documents() -> None:
    read = plistlib.loads(plistlib.dumps(property_list()))
    (document,) = read["CFBundleDocumentTypes"]
    (declared,) = read["UTExportedTypeDeclarations"]
    tags = declared["UTTypeTagSpecification"]
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]] == [facts()["document_identifier"]]
    assert tags == {"public.filename-extension": [facts()["extension"]], "public.mime-type": [facts()["mime_type"]]}
    assert read["CFBundleShortVersionString"] == facts()["version"]
    assert document["CFBundleTypeIconFile"] == declared["UTTypeIconFile"] == "document.icns"


def test_machine_code_made_while_running_is_allowed_on_macos() -> None:
    allowed = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert allowed["com.apple.security.cs.allow-jit"] is True
