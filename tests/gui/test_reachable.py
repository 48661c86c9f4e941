"""Everything can be reached, named and read: by keyboard, by ear, and with text twice as large."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.application import Shell
from gui.theme import DARK, LIGHT, Theme, contrast, mixed, palette, style_sheet
from gui.views import VIEWS
from tests.gui.conftest import OpenShell, wait_until_solved
from tests.gui.test_scenarios import controls

IDS = tuple(each.view_id for each in VIEWS)
BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
DIALOGS = (
    "preferences", "properties", "export_picture", "shortcuts", "undo_list", "about", "guide", "model_reference",
    "file_format", "extending", "rename_scenario", "project_data", "export_report",
)  # fmt: skip


def nameless(root: QWidget) -> list[str]:
    """The controls of which a screen reader could say nothing."""
    found = []
    for each in controls(root):
        if isinstance(each.parentWidget(), QAbstractSpinBox):
            each = each.parentWidget()
        text = each.text() if isinstance(each, QAbstractButton) else ""
        buddies = [label for label in root.findChildren(QWidget) if getattr(label, "buddy", lambda: None)() is each]
        if not (each.accessibleName() or text or buddies):
            found.append(f"{type(each).__name__} {each.objectName()} in {type(each.parentWidget()).__name__}")
    return sorted(found)


@pytest.mark.parametrize("view_id", IDS)
def test_every_control_of_a_view_has_a_name_and_the_picture_too(workbench: Shell, qtbot: QtBot, view_id: str) -> None:
    workbench.window.actions_.views[view_id].trigger()
    view = workbench.window.workbench.views.view(view_id)
    qtbot.waitUntil(lambda: view.has_drawing and view.isVisible())
    assert nameless(workbench.window) == []
    assert view.canvas.accessibleName()


def test_a_shock_a_line_that_is_opened_and_the_time_have_names(workbench: Shell, qtbot: QtBot) -> None:
    bench = workbench.window.workbench
    bench.add_shock(2028.0)
    wait_until_solved(workbench, qtbot)
    qtbot.waitUntil(lambda: bench.why.tree.topLevelItemCount() > 0)
    bench.why.tree.setCurrentItem(bench.why.tree.topLevelItem(1))
    qtbot.keyClick(bench.why.tree, Qt.Key.Key_Return)
    assert nameless(workbench.window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name(workbench: Shell, name: str) -> None:
    getattr(workbench.window.actions_, name).trigger()
    shown = [each for each in workbench.window.findChildren(QDialog) if each.isVisible()]
    shown += [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not workbench.window]
    assert shown
    for each in shown:
        assert nameless(each) == []
        each.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("view_id", IDS)
def test_the_tabulator_key_leads_on_and_comes_back(workbench: Shell, qtbot: QtBot, view_id: str) -> None:
    window = workbench.window
    window.activateWindow()
    window.actions_.views[view_id].trigger()
    view = window.workbench.views.view(view_id)
    qtbot.waitUntil(lambda: view.isVisible() and view.has_drawing)
    qtbot.wait(100)  # the view takes the keyboard when it has come to the front
    begun = window.workbench.editors.tabBar()
    begun.setFocus()
    seen: list[QWidget] = []
    for _ in range(400):
        now = QApplication.focusWidget()
        assert now is not None
        if seen and now is begun:
            break
        assert now not in seen[-1:], f"trapped in {type(now).__name__}"
        seen.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is begun
    parts = (window.workbench.editors, window.workbench.views, window.workbench.why, window.workbench.timeline)
    for part in parts:
        assert any(part.isAncestorOf(each) for each in seen), type(part).__name__


@pytest.mark.parametrize("scale", [150, 200])
def test_with_large_text_the_window_stays_on_a_small_screen(open_shell: OpenShell, qtbot: QtBot, scale: int) -> None:
    shell = open_shell(language="zh_CN", theme="dark")
    window = shell.window
    window.resize(1280, 800)
    window.actions_.font_scales[scale].trigger()
    window.start_page.begin.click()
    wait_until_solved(shell, qtbot)
    for view_id in IDS:
        window.actions_.views[view_id].trigger()
        qtbot.waitUntil(lambda view_id=view_id: window.workbench.views.view(view_id).has_drawing)
    for place in range(window.workbench.editors.count()):
        window.workbench.editors.setCurrentIndex(place)
        QCoreApplication.sendPostedEvents()
    assert window.minimumSizeHint().width() <= 1280
    assert window.minimumSizeHint().height() <= 800
    picker = window.scenario_bar.picker
    assert isinstance(picker, QComboBox)
    assert picker.width() >= picker.fontMetrics().horizontalAdvance(picker.currentText()) + 2 * scale / 10
    assert all(window.tool_bar.widgetForAction(each).isVisible() for each in (window.actions_.export_picture,))


@BOTH
def test_hints_in_empty_fields_can_be_read(theme: Theme, qapp: QApplication) -> None:
    qapp.setPalette(palette(theme))
    qapp.setStyleSheet(style_sheet(theme))
    field = QLineEdit()
    field.ensurePolished()
    hint = field.palette().placeholderText().color()
    field.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())
    assert hint.alpha() == 255
    assert contrast(hint, theme.paper) >= 4.5


@BOTH
def test_words_on_the_grounds_of_notices_tags_and_badges_can_be_read(theme: Theme) -> None:
    notice, problem = mixed(theme.panel, theme.accent, 0.12), mixed(theme.panel, theme.error, 0.12)
    for ground in (notice, problem):
        assert contrast(theme.ink, ground) >= 4.5
        assert contrast(theme.secondary, ground) >= 4.5
    for colour in (mixed(theme.stages["bloom"], theme.ink, 0.35), mixed(theme.stages["oligopoly"], theme.ink, 0.1)):
        assert contrast(colour, theme.panel) >= 4.5
    assert contrast(theme.accent, theme.raised) >= 4.5
    assert contrast(theme.error, theme.raised) >= 4.5


@BOTH
def test_bars_of_gain_and_loss_and_edges_of_controls_can_be_seen(theme: Theme) -> None:
    for colour in (theme.accent, theme.stages["involution"], theme.edge):
        for ground in (theme.panel, theme.paper, theme.raised):
            assert contrast(colour, ground) >= 3.0


@BOTH
def test_what_cannot_be_had_now_can_still_be_made_out(theme: Theme) -> None:
    for ground in (theme.panel, theme.paper):
        assert 2.0 <= contrast(theme.disabled, ground) < contrast(theme.secondary, ground)
