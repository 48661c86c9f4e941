"""A scenario as SBML Level 3 Version 1, for COPASI, libRoadRunner, Tellurium and others."""

from engine.exports.sbml.document import SBML, sbml_text

__all__ = ["SBML", "sbml_text"]
