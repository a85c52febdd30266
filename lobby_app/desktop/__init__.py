"""The Qt desktop: the only room that imports PySide6."""
