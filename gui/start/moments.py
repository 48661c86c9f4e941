"""Moments of the recent past as people say them."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication


def moment_text(moment: datetime, now: datetime | None = None) -> str:
    """Today, 14:05; yesterday, 9:30; 2026-11-20."""
    here = moment.astimezone()
    today = (now or datetime.now()).astimezone().date()
    if here.date() == today:
        return QCoreApplication.translate("Moments", "Today, {time}").format(time=f"{here:%H:%M}")
    if here.date() == today - timedelta(days=1):
        return QCoreApplication.translate("Moments", "Yesterday, {time}").format(time=f"{here:%H:%M}")
    return f"{here:%Y-%m-%d}"
