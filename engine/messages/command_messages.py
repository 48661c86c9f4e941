"""Messages about what a command was told to do."""

from engine.text import Text

MESSAGES = {
    "output_without_name": Text("the name of a file is needed.", "需要一个文件名。"),
    "output_is_input": Text(
        "“{path}” is the file that is read; write to another one.", "“{path}”是正在读取的文件；请写入另一个文件。"
    ),
    "outputs_coincide": Text(
        "table and units would both be written to “{path}”; choose a name that does not end in .json.",
        "表格与单位将写入同一个文件“{path}”；请选择不以 .json 结尾的名称。",
    ),
    "suffix_of_other_format": Text(
        "“{path}” is named like a file of the format {others}, but {format} was asked for; end the name in {suffix}.",
        "“{path}”的扩展名属于格式 {others}，而所请求的是 {format}；请使用扩展名 {suffix}。",
    ),
    "unknown_kind": Text(
        "there is no kind of analysis called “{kind}”; there are: {kinds}.",
        "没有名为“{kind}”的分析类型；可用的类型：{kinds}。",
    ),
    "option_of_other_kind": Text(
        "this option means nothing to “{kind}”; it belongs to: {kinds}.",
        "该选项不适用于“{kind}”；它属于：{kinds}。",
    ),
    "no_such_stock": Text(
        "there is no stock called “{stock}”; there are, for example, {stocks}. "
        "The table that “solve” writes names the others.",
        "没有名为“{stock}”的存量；例如有{stocks}。“solve”写出的表格列出了其余名称。",
    ),
    "no_world_solved": Text("None of the {runs} worlds could be solved.", "{runs} 个世界均无法求解。"),
    "interrupted": Text("Stopped.", "已停止。"),
    "unknown_command": Text(
        "there is neither a file nor a command “{word}”; the commands are {commands}.",
        "没有名为“{word}”的文件或命令；可用命令为 {commands}。",
    ),
    "no_display": Text(
        "there is no display to open a window on; “render” draws pictures without one.",
        "没有可用于打开窗口的显示器；“render”命令可在没有显示器时绘制图片。",
    ),
}
