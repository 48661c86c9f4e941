"""The commands of the View menu: which views are seen, how they are arranged, and what is drawn in them."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.fan_service import FanService
from gui.preferences import Preferences
from gui.workbench import Workbench


class ViewCommands(QObject):
    """Carries them out, and keeps their check marks true."""

    def __init__(
        self, workbench: Workbench, fan: FanService, actions: Actions, preferences: Preferences, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._actions = actions
        views = workbench.views
        for view_id, action in actions.views.items():
            action.triggered.connect(lambda _=False, id=view_id: self.show(id))
        for preset, action in actions.presets.items():
            action.triggered.connect(lambda _=False, id=preset: views.apply_preset(id))
        actions.split_right.triggered.connect(lambda: views.split_view(views.arranger.current, "right"))
        actions.split_down.triggered.connect(lambda: views.split_view(views.arranger.current, "bottom"))
        actions.pop_out.triggered.connect(lambda: views.pop_out(views.arranger.current))
        actions.close_view.triggered.connect(lambda: views.close_view(views.arranger.current))
        actions.next_view.triggered.connect(views.next_view)
        actions.previous_view.triggered.connect(views.previous_view)
        actions.next_group.triggered.connect(views.next_group)
        actions.reset_arrangement.triggered.connect(views.reset)
        actions.reset_zoom.triggered.connect(self._reset_zoom)
        actions.fan.triggered.connect(preferences.show_fan)
        preferences.fan_shown_changed.connect(fan.set_on)
        preferences.fan_shown_changed.connect(actions.fan.setChecked)
        actions.fan.setChecked(preferences.is_fan_shown)
        fan.set_on(preferences.is_fan_shown)
        actions.why.triggered.connect(workbench.show_why)
        actions.timeline.triggered.connect(workbench.show_timeline)
        actions.why.setChecked(True)
        actions.timeline.setChecked(True)
        workbench.why_shown_changed.connect(actions.why.setChecked)
        self._connect_time()
        views.share_actions(actions.all)

    def show(self, view_id: str) -> None:
        """Bring a view to the front and give it the keyboard."""
        self._workbench.views.show_view(view_id)
        self._workbench.views.go_to(view_id)

    def _reset_zoom(self) -> None:
        self._workbench.views.reset_zoom()

    def _connect_time(self) -> None:
        actions, cursor, playback = self._actions, self._workbench.time, self._workbench.timeline.playback
        actions.play.triggered.connect(playback.toggle)
        actions.step_back.triggered.connect(lambda: self._step(-1))
        actions.step_forward.triggered.connect(lambda: self._step(1))
        actions.to_start.triggered.connect(lambda: cursor.move(cursor.start))
        actions.to_end.triggered.connect(lambda: cursor.move(cursor.end))
        playback.playing_changed.connect(lambda is_playing: actions.name_play(is_playing=is_playing))

    def _step(self, steps: int) -> None:
        self._workbench.timeline.playback.pause()
        self._workbench.time.move_by(steps)
