"""What investors can do, from the advice of essay 2."""

from engine.levers.lever import Change, DatedChange, Lever, LeverRole
from engine.scenario import Mode
from engine.text import Text

INVESTOR_LEVERS: tuple[Lever, ...] = (
    Lever(
        id="broader_metrics",
        role=LeverRole.INVESTOR,
        name=Text("Broader metrics", "多元的评估指标"),
        meaning=Text(
            "Capital is allocated by earnings more and by size and growth less.",
            "分配资本时更看重盈利，较少看重规模与增长。",
        ),
        sentence=Text(
            "Besides technical metrics such as the performance of a model, evaluate more comprehensive dimensions: "
            "innovation of the business model, cost of winning customers, unit economics.",
            "除了模型性能等技术指标，还要评估团队的执行能力、市场理解深度、商业模式创新性、客户获取成本、单位经济效益等更全面的维度",
        ),
        essay=2,
        changes=(Change("metric_narrowness", Mode.MULTIPLY, 0.4),),
    ),
    Lever(
        id="non_ai_share",
        role=LeverRole.INVESTOR,
        name=Text("A share for what is not AI", "关注非AI的创新"),
        meaning=Text(
            "A part of the money is kept for what does not live by AI's story: AI stories earn half of their premium, "
            "and breakthroughs move valuations less.",
            "留出一部分资金给不依赖AI叙事的项目：AI叙事的溢价减半，技术突破对估值的推动减弱。",
        ),
        sentence=Text(
            "Deliberately look for innovative projects that do not depend on the hype of AI but solve actual problems.",
            "有意识地寻找那些不依赖AI热点，但解决实际问题的创新项目",
        ),
        essay=2,
        changes=(
            Change("ai_premium_individuals", Mode.MULTIPLY, 0.5),
            Change("ai_premium_organisations", Mode.MULTIPLY, 0.5),
            Change("ai_premium_platforms", Mode.MULTIPLY, 0.5),
            Change("breakthrough_excitement", Mode.MULTIPLY, 0.7),
        ),
    ),
    Lever(
        id="revenue_share",
        role=LeverRole.INVESTOR,
        name=Text("Revenue share for steady firms", "收入共享等灵活工具"),
        meaning=Text(
            "Who is repaid out of revenue needs no home run: money is spread more evenly, and individuals and "
            "organisations get by with less capital.",
            "以收入偿还的投资不需要“本垒打”：资金分配更均匀，个体与组织所需的资本更少。",
        ),
        sentence=Text(
            "Besides the traditional model of venture capital, consider more flexible ways, such as revenue-sharing "
            "agreements, convertible bonds and investment by project.",
            "除了传统的风险投资模式，还可以考虑收入共享协议、可转换债券、项目制投资等更灵活的方式",
        ),
        essay=2,
        changes=(
            Change("home_run_preference", Mode.MULTIPLY, 0.7),
            DatedChange("capital_need_individuals", Mode.MULTIPLY, 0.8, start=0.0),
            DatedChange("capital_need_organisations", Mode.MULTIPLY, 0.8, start=0.0),
        ),
    ),
    Lever(
        id="patience",
        role=LeverRole.INVESTOR,
        name=Text("Patience", "耐心资本"),
        meaning=Text(
            "Less pressure for quick results, a longer memory, and less running after the trend: organisations keep "
            "their R&D.",
            "对短期业绩的压力减小，记忆更长，追涨更少：组织得以保留研发。",
        ),
        sentence=Text(
            "Pressure for short-term returns stifles the creation of long-term technical value.",
            "短期回报压力扼杀了长期技术价值创造",
        ),
        essay=2,
        changes=(
            DatedChange("short_term_pressure", Mode.MULTIPLY, 0.3, start=0.0),
            Change("expectation_time", Mode.MULTIPLY, 1.5),
            Change("trend_following", Mode.MULTIPLY, 0.8),
        ),
    ),
)
