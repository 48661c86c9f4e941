"""The rules of the style sheet that only the window's own widgets need."""

from string import Template

from gui.resources import RESOURCES
from gui.theme import BODY, RADIUS, SECONDARY, Theme, mixed

_RULES = Template("""
QFrame#section { border-bottom: 1px solid $hairline; }
QWidget#editorContent { background: $panel; }
QToolButton#sectionFold { font-weight: 600; text-align: left; padding: 6px 2px; border: 1px solid transparent; }
QToolButton#sectionFold:checked, QToolButton#detailsFold:checked { background: transparent; }
QToolButton#sectionFold:hover, QToolButton#detailsFold:hover { background: $hover; }
QToolButton#sectionFold:focus, QToolButton#detailsFold:focus { border: 1px solid $accent; }
QToolButton#detailsFold { color: $secondary; font-size: ${small}px; padding: 4px 2px; }
QLabel#sectionCount { color: $accent; font-size: ${small}px; padding-right: 4px; }
QLabel#sectionSummary { color: $secondary; font-size: ${small}px; padding-bottom: 4px; }
QLabel#assumptionName[changed="true"] { font-weight: 600; }
QLabel#assumptionName[idle="true"] { color: $secondary; }
QWidget#assumptionRow[found="true"] { background: $selection; border-radius: 4px; }
QToolButton#rowButton { padding: 1px; }
QFrame#popover { background: $paper; border: 1px solid $edge; }
QFrame#popover QTextBrowser { border: none; padding: 0; }
QToolButton#resetButton { color: $accent; font-size: ${small}px; padding: 1px 4px; }
QFrame#picturePreview { background: $hover; border: 1px solid $hairline; border-radius: 4px; }
QLabel#emptyNote { color: $secondary; padding: 32px 16px; }
QLabel[badge] { font-size: ${tiny}px; padding: 1px 6px; border-radius: 4px; border: 1px solid $hairline;
    color: $secondary; }
QLabel[badge="literature"] { border-color: $literature; color: $literature; }
QLabel[badge="essay"] { border-color: $essay; color: $essay; }
QLabel[badge="crux"] { border-color: $ink; color: $ink; font-weight: 600; }
QFrame#noticeBar { border: none; border-bottom: 1px solid $hairline; background: $notice; }
QFrame#noticeBar[tone="problem"] { background: $problem; }
QFrame#leftPanel { background: $panel; }
QFrame#pictures { background: $paper; }
QFrame#viewBar { background: $panel; border-bottom: 1px solid $hairline; }
QTabBar#editorTabs::tab { padding-left: 7px; padding-right: 7px; }
QTabBar#viewTabs[active="false"]::tab:selected { border-bottom: 2px solid $edge; }
QTabBar#viewTabs::tab:selected { font-weight: 400; }
QTabBar#viewTabs::scroller { width: ${scroller}px; }
QTabBar#viewTabs::tear { width: 0; border: none; }
QTabBar#viewTabs QToolButton { background: $panel; border: none; border-bottom: 1px solid $hairline; border-radius: 0;
    padding: 0; }
QTabBar#viewTabs QToolButton:hover { background: $hover; }
QTabBar#viewTabs QToolButton::left-arrow { image: url("$chevron_left"); }
QTabBar#viewTabs QToolButton::right-arrow { image: url("$chevron_right"); }
QWidget#viewWindow { background: $paper; }
QLabel#tabGhost { background: $raised; border: 1px solid $edge; padding: 4px 8px; }
QWidget#startPage, QWidget#startContent { background: $paper; }
QLabel#startTitle { font-size: ${headline}px; font-weight: 600; }
QLabel#startLead { font-size: ${lead}px; color: $secondary; }
QAbstractButton#worldCard { background: $paper; }
QLabel#dropHint { color: $secondary; border: 1px dashed $edge; border-radius: ${radius}px; padding: 20px; }
QLabel#dropHint[over="true"] { border: 2px dashed $accent; color: $accent; background: $selection; }
QToolButton#recentFile { text-align: left; padding: 8px; }
QToolButton#languageButton, QToolButton#statusButton { font-size: ${small}px; padding: 1px 8px; }
QToolButton#swatch { border: 1px solid $edge; }
QFrame#recoveries { background: $notice; border: 1px solid $hairline; border-radius: ${radius}px; }
QFrame#tourBubble { background: $raised; border: 1px solid $edge; border-radius: ${radius}px; }
QFrame#commandPalette { background: $raised; border: 1px solid $edge; border-radius: ${radius}px; }
QFrame#commandPalette QListView { background: transparent; border: none; outline: none; }
QLabel[wrong="true"] { color: $error; }
QWidget#whyPanel, QWidget#whyDetailsContent { background: $panel; }
QLabel#whySubject { font-weight: 600; }
QLabel#whyChange { font-size: ${lead}px; font-weight: 600; }
QLabel#whyChange[stale="true"] { color: $secondary; }
QTreeWidget#whyLedger { background: $panel; border: none; }
QTreeWidget#whyLedger::item, QTreeWidget#whyLedger::item:hover { padding: 0; background: transparent; }
QFrame#whyDetails { background: $panel; border-top: 1px solid $hairline; }
QLabel#whyDetailsTitle { font-weight: 600; }
QTextBrowser#whyEquations { background: $panel; border: none; padding: 0; }
QPushButton#whyParameter { color: $accent; background: transparent; text-align: left; padding: 2px 0;
    border: 1px solid transparent; min-height: 0; }
QPushButton#whyParameter:hover { background: $hover; }
QPushButton#whyParameter:focus { border: 1px solid $accent; }
""")


def shell_style_sheet(theme: Theme, font_scale: float) -> str:
    """The rules for the theme and the font size, to follow those of `gui.theme`."""
    return _RULES.substitute(
        accent=theme.accent,
        hairline=theme.hairline,
        hover=theme.hover,
        secondary=theme.secondary,
        selection=theme.selection,
        panel=theme.panel,
        paper=theme.paper,
        raised=theme.raised,
        ink=theme.ink,
        edge=theme.edge,
        error=theme.error,
        radius=RADIUS,
        literature=mixed(theme.stages["bloom"], theme.ink, 0.35).name(),
        essay=mixed(theme.stages["oligopoly"], theme.ink, 0.1).name(),
        notice=mixed(theme.panel, theme.accent, 0.12).name(),
        problem=mixed(theme.panel, theme.error, 0.12).name(),
        small=round(SECONDARY * font_scale),
        tiny=round((SECONDARY - 1) * font_scale),
        lead=round((BODY + 2) * font_scale),
        headline=round(26 * font_scale),
        scroller=round(44 * font_scale),
        chevron_left=(RESOURCES / "icons" / "style" / f"chevron-left-{theme.name}.svg").as_posix(),
        chevron_right=(RESOURCES / "icons" / "style" / f"chevron-right-{theme.name}.svg").as_posix(),
    )
