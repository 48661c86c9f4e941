"""Messages about ensembles."""

from engine.text import Text

MESSAGES = {
    "ensemble_empty": Text("There is nothing to run.", "没有要运行的内容。"),
    "ensemble_value_out_of_range": Text(
        "In run {run} the value {value} is outside what is allowed, {minimum} to {maximum}.",
        "第 {run} 次运行中的数值 {value} 超出允许范围（{minimum} 至 {maximum}）。",
    ),
    "ensemble_too_large": Text(
        "The outputs would take {size} MB, more than the {maximum} MB allowed: ask for fewer outputs, times or runs.",
        "输出将占用 {size} MB，超过允许的 {maximum} MB：请减少输出、时间点或运行次数。",
    ),
    "ensemble_years": Text(
        "Output times must rise from 0 or later to at most the horizon, {horizon} years.",
        "输出时间必须递增，从0年或之后开始，至多到期末（{horizon} 年）。",
    ),
    "ensemble_unknown_output": Text("There is no output “{name}”.", "没有名为“{name}”的输出。"),
}
