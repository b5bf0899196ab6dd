package org.cldess.network;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.NotBefore;
import org.cldess.component.constraint.OtherThan;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * An introduction that was proposed and refused (<i>{@index "mise en relation refusée"}</i>). It is not proposed again
 * until it is reopened.
 *
 * @param id the id
 * @param actor one of the two actors
 * @param partner the other actor
 * @param date the day on which it was refused
 * @param reason the reason for the refusal
 * @param reopened the day from which it may be proposed again; not applicable while it may not
 */
@WithId("declined-introduction")
@WithBuilder
public record DeclinedIntroduction(
        DeclinedIntroductionId id,

        @NamePart(NamePart.As.LONG_NAME) @Standing(Demand.NOTHING)
        ActorId actor,

        @OtherThan(value = "actor", as = "tie") @Standing(Demand.NOTHING)
        ActorId partner,

        @From Known<LocalDate> date,
        @VisibleTo(Audience.FACILITATOR) Known<@Size(max = 20_000) String> reason,
        @HiddenUntilThen @NotBefore("date") Known<LocalDate> reopened)
        implements Identified<DeclinedIntroductionId>, DayDependent<DeclinedIntroduction> {
    /** Checks the components, and throws all {@link Violations}. */
    public DeclinedIntroduction {
        FormRules.check(DeclinedIntroduction.class, id, actor, partner, date, reason, reopened);
    }

    /**
     * Starts building a declined introduction from its required components.
     *
     * @param id the id
     * @param actor the actor
     * @param partner the partner
     * @return a builder for the remaining components
     */
    public static DeclinedIntroductionBuilder builder(DeclinedIntroductionId id, ActorId actor, ActorId partner) {
        return new DeclinedIntroductionBuilder(id, actor, partner);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public DeclinedIntroductionBuilder toBuilder() {
        return new DeclinedIntroductionBuilder(this);
    }

    /**
     * Returns whether the refusal is in effect on a day. If a day is not recorded, the refusal is assumed to be in
     * effect.
     *
     * @param day the day
     * @return true if the introduction was refused by then and not reopened
     */
    public boolean isInEffectOn(LocalDate day) {
        return !Known.isAfter(date, day)
                && reopened.value().filter(again -> !again.isAfter(day)).isEmpty();
    }

    @Override
    public String toString() {
        return "DeclinedIntroduction " + id;
    }
}
