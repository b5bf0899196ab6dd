package org.cldess.encounter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.actor.ActorId;
import org.cldess.actor.ContactId;
import org.cldess.component.Default;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.constraint.Distinct;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.validation.Violations;

/**
 * A guest of a meeting, and its side (<i>{@index "participant·e"}</i>).
 *
 * @param actor the actor
 * @param side the side
 * @param firstRound the first round in which the guest is present; empty for the first of all
 * @param lastRound the last round in which the guest is present; empty for the last of all
 * @param away the rounds between these in which the guest is away
 * @param minimum the minimum number of meetings of the guest; empty for that of the whole meeting
 * @param most the maximum number of meetings of the guest; empty if it has no limit of its own
 * @param ownTable the table at which the guest always sits, and to which the others come; empty if it goes where the
 *     plan sends it
 * @param representatives the number of people who represent the guest: this many can meet at the same time, and they
 *     share its wishes
 * @param samePartners whether each representative may meet the same partners; otherwise, a partner meets only one of
 *     them
 * @param persons the people who come for the guest, contacts of actors, as far as they are known: the first is the
 *     first representative, and so on; if there are more of them than representatives, the others sit with the last one
 * @param representativesAway the rounds in which single representatives are away while others are present
 */
@WithBuilder
public record Guest(
        @NamePart @Standing(value = Demand.EXISTS, on = "../date")
        ActorId actor,

        Side side,
        Optional<@Min(1) Integer> firstRound,
        Optional<@Min(1) Integer> lastRound,
        @Distinct List<@Min(1) Integer> away,
        Optional<@Min(0) Integer> minimum,
        Optional<@Min(1) Integer> most,
        Optional<@Min(1) Integer> ownTable,

        @Default("1") @Min(1) @Max(Guest.MAX_REPRESENTATIVES)
        int representatives,

        @Default("false") boolean samePartners,

        @VisibleTo(Audience.PARTNER) @Distinct @Standing(Demand.NOTHING)
        List<ContactId> persons,

        @Distinct(
                value = {"representative", "round"},
                between = " – ")
        List<AbsentRepresentative> representativesAway) {
    /** The maximum number of people who can represent one guest. */
    public static final int MAX_REPRESENTATIVES = 100;

    /** Checks the components, and throws all {@link Violations}. */
    public Guest {
        away = List.copyOf(away);
        persons = List.copyOf(persons);
        representativesAway = List.copyOf(representativesAway);
        FormRules.check(
                Guest.class,
                actor,
                side,
                firstRound,
                lastRound,
                away,
                minimum,
                most,
                ownTable,
                representatives,
                samePartners,
                persons,
                representativesAway);
    }

    /**
     * Starts building a guest from its required components.
     *
     * @param actor the actor
     * @param side the side
     * @return a builder for the remaining components
     */
    public static GuestBuilder builder(ActorId actor, Side side) {
        return new GuestBuilder(actor, side);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public GuestBuilder toBuilder() {
        return new GuestBuilder(this);
    }

    /**
     * Creates a guest without further conditions.
     *
     * @param actor the actor
     * @param side the side
     */
    public Guest(ActorId actor, Side side) {
        this(
                actor,
                side,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                false,
                List.of(),
                List.of());
    }

    /**
     * {@return the same guest, represented by other people}
     *
     * @param contacts the people who come, contacts of actors
     */
    public Guest withPersons(List<ContactId> contacts) {
        return toBuilder().persons(contacts).build();
    }

    /**
     * Returns whether the guest is present in a round.
     *
     * @param round the round, from 1
     * @return true from its first round to its last, except for those in which it is away
     */
    public boolean isThereIn(int round) {
        return round >= firstRound.orElse(1) && round <= lastRound.orElse(Integer.MAX_VALUE) && !away.contains(round);
    }

    /**
     * Returns whether a representative is present in a round.
     *
     * @param round the round, from 1
     * @param representative the number of the representative, from 1
     * @return true if the guest is present, and this representative is not away
     */
    public boolean isThereIn(int round, int representative) {
        return isThereIn(round) && !representativesAway.contains(new AbsentRepresentative(representative, round));
    }

    /**
     * Returns the number of representatives who are present in a round.
     *
     * @param round the round, from 1
     * @return 0 or more
     */
    public int presentIn(int round) {
        return (int) IntStream.rangeClosed(1, representatives)
                .filter(representative -> isThereIn(round, representative))
                .count();
    }
}
