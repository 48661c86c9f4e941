"""Why: from whom the largest changes came, and for which reasons."""

from engine.explanation import SHARE_FLOWS, Explanation
from engine.explanation.reasons import EVENLY
from engine.report.document import Block, Paragraph, Section, Table, Words
from engine.report.material import Material
from engine.text import Text

TITLE = Text("Why", "原因")
_INTRODUCTION = Text(
    "The largest changes of share over the whole run, taken apart. First from whom the share came, all flows netted; "
    "then for which reasons customers chose as they did. Customers choose again many times in these years: a reason "
    "counts what it won and lost over all of them, so that single reasons are larger than the change they add up to.",
    "整个运行期间最大的份额变化及其分解。先看份额来自谁（各项流动相抵后），再看客户作出选择的原因。这些年中客户会多次重新选择："
    "每个原因计入其间全部的得与失，因此单个原因可能大于它们合计而成的变化。",
)
_REASONS = 8
_RIVALS = 6


def why(material: Material) -> Section | None:
    """The section; None where nothing has changed or nothing can be explained."""
    if not material.causes:
        return None
    sections = tuple(_cause(each, place, material) for place, each in enumerate(material.causes, 1))
    return Section("why", material.voice.says(TITLE), (Paragraph(material.voice.says(_INTRODUCTION)),), sections)


def _cause(cause: Explanation, place: int, material: Material) -> Section:
    voice = material.voice
    name = voice.name(cause.stock.removeprefix("share."))
    title = voice.says(
        Text("{name}: {change} points", "{name}：{change}个百分点"), name=name, change=voice.signed_points(cause.change)
    )
    blocks: list[Block] = []
    whom = _from_whom(cause, material)
    if whom is not None:
        blocks.append(whom)
    reasons = _reasons(cause, material)
    if reasons is not None:
        blocks.append(reasons)
    return Section(f"why-{place}", title, tuple(blocks))


def _from_whom(cause: Explanation, material: Material) -> Table | None:
    voice = material.voice
    names = dict(SHARE_FLOWS)
    net: dict[str, float] = {}
    by_flow: dict[str, dict[str, float]] = {}
    for each in cause.flows:
        if each.counterpart is None:
            continue
        net[each.counterpart] = net.get(each.counterpart, 0.0) + each.amount
        flow = voice.says(names[each.name.split(".")[1]])
        flows = by_flow.setdefault(each.counterpart, {})
        flows[flow] = flows.get(flow, 0.0) + each.amount
    if not net:
        return None
    order = sorted(net, key=lambda rival: -abs(net[rival]))[:_RIVALS]
    rows: list[tuple[Words, ...]] = []
    for rival in order:
        parts = sorted(by_flow[rival].items(), key=lambda item: -abs(item[1]))
        detail = voice.says(Text("; ", "；")).join(f"{flow} {voice.signed_points(amount)}" for flow, amount in parts)
        rows.append((voice.name(rival.removeprefix("share.")), detail, voice.signed_points(net[rival])))
    rest = sum(net.values()) - sum(net[rival] for rival in order)
    if len(net) > len(order):
        rows.append((voice.says(Text("All others", "其余")), "", voice.signed_points(rest)))
    return Table(
        (
            voice.says(Text("From and to whom", "来自与流向")),
            voice.says(Text("By which flow", "经由")),
            voice.says(Text("Points, net", "净百分点")),
        ),
        tuple(rows),
        (3, 6, 1.6),
        voice.says(Text("From whom the share came", "份额来自谁")),
        frozenset({2}),
    )


def _reasons(cause: Explanation, material: Material) -> Table | None:
    voice = material.voice
    terms = sorted((each for each in cause.terms if each.mechanism != EVENLY), key=lambda each: -abs(each.amount))
    evenly = [each for each in cause.terms if each.mechanism == EVENLY]
    shown = [each for each in terms[:_REASONS] if voice.signed_points(each.amount) != "0"]
    if not shown:
        return None
    names = {each.mechanism: each.text for each in cause.mechanisms}
    rows: list[tuple[Words, ...]] = [
        (voice.says(each.text), voice.says(names[each.mechanism]), voice.signed_points(each.amount)) for each in shown
    ]
    rest = sum(each.amount for each in terms) - sum(each.amount for each in shown)
    if voice.signed_points(rest) != "0":
        rows.append((voice.says(Text("All other reasons", "其他原因")), "", voice.signed_points(rest)))
    for each in evenly:
        said = Text("If all were equally attractive, customers would spread evenly", "若都同样有吸引力，客户平均分散")
        rows.append((voice.says(said), "", voice.signed_points(each.amount)))
    return Table(
        (
            voice.says(Text("Reason", "原因")),
            voice.says(Text("Mechanism", "机制")),
            voice.says(Text("Points", "百分点")),
        ),
        tuple(rows),
        (5, 4, 1.6),
        voice.says(Text("For which reasons customers chose", "客户为何这样选择")),
        frozenset({2}),
    )
