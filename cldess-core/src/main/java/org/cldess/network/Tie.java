package org.cldess.network;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.constraint.NotBefore;
import org.cldess.component.constraint.OtherThan;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.validation.Violations;

/**
 * A tie between two actors, from a day on (<i>{@index lien}</i>). Some kinds
 * describe the first actor: it supplies the partner, is a member of the partner, or hosted the partner.
 *
 * <p>Components may be added in later versions. The canonical constructor is not part of the stable API;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param actor the first actor
 * @param partner the other actor
 * @param kind the kind of tie
 * @param since the day on which the tie began, or on which the event happened
 * @param until the last day of the tie; not applicable while it lasts. Two actors that met stay tied until an end is
 *     recorded
 * @param strength the strength
 * @param origin the origin
 */
@WithBuilder
public record Tie(
        @NamePart(NamePart.As.LONG_NAME) @Standing(Demand.NOTHING)
        ActorId actor,

        @OtherThan(value = "actor", as = "tie") @Standing(Demand.NOTHING)
        ActorId partner,

        TieKind kind,
        @From @Follows({"actor/created", "partner/created"}) Known<LocalDate> since,
        @HiddenUntilThen @NotBefore("since") Known<LocalDate> until,
        Known<TieStrength> strength,
        Known<TieOrigin> origin)
        implements DayDependent<Tie> {
    /**
     * Returns a builder with the required components of a tie.
     *
     * @param actor the first actor
     * @param partner the other actor
     * @param kind the kind of tie
     * @return a builder for the other components
     */
    public static TieBuilder builder(ActorId actor, ActorId partner, TieKind kind) {
        return new TieBuilder(actor, partner, kind);
    }

    /** {@return a builder with the values of this tie, to make a changed copy} */
    public TieBuilder toBuilder() {
        return new TieBuilder(this);
    }

    /**
     * {@return a tie that lasts, with nothing else known}
     *
     * @param actor the first actor
     * @param partner the other actor
     * @param kind the kind of tie
     * @param since the day on which the tie began, or on which the event happened
     * @throws Violations if the two actors are the same
     */
    public static Tie of(ActorId actor, ActorId partner, TieKind kind, LocalDate since) {
        return builder(actor, partner, kind).since(since).until(Known.none()).build();
    }

    /**
     * Returns this tie with an origin.
     *
     * @param origin the origin
     * @return a changed copy
     */
    public Tie from(TieOrigin origin) {
        return new Tie(actor, partner, kind, since, until, strength, Known.of(origin));
    }

    /**
     * Returns this tie with a strength.
     *
     * @param strength the strength
     * @return a changed copy
     */
    public Tie strength(TieStrength strength) {
        return new Tie(actor, partner, kind, since, until, Known.of(strength), origin);
    }

    /**
     * Returns whether the tie is in effect on a day. If a day is not recorded, the tie is assumed to be in effect,
     * because its existence is known.
     *
     * @param day the day
     * @return true if the tie had begun and had not ended
     */
    public boolean holdsOn(LocalDate day) {
        return isKnownOn(day)
                && until.value().filter(last -> last.isBefore(day)).isEmpty();
    }

    /**
     * Returns whether by a given day the tie had begun and its origin had happened.
     *
     * @param day the day
     * @return false if either is known to be later
     */
    public boolean isKnownOn(LocalDate day) {
        return !Known.isAfter(since, day) && !Known.isAfter(origin.flatMap(TieOrigin::date), day);
    }

    @Override
    public Optional<Tie> withoutHiddenOn(LocalDate day) {
        return isKnownOn(day) ? Optional.of(this) : Optional.empty();
    }
    /**
     * Returns this tie without the free text about its origin.
     *
     * @return a narrowed copy
     */
    public Tie withoutWords() {
        return new Tie(actor, partner, kind, since, until, strength, origin.map(TieOrigin::withoutWords));
    }
}
