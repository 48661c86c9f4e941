"""Messages about tables: which cell cannot be read and what would be right."""

from engine.text import Text

MESSAGES: dict[str, Text] = {
    "table_empty": Text("the table is empty; a header and rows are needed.", "表格为空；需要表头和数据行。"),
    "table_no_rows": Text(
        "the table has a header but no rows; at least one is needed.", "表格只有表头；至少需要一行数据。"
    ),
    "table_too_large": Text(
        "the table has {size} MiB; at most {maximum} MiB are allowed.",
        "表格大小为 {size} MiB；最多允许 {maximum} MiB。",
    ),
    "table_too_many_rows": Text(
        "the table has more than {maximum} rows; that is the most allowed.", "表格超过 {maximum} 行，即允许的上限。"
    ),
    "table_too_many_columns": Text(
        "line {line} has {count} columns; at most {maximum} are allowed.",
        "第 {line} 行有 {count} 列；最多允许 {maximum} 列。",
    ),
    "table_binary": Text(
        "this is not a text file; save spreadsheets as CSV first.", "这不是文本文件；请先将电子表格另存为 CSV。"
    ),
    "table_wrong_encoding": Text(
        "the file is not written in {encoding}; choose another encoding or leave it open.",
        "文件并非 {encoding} 编码；请选择其他编码，或留空由程序判断。",
    ),
    "table_unknown_encoding": Text(
        "there is no encoding called “{encoding}”; use utf-8, utf-16, gb18030, windows-1252 or latin-1.",
        "没有名为“{encoding}”的编码；请使用 utf-8、utf-16、gb18030、windows-1252 或 latin-1。",
    ),
    "table_bad_delimiter": Text(
        "“{value}” cannot separate columns; use one comma, semicolon, tab or bar.",
        "“{value}”不能作为列分隔符；请使用一个逗号、分号、制表符或竖线。",
    ),
    "table_bad_decimal": Text(
        "“{value}” cannot be the decimal sign here; use a dot or a comma that does not separate columns.",
        "“{value}”在此不能作为小数点；请使用不兼作列分隔符的点或逗号。",
    ),
    "table_one_column": Text(
        "with “{value}” between the columns there is only one column; a date and a value need two: choose another "
        "separator (comma, semicolon, tab or bar).",
        "以“{value}”分隔时只有一列；日期和数值至少需要两列：请选择其他分隔符（逗号、分号、制表符或竖线）。",
    ),
    "table_one_column_found": Text(
        "only one column was found; a date and a value need two, separated by commas, semicolons, tabs or bars.",
        "只找到一列；日期和数值至少需要两列，并以逗号、分号、制表符或竖线分隔。",
    ),
    "table_broken_row": Text(
        "the row that begins in line {line} cannot be split into cells; a quote is missing or out of place.",
        "从第 {line} 行开始的数据行无法拆分为单元格；缺少或错放了引号。",
    ),
    "table_ragged_row": Text(
        "line {line} has {count} cells; {width} are needed, as in the header.",
        "第 {line} 行有 {count} 个单元格；应与表头一致，为 {width} 个。",
    ),
    "table_missing_columns": Text(
        "the table has no column {missing}; it has: {available}.", "表格中没有列 {missing}；现有的列：{available}。"
    ),
    "table_column_ambiguous": Text(
        "several columns are called “{name}”; the names of columns in use must be unique.",
        "有多列名为“{name}”；所用列的名称必须唯一。",
    ),
    "table_no_targets": Text(
        "no column is assigned; assign at least one column to each chosen output.",
        "尚未指定列；请为每个所选输出至少指定一列。",
    ),
    "table_target_twice": Text(
        "the output “{output}” is assigned twice; add up its columns in one place.",
        "输出“{output}”被指定了两次；请在一处合并其各列。",
    ),
    "table_column_twice": Text(
        "the column “{name}” is counted twice; each column may belong to one share.",
        "列“{name}”被重复计入；每列只能属于一个份额。",
    ),
    "table_count_of_no_share": Text(
        "“{output}” is not the share of an actor, so counts cannot measure it; give its values, shares or per cent.",
        "“{output}”不是主体的份额，无法用计数衡量；请提供其数值、份额或百分比。",
    ),
    "table_bad_date": Text(
        "“{cell}” in line {line} is not a date; write 2015, 2015.5, 2015-01, 2015-Q1 or 2015-01-31, or choose the "
        "order of day and month.",
        "第 {line} 行的“{cell}”不是日期；请写成 2015、2015.5、2015-01、2015-Q1 或 2015-01-31，或选择日月顺序。",
    ),
    "table_date_twice": Text(
        "lines {first} and {second} have the same date; each date may appear once.",
        "第 {first} 行与第 {second} 行日期相同；每个日期只能出现一次。",
    ),
    "table_number_too_large": Text(
        "“{cell}” in line {line} is too large; numbers up to 1e15 are allowed.",
        "第 {line} 行的“{cell}”过大；最多允许 1e15。",
    ),
    "table_not_a_number": Text(
        "“{cell}” in line {line} is not a number; a number or a blank cell is needed.",
        "第 {line} 行的“{cell}”不是数值；需要数值或空单元格。",
    ),
    "table_number_ambiguous": Text(
        "“{cell}” in line {line} may be a thousand or a decimal; choose the decimal sign.",
        "第 {line} 行的“{cell}”可能是千位分隔，也可能是小数；请选择小数点。",
    ),
    "table_negative": Text(
        "“{cell}” in line {line} is negative; counts and shares must be 0 or more.",
        "第 {line} 行的“{cell}”为负；计数和份额必须大于或等于 0。",
    ),
    "table_share_above_one": Text(
        "“{cell}” in line {line} is above 1; shares lie between 0 and 1: choose per cent or counts.",
        "第 {line} 行的“{cell}”大于 1；份额须在 0 与 1 之间：请选择百分比或计数。",
    ),
    "table_percent_above_hundred": Text(
        "“{cell}” in line {line} is above 100; per cent lie between 0 and 100: choose counts.",
        "第 {line} 行的“{cell}”大于 100；百分比须在 0 与 100 之间：请选择计数。",
    ),
    "table_shares_exceed_whole": Text(
        "the shares in line {line} sum to {total}; at most 1 is allowed.",
        "第 {line} 行的份额之和为 {total}；不得超过 1。",
    ),
    "table_row_sums_to_zero": Text(
        "the counts in line {line} sum to 0; at least one must be above 0.",
        "第 {line} 行的计数之和为 0；至少有一个必须大于 0。",
    ),
    "table_no_whole_row": Text(
        "no row has a number in each of these columns; counts become shares only where all are published.",
        "没有任何一行在这些列中都有数值；只有全部公布时，计数才能换算为份额。",
    ),
    "table_no_values": Text("the column holds no number; at least one is needed.", "该列没有数值；至少需要一个。"),
}
