from tests.office import clock, desk, guide, office, window

__all__ = ["clock", "desk", "guide", "office", "window"]
