package org.cldess.benchmarks.rulebook.beans;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.cldess.charter.ProposalKind;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.TextHash;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.jspecify.annotations.Nullable;

/** The charter. */
@CharterConstraints.SignedTextKept
@CharterConstraints.Reviewed
@CharterConstraints.SignedOnce
@CharterConstraints.SiblingsClosed
@CharterConstraints.VotesAwaited
public record CharterBean(
        List<@Valid VersionBean> versions,
        List<@Valid ProposalBean> proposals,
        List<@Valid CharterSignatureBean> signatures) {

    /** The object of a decision. */
    public interface Decided {
        @Nullable
        CollectiveDecisionBean decision();

        /** Returns its name for use in a sentence. */
        String name();
    }

    /** A version. */
    @CharterConstraints.AxesCovered
    @CharterConstraints.SharedAndReasoned
    @CharterConstraints.FollowsFromCounting
    @CharterConstraints.VotesFit
    public record VersionBean(
            String id,
            String label,
            LocalDate date,
            @Nullable LocalDate reviewBy,
            String preamble,
            List<@Valid PrincipleBean> principles,
            TextHash hash,
            @Valid @Nullable CollectiveDecisionBean decision)
            implements Decided {
        @Override
        public String name() {
            return "Version " + label + " de la charte";
        }
    }

    /** A principle. */
    public record PrincipleBean(
            String id, String title, String text, @Nullable Axis axis) {}

    /** A signature under a version. */
    @CharterConstraints.BoundToText
    public record CharterSignatureBean(
            ActorBean actor,
            VersionBean version,
            LocalDate date,
            TextHash hash,
            @Nullable LocalDate withdrawn) {
        boolean standsOn(LocalDate day) {
            return !date.isAfter(day) && (withdrawn == null || withdrawn.isAfter(day));
        }
    }

    /** A proposal to change a version. */
    @CharterConstraints.SharedAndReasoned
    @CharterConstraints.FollowsFromCounting
    @CharterConstraints.VotesFit
    @CharterConstraints.ProposalFollowsTable
    @CharterConstraints.EvaluatedTextKept
    @CharterConstraints.RejectionExplained
    public record ProposalBean(
            String id,
            VersionBean version,
            ProposalKind kind,
            String article,
            String standingTitle,
            String title,
            String text,
            ActorBean author,
            LocalDate submitted,
            List<@Valid StepBean> history,
            @Nullable TextHash hash,
            @Valid @Nullable CollectiveDecisionBean decision)
            implements Decided {
        @Override
        public String name() {
            return "Proposition (modification de « " + standingTitle + " »)";
        }

        ProposalStatus status() {
            return history.isEmpty()
                    ? ProposalStatus.DRAFT
                    : history.get(history.size() - 1).status();
        }

        ProposalStatus status(LocalDate day) {
            ProposalStatus status = ProposalStatus.DRAFT;
            for (StepBean step : history) {
                status = step.date().isAfter(day) ? status : step.status();
            }
            return status;
        }

        @Nullable
        StepBean reached(ProposalStatus status) {
            StepBean first = null;
            for (StepBean step : history) {
                if (step.status() == status && (first == null || step.date().isBefore(first.date()))) {
                    first = step;
                }
            }
            return first;
        }
    }

    /** A step in the life of a proposal. */
    public record StepBean(
            LocalDate date, ProposalStatus status, @Nullable String reason) {}

    /** A decision of the group. */
    public record CollectiveDecisionBean(
            DecisionMethod method,
            LocalDate date,
            Integer eligible,
            @Nullable Integer quorum,
            List<@Valid VoteBean> votes) {}

    /** The vote of a member. */
    public record VoteBean(
            ActorBean actor, Position position, @Nullable String reason, LocalDate date) {}
}
