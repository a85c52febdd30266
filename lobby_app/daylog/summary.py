"""The figures as lines of words and numbers, the same on the sheet and on the printed page."""

from .cells import Cell
from .day import DayLog
from .figures import Figures
from .words import Words

LINES: dict[str, tuple[str, str]] = {
    "cases": ("个案", "Cases"),
    "assisted": ("已协助", "Assisted"),
    "declined": ("客户自己办理", "Managed alone"),
    "late": ("补记", "Entered late"),
    "emergencies": ("紧急情况", "Emergencies"),
    "open": ("尚未结束", "Not ended yet"),
    "measured": ("有等候时间的个案", "Waits measured"),
    "wait_median_s": ("等候中位数（秒）", "Median wait (s)"),
    "wait_longest_s": ("最长等候（秒）", "Longest wait (s)"),
    "over_target": ("超过网点目标", "Over the branch's target"),
    "served_median_s": ("柜台服务中位数（秒）", "Median time at the window (s)"),
    "openings": ("启用爱心窗口次数", "Priority window openings"),
    "paused_min": ("暂停叫号（分钟）", "Ordinary calling paused (min)"),
    "tasks_open": ("待办未完成", "Tasks open"),
    "tasks_done": ("待办已完成", "Tasks done"),
    "steps_done": ("步骤已做", "Steps done"),
    "steps_skipped": ("步骤跳过", "Steps skipped"),
}
TITLE = {"zh": "当日日志", "en": "Day log"}
STREAMS = {"zh": "包含的工作站", "en": "Stations included"}
MISSING = {"zh": "尚未收到", "en": "Not received yet"}
SIGNED = {"zh": "签核", "en": "Signed off"}
OPEN = {"zh": "未签核", "en": "Not signed off"}
NOTHING = {"zh": "没有", "en": "Nothing"}


def summary_rows(log: DayLog, day: Figures, words: Words) -> list[tuple[str, Cell]]:
    """(label, value) lines; a value of None marks a heading. What was not measured is a dash."""
    lang = words.lang
    rows: list[tuple[str, Cell]] = [(f"{TITLE[lang]} {log.day}", None)]
    for name, (zh, en) in LINES.items():
        value = getattr(day, name)
        rows.append((zh if lang == "zh" else en, "–" if value is None else value))
    rows.append((SIGNED[lang], day.signed_off_by or OPEN[lang]))
    rows.append((STREAMS[lang], words.listed(log.streams)))
    rows.append((MISSING[lang], words.listed(log.missing) or NOTHING[lang]))
    return rows
