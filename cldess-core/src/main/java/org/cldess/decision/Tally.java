package org.cldess.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.internal.Codes;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.language.Sayable;

/**
 * The counting of a decision (<i>{@index décompte}</i>), which explains itself in words.
 *
 * <p>The rules of counting:
 *
 * <ol>
 *   <li>Of each actor one voice counts: the last one that it gave by the day of the decision.
 *   <li>The quorum is a number of eligible members. Whoever says anything takes part, abstentions included. If no quorum is asked, there
 *       is none to reach; if it is not recorded whether one is asked, no decision is adopted for sure.
 *   <li>By consent, an objection or a block that stands stops the decision. By consensus, a block does. By majority, more must be for it
 *       than against, where objections and blocks count as against and abstentions do not count; a tie does not adopt.
 *   <li>By every method, somebody must be for it.
 * </ol>
 *
 * @param method the method
 * @param inFavour how many are for it
 * @param against how many are against it
 * @param abstaining how many abstain
 * @param objecting how many object
 * @param blocking how many block
 * @param eligible how many members may take part
 * @param quorum how many must take part
 * @param result what comes of it
 * @param reasons why, in the order of the counting
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
        implements Sayable {
    /** Copies the list. */
    public Tally {
        reasons = List.copyOf(reasons);
    }

    /** What comes of a decision (<i>{@index résultat}</i>). */
    public enum Result implements Sayable {
        /** Adopted (<i>{@index adoptée}</i>). */
        ADOPTED,
        /** Not adopted (<i>{@index "non adoptée"}</i>). */
        NOT_ADOPTED,
        /** Not to be told, since a fact that decides is not recorded. */
        UNKNOWN;

        @Override
        public String say(Locale locale) {
            return Texts.WORDS.message("result." + Codes.of(this)).say(locale);
        }
    }

    static Tally of(CollectiveDecision decision) {
        return new Counting(decision).tally();
    }

    /**
     * How many took part.
     *
     * @return the number of those who said anything
     */
    public int participants() {
        return inFavour + against + abstaining + objecting + blocking;
    }

    /**
     * Whether it adopts.
     *
     * @return true if the result is {@link Result#ADOPTED}
     */
    public boolean isAdopted() {
        return result == Result.ADOPTED;
    }

    /**
     * The counting in words: the positions, the quorum, what decides, and the result.
     *
     * @param locale the reader's language
     * @return a few sentences
     */
    @Override
    public String say(Locale locale) {
        Message counts = Texts.WORDS.message("tally.counts", inFavour, against, abstaining, objecting, blocking);
        List<String> sentences = new ArrayList<>(List.of(counts.say(locale)));
        reasons.forEach(reason -> sentences.add(reason.say(locale)));
        sentences.add(Texts.WORDS.message("tally." + Codes.of(result), method).say(locale));
        return String.join(" ", sentences);
    }

    /** Applies the rules one after the other, and notes what each says. */
    private static final class Counting {
        private final CollectiveDecision decision;
        private final List<Voice> voices;
        private final List<Message> reasons = new ArrayList<>();
        private boolean stopped;
        private boolean open;

        Counting(CollectiveDecision decision) {
            this.decision = decision;
            this.voices = decision.standing();
        }

        private int count(Position position) {
            int count = 0;
            for (Voice voice : voices) {
                count += voice.position() == position ? 1 : 0;
            }
            return count;
        }

        Tally tally() {
            if (decision.voices().isRecorded()) {
                quorum();
                method();
                if (count(Position.FOR) == 0) {
                    stop("tally.nobody");
                }
            } else {
                open = true;
                reasons.add(Texts.WORDS.message("tally.no-voices"));
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
                boolean reached = voices.size() >= asked.get();
                stopped = !reached;
                String key = reached ? "tally.quorum.reached" : "tally.quorum.missed";
                reasons.add(decision.eligible()
                        .value()
                        .map(eligible -> Texts.WORDS.message(key, voices.size(), asked.get(), members(eligible)))
                        .orElseGet(() -> Texts.WORDS.message(key, voices.size(), asked.get(), "")));
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
