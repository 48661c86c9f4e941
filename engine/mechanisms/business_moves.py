"""Business moves: firms that change their kind and take their customers along.

Each move is a flow of share in every niche, from an actor a to the actors c of the target kind, at the rate
`leaving_a * joining_c * s_aj`. An actor that keeps its customers leaves with none.
"""

from engine.compilation import woven
from engine.mechanisms.types import INDIVIDUAL, ORGANISATION, PLATFORM, Array, Kinds, Parameters

GRADUATION, ATTACHMENT, ACQUISITION, SPIN_OUT = 0, 1, 2, 3
MOVES = 4


@woven
def move_rates(
    scarce: Array,
    within: Array,
    funding: Array,
    movable: Array,
    mean_scarcity: Array,
    access: Array,
    control: float,
    kinds: Kinds,
    p: Parameters,
    leaving: Array,
    joining: Array,
) -> None:
    """Rates of leaving and weights of joining, for each kind of move.

    graduation   I -> O  leaving grad sigma_a             joining f_c
    attachment   I -> P  leaving att L (1 - sigma_a)      joining f_c
    acquisition  O -> P  leaving acq                      joining F_c f_c
    spin-out     O -> I  leaving spin (.5 + A_I) sigma_I  joining f_c

    scarce         sigma_a  1     shape (actors,)
    within         f_a      1     shape (actors,)
    funding        F_a      1     shape (actors,)
    movable                 1     0 for an actor that keeps its customers, else 1; shape (actors,)
    mean_scarcity  sigma_k  1     shape (3,)
    access         A_k      1     shape (3,)
    control        L        1
    leaving                 1/yr  filled, shape (4, actors)
    joining                 1     filled, shape (4, actors)
    """
    for a in range(kinds.shape[0]):
        for move in range(MOVES):
            leaving[move, a] = 0.0
            joining[move, a] = 0.0
        if kinds[a] == INDIVIDUAL:
            leaving[GRADUATION, a] = movable[a] * p.graduation_rate * scarce[a]
            leaving[ATTACHMENT, a] = movable[a] * p.attachment_rate * control * (1.0 - scarce[a])
            joining[SPIN_OUT, a] = within[a]
        elif kinds[a] == ORGANISATION:
            leaving[ACQUISITION, a] = movable[a] * p.acquisition_rate
            leaving[SPIN_OUT, a] = (
                movable[a] * p.spin_out_rate * (p.spin_out_base + access[INDIVIDUAL]) * mean_scarcity[INDIVIDUAL]
            )
            joining[GRADUATION, a] = within[a]
        elif kinds[a] == PLATFORM:
            joining[ATTACHMENT, a] = within[a]
            joining[ACQUISITION, a] = funding[a] * within[a]
