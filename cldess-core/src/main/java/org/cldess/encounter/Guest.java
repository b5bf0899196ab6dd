package org.cldess.encounter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.actor.ContactId;
import org.cldess.component.Called;
import org.cldess.component.Default;
import org.cldess.component.Distinct;
import org.cldess.component.Shown;
import org.cldess.disclosure.Audience;

/**
 * Who takes part in a meeting, and on which side (<i>{@index "participant·e"}</i>).
 *
 * @param actor who takes part
 * @param side on which side
 * @param firstRound the first round in which it is there; nothing for the first of all
 * @param lastRound the last round in which it is there; nothing for the last of all
 * @param away the rounds between these in which it is away
 * @param most how many meetings it gets at most; nothing without a limit of its own
 * @param ownTable the table at which it always sits, and to which the others come; nothing if it goes where the plan sends it
 * @param representatives how many people represent it: as many can meet at the same time, and share what it wishes
 * @param samePartners whether each of them may meet the same partners; otherwise a partner is met by one of them
 * @param persons who comes for it, contacts of actors, as far as that is known; where they are more than represent it, some sit together
 */
public record Guest(
        @Called ActorId actor,
        Side side,
        Optional<@Min(1) Integer> firstRound,
        Optional<@Min(1) Integer> lastRound,
        @Distinct List<@Min(1) Integer> away,
        Optional<@Min(1) Integer> most,
        Optional<@Min(1) Integer> ownTable,

        @Default("1") @Min(1) @Max(Guest.MOST_REPRESENTATIVES)
        int representatives,

        @Default("false") boolean samePartners,

        @Shown(to = Audience.PARTNER) @Distinct List<ContactId> persons) {
    /** The most people that can represent one guest. */
    public static final int MOST_REPRESENTATIVES = 100;

    /** Keeps the lists as they are now. */
    public Guest {
        away = List.copyOf(away);
        persons = List.copyOf(persons);
    }

    /**
     * A guest of whom nothing else is asked.
     *
     * @param actor who takes part
     * @param side on which side
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
                1,
                false,
                List.of());
    }

    /**
     * {@return the same guest, for whom others come}
     *
     * @param contacts who comes, contacts of actors
     */
    public Guest withPersons(List<ContactId> contacts) {
        return new Guest(
                actor, side, firstRound, lastRound, away, most, ownTable, representatives, samePartners, contacts);
    }

    /**
     * Tells whether it is there in a round.
     *
     * @param round the round, from 1
     * @return true from its first round to its last, but for those in which it is away
     */
    public boolean isThereIn(int round) {
        return round >= firstRound.orElse(1) && round <= lastRound.orElse(Integer.MAX_VALUE) && !away.contains(round);
    }
}
