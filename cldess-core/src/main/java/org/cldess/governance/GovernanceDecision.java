package org.cldess.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.Planned;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.decision.CollectiveDecision;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * What a body decided in a sitting (<i>{@index décision}</i>), who carries it out and by when.
 *
 * @param id its id
 * @param number its number in the minutes
 * @param text what was decided
 * @param decision how the members decided it, by which method and with which voices; none if the body only took note
 * @param responsible who carries it out
 * @param due the day by which it is to be carried out
 * @param followUps what became of it, oldest first
 */
@WithId("decision")
@WithBuilder
public record GovernanceDecision(
        GovernanceDecisionId id,
        @Called @NotBlank @Size(max = 20) String number,
        @NotBlank @Size(max = 2000) String text,
        Known<CollectiveDecision> decision,
        Known<ActorId> responsible,
        @Planned Known<LocalDate> due,
        List<DecisionFollowUp> followUps)
        implements Identified<GovernanceDecisionId>, Seen<GovernanceDecision> {
    /** Checks the parts. */
    public GovernanceDecision {
        followUps = List.copyOf(followUps);
    }

    /**
     * Begins a decision with what every one has.
     *
     * @param id its id
     * @param number its number in the minutes
     * @param text what was decided
     * @return a builder, on which the rest is set
     */
    public static GovernanceDecisionBuilder builder(GovernanceDecisionId id, String number, String text) {
        return new GovernanceDecisionBuilder(id, number, text);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public GovernanceDecisionBuilder toBuilder() {
        return new GovernanceDecisionBuilder(this);
    }

    /**
     * Where the decision stands: what its last follow-up says.
     *
     * @return the status; nothing while nobody noted one
     */
    public Optional<DecisionStatus> status() {
        return followUps.isEmpty()
                ? Optional.empty()
                : Optional.of(followUps.get(followUps.size() - 1).status());
    }

    /**
     * Tells whether it should have been carried out by a day and was not.
     *
     * @param day the day
     * @return true if its due day is past and it is neither done nor dropped
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
