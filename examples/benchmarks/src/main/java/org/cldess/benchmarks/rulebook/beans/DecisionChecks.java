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
import org.cldess.benchmarks.rulebook.beans.CharterBean.VoiceBean;
import org.cldess.charter.ProposalStatus;
import org.cldess.decision.Position;
import org.jspecify.annotations.Nullable;

/** The checks of the decisions by which proposals are accepted or rejected, and versions adopted. */
final class DecisionChecks {
    private DecisionChecks() {}

    /** Returns the last vote of each actor up to the day of the decision. */
    private static Map<String, VoiceBean> standing(CollectiveDecisionBean decision) {
        Map<String, VoiceBean> last = new LinkedHashMap<>();
        for (VoiceBean voice : decision.voices()) {
            if (!voice.date().isAfter(decision.date())) {
                last.put(voice.actor().id(), voice);
            }
        }
        return last;
    }

    private static int count(Map<String, VoiceBean> voices, Position position) {
        int count = 0;
        for (VoiceBean voice : voices.values()) {
            if (voice.position() == position) {
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
                Map<String, VoiceBean> voices = standing(decision);
                VoiceBean own = voices.get(proposal.author().id());
                if (own != null && own.position() == Position.FOR && count(voices, Position.FOR) == 1) {
                    valid = fail(context, "{decision.alone}", Map.of("name", decided.name()), "decision");
                }
            }
            for (VoiceBean voice : decision.voices()) {
                if (voice.position().needsReason()
                        && (voice.reason() == null || voice.reason().isBlank())) {
                    valid = fail(
                            context,
                            "{decision.unreasoned}",
                            Map.of(
                                    "name", decided.name(),
                                    "position", voice.position(),
                                    "actor", voice.actor().name()),
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
            Map<String, VoiceBean> voices = standing(decision);
            return expected == isAdopted(decision, voices)
                    || fail(
                            context,
                            "{decision.contrary}",
                            Map.of(
                                    "name", decided.name(),
                                    "inFavour", count(voices, Position.FOR),
                                    "against", count(voices, Position.AGAINST),
                                    "abstaining", count(voices, Position.ABSTAINS),
                                    "objecting", count(voices, Position.OBJECTS),
                                    "blocking", count(voices, Position.BLOCKS)),
                            "decision");
        }

        private static boolean isAdopted(CollectiveDecisionBean decision, Map<String, VoiceBean> voices) {
            int inFavour = count(voices, Position.FOR);
            int stopping = count(voices, Position.BLOCKS);
            boolean quorum = decision.quorum() == null || voices.size() >= decision.quorum();
            return quorum
                    && inFavour > 0
                    && switch (decision.method()) {
                        case CONSENT -> stopping + count(voices, Position.OBJECTS) == 0;
                        case CONSENSUS -> stopping == 0;
                        case MAJORITY ->
                            inFavour > stopping + count(voices, Position.OBJECTS) + count(voices, Position.AGAINST);
                    };
        }
    }

    /** Validates rule CHA-12. */
    public static final class ForVoicesFit implements ConstraintValidator<CharterConstraints.VoicesFit, Decided> {
        @Override
        public boolean isValid(@Nullable Decided decided, ConstraintValidatorContext context) {
            CollectiveDecisionBean decision = decided == null ? null : decided.decision();
            if (decided == null || decision == null) {
                return true;
            }
            int voices = standing(decision).size();
            boolean members = voices <= decision.eligible()
                    || fail(
                            context,
                            "{decision.members}",
                            Map.of("name", decided.name(), "voices", voices, "eligible", decision.eligible()),
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
            for (VoiceBean voice : decision.voices()) {
                if (!seen.add(voice.date())) {
                    continue;
                }
                if (voice.date().isAfter(decision.date())) {
                    valid = fail(
                            context,
                            "{decision.late}",
                            Map.of(
                                    "name", decided.name(),
                                    "day", said(voice.date()),
                                    "decided", said(decision.date())),
                            "decision");
                }
                if (evaluated != null && voice.date().isBefore(evaluated.date())) {
                    valid = fail(
                            context,
                            "{decision.early}",
                            Map.of(
                                    "name", decided.name(),
                                    "day", said(voice.date()),
                                    "start", said(evaluated.date())),
                            "decision");
                }
            }
            return valid;
        }
    }
}
