"""What a Linux desktop reads: menu entry, file type, description for software shops."""

import configparser
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from facts import HICOLOR_SIZES, ROOT, facts, fill, filled

LINUX = ROOT / "packaging" / "linux"
EXAMPLES = sorted((ROOT / "resources" / "examples").glob("*.shareflow"))
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def text_of(template: str) -> str:
    return filled((LINUX / template).read_text(encoding="utf-8"))


@pytest.fixture
def entry() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(text_of("shareflow.desktop.in"))
    return parser


@pytest.fixture
def mime() -> ElementTree.Element:
    root = ElementTree.fromstring(text_of("shareflow.mime.xml.in"))
    (kind,) = root
    return kind


@pytest.fixture
def metainfo() -> ElementTree.Element:
    return ElementTree.fromstring(text_of("metainfo.xml.in"))


def test_the_menu_entry_starts_the_program_with_each_file(entry: configparser.ConfigParser) -> None:
    main = entry["Desktop Entry"]
    # One file for each start: a start hands its file over to the program that runs.
    assert main["Exec"] == f"{facts()['name']} %f"
    assert main["MimeType"] == f"{facts()['mime_type']};"
    assert main["Icon"] == facts()["name"]


def test_a_window_is_known_as_one_of_the_menu_entry(entry: configparser.ConfigParser) -> None:
    program = (ROOT / "gui" / "application.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{facts()["name"]}")' in program
    assert entry["Desktop Entry"]["StartupWMClass"] == facts()["name"]


def test_every_text_of_the_menu_entry_is_in_both_languages(entry: configparser.ConfigParser) -> None:
    for section in entry.sections():
        for key in ("Name", "GenericName", "Comment", "Keywords"):
            assert (key in entry[section]) == (f"{key}[zh_CN]" in entry[section]), f"{section}: {key}"
    assert entry["Desktop Entry"]["Keywords"].endswith(";")


def test_every_action_of_the_menu_entry_has_its_section(entry: configparser.ConfigParser) -> None:
    actions = entry["Desktop Entry"]["Actions"].rstrip(";").split(";")
    assert entry.sections() == ["Desktop Entry", *(f"Desktop Action {action}" for action in actions)]


def test_the_file_type_is_known_by_its_ending(mime: ElementTree.Element) -> None:
    assert mime.get("type") == facts()["mime_type"]
    assert [glob.get("pattern") for glob in mime.iter(f"{MIME}glob")] == [f"*.{facts()['extension']}"]
    assert [above.get("type") for above in mime.iter(f"{MIME}sub-class-of")] == ["application/json"]
    assert {comment.get(LANGUAGE) for comment in mime.iter(f"{MIME}comment")} == {None, "zh_CN"}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_the_file_type_is_known_by_its_beginning(mime: ElementTree.Element, example: Path) -> None:
    def matches(match: ElementTree.Element, content: bytes) -> bool:
        first, _, last = str(match.get("offset")).partition(":")
        value = str(match.get("value")).encode()
        is_here = any(content[at:].startswith(value) for at in range(int(first), int(last or first) + 1))
        return is_here and (not len(match) or any(matches(inner, content) for inner in match))

    (magic,) = mime.iter(f"{MIME}magic")
    assert any(matches(match, example.read_bytes()) for match in magic)
    assert not any(matches(match, b'{"name": "a package of something else"}') for match in magic)


def test_the_shop_knows_program_file_type_and_version(metainfo: ElementTree.Element) -> None:
    assert metainfo.findtext("id") == facts()["bundle_identifier"]
    assert metainfo.findtext("launchable") == f"{facts()['name']}.desktop"
    assert metainfo.findtext("provides/mediatype") == facts()["mime_type"]
    assert metainfo.findtext("provides/binary") == facts()["name"]
    releases = [release.get("version") for release in metainfo.iter("release")]
    assert releases == [facts()["version"]]


def test_every_text_of_the_shop_is_in_both_languages(metainfo: ElementTree.Element) -> None:
    for tag in ("summary", "p", "li", "keyword"):
        texts = list(metainfo.iter(tag))
        assert len([text for text in texts if text.get(LANGUAGE) == "zh_CN"]) == len(texts) / 2, tag


def test_the_shop_gives_every_category_of_the_menu(
    entry: configparser.ConfigParser, metainfo: ElementTree.Element
) -> None:
    menu = entry["Desktop Entry"]["Categories"].rstrip(";").split(";")
    assert [category.text for category in metainfo.iter("category")] == menu


def test_the_icons_have_the_sizes_that_desktops_ask_for() -> None:
    assert HICOLOR_SIZES == (16, 22, 24, 32, 48, 64, 128, 256, 512)


def test_the_control_file_gives_no_script_to_run() -> None:
    control = filled(
        (LINUX / "control.in").read_text(encoding="utf-8"),
        {"depends": "libc6 (>= 2.35)", "architecture": "amd64", "installed_size": "1"},
    )
    fields = dict(line.split(": ", 1) for line in control.splitlines() if not line.startswith(" "))
    assert fields["Package"] == facts()["name"]
    assert fields["Version"] == facts()["version"]
    assert fields["Section"] == "science"
    assert not {path.name for path in LINUX.iterdir()} & {"postinst", "postrm", "preinst", "prerm"}


@pytest.mark.parametrize(
    ("tool", "template", "name"),
    [
        (["desktop-file-validate"], "shareflow.desktop.in", "shareflow.desktop"),
        (["appstreamcli", "validate", "--no-net"], "metainfo.xml.in", "org.shareflow.shareflow.metainfo.xml"),
    ],
    ids=["desktop", "metainfo"],
)
def test_the_tools_of_the_desktop_are_content(tool: list[str], template: str, name: str, tmp_path: Path) -> None:
    if shutil.which(tool[0]) is None:
        pytest.skip(f"{tool[0]} is not installed")
    fill(LINUX / template, tmp_path / name)
    checked = subprocess.run([*tool, str(tmp_path / name)], capture_output=True, check=False, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "warning" not in checked.stdout


@pytest.mark.parametrize("script", sorted(LINUX.parent.rglob("*.sh")), ids=lambda path: path.name)
def test_a_script_is_valid_posix_shell(script: Path) -> None:
    checked = subprocess.run(["sh", "-n", str(script)], capture_output=True, check=False, text=True)
    assert checked.returncode == 0, checked.stderr
