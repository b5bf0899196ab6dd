package org.cldess.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.internal.code.EnumCodes;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;

/**
 * The count of the votes of a decision (<i>{@index décompte}</i>), with an explanation in words.
 *
 * <p>The rules of counting:
 *
 * <ol>
 *   <li>One vote counts for each actor: the last vote that it gave by the day of the decision.
 *   <li>The quorum is a number of eligible members. Every member who gives a vote takes part, including those who
 *       abstain. If no quorum is required, there is nothing to reach; if it is not recorded whether one is required,
 *       the adoption is never certain.
 *   <li>By consent, an objection or a block stops the decision. By consensus, only a block does. By majority, more
 *       members must be for it than against; objections and blocks count as against, and abstentions do not count. A
 *       tie is not enough.
 *   <li>Under every method, at least one member must be for it.
 * </ol>
 *
 * @param method the method
 * @param inFavour the number of members in favour
 * @param against the number of members against
 * @param abstaining the number of members who abstain
 * @param objecting the number of members who object
 * @param blocking the number of members who block
 * @param eligible the number of members who may take part
 * @param quorum the number of members who must take part
 * @param result the result
 * @param reasons the reasons for the result, in the order of the counting
 */
public record Tally(
        DecisionMethod method,
        int inFavour,
        int against,
        int abstaining,
        int objecting,
        int blocking,
        Known<Integer> eligible,
        Known<Integer> quorum,
        Result result,
        List<Message> reasons)
        implements Localizable {
    /** Copies the list. */
    public Tally {
        reasons = List.copyOf(reasons);
    }

    /** The result of a decision (<i>{@index résultat}</i>). */
    public enum Result implements Localizable {
        /** Adopted (<i>{@index adoptée}</i>). */
        ADOPTED,
        /** Not adopted (<i>{@index "non adoptée"}</i>). */
        NOT_ADOPTED,
        /** Cannot be determined, because a deciding fact is not recorded. */
        UNKNOWN;

        @Override
        public String say(Locale locale) {
            return Texts.WORDS.message("result." + EnumCodes.of(this)).say(locale);
        }
    }

    static Tally of(CollectiveDecision decision) {
        return new Counting(decision).tally();
    }

    /**
     * Returns the number of members who took part.
     *
     * @return the number of members who gave a vote
     */
    public int participants() {
        return inFavour + against + abstaining + objecting + blocking;
    }

    /**
     * Returns whether the proposal is adopted.
     *
     * @return true if the result is {@link Result#ADOPTED}
     */
    public boolean isAdopted() {
        return result == Result.ADOPTED;
    }

    /**
     * Returns the tally in words: the positions, the quorum, the deciding rule and the result.
     *
     * @param locale the reader's language
     * @return a few sentences
     */
    @Override
    public String say(Locale locale) {
        Message counts = Texts.WORDS.message("tally.counts", inFavour, against, abstaining, objecting, blocking);
        List<String> sentences = new ArrayList<>(List.of(counts.say(locale)));
        reasons.forEach(reason -> sentences.add(reason.say(locale)));
        sentences.add(
                Texts.WORDS.message("tally." + EnumCodes.of(result), method).say(locale));
        return String.join(" ", sentences);
    }

    /** Applies the rules in order and records the reason that each gives. */
    private static final class Counting {
        private final CollectiveDecision decision;
        private final List<Vote> votes;
        private final List<Message> reasons = new ArrayList<>();
        private boolean stopped;
        private boolean open;

        Counting(CollectiveDecision decision) {
            this.decision = decision;
            this.votes = decision.countedVotes();
        }

        private int count(Position position) {
            int count = 0;
            for (Vote vote : votes) {
                count += vote.position() == position ? 1 : 0;
            }
            return count;
        }

        Tally tally() {
            if (decision.votes().isRecorded()) {
                quorum();
                method();
                if (count(Position.FOR) == 0) {
                    stop("tally.nobody");
                }
            } else {
                open = true;
                reasons.add(Texts.WORDS.message("tally.no-votes"));
            }
            return new Tally(
                    decision.method(),
                    count(Position.FOR),
                    count(Position.AGAINST),
                    count(Position.ABSTAINS),
                    count(Position.OBJECTS),
                    count(Position.BLOCKS),
                    decision.eligible(),
                    decision.quorum(),
                    result(),
                    reasons);
        }

        private void quorum() {
            Optional<Integer> asked = decision.quorum().value();
            if (!decision.quorum().isRecorded()) {
                open = true;
                reasons.add(Texts.WORDS.message("tally.quorum.unknown"));
            } else if (asked.isPresent()) {
                boolean reached = votes.size() >= asked.get();
                stopped = !reached;
                String key = reached ? "tally.quorum.reached" : "tally.quorum.missed";
                reasons.add(decision.eligible()
                        .value()
                        .map(eligible -> Texts.WORDS.message(key, votes.size(), asked.get(), members(eligible)))
                        .orElseGet(() -> Texts.WORDS.message(key, votes.size(), asked.get(), "")));
            }
        }

        private static Message members(int eligible) {
            return Texts.WORDS.message("tally.eligible", eligible);
        }

        private void method() {
            switch (decision.method()) {
                case CONSENT -> against("tally.consent", count(Position.OBJECTS) + count(Position.BLOCKS));
                case CONSENSUS -> against("tally.consensus", count(Position.BLOCKS));
                case MAJORITY -> majority();
            }
        }

        private void against(String key, int number) {
            stopped |= number > 0;
            reasons.add(Texts.WORDS.message(key, number));
        }

        private void majority() {
            int against = count(Position.AGAINST) + count(Position.OBJECTS) + count(Position.BLOCKS);
            int inFavour = count(Position.FOR);
            boolean more = inFavour > against;
            stopped |= !more;
            reasons.add(Texts.WORDS.message(more ? "tally.majority" : "tally.minority", inFavour, against));
        }

        private void stop(String key) {
            stopped = true;
            reasons.add(Texts.WORDS.message(key));
        }

        private Result result() {
            if (stopped) {
                return Result.NOT_ADOPTED;
            }
            return open ? Result.UNKNOWN : Result.ADOPTED;
        }
    }
}
