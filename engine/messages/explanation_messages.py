"""Messages about what cannot be explained."""

from engine.text import Text

MESSAGES = {
    "explanation_unknown_stock": Text("there is no stock called “{stock}”.", "没有名为“{stock}”的存量。"),
    "explanation_no_outputs": Text(
        "the run ended before its first output; there is nothing to explain.",
        "运行在首个输出之前就已结束，没有可解释的内容。",
    ),
    "explanation_outside_run": Text(
        "{time} lies outside the run, which has outputs from {start} to {end}.",
        "{time} 不在运行范围内；输出从 {start} 到 {end}。",
    ),
    "explanation_empty_period": Text(
        "the end {end} must come after the start {start}.", "结束时间 {end} 必须晚于开始时间 {start}。"
    ),
    "explanation_not_rivals": Text(
        "“{loser}” and “{winner}” are not two shares of the whole market or of the same niche.",
        "“{loser}”与“{winner}”不是整个市场或同一细分市场中的两个份额。",
    ),
    "explanation_not_solved": Text(
        "no solver gets through the time from {start} to {end} closely enough to explain it.",
        "没有求解器能以足够的精度求解 {start} 到 {end} 这段时间，因此无法解释。",
    ),
}
