"""Everything the user can ask for: name, icon and keys of each command."""

import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from gui.appearance import Appearance
from gui.preferences import FONT_SCALES

Keys = QKeySequence.StandardKey | str | None


def plain_name(text: str) -> str:
    """The name of a command without its access key and its dots."""
    return re.sub(r"\(&\w\)", "", text).replace("&", "").rstrip("…")


class Actions(QObject):
    """The commands of the window; menus, tool bars and tests take them from here."""

    def __init__(self, window: QMainWindow, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._icons: dict[QAction, str] = {}
        self._remarks: dict[QAction, str] = {}
        standard = QKeySequence.StandardKey

        self.new = self._action("new", standard.New)
        self.open = self._action("open", standard.Open)
        self.start_page = self._action("", "Ctrl+Shift+H")
        self.save = self._action("save", standard.Save)
        self.save_as = self._action("", "Ctrl+Shift+S")
        self.import_data = self._action("data", "Ctrl+I")
        self.project_data = self._action("", "Ctrl+Alt+I")
        self.export_picture = self._action("export", "Ctrl+E")
        self.export_data = self._action("", "Ctrl+Shift+E")
        self.quit = self._action("", "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

        self.undo = self._action("undo", standard.Undo)
        self.redo = self._action("redo", standard.Redo)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.undo_list = self._action("clock", "Ctrl+Alt+Z")
        self.copy_picture = self._action("copy", "Ctrl+Shift+C")
        self.copy_data = self._action("", "Ctrl+Alt+C")
        self.find = self._action("search", standard.Find)

        self.add_scenario = self._action("add", "Ctrl+Shift+N")
        self.duplicate_scenario = self._action("duplicate", "Ctrl+D")
        self.rename_scenario = self._action("rename", "F2")
        self.delete_scenario = self._action("delete", "Ctrl+Shift+Delete")
        self.previous_scenario = self._action("", "Ctrl+PgUp")
        self.next_scenario = self._action("", "Ctrl+PgDown")
        self.move_scenario_up = self._action("", "Ctrl+Shift+PgUp")
        self.move_scenario_down = self._action("", "Ctrl+Shift+PgDown")
        self.properties = self._action("", "Ctrl+Alt+N")

        self.market = self._choice("market", "Ctrl+1")
        self.indicators = self._choice("indicators", "Ctrl+2")
        self.both = self._choice("split", "Ctrl+3")
        arrangements = self._group(self.market, self.indicators, self.both)
        self.reset_zoom = self._action("zoom-reset", "Ctrl+0")
        self._of_the_world = (arrangements, self._group_of_the_world())

        self.theme_system = self._choice("", None)
        self.theme_light = self._choice("", None)
        self.theme_dark = self._choice("", None)
        self._group(self.theme_system, self.theme_light, self.theme_dark)
        self.english = self._choice("", None)
        self.chinese = self._choice("", None)
        self._group(self.english, self.chinese)
        self.font_scales = {scale: self._choice("", None) for scale in FONT_SCALES}
        self._group(*self.font_scales.values())

        self.shortcuts = self._action("help", standard.HelpContents)
        self.model_reference = self._action("", "Ctrl+Shift+M")
        self.about = self._action("", "Shift+F1")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

        appearance.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every command, in the order of the menus."""
        return tuple(self._icons)

    def retranslate(self) -> None:
        """Name every command in the language of the window."""
        self._name(self.new, self.tr("&New"))
        self._name(self.open, self.tr("&Open…"))
        self._name(self.start_page, self.tr("S&tart page"))
        self._name(self.save, self.tr("&Save"))
        self._name(self.save_as, self.tr("Save &as…"))
        self._name(self.import_data, self.tr("&Import data…"))
        self._name(self.project_data, self.tr("&Measured data…"))
        self._name(self.export_picture, self.tr("Export &picture…"))
        self._name(self.export_data, self.tr("Export &data…"))
        self._name(self.quit, self.tr("&Quit"))
        self.name_undo("")
        self.name_redo("")
        self._name(self.undo_list, self.tr("Undo &history"))
        self._name(self.copy_picture, self.tr("&Copy picture"))
        self._name(self.copy_data, self.tr("Copy d&ata"))
        self._name(self.find, self.tr("&Find an assumption"))
        self._name(self.add_scenario, self.tr("&New scenario"))
        self._name(self.duplicate_scenario, self.tr("&Duplicate scenario"))
        self._name(self.rename_scenario, self.tr("&Rename scenario…"))
        self._name(self.delete_scenario, self.tr("D&elete scenario"))
        self._name(self.previous_scenario, self.tr("&Previous scenario"))
        self._name(self.next_scenario, self.tr("Ne&xt scenario"))
        self._name(self.move_scenario_up, self.tr("Move scenario &up"))
        self._name(self.move_scenario_down, self.tr("Move scenario do&wn"))
        self._name(self.properties, self.tr("Pr&operties…"))
        self._name(self.market, self.tr("&Market"))
        self._name(self.indicators, self.tr("&Indicators"))
        self._name(self.both, self.tr("&Both"))
        self._name(self.reset_zoom, self.tr("&Reset zoom"))
        self._name(self.theme_system, self.tr("As the &system"))
        self._name(self.theme_light, self.tr("&Light"))
        self._name(self.theme_dark, self.tr("&Dark"))
        self._name(self.english, "English")
        self._name(self.chinese, "简体中文")
        for scale, action in self.font_scales.items():
            self._name(action, f"{scale} %")
        self._name(self.shortcuts, self.tr("Keyboard &shortcuts"))
        self._name(self.model_reference, self.tr("&Model reference"))
        self._name(self.about, self.tr("&About Shareflow"))

    def add_remark(self, action: QAction, remark: str) -> None:
        """Say under the name of a command why it cannot be had; an empty remark takes it back."""
        self._remarks[action] = remark
        self._name(action, action.text())

    def enable_world(self, is_enabled: bool) -> None:
        """Enable what concerns the world being looked at, except what has nothing to do there either."""
        for group in self._of_the_world:
            group.setEnabled(is_enabled)

    def name_undo(self, step: str) -> None:
        """Say which step would be undone."""
        self._name(self.undo, self.tr("&Undo {step}").format(step=step).strip())

    def name_redo(self, step: str) -> None:
        """Say which step would be done again."""
        self._name(self.redo, self.tr("&Redo {step}").format(step=step).strip())

    def _action(self, icon: str, keys: Keys) -> QAction:
        action = QAction(self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._icons[action] = icon
        self._window.addAction(action)
        return action

    def _choice(self, icon: str, keys: Keys) -> QAction:
        action = self._action(icon, keys)
        action.setCheckable(True)
        return action

    def _group(self, *actions: QAction) -> QActionGroup:
        group = QActionGroup(self)
        for action in actions:
            group.addAction(action)
        return group

    def _group_of_the_world(self) -> QActionGroup:
        group = self._group(
            *(self.save, self.save_as, self.import_data, self.project_data, self.export_picture, self.export_data),
            *(self.undo, self.redo, self.undo_list, self.copy_picture, self.copy_data, self.find),
            *(self.add_scenario, self.duplicate_scenario, self.rename_scenario, self.delete_scenario),
            *(self.previous_scenario, self.next_scenario, self.move_scenario_up, self.move_scenario_down),
            *(self.properties, self.reset_zoom),
        )
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        return group

    def _dress(self) -> None:
        for action, icon in self._icons.items():
            if icon:
                action.setIcon(self._appearance.icon(icon))

    def _name(self, action: QAction, text: str) -> None:
        action.setText(text)
        plain = plain_name(text)
        action.setIconText(plain)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = f"{plain} ({keys})" if keys else plain
        remark = self._remarks.get(action, "")
        action.setToolTip(f"{tip}\n{remark}" if remark else tip)
