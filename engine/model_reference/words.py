"""What the model reference says around the equations, in both languages."""

from engine.catalogue import Evidence, Role
from engine.text import Text

TITLE = Text("Model reference", "模型参考")
CONTENTS = Text("Contents", "目录")
INTRODUCTION = Text(
    "Every equation, number and source of the model, version {version}. The equations are those that the program "
    "solves: its own code, run on symbols. They are shown for one actor of each kind (i an individual, o an "
    "organisation, p a platform) and two niches; a is any actor, k its kind (I individuals, O organisations, "
    "P platforms), j a niche, l a layer of the stack, q a stage of ventures, h a way of working (I independent, O in "
    "organisations, D dependent on a platform, U displaced), g one that people move to. Sums run over all actors and "
    "niches of a market, so that one over the actors of a kind has a single term here, as in {sum}; and "
    "the 2 in the coverage threshold is the number of niches. Time is in years; shares and indices have unit 1; money "
    "is in annual revenue of the whole market at the start (market).",
    "模型第 {version} 版的全部方程、数值与来源。这些方程就是程序所求解的方程：程序自身的代码在符号上运行的结果。"
    "此处以每类一个参与者（i 为个体，o 为组织，p 为平台）和两个细分市场为例；a 为任一参与者，k 为其类别"
    "（I 个体，O 组织，P 平台），j 为细分市场，l 为技术栈的一层，q 为创业阶段，h 为工作方式（I 独立工作，O 在组织中，"
    "D 依附平台，U 被取代），g 为人们转入的工作方式。求和遍历市场中的所有参与者与细分市场，"
    "因此对一类参与者的求和在此只有一项，如 {sum}；覆盖门槛中的 2 是细分市场的数量。时间以年计；"
    "份额与指数的单位为 1；金额以初始时整个市场的年收入（记作“市场”）为单位。",
)
SWITCH = Text(
    "This mechanism can be switched off: its stocks then stay at their start, its flows are 0, and others get its "
    "neutral value.",
    "此机制可以关闭：其存量保持初始值，其流量为 0，其他机制取其中性值。",
)
STOCKS = Text("Stocks", "存量")
EQUATIONS = Text("Equations", "方程")
PARAMETERS = Text("Numbers", "数值")
INDICATORS = Text("Indicators", "指标")
REFERENCES = Text("References", "参考文献")
FORMS_AFTER = Text("Forms of equations after: {sources}.", "方程形式参考：{sources}。")
EVIDENCE_NOTE = Text("<i>{evidence}.</i> {note}", "<i>{evidence}。</i>{note}")
SYMBOL = Text("Symbol", "符号")
QUANTITY = Text("Quantity", "量")
UNIT = Text("Unit", "单位")
EQUATION = Text("Equation", "方程")
NAME = Text("Name", "名称")
DEFAULT = Text("Default", "默认值")
RANGE = Text("Slider (valid)", "滑块范围（有效范围）")
MEANING = Text("Meaning and evidence", "含义与依据")
CRUX = Text("Crux", "关键分歧")
DEFINITION = Text("Definition", "定义")
STAGES = Text("Stages", "阶段")
STAGES_INTRODUCTION = Text(
    "Asked in this order; the thresholds are those of the catalogue and may be changed. Plural is no stage of its own.",
    "按此顺序判断；阈值取自参数目录，可以修改。多元并非独立的阶段。",
)
STAGE = Text("Stage", "阶段")
CONDITION = Text("Holds where", "成立条件")
ASSUMED = Text("Assumed.", "假设。")
EVIDENCE = {
    Evidence.LITERATURE: Text("Literature", "文献"),
    Evidence.ESSAY: Text("Essay", "文章"),
    Evidence.ASSUMPTION: Text("Assumption", "假设"),
}
ROLES = {
    Role.PARAMETER: Text("", ""),
    Role.START: Text("Start value", "初始值"),
    Role.CONSTANT: Text("Constant of an equation", "方程中的常数"),
}

CLAIMS = Text("Claims of the essays", "两篇文章的论断")
CLAIMS_INTRODUCTION = Text(
    "Each is a predicate on a run, with the margin by which it holds or fails; some compare with a second run in which "
    "something else is assumed. Nothing in the model decides them beforehand.",
    "每条论断都是对运行结果的判断，并给出成立或不成立的幅度；其中一些与假设不同的另一次运行相比较。模型没有预先决定任何一条。",
)
CLAIM = Text("No.", "编号")
CLAIMED = Text("Claim", "论断")
SENTENCE = Text("Sentence of the essay (translated)", "文章原句")
LEVERS = Text("Levers", "杠杆")
LEVERS_INTRODUCTION = Text(
    "Bundles of changes that somebody in one role can bring about. The directions come from the essays; the sizes are "
    "assumed.",
    "某一角色可以促成的一组改变。方向来自两篇文章；幅度为假设。",
)
WHOSE = Text("Whose", "角色")
STANDS_FOR = Text("What it stands for", "含义")
CHANGES = Text("Changes", "改变")
REVISIONS = Text("Numbers that have moved", "变动过的数值")
REVISIONS_INTRODUCTION = Text(
    "The equations are those of version 1; these numbers have moved since, most of them to published figures. Files "
    "keep the numbers they were saved with.",
    "方程仍为第1版；下列数值此后有所变动，大多改为已发表的数据。文件保留其保存时的数值。",
)
NUMBER = Text("Number", "数值")
VERSION_1 = Text("Version 1", "第1版")
NOW = Text("Now", "现在")
WHY = Text("Why", "原因")
FIELDS = {
    "default": Text("default", "默认值"),
    "low": Text("start of range", "范围下限"),
    "high": Text("end of range", "范围上限"),
}
