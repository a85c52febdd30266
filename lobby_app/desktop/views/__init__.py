"""What each screen shows, derived: pure functions from what is to plain values, tested without Qt.

Values are strings, numbers, booleans, and lists and dicts of them. Words come from the guide in the language
of the screen; everything else is a code that the screen puts into words.
"""
