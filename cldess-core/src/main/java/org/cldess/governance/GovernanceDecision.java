package org.cldess.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.component.Follows;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.decision.CollectiveDecision;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A decision of a body in a sitting (<i>{@index décision}</i>), with the actor who carries it out and the due date.
 *
 * @param id its id
 * @param number its number in the minutes
 * @param text the decision in words
 * @param decision how the members decided it: the method and the votes; not applicable if the body only took note
 * @param responsible the actor who carries it out
 * @param due the day by which it must be carried out
 * @param followUps the follow-ups, oldest first
 */
@WithId("decision")
@WithBuilder
public record GovernanceDecision(
        GovernanceDecisionId id,
        @NamePart @NotBlank @Size(max = 20) String number,
        @NotBlank @Size(max = 2000) String text,
        Known<CollectiveDecision> decision,
        @Standing(Demand.EXISTS) Known<ActorId> responsible,
        @Planned @Follows("../date") Known<LocalDate> due,
        List<DecisionFollowUp> followUps)
        implements Identified<GovernanceDecisionId>, DayDependent<GovernanceDecision> {
    /** Copies the list. */
    public GovernanceDecision {
        followUps = List.copyOf(followUps);
    }

    /**
     * Returns a builder with the required components of a decision.
     *
     * @param id its id
     * @param number its number in the minutes
     * @param text the decision in words
     * @return a builder for the other components
     */
    public static GovernanceDecisionBuilder builder(GovernanceDecisionId id, String number, String text) {
        return new GovernanceDecisionBuilder(id, number, text);
    }

    /** {@return a builder with the values of this object, to make a changed copy} */
    public GovernanceDecisionBuilder toBuilder() {
        return new GovernanceDecisionBuilder(this);
    }

    /**
     * Returns the status of the decision in its last follow-up.
     *
     * @return the status; empty if there is no follow-up
     */
    public Optional<DecisionStatus> status() {
        return followUps.isEmpty()
                ? Optional.empty()
                : Optional.of(followUps.get(followUps.size() - 1).status());
    }

    /**
     * Returns whether the decision should have been carried out by a day and was not.
     *
     * @param day the day
     * @return true if its due date has passed and it is neither done nor dropped
     */
    public boolean isLate(LocalDate day) {
        boolean over = seenOn(day)
                .status()
                .filter(status -> status != DecisionStatus.IN_PROGRESS)
                .isPresent();
        return !over && due.value().filter(day::isAfter).isPresent();
    }

    @Override
    public String toString() {
        return "GovernanceDecision " + id;
    }
}
