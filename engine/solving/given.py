"""What is given to the derivative besides the stocks: positions in its arrays of actors, niches and fixed values."""

from engine.solving.layout import WORKS

# Rows of the array of actors (one column per actor) and of niches (one column per niche)
PART, MOVABLE, APPEAL = range(3)
ACTOR_ROWS = 3
WEIGHT, SPECIFICITY = range(2)

# Positions among the fixed values: the switches in the order of the mechanisms (1 on, 0 off) ...
(
    AI_CAPABILITY_ON,
    REPLICATION_ON,
    INNOVATION_ON,
    COMPLEXITY_ON,
    STACK_ON,
    EARNINGS_ON,
    HYPE_ON,
    CAPITAL_ON,
    VENTURES_ON,
    DEMAND_ON,
    COVERAGE_ON,
    BUSINESS_MOVES_ON,
    PEOPLE_ON,
) = range(13)

# ... then people and incomes at the start.
PEOPLE_AT_START = 13
INCOMES_AT_START = PEOPLE_AT_START + WORKS
FIXED_VALUES = INCOMES_AT_START + WORKS
