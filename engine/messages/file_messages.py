"""Messages about files: what stands in the way and what would be right."""

from engine.text import Text

_ON_DISK = {
    "file_not_found": Text("there is no file “{path}”.", "文件“{path}”不存在。"),
    "file_is_folder": Text("“{path}” is a folder; a file is needed.", "“{path}”是文件夹；需要的是文件。"),
    "file_not_regular": Text(
        "“{path}” is a device or a pipe; an ordinary file is needed.", "“{path}”是设备或管道；需要普通文件。"
    ),
    "file_too_large": Text(
        "“{path}” has {size} MiB; at most {maximum} MiB are allowed.",
        "“{path}”大小为 {size} MiB；最多允许 {maximum} MiB。",
    ),
    "file_not_readable": Text("you have no permission to read “{path}”.", "没有读取“{path}”的权限。"),
    "file_read_failed": Text(
        "“{path}” could not be read: the system reported {reason}.", "无法读取“{path}”：系统报告 {reason}。"
    ),
    "file_bad_path": Text("“{path}” cannot be the name of a file.", "“{path}”不能用作文件名。"),
    "file_disk_full": Text(
        "there is not enough space to save “{path}”; the old file is unchanged. Free some space or save elsewhere.",
        "空间不足，无法保存“{path}”；原文件未改动。请释放空间或保存到其他位置。",
    ),
    "file_not_writable": Text(
        "“{path}” cannot be saved: permission is missing, or another program has it open. The old file is unchanged; "
        "save elsewhere.",
        "无法保存“{path}”：没有权限，或文件正被其他程序占用。原文件未改动；请保存到其他位置。",
    ),
    "file_read_only": Text(
        "“{path}” is read-only and was not changed; save under another name.",
        "“{path}”为只读，未作改动；请另存为其他名称。",
    ),
    "file_folder_missing": Text(
        "“{path}” cannot be saved: its folder does not exist; save in another folder.",
        "无法保存“{path}”：所在文件夹不存在；请保存到其他文件夹。",
    ),
    "file_write_failed": Text(
        "“{path}” could not be saved: the system reported {reason}. The old file is unchanged; save elsewhere.",
        "无法保存“{path}”：系统报告 {reason}。原文件未改动；请保存到其他位置。",
    ),
    "file_changed_on_disk": Text(
        "“{path}” was changed by another program since it was opened; nothing was saved. Save under another name, or "
        "open it again.",
        "“{path}”自打开以来已被其他程序修改；未作保存。请另存为其他名称，或重新打开。",
    ),
}

_JSON = {
    "json_too_large": Text(
        "the text has {size} MiB; at most {maximum} MiB are allowed.", "文本大小为 {size} MiB；最多允许 {maximum} MiB。"
    ),
    "json_empty": Text("the file is empty; a Shareflow project is needed.", "文件为空；需要 Shareflow 项目文件。"),
    "json_not_utf8": Text(
        "line {line} is not UTF-8 text; a project file must be UTF-8.",
        "第 {line} 行不是 UTF-8 文本；项目文件必须采用 UTF-8 编码。",
    ),
    "json_syntax": Text(
        "line {line}, column {column} is not valid JSON; a comma, quote or bracket is missing or out of place.",
        "第 {line} 行第 {column} 列不是有效的 JSON；缺少或错放了逗号、引号或括号。",
    ),
    "json_not_finite": Text(
        "{value} in line {line}, column {column} is not allowed; numbers must be finite.",
        "不允许第 {line} 行第 {column} 列的 {value}；数值必须有限。",
    ),
    "json_duplicate_key": Text(
        "the key “{key}” appears a second time in line {line}, column {column}; each key may appear once.",
        "键“{key}”在第 {line} 行第 {column} 列重复出现；每个键只能出现一次。",
    ),
    "json_lone_surrogate": Text(
        "the text in line {line}, column {column} holds half a character (a lone surrogate); whole ones are needed.",
        "第 {line} 行第 {column} 列的文本含有半个字符（孤立的代理项）；需要完整字符。",
    ),
    "json_nul": Text(
        "line {line}, column {column} holds a NUL character; only text is allowed.",
        "第 {line} 行第 {column} 列含有 NUL 字符；只允许文本。",
    ),
    "json_lone_surrogate_in_value": Text(
        "the text holds half a character (a lone surrogate); whole ones are needed.",
        "文本含有半个字符（孤立的代理项）；需要完整字符。",
    ),
    "json_nul_in_value": Text(
        "the text holds a NUL character, which is not allowed.", "文本含有 NUL 字符，这是不允许的。"
    ),
    "json_too_deep": Text(
        "line {line}, column {column} is nested too deeply; at most {maximum} levels are allowed.",
        "第 {line} 行第 {column} 列嵌套过深；最多允许 {maximum} 层。",
    ),
    "json_too_deep_somewhere": Text(
        "it is nested too deeply; at most {maximum} levels are allowed.", "嵌套过深；最多允许 {maximum} 层。"
    ),
    "json_not_storable": Text(
        "a value of type {kind} cannot be stored; texts, numbers, true, false, lists and objects can.",
        "无法存储类型为 {kind} 的值；可存储文本、数值、真假值、列表和对象。",
    ),
}

_FIELDS = {
    "field_missing": Text("the key “{key}” is missing; it is required.", "缺少键“{key}”；该键必填。"),
    "field_needs_text": Text("{found} is not a text in quotes.", "{found} 不是带引号的文本。"),
    "field_needs_number": Text("{found} is not a finite number.", "{found} 不是有限的数值。"),
    "field_needs_number_or_null": Text(
        "{found} is neither a finite number nor null.", "{found} 既不是有限的数值，也不是 null。"
    ),
    "field_needs_whole_number": Text("{found} is not a whole number.", "{found} 不是整数。"),
    "field_needs_flag": Text("{found} is not true or false.", "{found} 不是 true 或 false。"),
    "field_needs_choice": Text("{found} is not one of: {allowed}.", "{found} 不在允许的取值之内：{allowed}。"),
    "field_needs_list": Text("{found} is not a list in square brackets.", "{found} 不是方括号中的列表。"),
    "field_needs_object": Text("{found} is not an object in braces.", "{found} 不是花括号中的对象。"),
    "too_many_items": Text(
        "there are {count} items; at most {maximum} are allowed.", "有 {count} 项；最多允许 {maximum} 项。"
    ),
    "more_problems": Text("there are {count} more.", "还有 {count} 处。"),
    "unknown_key": Text(
        "this version does not know the key “{key}”; it is kept.", "当前版本不认识键“{key}”；将予以保留。"
    ),
    "default_used": Text(
        "the key “{key}” is missing; the default of this version is used.", "缺少键“{key}”；使用当前版本的默认值。"
    ),
    "defaults_used": Text(
        "{count} parameters are missing and take the defaults of this version: {keys}.",
        "缺少 {count} 个参数，使用当前版本的默认值：{keys}。",
    ),
}

_PROJECTS = {
    "not_a_project": Text(
        "this is not a Shareflow project; one is a JSON object with the key “format”.",
        "这不是 Shareflow 项目；项目应为含有键“format”的 JSON 对象。",
    ),
    "format_not_whole": Text(
        "the format version must be a whole number; this program writes {known}.",
        "格式版本必须为整数；本程序使用的版本为 {known}。",
    ),
    "format_too_new": Text(
        "the file has format version {version}, from a newer Shareflow; this program reads up to {known}. Update it to "
        "open the file, which is untouched.",
        "文件的格式版本为 {version}，来自更新的 Shareflow；本程序最高支持 {known}。请更新程序后打开；文件未作改动。",
    ),
    "format_unknown": Text(
        "there never was a format version {version}; this program reads version {known}.",
        "不存在格式版本 {version}；本程序读取版本 {known}。",
    ),
    "format_not_migrated": Text(
        "the file says that it has format version {version}, but its contents do not fit that version.",
        "文件声明的格式版本为 {version}，但其内容与该版本不符。",
    ),
    "model_too_new": Text(
        "the file was made with version {version} of the model; this program knows up to {known}. Update it to open "
        "the file.",
        "文件使用模型版本 {version}；本程序最高支持 {known}。请更新程序后打开。",
    ),
    "model_unknown": Text(
        "there never was a version {version} of the model; this program knows 1 to {known}.",
        "不存在模型版本 {version}；本程序支持 1 至 {known}。",
    ),
    "too_few_scenarios": Text("there are no scenarios; at least one is needed.", "没有情景；至少需要一个。"),
    "series_too_long": Text("a data series may have at most {maximum} points.", "数据序列最多允许 {maximum} 个点。"),
    "series_lengths_differ": Text(
        "there are {values} values for {times} times; one per time is needed.",
        "有 {times} 个时间，但有 {values} 个数值；每个时间需要一个数值。",
    ),
    "series_times_not_increasing": Text(
        "{time} does not come after the time before it; times must increase.", "{time} 不晚于前一个时间；时间必须递增。"
    ),
}

MESSAGES: dict[str, Text] = {**_ON_DISK, **_JSON, **_FIELDS, **_PROJECTS}
