"""What the supervisor sees and takes away: the day's figures, CSV and XLSX files, the data of a printed page."""

from .day import DayLog, NoCasesYet, latest_day, read_day
from .figures import Figures, figures
from .page import page_data
from .project import Projected, project
from .report import ExportReport
from .sheets import csv_export
from .workbook import xlsx_export

__all__ = [
    "DayLog",
    "ExportReport",
    "Figures",
    "NoCasesYet",
    "Projected",
    "csv_export",
    "figures",
    "latest_day",
    "page_data",
    "project",
    "read_day",
    "xlsx_export",
]
