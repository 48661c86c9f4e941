"""The commands of the File menu."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from gui.actions.action_set import ActionSet
from gui.appearance import Appearance


class FileActions(ActionSet):
    """Projects, data and pictures, in and out."""

    def __init__(self, window: QMainWindow, appearance: Appearance) -> None:
        super().__init__(window, appearance)
        standard = QKeySequence.StandardKey
        self.new = self._action("new", standard.New)
        self.new_window = self._action("", "Ctrl+Shift+N")
        self.open = self._action("open", standard.Open)
        self.start_page = self._action("", "Ctrl+Shift+H")
        self.save = self._action("save", standard.Save, is_of_the_world=True)
        self.save_as = self._action("", "Ctrl+Shift+S", is_of_the_world=True)
        self.import_data = self._action("data", "Ctrl+I", is_of_the_world=True)
        self.project_data = self._action("", "Ctrl+Alt+I", is_of_the_world=True)
        self.export_picture = self._action("export", "Ctrl+E", is_of_the_world=True)
        self.export_data = self._action("", "Ctrl+Shift+E", is_of_the_world=True)
        self.export_model = self._action("", "Ctrl+Alt+M", is_of_the_world=True)
        self.export_report = self._action("", "Ctrl+Alt+E", is_of_the_world=True)
        self.preferences = self._action("settings", "Ctrl+,")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.close_window = self._action("", "Ctrl+Shift+W")
        self.quit = self._action("", "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def retranslate(self) -> None:
        super().retranslate()
        self._name(self.new, self.tr("&New"))
        self._name(self.new_window, self.tr("New &window"))
        self._name(self.open, self.tr("&Open…"))
        self._name(self.start_page, self.tr("S&tart page"))
        self._name(self.save, self.tr("&Save"))
        self._name(self.save_as, self.tr("Save &as…"))
        self._name(self.import_data, self.tr("&Import data…"))
        self._name(self.project_data, self.tr("&Measured data…"))
        self._name(self.export_picture, self.tr("Export &picture…"))
        self._name(self.export_data, self.tr("Export &data…"))
        self._name(self.export_model, self.tr("Export mode&l…"))
        self._name(self.export_report, self.tr("E&xport report…"))
        self._name(self.preferences, self.tr("Pre&ferences…"))
        self._name(self.close_window, self.tr("&Close window"))
        self._name(self.quit, self.tr("&Quit"))
