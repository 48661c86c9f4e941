"""The menu bar."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.actions import Actions
from gui.compare_menu import CompareMenu
from gui.preferences import Preferences
from gui.worlds import World, default_world, examples


class Menus(QObject):
    """Puts the commands into menus and keeps the lists of examples and recent files."""

    world_chosen = Signal(object)
    file_chosen = Signal(object)

    def __init__(self, window: QMainWindow, actions: Actions, preferences: Preferences, compare: CompareMenu) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._worlds: tuple[World, ...] | None = None
        bar = window.menuBar()
        self.file, self.edit, self.scenario, self.view, self.help = (bar.addMenu("") for _ in range(5))

        self.examples, self.recent = QMenu(window), QMenu(window)
        self.examples.aboutToShow.connect(self._list_examples)
        self.recent.aboutToShow.connect(self._list_recent)
        self.file.addActions([actions.new, actions.open])
        self.file.addMenu(self.examples)
        self.file.addMenu(self.recent)
        self.file.addAction(actions.start_page)
        self.file.addSeparator()
        self.file.addActions([actions.save, actions.save_as])
        self.file.addSeparator()
        self.file.addActions([actions.import_data, actions.project_data, actions.export_picture, actions.export_data])
        self.file.addAction(actions.export_model)
        self.file.addSeparator()
        self.file.addAction(actions.preferences)
        self.file.addSeparator()
        self.file.addAction(actions.quit)

        self.edit.addActions([actions.undo, actions.redo, actions.undo_list, actions.replay])
        self.edit.addSeparator()
        self.edit.addActions([actions.copy_picture, actions.copy_data])
        self.edit.addSeparator()
        self.edit.addActions([actions.find, actions.palette])

        self.scenario.addActions(
            [actions.add_scenario, actions.duplicate_scenario, actions.rename_scenario, actions.delete_scenario]
        )
        self.scenario.addSeparator()
        self.scenario.addActions(
            [actions.previous_scenario, actions.next_scenario, actions.move_scenario_up, actions.move_scenario_down]
        )
        self.scenario.addSeparator()
        self.compare = compare
        self.scenario.addMenu(compare)
        self.scenario.addAction(actions.add_shock)
        self.scenario.addSeparator()
        self.scenario.addAction(actions.properties)

        self._fill_view_menu(window, actions)
        self.help.addActions([actions.guide, actions.tour])
        self.help.addSeparator()
        self.help.addActions([actions.shortcuts, actions.model_reference])
        self.help.addSeparator()
        self.help.addAction(actions.about)
        self.retranslate()

    def _fill_view_menu(self, window: QMainWindow, actions: Actions) -> None:
        self.views, self.presets, self.time = QMenu(window), QMenu(window), QMenu(window)
        self.views.addActions(list(actions.views.values()))
        self.presets.addActions(list(actions.presets.values()))
        self.presets.addSeparator()
        self.presets.addActions([actions.split_right, actions.split_down, actions.pop_out, actions.close_view])
        self.presets.addSeparator()
        self.presets.addActions([actions.next_view, actions.previous_view, actions.next_group])
        self.presets.addSeparator()
        self.presets.addAction(actions.reset_arrangement)
        self.time.addActions([actions.play, actions.step_back, actions.step_forward])
        self.time.addActions([actions.to_start, actions.to_end])
        self.theme, self.language, self.font_size = QMenu(window), QMenu(window), QMenu(window)
        self.theme.addActions([actions.theme_system, actions.theme_light, actions.theme_dark])
        self.language.addActions([actions.english, actions.chinese])
        self.font_size.addActions(list(actions.font_scales.values()))
        for menu in (self.views, self.presets, self.time):
            self.view.addMenu(menu)
        self.view.addSeparator()
        self.view.addActions([actions.fan, actions.why, actions.timeline, actions.reset_zoom])
        self.view.addSeparator()
        for menu in (self.theme, self.language, self.font_size):
            self.view.addMenu(menu)
        self.view.addSeparator()
        self.view.addAction(actions.reset_window)

    def retranslate(self) -> None:
        """Name the menus in the language of the window."""
        self.file.setTitle(self.tr("&File"))
        self.edit.setTitle(self.tr("&Edit"))
        self.scenario.setTitle(self.tr("&Scenario"))
        self.view.setTitle(self.tr("&View"))
        self.help.setTitle(self.tr("&Help"))
        self.examples.setTitle(self.tr("Open &example"))
        self.recent.setTitle(self.tr("Open &recent"))
        self.compare.setTitle(self.tr("&Compare with"))
        self.views.setTitle(self.tr("&Views"))
        self.presets.setTitle(self.tr("&Arrangement"))
        self.time.setTitle(self.tr("T&ime"))
        self.theme.setTitle(self.tr("&Theme"))
        self.language.setTitle(self.tr("&Language"))
        self.font_size.setTitle(self.tr("&Font size"))

    def _list_examples(self) -> None:
        self.examples.clear()
        if self._worlds is None:
            self._worlds = (default_world(), *examples())
        for world in self._worlds:
            action = self.examples.addAction(world.title_in(self._preferences.language))
            action.setToolTip(world.sentence_in(self._preferences.language))
            action.triggered.connect(lambda _=False, world=world: self.world_chosen.emit(world))

    def _list_recent(self) -> None:
        self.recent.clear()
        for path in self._preferences.recent_files:
            self.recent.addAction(self._recent_action(path))
        self.recent.addSeparator()
        forget = self.recent.addAction(self.tr("Forget these files"))
        forget.setEnabled(bool(self._preferences.recent_files))
        forget.triggered.connect(self._preferences.clear_recent_files)

    def _recent_action(self, path: Path) -> QAction:
        action = QAction(path.name.replace("&", "&&"), self.recent)
        action.setToolTip(str(path))
        action.triggered.connect(lambda: self.file_chosen.emit(path))
        return action
