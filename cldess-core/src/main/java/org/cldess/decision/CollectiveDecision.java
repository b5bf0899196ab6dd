package org.cldess.decision;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cldess.actor.ActorId;
import org.cldess.component.Before;
import org.cldess.component.From;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.validation.Violations;

/**
 * A decision that a group took (<i>{@index "décision collective"}</i>): the method and the votes. Whether the proposal
 * is adopted is computed by {@link #tally()} and never stored.
 *
 * @param method the decision method
 * @param date the day of the decision
 * @param eligible the number of members who may take part
 * @param quorum the number of eligible members who must take part; not applicable if no quorum is required
 * @param votes the votes of the members, oldest first; a later vote of an actor replaces its earlier one
 */
public record CollectiveDecision(
        DecisionMethod method,
        @From(before = Before.NONE) Known<LocalDate> date,
        Known<@Min(1) Integer> eligible,
        Known<@Min(1) Integer> quorum,
        Known<List<Vote>> votes)
        implements DayDependent<CollectiveDecision> {
    /** Checks the components, and throws all {@link Violations}. */
    public CollectiveDecision {
        votes = Known.list(votes);
        FormRules.check(CollectiveDecision.class, method, date, eligible, quorum, votes);
    }

    /**
     * {@return a decision without a quorum}
     *
     * @param method the decision method
     * @param date the day of the decision
     * @param eligible the number of members who may take part
     * @param votes the votes of the members, oldest first
     */
    public static CollectiveDecision of(DecisionMethod method, LocalDate date, int eligible, List<Vote> votes) {
        return new CollectiveDecision(method, Known.of(date), Known.of(eligible), Known.none(), Known.of(votes));
    }

    /**
     * Returns this decision with a quorum.
     *
     * @param quorum the number of eligible members who must take part
     * @return a changed copy
     */
    public CollectiveDecision withQuorum(int quorum) {
        return new CollectiveDecision(method, date, eligible, Known.of(quorum), votes);
    }

    /**
     * Returns the votes that count on the day of the decision: for each actor, the last vote that is not known to be
     * later than that day.
     *
     * @return one vote for each actor, in the order of their first votes; empty if the votes are not recorded
     */
    public List<Vote> countedVotes() {
        Map<ActorId, Vote> last = new LinkedHashMap<>();
        for (Vote vote : votes.value().orElse(List.of())) {
            if (date.value().filter(day -> Known.isAfter(vote.date(), day)).isEmpty()) {
                last.put(vote.actor(), vote);
            }
        }
        return List.copyOf(last.values());
    }

    /**
     * Counts the votes.
     *
     * @return the tally, with its result
     */
    public Tally tally() {
        return Tally.of(this);
    }
}
