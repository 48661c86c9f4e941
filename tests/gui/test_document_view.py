"""What a view hands out for the project file is what it gets back, also from a file."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from gui.document import Document
from gui.new_world import new_project


def test_view_state_comes_back_from_a_file_as_it_went_in(qapp: QApplication, tmp_path: Path) -> None:
    state = {"market": {"mode": "lines", "hidden": ["Platforms"]}, "sizes": [0.5, [1, 2]]}
    document = Document(new_project())
    document.set_view("views", state)
    document.save_as(tmp_path / "a.shareflow")
    document.open(tmp_path / "a.shareflow")
    assert document.view["views"] == state
    assert not document.is_dirty
