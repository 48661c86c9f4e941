"""ARK4(3)6L[2]SA, an additive Runge-Kutta pair of order 4 with an embedded order 3 [KennedyCarpenter2003].

Its explicit half takes every stock but the innovations not copied yet, its implicit half (L-stable, stiffly accurate)
those, whose copying may be a thousand times faster than the market moves. Both halves share the weights and the nodes.
"""

import numpy as np

STAGES = 6
ORDER = 4

NODES = np.array([0.0, 1 / 2, 83 / 250, 31 / 50, 17 / 20, 1.0])
DIAGONAL = 1 / 4

EXPLICIT = np.zeros((STAGES, STAGES))
EXPLICIT[1, :1] = 1 / 2
EXPLICIT[2, :2] = 13861 / 62500, 6889 / 62500
EXPLICIT[3, :3] = (
    -116923316275 / 2393684061468,
    -2731218467317 / 15368042101831,
    9408046702089 / 11113171139209,
)
EXPLICIT[4, :4] = (
    -451086348788 / 2902428689909,
    -2682348792572 / 7519795681897,
    12662868775082 / 11960479115383,
    3355817975965 / 11060851509271,
)
EXPLICIT[5, :5] = (
    647845179188 / 3216320057751,
    73281519250 / 8382639484533,
    552539513391 / 3454668386233,
    3354512671639 / 8306763924573,
    4040 / 17871,
)

IMPLICIT = np.zeros((STAGES, STAGES))
IMPLICIT[1, :2] = 1 / 4, DIAGONAL
IMPLICIT[2, :3] = 8611 / 62500, -1743 / 31250, DIAGONAL
IMPLICIT[3, :4] = 5012029 / 34652500, -654441 / 2922500, 174375 / 388108, DIAGONAL
IMPLICIT[4, :5] = (
    15267082809 / 155376265600,
    -71443401 / 120774400,
    730878875 / 902184768,
    2285395 / 8070912,
    DIAGONAL,
)
IMPLICIT[5, :6] = 82889 / 524892, 0.0, 15625 / 83664, 69875 / 102672, -2260 / 8211, DIAGONAL

WEIGHTS = IMPLICIT[5].copy()
ERROR_WEIGHTS = WEIGHTS - np.array(
    [
        4586570599 / 29645900160,
        0.0,
        178811875 / 945068544,
        814220225 / 1159782912,
        -3700637 / 11593932,
        61727 / 225920,
    ]
)
"""Weights less those of the embedded method: what they give is the estimate of the error."""
