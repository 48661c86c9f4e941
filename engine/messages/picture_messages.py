"""Messages about pictures."""

from engine.text import Text

MESSAGES = {
    "unknown_view": Text("there is no view “{view}”; there are: {views}.", "没有视图“{view}”；可用的视图：{views}。"),
    "picture_bad_size": Text(
        "“{size}” is no size; write width x height in pixels, from {minimum} to {maximum}, such as 1600x1000.",
        "“{size}”不是有效的尺寸；请写成“宽x高”（像素），范围 {minimum} 至 {maximum}，例如 1600x1000。",
    ),
    "picture_bad_dpi": Text(
        "{dpi} dots in an inch are not possible; {minimum} to {maximum} are.",
        "无法使用每英寸 {dpi} 点；允许 {minimum} 至 {maximum}。",
    ),
    "picture_too_large": Text(
        "the picture would have {width} x {height} dots; at most {maximum} in either direction are possible. "
        "Choose fewer dots in an inch or a smaller size.",
        "图片将有 {width} x {height} 点；任一方向最多 {maximum} 点。请降低分辨率或缩小尺寸。",
    ),
    "picture_not_made": Text("the picture could not be made: {reason}.", "无法生成图片：{reason}。"),
    "picture_folder_is_file": Text("“{path}” is a file; a folder is needed.", "“{path}”是文件；需要的是文件夹。"),
    "picture_nothing_to_draw": Text("there is nothing to draw yet.", "暂无可绘制的内容。"),
    "picture_no_such_year": Text(
        "{year} is no moment of this run; write a year from {minimum} to {maximum}, such as 2030.5.",
        "{year} 不在本次运行之内；请填写 {minimum} 至 {maximum} 之间的年份，例如 2030.5。",
    ),
    "picture_unknown_kind": Text(
        "“{path}” is no picture that can hold a run; PNG, SVG and PDF can, and reports in HTML.",
        "“{path}”不是能够包含运行的图片；PNG、SVG、PDF 以及 HTML 报告可以。",
    ),
    "picture_without_run": Text(
        "“{path}” holds no run: Shareflow did not write it, or another program has stripped what was inside.",
        "“{path}”不包含运行：它不是由 Shareflow 写出的，或其中的内容已被其他程序删除。",
    ),
    "picture_run_damaged": Text(
        "the run inside “{path}” is damaged and cannot be opened.", "“{path}”中的运行已损坏，无法打开。"
    ),
}
