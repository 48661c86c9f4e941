"""What the program is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.version import VERSION
from gui.dialogs.buttons import close_button
from gui.icons import application_icon
from gui.marks import set_mark


class AboutDialog(QDialog):
    """Name, version, purpose and licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Shareflow"))
        mark = QLabel()
        mark.setPixmap(application_icon().pixmap(QSize(64, 64)))
        name = QLabel("Shareflow")
        set_mark(name, "role", "title")
        version = QLabel(self.tr("Version {version}").format(version=VERSION))
        set_mark(version, "role", "secondary")
        purpose = QLabel(
            self.tr(
                "A desktop laboratory for one question: who captures value in the AI era? Move an assumption and see "
                "market share, people and capital flow between individuals, organisations and platforms."
            )
        )
        purpose.setWordWrap(True)
        network = QLabel(self.tr("The program never uses the network. It is free software under the MIT licence."))
        network.setWordWrap(True)
        set_mark(network, "role", "secondary")
        buttons = close_button(self)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(name)
        texts.addWidget(version)
        texts.addSpacing(8)
        texts.addWidget(purpose)
        texts.addWidget(network)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(row)
        layout.addWidget(buttons)
        self.setMinimumWidth(460)
