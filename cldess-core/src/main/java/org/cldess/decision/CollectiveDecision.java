package org.cldess.decision;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cldess.actor.ActorId;
import org.cldess.component.Before;
import org.cldess.component.From;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * A decision that a group took (<i>{@index "décision collective"}</i>): by which method, and who said what. Whether it adopts is counted by
 * {@link #tally()} and never stored.
 *
 * @param method how the group decides
 * @param date the day of the decision
 * @param eligible how many members may take part
 * @param quorum how many of the eligible members must take part; none if no quorum is asked
 * @param voices what the members said, oldest first: an actor who speaks again replaces what it said before
 */
public record CollectiveDecision(
        DecisionMethod method,
        @From(before = Before.NONE) Known<LocalDate> date,
        Known<@Min(1) Integer> eligible,
        Known<@Min(1) Integer> quorum,
        Known<List<Voice>> voices)
        implements Seen<CollectiveDecision> {
    /** Checks the numbers. */
    public CollectiveDecision {
        voices = Known.list(voices);
        check("number of eligible members", eligible);
        check("quorum", quorum);
    }

    private static void check(String what, Known<Integer> number) {
        number.value().filter(count -> count < 1).ifPresent(count -> {
            throw new IllegalArgumentException(
                    "The %s %s is less than 1. Give the number, or leave it out.".formatted(what, count));
        });
    }

    /**
     * {@return a decision without a quorum}
     *
     * @param method how the group decides
     * @param date the day of the decision
     * @param eligible how many members may take part
     * @param voices what the members said, oldest first
     */
    public static CollectiveDecision of(DecisionMethod method, LocalDate date, int eligible, List<Voice> voices) {
        return new CollectiveDecision(method, Known.of(date), Known.of(eligible), Known.none(), Known.of(voices));
    }

    /**
     * The same decision, for which so many members must take part.
     *
     * @param quorum how many of the eligible members
     * @return a changed copy
     */
    public CollectiveDecision withQuorum(int quorum) {
        return new CollectiveDecision(method, date, eligible, Known.of(quorum), voices);
    }

    /**
     * The voices that stand on the day of the decision: of each actor the last one that is not known to be of a later day.
     *
     * @return one voice for each actor, in the order of their first ones; none if the voices are not recorded
     */
    public List<Voice> standing() {
        Map<ActorId, Voice> last = new LinkedHashMap<>();
        for (Voice voice : voices.value().orElse(List.of())) {
            if (date.value().filter(day -> Known.isAfter(voice.date(), day)).isEmpty()) {
                last.put(voice.actor(), voice);
            }
        }
        return List.copyOf(last.values());
    }

    /**
     * Counts.
     *
     * @return the counting, with the result that follows from it
     */
    public Tally tally() {
        return Tally.of(this);
    }
}
