package org.cldess.benchmarks.rulebook.beans;

import static org.cldess.benchmarks.rulebook.beans.Reports.fail;
import static org.cldess.benchmarks.rulebook.beans.Reports.said;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.cldess.benchmarks.rulebook.beans.CharterBean.CollectiveDecisionBean;
import org.cldess.benchmarks.rulebook.beans.CharterBean.Decided;
import org.cldess.benchmarks.rulebook.beans.CharterBean.ProposalBean;
import org.cldess.benchmarks.rulebook.beans.CharterBean.StepBean;
import org.cldess.benchmarks.rulebook.beans.CharterBean.VoteBean;
import org.cldess.charter.ProposalStatus;
import org.cldess.decision.Position;
import org.jspecify.annotations.Nullable;

/** The checks of the decisions by which proposals are accepted or rejected, and versions adopted. */
final class DecisionChecks {
    private DecisionChecks() {}

    /** Returns the last vote of each actor up to the day of the decision. */
    private static Map<String, VoteBean> standing(CollectiveDecisionBean decision) {
        Map<String, VoteBean> last = new LinkedHashMap<>();
        for (VoteBean vote : decision.votes()) {
            if (!vote.date().isAfter(decision.date())) {
                last.put(vote.actor().id(), vote);
            }
        }
        return last;
    }

    private static int count(Map<String, VoteBean> votes, Position position) {
        int count = 0;
        for (VoteBean vote : votes.values()) {
            if (vote.position() == position) {
                count++;
            }
        }
        return count;
    }

    /** Validates rule CHA-07. */
    public static final class ForSharedAndReasoned
            implements ConstraintValidator<CharterConstraints.SharedAndReasoned, Decided> {
        @Override
        public boolean isValid(@Nullable Decided decided, ConstraintValidatorContext context) {
            CollectiveDecisionBean decision = decided == null ? null : decided.decision();
            if (decided == null || decision == null) {
                return true;
            }
            boolean valid = true;
            if (decided instanceof ProposalBean proposal && proposal.status() == ProposalStatus.ACCEPTED) {
                Map<String, VoteBean> votes = standing(decision);
                VoteBean own = votes.get(proposal.author().id());
                if (own != null && own.position() == Position.FOR && count(votes, Position.FOR) == 1) {
                    valid = fail(context, "{decision.alone}", Map.of("name", decided.name()), "decision");
                }
            }
            for (VoteBean vote : decision.votes()) {
                if (vote.position().needsReason()
                        && (vote.reason() == null || vote.reason().isBlank())) {
                    valid = fail(
                            context,
                            "{decision.unreasoned}",
                            Map.of(
                                    "name", decided.name(),
                                    "position", vote.position(),
                                    "actor", vote.actor().name()),
                            "decision");
                }
            }
            return valid;
        }
    }

    /** Validates rule CHA-11. */
    public static final class ForFollowsFromCounting
            implements ConstraintValidator<CharterConstraints.FollowsFromCounting, Decided> {
        @Override
        public boolean isValid(@Nullable Decided decided, ConstraintValidatorContext context) {
            if (decided == null) {
                return true;
            }
            boolean expected = true;
            if (decided instanceof ProposalBean proposal) {
                if (proposal.status() != ProposalStatus.ACCEPTED && proposal.status() != ProposalStatus.REJECTED) {
                    return true;
                }
                expected = proposal.status() == ProposalStatus.ACCEPTED;
            }
            CollectiveDecisionBean decision = decided.decision();
            if (decision == null) {
                return fail(context, "{decision.missing}", Map.of("name", decided.name()), "decision");
            }
            Map<String, VoteBean> votes = standing(decision);
            return expected == isAdopted(decision, votes)
                    || fail(
                            context,
                            "{decision.contrary}",
                            Map.of(
                                    "name", decided.name(),
                                    "inFavour", count(votes, Position.FOR),
                                    "against", count(votes, Position.AGAINST),
                                    "abstaining", count(votes, Position.ABSTAINS),
                                    "objecting", count(votes, Position.OBJECTS),
                                    "blocking", count(votes, Position.BLOCKS)),
                            "decision");
        }

        private static boolean isAdopted(CollectiveDecisionBean decision, Map<String, VoteBean> votes) {
            int inFavour = count(votes, Position.FOR);
            int stopping = count(votes, Position.BLOCKS);
            boolean quorum = decision.quorum() == null || votes.size() >= decision.quorum();
            return quorum
                    && inFavour > 0
                    && switch (decision.method()) {
                        case CONSENT -> stopping + count(votes, Position.OBJECTS) == 0;
                        case CONSENSUS -> stopping == 0;
                        case MAJORITY ->
                            inFavour > stopping + count(votes, Position.OBJECTS) + count(votes, Position.AGAINST);
                    };
        }
    }

    /** Validates rule CHA-12. */
    public static final class ForVotesFit implements ConstraintValidator<CharterConstraints.VotesFit, Decided> {
        @Override
        public boolean isValid(@Nullable Decided decided, ConstraintValidatorContext context) {
            CollectiveDecisionBean decision = decided == null ? null : decided.decision();
            if (decided == null || decision == null) {
                return true;
            }
            int votes = standing(decision).size();
            boolean members = votes <= decision.eligible()
                    || fail(
                            context,
                            "{decision.members}",
                            Map.of("name", decided.name(), "votes", votes, "eligible", decision.eligible()),
                            "decision");
            boolean quorum = decision.quorum() == null
                    || decision.quorum() <= decision.eligible()
                    || fail(
                            context,
                            "{decision.quorum}",
                            Map.of(
                                    "name", decided.name(),
                                    "quorum", decision.quorum(),
                                    "eligible", decision.eligible()),
                            "decision");
            boolean days = daysFit(decided, decision, context);
            return members && quorum && days;
        }

        private static boolean daysFit(
                Decided decided, CollectiveDecisionBean decision, ConstraintValidatorContext context) {
            StepBean evaluated =
                    decided instanceof ProposalBean proposal ? proposal.reached(ProposalStatus.EVALUATING) : null;
            boolean valid = true;
            Set<LocalDate> seen = new HashSet<>();
            for (VoteBean vote : decision.votes()) {
                if (!seen.add(vote.date())) {
                    continue;
                }
                if (vote.date().isAfter(decision.date())) {
                    valid = fail(
                            context,
                            "{decision.late}",
                            Map.of(
                                    "name", decided.name(),
                                    "day", said(vote.date()),
                                    "decided", said(decision.date())),
                            "decision");
                }
                if (evaluated != null && vote.date().isBefore(evaluated.date())) {
                    valid = fail(
                            context,
                            "{decision.early}",
                            Map.of(
                                    "name", decided.name(),
                                    "day", said(vote.date()),
                                    "start", said(evaluated.date())),
                            "decision");
                }
            }
            return valid;
        }
    }
}
