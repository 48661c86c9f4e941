"""Norton-Bass: successive generations, each diffusing by itself and capturing the one before it [NortonBass1987]."""

from collections.abc import Sequence

import numpy as np

from engine.reference_models.bass import adopted
from engine.reference_models.reference_model import Array, ModelParameter, Scale, SeriesModel
from engine.text import Text


def generations_in_use(
    times: Array, innovation: float, imitation: float, potentials: Sequence[float], launches: Sequence[float]
) -> Array:
    """Use of each generation, unit of the data, shape (times, generations).

    S_1 = F_1 m_1 (1 - F_2), S_2 = F_2 (m_2 + F_1 m_1) (1 - F_3), ...: generation g reaches F_g of the potential it
    adds and of all who had come as far as the generation before it, and loses F_(g+1) of them to the next.

    times       t      yr, shape (times,)
    innovation  p      1/yr  the same for all generations
    imitation   q      1/yr  the same for all generations
    potentials  m_g    unit of the data  what a generation adds
    launches    tau_g  yr  rising
    """
    reached = np.column_stack([adopted(times - launch, innovation, imitation) for launch in launches])
    lost = np.column_stack([reached[:, 1:], np.zeros(len(times))])
    use = np.empty_like(reached)
    arrived = np.zeros(len(times))
    for generation, potential in enumerate(potentials):
        arrived = reached[:, generation] * (potential + arrived)
        use[:, generation] = arrived * (1.0 - lost[:, generation])
    return use


def _parameters(generations: int) -> tuple[ModelParameter, ...]:
    numbers = range(1, generations + 1)
    return (
        ModelParameter("innovation", "p", "1/yr", Text("Innovation", "创新系数"), Scale.RATE, 1e-4, 50.0, 0.1),
        ModelParameter("imitation", "q", "1/yr", Text("Imitation", "模仿系数"), Scale.RATE, 1e-4, 500.0, 6.0),
        *(
            ModelParameter(
                f"potential_{number}",
                f"m_{number}",
                "data",
                Text(f"Potential added by generation {number}", f"第{number}代新增潜力"),
                Scale.LEVEL,
                0.0,
                50.0,
                1.0,
            )
            for number in numbers
        ),
        *(
            ModelParameter(
                f"launch_{number}",
                f"tau_{number}",
                "yr",
                Text(f"Launch of generation {number}", f"第{number}代上市时间"),
                Scale.DATE,
                -3.0,
                1.0,
                (number - 1) / generations - 0.25,
            )
            for number in numbers
        ),
    )


def norton_bass(generations: int) -> SeriesModel:
    """The model of so many generations, 1 or more; with one it is Bass diffusion."""
    if generations < 1:
        raise ValueError("a product has at least one generation")

    def curves(times: Array, values: Array, _: float) -> Array:
        potentials, launches = values[2 : 2 + generations], values[2 + generations :]
        return generations_in_use(times, values[0], values[1], potentials.tolist(), launches.tolist())

    return SeriesModel(
        id=f"norton_bass_{generations}",
        name=Text(
            f"Norton–Bass, {generations} generation{'s' if generations > 1 else ''}", f"诺顿–巴斯（{generations}代）"
        ),
        summary=Text(
            "Successive generations of a product: each finds users of its own and captures those of the one before.",
            "产品的相继世代：每一代既有自己的用户，又夺走前一代的用户。",
        ),
        formula="S_g = F_g (m_g + F_(g-1) (m_(g-1) + ...)) (1 - F_(g+1))",
        sources=("NortonBass1987",),
        parameters=_parameters(generations),
        series=tuple(Text(f"Generation {number}", f"第{number}代") for number in range(1, generations + 1)),
        curves=curves,
    )


NORTON_BASS = norton_bass(2)
