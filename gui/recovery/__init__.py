"""Nothing is lost: recovery after a kill, autosave, locks, and a watch over the project's file."""

from gui.recovery.autosave import Autosave
from gui.recovery.disk_watch import DiskWatch
from gui.recovery.document_lock import DocumentLock
from gui.recovery.offers import RecoveryOffers
from gui.recovery.recovery import Recovery
from gui.recovery.recovery_file import Found

__all__ = ["Autosave", "DiskWatch", "DocumentLock", "Found", "Recovery", "RecoveryOffers"]
