package org.cldess.network;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.From;
import org.cldess.component.Happened;
import org.cldess.component.NotBefore;
import org.cldess.component.OtherThan;
import org.cldess.component.WithBuilder;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * What joins two actors, from a day on (<i>{@index lien}</i>). Where the kind is {@linkplain TieKind#isDirected directed}, it is said of
 * the first actor: it supplies the partner, it is a member of the partner, it hosted the partner.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param actor the first actor
 * @param partner the other one
 * @param kind what ties them
 * @param since the day on which it began or happened
 * @param until the last day on which it held; none while it lasts. Two who met stay tied until somebody says otherwise
 * @param strength how strong it is
 * @param origin where it comes from
 */
@WithBuilder
public record Tie(
        @Called(Called.As.LONG_NAME) ActorId actor,
        @OtherThan(value = "actor", as = "tie") ActorId partner,
        TieKind kind,
        @From Known<LocalDate> since,
        @Happened @NotBefore("since") Known<LocalDate> until,
        Known<TieStrength> strength,
        Known<TieOrigin> origin)
        implements Seen<Tie> {
    /** Checks the parts. */
    public Tie {
        if (actor.equals(partner)) {
            throw new IllegalArgumentException(
                    "The actor '%s' cannot be tied to itself. Name another partner.".formatted(actor));
        }
        if (since.value().isPresent() && Known.isAfter(since, until.value().orElse(LocalDate.MAX))) {
            throw new IllegalArgumentException(
                    "The tie of '%s' and '%s' ends on %s, before it begins on %s. Correct one of the two days."
                            .formatted(
                                    actor,
                                    partner,
                                    until.value().get(),
                                    since.value().get()));
        }
    }

    /**
     * Begins a tie with what every one has.
     *
     * @param actor the first actor
     * @param partner the other one
     * @param kind what ties them
     * @return a builder, on which the rest is set
     */
    public static TieBuilder builder(ActorId actor, ActorId partner, TieKind kind) {
        return new TieBuilder(actor, partner, kind);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public TieBuilder toBuilder() {
        return new TieBuilder(this);
    }

    /**
     * {@return a tie that lasts, of which nothing else is known}
     *
     * @param actor the first actor
     * @param partner the other one
     * @param kind what ties them
     * @param since the day on which it began or happened
     */
    public static Tie of(ActorId actor, ActorId partner, TieKind kind, LocalDate since) {
        return new Tie(actor, partner, kind, Known.of(since), Known.none(), Known.notRecorded(), Known.notRecorded());
    }

    /**
     * The same tie with its origin.
     *
     * @param origin where it comes from
     * @return a changed copy
     */
    public Tie from(TieOrigin origin) {
        return new Tie(actor, partner, kind, since, until, strength, Known.of(origin));
    }

    /**
     * The same tie with its strength.
     *
     * @param strength how strong it is
     * @return a changed copy
     */
    public Tie strength(TieStrength strength) {
        return new Tie(actor, partner, kind, since, until, Known.of(strength), origin);
    }

    /**
     * {@return whether an actor is one of the two}
     *
     * @param id the actor
     */
    public boolean joins(ActorId id) {
        return actor.equals(id) || partner.equals(id);
    }

    /**
     * Tells whether the tie holds on a day. A day that is not recorded speaks for the tie: it is known that there is one.
     *
     * @param day the day
     * @return true if it had begun and had not ended
     */
    public boolean holdsOn(LocalDate day) {
        return isKnownOn(day)
                && until.value().filter(last -> last.isBefore(day)).isEmpty();
    }

    /**
     * Tells whether the tie had begun on a day, and what it comes from had happened.
     *
     * @param day the day
     * @return false if either is known to be later
     */
    public boolean isKnownOn(LocalDate day) {
        return !Known.isAfter(since, day) && !Known.isAfter(origin.flatMap(TieOrigin::date), day);
    }

    @Override
    public Optional<Tie> judgedOn(LocalDate day) {
        return isKnownOn(day) ? Optional.of(this) : Optional.empty();
    }
    /**
     * The tie without what somebody said of where it comes from.
     *
     * @return a narrowed copy
     */
    public Tie withoutWords() {
        return new Tie(actor, partner, kind, since, until, strength, origin.map(TieOrigin::withoutWords));
    }
}
