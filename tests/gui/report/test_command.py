"""The command writes a report without a window, and says what is wrong."""

import argparse
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from engine.command_line.report import Report
from engine.problems import InvalidInput
from engine.project import Project, save
from engine.scenario import Scenario
from gui.report import making
from gui.report.command import export_report
from tests.engine.report.html_checks import Checked
from tests.gui.report.conftest import findings_of_default
from tests.gui.report.pdf_checks import Pdf


@pytest.fixture
def options(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> argparse.Namespace:
    """Options for a file with two scenarios; claims and evidence are those that are known of the default world."""
    found = findings_of_default()
    monkeypatch.setattr(making, "judge_all", lambda *_, **__: found.verdicts)
    monkeypatch.setattr(making, "score_evidence", lambda *_, **__: found.evidence)
    path = tmp_path / "project.shareflow"
    second = Scenario(id="b", name="Second", horizon=5.0)
    save(Project(title="Two worlds", scenarios=(Scenario(name="First"), second)), path)
    return argparse.Namespace(
        file=str(path),
        out=str(tmp_path / "report.html"),
        format="html",
        scenario=None,
        language="en",
        theme="dark",
        set=[],
    )


def test_a_report_in_html_compares_the_scenarios_of_the_file(
    options: argparse.Namespace, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export_report(options, Report("en", as_json=False)) == 0
    checked = Checked(Path(options.out).read_text(encoding="utf-8"))
    assert not checked.flaws
    assert "Two worlds" in checked.text
    assert "The scenarios compared" in checked.text
    assert options.out in capsys.readouterr().out


def test_a_document_of_a_named_scenario_in_chinese(options: argparse.Namespace, tmp_path: Path) -> None:
    options.format, options.out, options.scenario, options.language = "pdf", str(tmp_path / "r.pdf"), "Second", "zh_CN"
    assert export_report(options, Report("zh_CN", as_json=True)) == 0
    pdf = Pdf(Path(options.out).read_bytes())
    assert not pdf.flaws
    assert "摘要" in pdf.outline


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("scenario", "Third", "unknown_scenario"),
        ("out", "", "output_without_name"),
        ("out", "no/such/folder/report.html", None),
        ("file", "none.shareflow", None),
    ],
)
def test_bad_input_is_refused(options: argparse.Namespace, name: str, value: str, code: str | None) -> None:
    setattr(options, name, value)
    with pytest.raises(InvalidInput) as refusal:
        export_report(options, Report("en", as_json=False))
    assert code is None or [each.code for each in refusal.value.problems] == [code]


def test_the_file_that_is_read_is_never_written_over(options: argparse.Namespace) -> None:
    options.out = options.file
    before = Path(options.file).read_bytes()
    with pytest.raises(InvalidInput):
        export_report(options, Report("en", as_json=False))
    assert Path(options.file).read_bytes() == before
