package org.cldess.benchmarks.rulebook.beans;

import static org.cldess.benchmarks.rulebook.beans.Reports.fail;
import static org.cldess.benchmarks.rulebook.beans.Reports.said;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cldess.benchmarks.rulebook.beans.CharterBean.ProposalBean;
import org.cldess.benchmarks.rulebook.beans.CharterBean.StepBean;
import org.cldess.benchmarks.rulebook.beans.CharterBean.VersionBean;
import org.cldess.benchmarks.rulebook.beans.CharterBean.VoteBean;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.text.TextHash;
import org.jspecify.annotations.Nullable;

/** The checks of a proposal’s history. */
final class ProposalChecks {
    private ProposalChecks() {}

    /** Validates rule CHA-08. */
    public static final class ForProposalFollowsTable
            implements ConstraintValidator<CharterConstraints.ProposalFollowsTable, ProposalBean> {
        @Override
        public boolean isValid(@Nullable ProposalBean proposal, ConstraintValidatorContext context) {
            if (proposal == null) {
                return true;
            }
            boolean valid = true;
            ProposalStatus status = ProposalStatus.DRAFT;
            LocalDate day = proposal.submitted();
            for (StepBean step : proposal.history()) {
                if (!status.next().contains(step.status())) {
                    valid = fail(
                            context,
                            "{proposal.status}",
                            Map.of(
                                    "name", proposal.name(),
                                    "from", status,
                                    "to", step.status(),
                                    "day", said(step.date())));
                }
                if (step.date().isBefore(day)) {
                    valid = fail(
                            context,
                            "{proposal.order}",
                            Map.of(
                                    "name", proposal.name(),
                                    "to", step.status(),
                                    "day", said(step.date()),
                                    "before", said(day)));
                }
                status = step.status();
                day = step.date();
            }
            return valid;
        }
    }

    /** Validates rule CHA-09. */
    public static final class ForSiblingsClosed
            implements ConstraintValidator<CharterConstraints.SiblingsClosed, CharterBean> {
        private record Place(String version, String article) {
            static Place of(ProposalBean proposal) {
                return new Place(proposal.version().id(), proposal.article());
            }
        }

        /** The numbers of open and accepted proposals on an article. */
        private static final class Count {
            private int open;
            private int accepted;
        }

        @Override
        public boolean isValid(@Nullable CharterBean charter, ConstraintValidatorContext context) {
            boolean valid = true;
            List<ProposalBean> all = charter == null ? List.of() : charter.proposals();
            Map<Place, Count> counts = new HashMap<>();
            for (ProposalBean proposal : all) {
                Count count = counts.computeIfAbsent(Place.of(proposal), unused -> new Count());
                count.open += proposal.status().isOpen() ? 1 : 0;
                count.accepted += proposal.status() == ProposalStatus.ACCEPTED ? 1 : 0;
            }
            for (int i = 0; i < all.size(); i++) {
                Count count = counts.get(Place.of(all.get(i)));
                if (count != null && all.get(i).status() == ProposalStatus.ACCEPTED) {
                    valid &= isAlone(all.get(i), count, context, i);
                }
            }
            return valid;
        }

        private static boolean isAlone(
                ProposalBean proposal, Count count, ConstraintValidatorContext context, int index) {
            StepBean accepted = proposal.reached(ProposalStatus.ACCEPTED);
            String day = accepted == null ? "" : said(accepted.date());
            boolean closed = count.open == 0
                    || fail(
                            context,
                            "{proposal.siblings.open}",
                            Map.of("name", proposal.name(), "day", day, "count", count.open),
                            "proposals",
                            index);
            boolean only = count.accepted == 1
                    || fail(
                            context,
                            "{proposal.siblings.accepted}",
                            Map.of("name", proposal.name(), "day", day, "count", count.accepted - 1),
                            "proposals",
                            index);
            return closed && only;
        }
    }

    /** Validates rule CHA-10. */
    public static final class ForEvaluatedTextKept
            implements ConstraintValidator<CharterConstraints.EvaluatedTextKept, ProposalBean> {
        @Override
        public boolean isValid(@Nullable ProposalBean proposal, ConstraintValidatorContext context) {
            StepBean evaluated = proposal == null ? null : proposal.reached(ProposalStatus.EVALUATING);
            if (proposal == null || evaluated == null || proposal.hash() == null) {
                return true;
            }
            return proposal.hash().equals(hash(proposal))
                    || fail(
                            context,
                            "{proposal.changed}",
                            Map.of("name", proposal.name(), "day", said(evaluated.date())));
        }

        private static TextHash hash(ProposalBean proposal) {
            return TextHash.of(List.of(
                    "charter-proposal",
                    proposal.version().id(),
                    "change",
                    proposal.article(),
                    proposal.title(),
                    proposal.text()));
        }
    }

    /** Validates rule CHA-13. */
    public static final class ForRejectionExplained
            implements ConstraintValidator<CharterConstraints.RejectionExplained, ProposalBean> {
        @Override
        public boolean isValid(@Nullable ProposalBean proposal, ConstraintValidatorContext context) {
            StepBean rejected = proposal == null ? null : proposal.reached(ProposalStatus.REJECTED);
            if (proposal == null || rejected == null || isSaid(rejected.reason()) || hasReasonedObjection(proposal)) {
                return true;
            }
            return fail(
                    context, "{proposal.unexplained}", Map.of("name", proposal.name(), "day", said(rejected.date())));
        }

        private static boolean hasReasonedObjection(ProposalBean proposal) {
            if (proposal.decision() != null) {
                for (VoteBean vote : proposal.decision().votes()) {
                    if (vote.position().needsReason() && isSaid(vote.reason())) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean isSaid(@Nullable String reason) {
            return reason != null && !reason.isBlank();
        }
    }

    /** Validates rule CHA-14. */
    public static final class ForVotesAwaited
            implements ConstraintValidator<CharterConstraints.VotesAwaited, CharterBean> {
        @Override
        public boolean isValid(@Nullable CharterBean charter, ConstraintValidatorContext context) {
            boolean valid = true;
            if (charter == null) {
                return true;
            }
            for (int i = 0; i < charter.versions().size(); i++) {
                VersionBean version = charter.versions().get(i);
                for (ProposalBean proposal : charter.proposals()) {
                    if (proposal.version().date().isBefore(version.date())
                            && proposal.status(version.date()) == ProposalStatus.EVALUATING) {
                        valid = fail(
                                context,
                                "{version.votes}",
                                Map.of(
                                        "label", version.label(),
                                        "day", said(version.date()),
                                        "name", proposal.name()),
                                "versions",
                                i);
                    }
                }
            }
            return valid;
        }
    }
}
