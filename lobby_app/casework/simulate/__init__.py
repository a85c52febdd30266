"""Practice data: branch days as they might have been, through decide and fold like real ones."""

from .days import JournalAhead, Simulated, simulate

__all__ = ["JournalAhead", "Simulated", "simulate"]
