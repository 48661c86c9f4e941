"""Reference models: small models of the literature with known answers, kept apart from the main one.

They check the main model and its analyses in limits, and those of series can be fitted to a column of data:

    from engine.reference_models import BASS, fit

    fitted = fit(BASS, years, values, held_out=0.2)
    print(fitted.value("ceiling"), fitted.r_squared)
"""

from engine.reference_models.bass import BASS
from engine.reference_models.fisher_pry import FISHER_PRY
from engine.reference_models.fit import Estimate, Fit, fit
from engine.reference_models.logistic import LOGISTIC
from engine.reference_models.lotka_volterra import LOTKA_VOLTERRA
from engine.reference_models.norton_bass import NORTON_BASS, norton_bass
from engine.reference_models.reference_model import ModelParameter, ReferenceModel, Scale, SeriesModel
from engine.reference_models.replicator import REPLICATOR
from engine.reference_models.stage_chain import STAGE_CHAIN

SERIES_MODELS: tuple[SeriesModel, ...] = (LOGISTIC, FISHER_PRY, BASS, LOTKA_VOLTERRA, NORTON_BASS)
"""The models that can be fitted to data."""

REFERENCE_MODELS: tuple[ReferenceModel, ...] = (*SERIES_MODELS, REPLICATOR, STAGE_CHAIN)

__all__ = [
    "BASS",
    "FISHER_PRY",
    "LOGISTIC",
    "LOTKA_VOLTERRA",
    "NORTON_BASS",
    "REFERENCE_MODELS",
    "REPLICATOR",
    "SERIES_MODELS",
    "STAGE_CHAIN",
    "Estimate",
    "Fit",
    "ModelParameter",
    "ReferenceModel",
    "Scale",
    "SeriesModel",
    "fit",
    "norton_bass",
]
