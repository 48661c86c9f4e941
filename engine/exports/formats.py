"""The formats that a scenario is exported in, by name; importing this loads nothing else."""

from dataclasses import dataclass

from engine.text import Text


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """One format.

    id        what it is called on the command line
    suffix    of its files, with the dot
    is_drawn  whether making it needs what draws, which the engine has not
    """

    id: str
    suffix: str
    name: Text
    about: Text
    is_drawn: bool = False


EXPORT_FORMATS: tuple[ExportFormat, ...] = (
    ExportFormat(
        "xmile",
        ".xmile",
        Text("XMILE model", "XMILE 模型"),
        Text("the model for Stella, Vensim and PySD", "供 Stella、Vensim 与 PySD 运行的模型"),
    ),
    ExportFormat(
        "sbml",
        ".xml",
        Text("SBML model", "SBML 模型"),
        Text("the model for COPASI and libRoadRunner", "供 COPASI 与 libRoadRunner 运行的模型"),
    ),
    ExportFormat(
        "csv",
        ".csv",
        Text("CSV, tidy", "CSV（长表）"),
        Text("one number a row, with its name and unit", "每行一个数值，附名称与单位"),
    ),
    ExportFormat(
        "csv-wide",
        ".csv",
        Text("CSV, wide", "CSV（宽表）"),
        Text("one column for every output", "每个输出量一列"),
    ),
    ExportFormat(
        "xlsx",
        ".xlsx",
        Text("Excel workbook", "Excel 工作簿"),
        Text("tables on sheets", "各工作表中的表格"),
    ),
    ExportFormat(
        "html",
        ".html",
        Text("HTML report", "HTML 报告"),
        Text("the report in one file", "单个文件的报告"),
        is_drawn=True,
    ),
    ExportFormat(
        "pdf",
        ".pdf",
        Text("PDF report", "PDF 报告"),
        Text("the report on pages", "分页的报告"),
        is_drawn=True,
    ),
)
"""In the order in which they are listed."""
