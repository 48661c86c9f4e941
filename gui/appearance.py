"""How the program looks: theme, font size and icons, following the preferences and the system."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from gui import icons
from gui.preferences import Preferences
from gui.shell_style import shell_style_sheet
from gui.theme import DARK, LIGHT, Theme, palette, style_sheet


class Appearance(QObject):
    """Dresses the application, and tells widgets that draw for themselves when the dress changes."""

    changed = Signal()

    def __init__(self, application: QApplication, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._preferences = preferences
        self._icons: dict[tuple[str, str, float], QIcon] = {}
        self._theme = self._wanted_theme()
        preferences.theme_changed.connect(self.apply)
        preferences.font_scale_changed.connect(self.apply)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    def icon(self, name: str) -> QIcon:
        """One of the program's icons, drawn for the theme in use."""
        key = (name, self._theme.name, self.scale)
        if key not in self._icons:
            self._icons[key] = self._drawn(name)
        return self._icons[key]

    @property
    def scale(self) -> float:
        """How many times its normal size text has."""
        return self._preferences.font_scale / 100

    def apply(self) -> None:
        """Dress the application as the preferences say."""
        self._theme = self._wanted_theme()
        scale = self.scale
        self._application.setPalette(palette(self._theme))
        self._application.setStyleSheet(style_sheet(self._theme, scale) + shell_style_sheet(self._theme, scale))
        self.changed.emit()

    def _drawn(self, name: str) -> QIcon:
        icon = icons.icon(name, self._theme)
        if self.scale > 1:
            size = round(icons.SIZE * self.scale)
            for mode, colour in ((QIcon.Mode.Normal, self._theme.ink), (QIcon.Mode.Disabled, self._theme.disabled)):
                icon.addPixmap(icons.pixmap(name, colour, size), mode)
        return icon

    def _wanted_theme(self) -> Theme:
        choice = self._preferences.theme
        if choice == "system":
            is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            is_dark = choice == "dark"
        return DARK if is_dark else LIGHT
