"""The form of a home visit (特殊客户上门服务表), printed with blanks for handwriting. Nothing personal is on it."""

from html import escape

from lobby_app.casework import Case, slip_code, slip_digits
from lobby_app.guide import Blank, Guide, Text

from .paper import code_image
from .sheets import Sheet

TITLE = Text("特殊客户上门服务表", "Home visit form")
CODE = Text("个案编号", "Case")
FOOT = Text("空白处手写，在场的人都签名。姓名只写在这张表上，不录入系统。", "Fill in by hand; everybody present signs.")
LINE_PT = 23
"""Height of one line to write on."""
MODULE_PX = 3


def visit_sheet(case: Case, guide: Guide, language: str, family: str) -> Sheet:
    """The form of a case: Chinese, with English beside it for staff whose screen is English."""
    image = code_image(slip_digits(case))
    rows = "".join(blank_row(blank, language) for blank in guide.visit_form)
    side = image.width() * MODULE_PX
    html = (
        f'<table width="100%"><tr><td valign="middle"><h1 style="font-size: 18pt">{told(TITLE, language)}</h1>'
        f'<p style="font-size: 12pt">{told(CODE, language)}: {slip_code(case)}</p></td>'
        f'<td align="right"><img src="code" width="{side}" height="{side}"></td></tr></table>'
        f'<table width="100%" border="0.5" cellpadding="4" cellspacing="0">{rows}</table>'
    )
    foot = f"{FOOT.zh} {FOOT.en}" if language == "en" else FOOT.zh
    return Sheet(TITLE.zh, html, foot, family, images=(("code", image),))


def told(text: Text, language: str) -> str:
    return escape(f"{text.zh} {text.en}" if language == "en" else text.zh)


def blank_row(blank: Blank, language: str) -> str:
    """A field: its name, and room to write or boxes to tick."""
    if blank.choices:
        field = "　".join(f"□ {told(one, language)}" for one in blank.choices)
    else:
        field = "<br>".join(["&nbsp;"] * blank.lines)
    style = f"line-height: {LINE_PT}pt"
    name = told(blank.name, language)
    return f'<tr><td width="30%" valign="middle">{name}</td><td><p style="{style}">{field}</p></td></tr>'
