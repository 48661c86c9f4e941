"""Title and notes of the project, and the notes of the scenario."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from gui.document import Document


class NotesDialog(QDialog):
    """Edits what people write about a project."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document = document
        self.setWindowTitle(self.tr("Title and notes"))
        self.title_field = QLineEdit(document.project.title)
        self.project_notes = QPlainTextEdit(document.project.notes)
        self.scenario_notes = QPlainTextEdit(document.scenario.notes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(6)
        for text, field in (
            (self.tr("Title of the project"), self.title_field),
            (self.tr("Notes on the project"), self.project_notes),
            (self.tr("Notes on this scenario"), self.scenario_notes),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            layout.addWidget(label)
            layout.addWidget(field)
            if isinstance(field, QPlainTextEdit):
                field.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addSpacing(8)
        layout.addWidget(buttons)
        self.resize(520, 460)

    def accept(self) -> None:
        document = self._document
        label = self.tr("Change title and notes")
        document.describe(label, self.title_field.text().strip(), self.project_notes.toPlainText())
        document.edit(label, replace(document.scenario, notes=self.scenario_notes.toPlainText()))
        super().accept()
