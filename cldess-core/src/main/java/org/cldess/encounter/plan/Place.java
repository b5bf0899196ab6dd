package org.cldess.encounter.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A place in a plan for a participant who was not expected (<i>{@index "place d’un retardataire"}</i>): an encounter
 * that could be added, alone or in place of another one, while everything else stays as it is.
 *
 * @param encounter the encounter that could be added
 * @param replaced the encounter that would not take place; empty if the partner is free in this round
 * @param difference by how much the score of the plan would change: the score of the encounter, less that of the
 *     replaced one
 */
public record Place(Encounter encounter, Optional<Encounter> replaced, BigDecimal difference) {}
