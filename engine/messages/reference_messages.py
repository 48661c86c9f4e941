"""Messages about fitting reference models to data."""

from engine.text import Text

MESSAGES: dict[str, Text] = {
    "fit_lengths_differ": Text(
        "there are {times} times but {values} rows of values; each time needs its row.",
        "有 {times} 个时间点，却有 {values} 行数值；每个时间点需对应一行。",
    ),
    "fit_times_not_rising": Text("the times must be finite and rise.", "时间必须有限且递增。"),
    "fit_wrong_number_of_series": Text(
        "there are {count} series; this model describes {needed}.", "共有 {count} 个序列；该模型描述 {needed} 个。"
    ),
    "fit_value_infinite": Text("a value is infinite.", "存在无穷大的数值。"),
    "fit_nothing_observed": Text(
        "there is nothing to fit to: every value is missing or zero.", "没有可拟合的数据：所有数值均缺失或为零。"
    ),
    "fit_too_few_points": Text(
        "there are {count} values; at least {needed} are needed.", "只有 {count} 个数值；至少需要 {needed} 个。"
    ),
    "fit_too_few_times": Text(
        "only {count} of the times have a value; at least {needed} are needed.",
        "只有 {count} 个时间点有数值；至少需要 {needed} 个。",
    ),
    "fit_rows_differ": Text(
        "rows have between {least} and {most} values; all need equally many.",
        "各行的数值个数在 {least} 到 {most} 之间；每行的个数必须相同。",
    ),
    "fit_series_without_values": Text("series {number} has no value at all.", "第 {number} 个序列没有任何数值。"),
    "fit_fixed_not_finite": Text(
        "{symbol} cannot be fixed: a finite number is needed.", "无法固定 {symbol}：需要有限的数值。"
    ),
    "fit_fixed_not_positive": Text(
        "{symbol} cannot be fixed at {value}; it must be above 0.", "无法将 {symbol} 固定为 {value}；其值必须大于 0。"
    ),
    "fit_unknown_parameter": Text("the model has no parameter “{key}”.", "该模型没有参数“{key}”。"),
    "fit_bad_held_out": Text(
        "{value} cannot be held out; give a part from 0 up to, but not, 1.",
        "无法留出 {value}；请给出 0 到 1 之间（不含 1）的比例。",
    ),
    "fit_not_converged": Text(
        "No best fit was found within {evaluations} evaluations.", "在 {evaluations} 次求值内未找到最佳拟合。"
    ),
    "fit_cut_short": Text(
        "The search was ended after {evaluations} evaluations; there may be a better fit.",
        "搜索在 {evaluations} 次求值后终止；可能存在更好的拟合。",
    ),
    "fit_undetermined": Text(
        "The data do not determine {parameters}; the curve is fitted all the same.",
        "数据不足以确定 {parameters}；曲线仍已拟合。",
    ),
    "fit_at_edge": Text(
        "The best fit lies at the edge of what the model allows for {parameters}.",
        "最佳拟合位于模型允许的 {parameters} 取值边界上。",
    ),
}
