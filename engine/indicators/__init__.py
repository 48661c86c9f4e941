"""Indicators read off a run, and the stages it goes through."""

from engine.indicators import concentration, market, scarcity, society, value
from engine.indicators.indicator import KIND_NAMES, Indicator
from engine.indicators.stages import Stage, is_plural, stages_of

INDICATORS: tuple[Indicator, ...] = (
    *concentration.INDICATORS,
    *scarcity.INDICATORS,
    *value.INDICATORS,
    *market.INDICATORS,
    *society.INDICATORS,
)

__all__ = ["INDICATORS", "KIND_NAMES", "Indicator", "Stage", "is_plural", "stages_of"]
