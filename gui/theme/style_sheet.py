"""The style sheet of the window."""

from string import Template

from gui.resources import RESOURCES
from gui.theme.colours import ink_on, mixed
from gui.theme.tokens import BODY, RADIUS, SECONDARY, TITLE, Theme

_RULES = Template("""
* { font-size: ${body}px; }
QWidget { color: $ink; }
QMainWindow, QDialog, QDockWidget { background: $panel; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="secondary"] { font-size: ${small}px; color: $secondary; }
QLabel[role="problem"] { font-size: ${small}px; color: $error; }
QLabel[role="warning"] { font-size: ${small}px; color: $warning; }
QLabel:disabled { color: $disabled; }
QFrame[role="card"] { background: $paper; border: 1px solid $hairline; border-radius: ${radius}px; }
QFrame[frameShape="4"], QFrame[frameShape="5"] { color: $hairline; }

QMenuBar { background: $panel; border-bottom: 1px solid $hairline; }
QMenuBar::item { padding: ${p4}px ${p8}px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $hairline; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p12}px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $hairline; margin: ${p4}px ${p8}px; }
QMenu::icon { padding-left: ${p8}px; }
QMenu::indicator { width: ${p16}px; height: ${p16}px; padding-left: ${p8}px; }
QMenu::indicator:checked { image: url("$check"); }
QToolBar { background: $panel; border: none; border-bottom: 1px solid $hairline; padding: ${p4}px ${p8}px;
    spacing: ${p4}px; }
QToolBar::separator { background: $hairline; width: 1px; margin: ${p4}px ${p4}px; }
QStatusBar { background: $panel; border-top: 1px solid $hairline; color: $secondary; }
QStatusBar::item { border: none; }
QStatusBar QLabel { font-size: ${small}px; color: $secondary; padding: 0 ${p8}px; }

QPushButton { background: $paper; border: 1px solid $edge; border-radius: ${radius}px;
    padding: ${p5}px ${p12}px; min-height: ${p16}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border: 2px solid $accent; padding: ${p5less}px ${p12less}px; }
QPushButton:disabled { color: $disabled; border-color: $hairline; background: $panel; }
QPushButton:default, QPushButton[role="primary"] { background: $accent; border-color: $accent; color: $on_accent;
    font-weight: 600; }
QPushButton:default:hover, QPushButton[role="primary"]:hover { background: $accent_hover; }
QPushButton:default:focus, QPushButton[role="primary"]:focus { border: 2px solid $ink; }
QPushButton:default:disabled, QPushButton[role="primary"]:disabled { background: $hover; color: $disabled;
    border-color: $hairline; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${radius}px;
    padding: ${p4}px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="segment"] { border: 1px solid $edge; border-radius: 0; padding: ${p3}px ${p12}px;
    background: $paper; color: $ink; margin: 0; }
QToolButton[role="segment"][place="first"] { border-top-left-radius: ${radius}px;
    border-bottom-left-radius: ${radius}px; }
QToolButton[role="segment"][place="middle"], QToolButton[role="segment"][place="last"] { border-left: none; }
QToolButton[role="segment"][place="last"] { border-top-right-radius: ${radius}px;
    border-bottom-right-radius: ${radius}px; }
QToolButton[role="segment"]:hover { background: $hover; }
QToolButton[role="segment"]:checked { background: $selection; font-weight: 600; }
QToolButton[role="segment"]:focus { border: 2px solid $accent; padding: ${p2}px ${p11}px; }
QToolButton[role="chip"] { padding: ${p3}px ${p6}px; }
QToolButton[role="chip"]:checked { background: transparent; }
QToolButton[role="chip"]:!checked { color: $secondary; }
QToolButton[role="chip"]:hover { background: $hover; }

QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $secondary; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: $paper; border: 1px solid $edge;
    border-radius: ${radius}px; padding: ${p3}px ${p8}px; selection-background-color: $accent;
    selection-color: $on_accent; min-height: ${p18}px; }
QPlainTextEdit, QTextEdit { padding: ${p4}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid $accent; padding: ${p2}px ${p7}px; }
QLineEdit[invalid="true"], QAbstractSpinBox[invalid="true"] { border-color: $error; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    color: $disabled; border-color: $hairline; background: $panel; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent;
    width: ${p18}px; }
QAbstractSpinBox::up-arrow { image: url("$chevron_up"); width: ${p12}px; height: ${p12}px; }
QAbstractSpinBox::down-arrow { image: url("$chevron_down"); width: ${p12}px; height: ${p12}px; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: ${p24}px; }
QComboBox::down-arrow { image: url("$chevron_down"); width: ${p14}px; height: ${p14}px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $hairline; padding: 0; outline: none;
    selection-background-color: $selection; selection-color: $ink; }
QComboBox QAbstractItemView::item { padding: ${p4}px ${p8}px; }

QCheckBox, QRadioButton { spacing: ${p8}px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: ${p16}px; height: ${p16}px;
    border: 1px solid $edge; border-radius: 4px; background: $paper; }
QRadioButton::indicator { border-radius: ${half}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { image: url("$check_on_accent");
    background: $accent; border-color: $accent; }
QRadioButton::indicator:checked { background: qradialgradient(cx: .5, cy: .5, radius: .5, fx: .5, fy: .5,
    stop: 0 $on_accent, stop: .42 $on_accent, stop: .5 $accent, stop: 1 $accent); border-color: $accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $hairline; background: $panel; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }

QSlider:horizontal { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: $groove; border-radius: 2px; }
QSlider::sub-page:horizontal { height: 4px; background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: $paper;
    border: 1px solid $accent; }
QSlider::handle:horizontal:hover { background: $selection; }
QSlider::handle:horizontal:focus { border: 2px solid $accent; width: 12px; height: 12px; background: $accent; }
QSlider::sub-page:horizontal:disabled { background: $disabled; }
QSlider::handle:horizontal:disabled { border-color: $disabled; background: $panel; }

QTabWidget::pane { border: none; border-top: 1px solid $hairline; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $secondary; padding: ${p6}px ${p12}px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $ink; background: $hover; }
QTabBar::tab:selected { color: $ink; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { background: $selection; }
QTabBar::tab:disabled { color: $disabled; }

QAbstractItemView { background: $paper; alternate-background-color: $panel; border: 1px solid $hairline;
    border-radius: ${radius}px; outline: none; selection-background-color: $selection; selection-color: $ink;
    gridline-color: $hairline; }
QAbstractItemView:focus { border: 1px solid $accent; }
QAbstractItemView::item { padding: ${p4}px ${p6}px; }
QAbstractItemView::item:hover { background: $hover; }
QAbstractItemView::item:selected { background: $selection; color: $ink; }
QTableView::item { padding: ${p4}px; }
QTableView::item:focus { border: 1px solid $accent; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $panel; color: $secondary; padding: ${p4}px ${p7}px; border: none;
    border-bottom: 1px solid $hairline; font-size: ${small}px; font-weight: 600; text-align: left; }
QTableCornerButton::section { background: $panel; border: none; }
QTreeView::branch { background: transparent; }

QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $hairline; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }

QProgressBar { background: $groove; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
    color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QToolTip { background: $raised; color: $ink; border: 1px solid $hairline; padding: ${p6}px ${p8}px;
    font-size: ${small}px; }
QGroupBox { border: none; border-top: 1px solid $hairline; margin-top: ${p18}px; padding-top: ${p8}px;
    font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; padding-right: ${p8}px; }
QDockWidget::title { padding: ${p6}px ${p12}px; background: $panel; border-bottom: 1px solid $hairline; }
""")

_PADDINGS = (2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 16, 18, 24)


def style_sheet(theme: Theme, font_scale: float = 1.0) -> str:
    """The rules for the theme, text and what surrounds it grown by `font_scale` (1 to 2)."""
    icons = RESOURCES / "icons" / "style"
    sizes = {f"p{each}": round(each * font_scale) for each in _PADDINGS}
    return _RULES.substitute(
        sizes,
        p5less=sizes["p5"] - 1,
        p12less=sizes["p12"] - 1,
        half=(sizes["p16"] + 2) // 2,  # a larger radius than half the size would be ignored
        radius=RADIUS,
        body=round(BODY * font_scale),
        small=round(SECONDARY * font_scale),
        title=round(TITLE * font_scale),
        paper=theme.paper,
        panel=theme.panel,
        raised=theme.raised,
        ink=theme.ink,
        secondary=theme.secondary,
        disabled=theme.disabled,
        hairline=theme.hairline,
        edge=theme.edge,
        accent=theme.accent,
        accent_hover=mixed(theme.accent, theme.ink, 0.12).name(),
        on_accent=ink_on(theme.accent).name(),
        hover=theme.hover,
        selection=theme.selection,
        warning=theme.warning,
        error=theme.error,
        groove=mixed(theme.hairline, theme.edge, 0.15).name(),
        scroll=mixed(theme.hairline, theme.edge, 0.4).name(),
        check=(icons / f"check-{theme.name}.svg").as_posix(),
        check_on_accent=(icons / f"check-on-accent-{theme.name}.svg").as_posix(),
        chevron_up=(icons / f"chevron-up-{theme.name}.svg").as_posix(),
        chevron_down=(icons / f"chevron-down-{theme.name}.svg").as_posix(),
    )
