"""The line of every value, in all the ways in which TOML may be written."""

from lobby_app.guide.lines import LineIndex

TEXT = '''# a comment with [brackets] and "quotes"
plain = "a # b"  # not a value
"quoted key" = 1
dotted.key = true

[table]
text = """
two ] lines
"""
after = 'x'

[[list]]
code = "a"
items = [  # comment ]
  { zh = "一", en = "1" },

  { zh = "二", en = "2, {x}" },
]

[[list.inner]]
code = "b"

[[list.inner]]
code = "c"

[[list]]
code = "d"
'''


def test_every_value_is_found() -> None:
    index = LineIndex(TEXT)
    expected: dict[tuple[str | int, ...], int] = {
        ("plain",): 2,
        ("quoted key",): 3,
        ("dotted", "key"): 4,
        ("table",): 6,
        ("table", "text"): 7,
        ("table", "after"): 10,
        ("list", 0): 12,
        ("list", 0, "code"): 13,
        ("list", 0, "items", 0): 15,
        ("list", 0, "items", 1, "en"): 17,
        ("list", 0, "inner", 0, "code"): 21,
        ("list", 0, "inner", 1): 23,
        ("list", 1, "code"): 27,
    }
    assert {path: index.line(path) for path in expected} == expected


def test_what_is_not_written_has_the_line_of_what_is_around_it() -> None:
    index = LineIndex(TEXT)
    assert index.line(("list", 0, "items", 1, "fr")) == 17
    assert index.line(("list", 1, "items", 4)) == 26
    assert index.line(("nothing",)) == 1
