"""What a scenario can be exported as: a model that other programs run, a table of its run, or a report."""

from dataclasses import dataclass

from engine.text import Text


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """One format of `export`.

    suffix    of its files, with the dot
    about     what it is for, as a phrase that can follow its name
    is_drawn  whether it holds pictures, so that the engine alone cannot write it
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
        Text("the model for Stella, Vensim, PySD and others", "供 Stella、Vensim、PySD 等使用的模型"),
    ),
    ExportFormat(
        "sbml",
        ".sbml",
        Text("SBML model", "SBML 模型"),
        Text("the model for COPASI, libRoadRunner and others", "供 COPASI、libRoadRunner 等使用的模型"),
    ),
    ExportFormat(
        "csv",
        ".csv",
        Text("CSV table, tidy", "CSV 表格（长表）"),
        Text(
            "every stock, flow and indicator, one row per time and quantity, for pandas and R",
            "所有存量、流量与指标，每个时间和数量一行，适用于 pandas 与 R",
        ),
    ),
    ExportFormat(
        "csv-wide",
        ".csv",
        Text("CSV table, wide", "CSV 表格（宽表）"),
        Text(
            "every stock, flow and indicator, one row per time and one column per quantity",
            "所有存量、流量与指标，每个时间一行，每个数量一列",
        ),
    ),
    ExportFormat(
        "xlsx",
        ".xlsx",
        Text("Excel workbook", "Excel 工作簿"),
        Text(
            "a sheet for each table: shares, stocks, flows, indicators, claims, assumptions",
            "每张表格一个工作表：份额、存量、流量、指标、论断、假设",
        ),
    ),
    ExportFormat(
        "html",
        ".html",
        Text("Report, HTML", "HTML 报告"),
        Text("a report in one file, with pictures", "单个文件的报告，含图片"),
        is_drawn=True,
    ),
    ExportFormat(
        "pdf",
        ".pdf",
        Text("Report, PDF", "PDF 报告"),
        Text("the report as pages to print", "可打印的分页报告"),
        is_drawn=True,
    ),
)

EXPORTS_BY_ID = {each.id: each for each in EXPORT_FORMATS}
"""The formats by what `--format` calls them."""
