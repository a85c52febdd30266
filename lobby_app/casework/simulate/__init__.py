"""Practice data: branch days as they might have been, through decide and fold like real ones."""

from .days import JournalAhead, simulate

__all__ = ["JournalAhead", "simulate"]
