package org.cldess.aid;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.Distinct;
import org.cldess.component.Planned;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * What State aid law asks of a body that is aided (<i>{@index "entreprise au sens des aides d’État"}</i>): whether it is an undertaking, with
 * whom it is a single one, when its fiscal years end, and what it received elsewhere.
 *
 * @param id the id
 * @param actor the body; one entry for each
 * @param economicActivity whether what is aided is an economic activity (<i>{@index "activité économique"}</i>)
 * @param fiscalYearEnd the last day of one of its fiscal years
 * @param linked the bodies with which it is a single undertaking (<i>{@index "entreprise unique"}</i>); none if it stands alone
 * @param received the de minimis aid that it, and those with which it is a single undertaking, received besides the grants of the dossier;
 *     none if they received nothing
 */
@WithId("undertaking")
@WithBuilder
public record Undertaking(
        UndertakingId id,
        @Called ActorId actor,
        Known<Boolean> economicActivity,
        @Planned Known<LocalDate> fiscalYearEnd,
        @Distinct Known<List<ActorId>> linked,
        Known<List<ReceivedAid>> received)
        implements Identified<UndertakingId>, Seen<Undertaking> {
    /** Keeps the lists as they are now. */
    public Undertaking {
        linked = Known.list(linked);
        received = Known.list(received);
    }

    /**
     * Begins an undertaking with what every one has.
     *
     * @param id the id
     * @param actor the body
     * @return a builder, on which the rest is set
     */
    public static UndertakingBuilder builder(UndertakingId id, ActorId actor) {
        return new UndertakingBuilder(id, actor);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public UndertakingBuilder toBuilder() {
        return new UndertakingBuilder(this);
    }

    @Override
    public String toString() {
        return "Undertaking " + id;
    }
}
