"""What is said of `analyse`."""

from engine.command_line.manual.common import COMMON, FILE, OF_A_RUN, WORLD
from engine.command_line.manual.entry import CommandEntry, Example, Group, Option, Row, Section
from engine.text import Text

KINDS = (
    Row(
        "uncertainty",
        Text(
            "all assumptions at once, each drawn from its whole range: quantiles over time, how often claims hold, how "
            "much rests on assumptions. Options: --runs, --seed, --workers. Writes uncertainty.csv (time, output, "
            "q05 to "
            "q95), ends.csv (a row for each world) and uncertainty.json",
            "同时改变所有假设，各自在整个范围内抽取：随时间变化的分位数、论断成立的频率、结果在多大程度上取决于假设。"
            "选项：--runs、--seed、--workers。写出 uncertainty.csv（time、output、q05 至 q95）、"
            "ends.csv（每个世界一行）与 "
            "uncertainty.json",
        ),
    ),
    Row(
        "attribution",
        Text(
            "AI or scapegoat? How much of the rise of concentration each cause makes, under every grouping of the "
            "causes. "
            "Writes attribution.json and attribution.csv",
            "是 AI 还是替罪羊？在各种原因分组下，每个原因造成了多少集中度上升。"
            "写出 attribution.json 与 attribution.csv",
        ),
    ),
    Row(
        "levers",
        Text(
            "what each lever of founders, investors, practitioners and policy does to shares, concentration and "
            "stages. "
            "Writes levers.json and levers.csv",
            "创始人、投资者、从业者与政策的各杠杆对份额、集中度与阶段的作用。写出 levers.json 与 levers.csv",
        ),
    ),
    Row(
        "claims",
        Text(
            "the verdict on every claim of the essays, with its margin. Writes claims.json and claims.csv",
            "对两篇文章每个论断的判断及其余量。写出 claims.json 与 claims.csv",
        ),
    ),
    Row(
        "explanation",
        Text(
            "which flows and which mechanisms changed a stock over a period. Options: --stock, --from, --to. Writes "
            "explanation.json and explanation.csv",
            "哪些流量与机制在一段时间内改变了某个存量。选项：--stock、--from、--to。"
            "写出 explanation.json 与 explanation.csv",
        ),
    ),
)
"""The kinds of analysis, in the order in which they are listed."""

_IDS = tuple(each.name for each in KINDS)

OF_SOME_KINDS = Group(
    Text("Options of some kinds", "部分类型的选项"),
    (
        Option(
            "--runs",
            Text(
                "uncertainty: how many worlds, 1 to 100000 (default: 1000)",
                "uncertainty：世界的数量，1 至 100000（默认：1000）",
            ),
            "N",
        ),
        Option(
            "--seed",
            Text(
                "uncertainty: the same seed gives the same worlds, 0 to 4294967295 (default: 1)",
                "uncertainty：相同的随机种子给出相同的世界，0 至 4294967295（默认：1）",
            ),
            "N",
        ),
        Option(
            "--workers",
            Text(
                "uncertainty: threads that run the worlds, 1 to 256 (default: one for each processor)",
                "uncertainty：运行各世界的线程数，1 至 256（默认：每个处理器一个）",
            ),
            "N",
        ),
        Option(
            "--stock",
            Text(
                "explanation: share.NAME of an actor, or a stock as the table of “solve” names it (default: the "
                "share of "
                "the largest platform)",
                "explanation：某主体的 share.名称，或“solve”表格中的存量列名（默认：最大平台的份额）",
            ),
            "NAME",
        ),
        Option(
            "--from",
            Text(
                "explanation: first year, such as 2025.5, within the run (default: its start)",
                "explanation：起始年份，例如 2025.5，须在运行期间之内（默认：起点）",
            ),
            "YEAR",
        ),
        Option(
            "--to",
            Text(
                "explanation: last year, after the first (default: the end of the run)",
                "explanation：结束年份，须晚于起始年份（默认：期末）",
            ),
            "YEAR",
        ),
    ),
)

ANALYSE = CommandEntry(
    name="analyse",
    summary=Text(
        "what many runs of a world say together, as CSV and JSON", "以 CSV 与 JSON 写出一个世界多次运行的共同结论"
    ),
    about=(
        Text(
            "Runs one scenario many times, or takes one run apart, and writes tables; the answer in a few sentences "
            "goes "
            "to standard output.",
            "多次运行一个情景，或剖析一次运行，并写出表格；用几句话将答案写到标准输出。",
        ),
    ),
    operands=(FILE,),
    groups=(
        Group(
            Text("What to do", "分析内容"),
            (
                Option(
                    "--kind",
                    Text(f"{', '.join(_IDS[:-1])} or {_IDS[-1]}", f"{'、'.join(_IDS[:-1])} 或 {_IDS[-1]}"),
                    "KIND",
                    _IDS,
                    is_required=True,
                ),
                Option(
                    "--out",
                    Text("folder for the tables; made if there is none", "存放表格的文件夹；不存在时创建"),
                    "DIR",
                    is_required=True,
                    completion="folder",
                ),
            ),
        ),
        OF_SOME_KINDS,
        WORLD,
        COMMON,
    ),
    sections=(Section(Text("Kinds", "类型"), KINDS),),
    examples=(
        Example(
            "shareflow analyse example:essay1 --kind attribution --out why",
            Text("how much of the concentration is AI's doing", "集中度中有多少归因于 AI"),
        ),
        Example(
            "shareflow analyse example:essay1 --kind uncertainty --runs 200 --seed 7 --out spread",
            Text("two hundred worlds around it", "两百个世界"),
        ),
        Example(
            "shareflow analyse example:essay1 --kind explanation --stock share.Platforms --from 2025 --to 2030 "
            "--out why",
            Text("what moved the platforms' share in five years", "五年间平台份额因何变化"),
        ),
    ),
    statuses=OF_A_RUN,
)
