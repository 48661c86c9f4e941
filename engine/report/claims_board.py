"""The claims of the two essays: whether each holds in this world, by how much, and what the essay says."""

from engine.claims import CLAIMS, Verdict
from engine.report.document import Mark, Paragraph, Section, Table, Words
from engine.report.material import Material
from engine.text import Text

TITLE = Text("The claims of the essays", "两篇文章的论断")
_INTRODUCTION = Text(
    "The two essays that the model stands on make nineteen claims. Each is judged on this run, or on its comparison "
    "with a run in which one thing is different; nothing decides beforehand which essay is right. A claim holds "
    "exactly when its margin is above zero.",
    "模型所依据的两篇文章共有十九条论断。每条都根据本次运行判断，或与改变某一条件的另一次运行比较后判断；"
    "没有预先决定哪篇文章正确。余量大于零即成立。",
)


def claims_board(material: Material) -> Section | None:
    """The section; None where the claims have not been judged."""
    if not material.verdicts:
        return None
    voice = material.voice
    sections = []
    for essay, name in ((1, Text("Essay 1", "文章一")), (2, Text("Essay 2", "文章二"))):
        verdicts = [each for each in material.verdicts if CLAIMS[each.claim].essay == essay]
        table = Table(
            (
                voice.says(Text("Claim", "论断")),
                voice.says(Text("Verdict", "结论")),
                voice.says(Text("The numbers compared", "所比较的数值")),
            ),
            tuple(_row(each, material) for each in verdicts),
            (4.2, 2.3, 4.1),
            voice.says(Text("Claims and verdicts", "论断与结论")),
        )
        sections.append(Section(f"claims-{essay}", voice.says(name), (table,)))
    return Section("claims", voice.says(TITLE), (Paragraph(voice.says(_INTRODUCTION)),), tuple(sections))


def _row(verdict: Verdict, material: Material) -> tuple[Words, ...]:
    voice, claim = material.voice, CLAIMS[verdict.claim]
    sentence = voice.says(Text("“{sentence}”", "“{sentence}”"), sentence=voice.says(claim.sentence))
    what: Words = (Mark(f"{claim.id}  {voice.says(claim.text)}", "strong"), "\n", Mark(sentence, "quiet"))
    return what, (_verdict(verdict, material),), voice.says(verdict.explanation)


def _verdict(verdict: Verdict, material: Material) -> Mark:
    headline = material.voice.says(verdict.headline)
    if verdict.holds is None:
        return Mark(f"○ {headline}", "open")
    return Mark(f"✓ {headline}", "good") if verdict.holds else Mark(f"✗ {headline}", "bad")
