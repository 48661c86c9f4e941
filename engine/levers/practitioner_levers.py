"""What practitioners can do, from the advice of essay 2."""

from engine.levers.lever import Change, DatedChange, Lever, LeverRole
from engine.scenario import Mode
from engine.text import Text

PRACTITIONER_LEVERS: tuple[Lever, ...] = (
    Lever(
        id="depth_and_breadth",
        role=LeverRole.PRACTITIONER,
        name=Text("Depth × breadth", "深度×广度"),
        meaning=Text(
            "Skills that are deep in one field and broad beside it let people change how they work, and individuals "
            "turn what they make into a business.",
            "一专多能的技能使人们更容易改变工作方式，也使个体更能把作品变成生意。",
        ),
        sentence=Text(
            "T-shaped skills: while learning one technical field in depth, develop broad adjacent skills.",
            "在深度学习某个技术领域（如自然语言处理）的同时，培养广泛的相邻技能",
        ),
        essay=2,
        changes=(
            Change("people_mobility", Mode.MULTIPLY, 1.5),
            DatedChange("monetisation_individuals", Mode.ADD, 0.15, start=0.0),
        ),
    ),
)
