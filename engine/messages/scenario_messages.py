"""Messages about scenarios: what is wrong with a value and what is allowed."""

from engine.text import Text

MESSAGES = {
    "value_out_of_range": Text(
        "{value} is not allowed; it must lie between {minimum} and {maximum}.",
        "不允许 {value}；取值须在 {minimum} 与 {maximum} 之间。",
    ),
    "value_not_finite": Text("must be a finite number.", "必须是有限的数值。"),
    "unknown_parameter": Text("there is no parameter called “{key}”.", "没有名为“{key}”的参数。"),
    "missing_parameter": Text("the parameter “{key}” is missing.", "缺少参数“{key}”。"),
    "unknown_switch": Text("there is no mechanism called “{key}”.", "没有名为“{key}”的机制。"),
    "too_few_actors": Text(
        "there are {count} actors; a market needs at least {minimum}.",
        "只有 {count} 个主体；市场至少需要 {minimum} 个。",
    ),
    "too_many_actors": Text(
        "there are {count} actors; at most {maximum} are allowed.", "有 {count} 个主体；最多允许 {maximum} 个。"
    ),
    "too_few_niches": Text("there are no niches; a market needs at least one.", "没有细分市场；市场至少需要一个。"),
    "too_many_niches": Text(
        "there are {count} niches; at most {maximum} are allowed.", "有 {count} 个细分市场；最多允许 {maximum} 个。"
    ),
    "empty_name": Text("a name is needed.", "需要一个名称。"),
    "name_too_long": Text("the name is longer than {maximum} characters.", "名称超过 {maximum} 个字符。"),
    "duplicate_name": Text(
        "“{name}” is used more than once; names must be unique.", "“{name}”被使用了不止一次；名称必须唯一。"
    ),
    "wrong_number_of_shares": Text(
        "{count} shares are given for {niches} niches; one per niche is needed.",
        "给出了 {count} 个份额，但有 {niches} 个细分市场；每个细分市场需要一个。",
    ),
    "negative_share": Text(
        "the share {value} is negative; shares must be 0 or more.", "份额 {value} 为负；份额必须大于或等于 0。"
    ),
    "shares_sum_to_zero": Text(
        "the shares of all actors in “{niche}” sum to 0; at least one must be above 0.",
        "“{niche}”中所有主体的份额之和为 0；至少有一个必须大于 0。",
    ),
    "bad_colour": Text("“{value}” is not a colour; write it as #rrggbb.", "“{value}”不是颜色；请写成 #rrggbb 的形式。"),
    "event_end_before_start": Text(
        "the end {end} must come after the start {start}.", "结束时间 {end} 必须晚于开始时间 {start}。"
    ),
    "event_changes_start_value": Text(
        "“{key}” is a start value or a constant; events can only change assumptions.",
        "“{key}”是初始值或常数；事件只能改变假设参数。",
    ),
    "step_exceeds_horizon": Text(
        "the output step {step} is longer than the horizon {horizon}.", "输出步长 {step} 大于时间跨度 {horizon}。"
    ),
    "too_many_outputs": Text(
        "this horizon and step make {count} output times; at most {maximum} are allowed.",
        "该时间跨度与步长将产生 {count} 个输出时间点；最多允许 {maximum} 个。",
    ),
    "people_sum": Text(
        "the start values of people sum to {value}; they must sum to 1.", "人口初始值之和为 {value}；必须等于 1。"
    ),
    "too_many_events": Text(
        "there are {count} events; at most {maximum} are allowed.", "有 {count} 个事件；最多允许 {maximum} 个。"
    ),
    "unknown_scenario": Text(
        "there is no scenario “{name}”; the file has {names}.", "没有名为“{name}”的情景；文件中有 {names}。"
    ),
    "ambiguous_name": Text(
        "the names of actors and niches make “{name}” twice; change one of them.",
        "主体与细分市场的名称使“{name}”出现两次；请更改其中之一。",
    ),
    "negative_start_share": Text(
        "the start share of {kind} falls below 0 in the most special niche; share start plus slope must be 0 or more.",
        "{kind}在最特殊的细分市场中的初始份额低于 0；初始份额与斜率之和必须大于或等于 0。",
    ),
    "reserved_name": Text("“{name}” is the name of a column and cannot be used.", "“{name}”是列名，不能使用。"),
    "unprintable_name": Text(
        "the name contains a control character; use printable characters only.",
        "名称包含控制字符；只能使用可打印的字符。",
    ),
    "run_too_large": Text(
        "this market and step make {count} numbers; at most {maximum} are allowed: use a longer step.",
        "该市场与步长将产生 {count} 个数值；最多允许 {maximum} 个：请使用更长的步长。",
    ),
    "too_many_ramps": Text(
        "{count} ramps of “{key}” are under way at the same time; at most {maximum} are allowed.",
        "“{key}”有 {count} 个渐变事件同时进行；最多允许 {maximum} 个。",
    ),
}
