package org.cldess.network;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.component.Flat;
import org.cldess.component.WithId;
import org.cldess.consistency.FormRules;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A tie that was entered in the dossier (<i>{@index "lien déclaré"}</i>), in addition to the ties that its encounters
 * and actions produce.
 *
 * @param id the id
 * @param tie the tie
 */
@WithId("tie")
public record StatedTie(TieId id, @Flat Tie tie) implements Identified<TieId>, DayDependent<StatedTie> {
    /** Checks the components, and throws all {@link Violations}. */
    public StatedTie {
        FormRules.check(StatedTie.class, id, tie);
    }

    @Override
    public Optional<StatedTie> withoutHiddenOn(LocalDate day) {
        return tie.isKnownOn(day) ? Optional.of(this) : Optional.empty();
    }
    /**
     * Returns this tie without the free text about its origin.
     *
     * @return a narrowed copy
     */
    public StatedTie withoutWords() {
        return new StatedTie(id, tie.withoutWords());
    }

    @Override
    public String toString() {
        return "StatedTie " + id;
    }
}
