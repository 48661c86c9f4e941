"""Messages about runs that could not be finished."""

from engine.text import Text

MESSAGES = {
    "not_finite": Text(
        "At {time} the stock “{stock}” is no longer a number.", "在 {time}，存量“{stock}”不再是有效数值。"
    ),
    "time_limit": Text(
        "The run was stopped at {time} after {limit} seconds.", "运行在 {time} 处因超过 {limit} 秒而停止。"
    ),
    "cancelled": Text("The run was cancelled.", "运行已取消。"),
    "negative_stock": Text(
        "At {time} the stock “{stock}” falls to {value}, below zero.", "在 {time}，存量“{stock}”降至 {value}，低于零。"
    ),
    "solver_failed": Text("Every solver failed ({solvers}).", "所有求解器均失败（{solvers}）。"),
}
