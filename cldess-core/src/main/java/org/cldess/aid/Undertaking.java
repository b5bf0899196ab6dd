package org.cldess.aid;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A recipient as an undertaking under State aid law (<i>{@index "entreprise au sens des aides d’État"}</i>): whether it
 * is one, the bodies with which it forms a single undertaking, its fiscal year, and the aid that it received elsewhere.
 *
 * @param id the id
 * @param actor the body, which has at most one entry
 * @param economicActivity whether the aided activity is an economic activity (<i>{@index "activité économique"}</i>)
 * @param fiscalYearEnd the last day of one of its fiscal years
 * @param linked the bodies with which it forms a single undertaking (<i>{@index "entreprise unique"}</i>); empty if
 *     there are none. A link that one of them states binds both
 * @param received the de minimis aid that it, or another body of the single undertaking, received outside the dossier;
 *     empty if there is none. Aid that several of these bodies state counts once
 */
@WithId("undertaking")
@WithBuilder
public record Undertaking(
        UndertakingId id,
        @NamePart @Standing(Demand.NOTHING) ActorId actor,
        Known<Boolean> economicActivity,
        @Planned Known<LocalDate> fiscalYearEnd,
        @Distinct @Standing(Demand.NOTHING) Known<List<ActorId>> linked,
        Known<List<ReceivedAid>> received)
        implements Identified<UndertakingId>, DayDependent<Undertaking> {
    /** Copies the lists. */
    public Undertaking {
        linked = Known.list(linked);
        received = Known.list(received);
    }

    /**
     * Starts building an undertaking from its required components.
     *
     * @param id the id
     * @param actor the body
     * @return a builder for the remaining components
     */
    public static UndertakingBuilder builder(UndertakingId id, ActorId actor) {
        return new UndertakingBuilder(id, actor);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public UndertakingBuilder toBuilder() {
        return new UndertakingBuilder(this);
    }

    @Override
    public String toString() {
        return "Undertaking " + id;
    }
}
