"""The table of all claims, in the order of the essays."""

from collections.abc import Mapping
from types import MappingProxyType

from engine.claims import capital_claims, market_claims, people_claims, scarcity_claims, stage_claim, structure_claims
from engine.claims.claim import Claim

CLAIMS: Mapping[str, Claim] = MappingProxyType(
    {
        claim.id: claim
        for claim in (
            scarcity_claims.E1_1,
            scarcity_claims.E1_2,
            market_claims.E1_3,
            stage_claim.E1_4,
            market_claims.E1_5,
            market_claims.E1_6,
            scarcity_claims.E1_7,
            market_claims.E1_8,
            people_claims.E1_9,
            people_claims.E1_10,
            scarcity_claims.E1_11,
            people_claims.E1_12,
            capital_claims.E2_1,
            capital_claims.E2_2,
            structure_claims.E2_3,
            capital_claims.E2_4,
            structure_claims.E2_5,
            structure_claims.E2_6,
            structure_claims.E2_7,
        )
    }
)
"""Every claim by its id."""
