package org.cldess.network;

import java.time.LocalDate;
import org.cldess.form.Flat;
import org.cldess.form.Identified;

/**
 * A tie that somebody entered in the dossier (<i>lien déclaré</i>), besides those that its encounters and actions produce.
 *
 * @param id the id
 * @param tie the tie
 */
public record StatedTie(TieId id, @Flat Tie tie) implements Identified<TieId> {
    /**
     * The tie as it was known on a day.
     *
     * @param day the day, on which it was {@linkplain Tie#isKnownOn known}
     * @return a narrowed copy
     */
    public StatedTie seenOn(LocalDate day) {
        return new StatedTie(id, tie.seenOn(day));
    }

    /**
     * The tie without what somebody said of where it comes from.
     *
     * @return a narrowed copy
     */
    public StatedTie withoutWords() {
        return new StatedTie(id, tie.withoutWords());
    }
}
