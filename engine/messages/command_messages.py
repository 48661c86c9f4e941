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
    "unknown_command_nearest": Text(
        "there is neither a file nor a command “{word}”; did you mean “{nearest}”? The commands are {commands}.",
        "没有名为“{word}”的文件或命令；您是否想输入“{nearest}”？可用命令为 {commands}。",
    ),
    "command_missing": Text(
        "a command is needed: {commands}; “shareflow --help” tells more.",
        "需要一个命令：{commands}；详见“shareflow --help”。",
    ),
    "unknown_option": Text(
        "“{command}” has no such option; “shareflow {command} --help” lists those it has.",
        "“{command}”没有该选项；“shareflow {command} --help”列出其全部选项。",
    ),
    "unknown_option_nearest": Text(
        "“{command}” has no such option; did you mean {nearest}?", "“{command}”没有该选项；您是否想输入 {nearest}？"
    ),
    "option_missing": Text(
        "this option is needed, with its value {metavar}.", "缺少该选项，须同时给出其取值 {metavar}。"
    ),
    "option_needs_value": Text("a value is needed behind it: {metavar}.", "其后需要一个取值：{metavar}。"),
    "option_without_value": Text("this option takes no value.", "该选项不带取值。"),
    "no_such_choice": Text(
        "“{value}” is not allowed; one of these is: {choices}.", "不允许“{value}”；可选：{choices}。"
    ),
    "no_such_choice_nearest": Text(
        "“{value}” is not allowed; did you mean “{nearest}”? One of these is: {choices}.",
        "不允许“{value}”；您是否想输入“{nearest}”？可选：{choices}。",
    ),
    "operand_missing": Text(
        "is missing; “shareflow {command} --help” says what it is.",
        "缺少该项；“shareflow {command} --help”说明其含义。",
    ),
    "operand_too_many": Text(
        "is one too many for “{command}”; a name with spaces needs quotes.",
        "对“{command}”来说是多余的；含空格的名称须加引号。",
    ),
    "unknown_example": Text(
        "there is no example “{name}”; there are: {names}.", "没有示例“{name}”；可用的示例：{names}。"
    ),
    "unknown_example_nearest": Text(
        "there is no example “{name}”; did you mean “{nearest}”?", "没有示例“{name}”；您是否想输入“{nearest}”？"
    ),
    "not_an_assignment": Text(
        "“{text}” is no assignment; write KEY=VALUE, such as model_openness=0.5.",
        "“{text}”不是赋值；请写成 KEY=VALUE，例如 model_openness=0.5。",
    ),
    "neither_on_nor_off": Text(
        "“{value}” is not allowed; a mechanism is on or off.", "不允许“{value}”；机制只能为 on 或 off。"
    ),
    "unknown_key": Text(
        "there is no assumption and no mechanism “{key}”; the model reference lists them.",
        "没有名为“{key}”的假设或机制；模型参考列出了全部名称。",
    ),
    "unknown_key_nearest": Text(
        "there is no assumption and no mechanism “{key}”; did you mean “{nearest}”?",
        "没有名为“{key}”的假设或机制；您是否想输入“{nearest}”？",
    ),
    "standard_output_has_json": Text(
        "standard output takes either this or --json; name a file.", "标准输出只能用于它或 --json 之一；请指定文件。"
    ),
    "standard_output_failed": Text(
        "standard output cannot be written to: the system reported {reason}.", "无法写入标准输出：系统报告 {reason}。"
    ),
    "terminal_shows_text_only": Text(
        "this is no text for a terminal; name a file, or send it to another program.",
        "该内容不是终端可显示的文本；请指定文件，或交给其他程序。",
    ),
    "no_display": Text(
        "there is no display to open a window on; “render” draws pictures without one.",
        "没有可用于打开窗口的显示器；“render”命令可在没有显示器时绘制图片。",
    ),
}
