package org.cldess.matching;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.cldess.language.Message;

/**
 * What it is worth that two meet (<i>{@index score}</i>). At or below 0, they meet only where something else asks it.
 *
 * <p>It opens into what each criterion added. Of millions of scores few are ever opened: the sentences are made when they are asked.
 */
public final class Score {
    static final int DECIMALS = 6;
    static final BigDecimal GREATEST = BigDecimal.valueOf(1_000_000);

    private final Pair pair;
    private final long millionths;
    private final Supplier<List<Contribution>> contributions;

    private Score(Pair pair, long millionths, Supplier<List<Contribution>> contributions) {
        this.pair = pair;
        this.millionths = millionths;
        this.contributions = contributions;
    }

    /** A score in millionths, within the bounds, that criteria made. */
    static Score of(Pair pair, long millionths, Supplier<List<Contribution>> contributions) {
        return new Score(pair, millionths, contributions);
    }

    /** Millionths as a number; equal numbers are written alike. */
    static BigDecimal plain(long millionths) {
        BigDecimal stripped = BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * {@return a score that is given as it is}
     *
     * @param left the participant of the left side
     * @param right the participant of the right side
     * @param value what it is worth that they meet
     * @throws IllegalArgumentException with the sentence of {@link #refusal}, in English
     */
    public static Score of(Participant left, Participant right, BigDecimal value) {
        Optional<Message> refusal = refusal(value);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException(refusal.get().say(Locale.ENGLISH));
        }
        return new Score(new Pair(left, right), value.movePointRight(DECIMALS).longValueExact(), List::of);
    }

    /**
     * Tells why a number cannot be a score.
     *
     * @param value the number
     * @return whether it has too many decimals or lies too far out, and the way out; empty if it can
     */
    public static Optional<Message> refusal(BigDecimal value) {
        if (value.abs().compareTo(GREATEST) > 0) {
            return Optional.of(Texts.WORDS.message("score.range", value.toString()));
        }
        if (value.signum() != 0 && value.stripTrailingZeros().scale() > DECIMALS) {
            return Optional.of(Texts.WORDS.message("score.decimals", value.toString()));
        }
        return Optional.empty();
    }

    /** {@return the two} */
    public Pair pair() {
        return pair;
    }

    /** {@return the same score, in which the two have changed sides} */
    public Score turned() {
        return new Score(new Pair(/* left= */ pair.right(), /* right= */ pair.left()), millionths, contributions);
    }

    /** {@return the worth: at most 6 decimals, within a million either way} */
    public BigDecimal value() {
        return plain(millionths);
    }

    /** {@return the worth in millionths} */
    public long millionths() {
        return millionths;
    }

    /** {@return what each criterion added, in the order of the criteria; nothing if the score was given as it is} */
    public List<Contribution> contributions() {
        return contributions.get();
    }

    /** {@return the participant of the left side} */
    public Participant left() {
        return pair.left();
    }

    /** {@return the participant of the right side} */
    public Participant right() {
        return pair.right();
    }

    /**
     * What speaks for the pair.
     *
     * @return the reasons of the criteria that it meets
     */
    public List<Message> reasonsFor() {
        return reasons(true);
    }

    /**
     * What speaks against the pair.
     *
     * @return the reasons of the criteria that it does not meet
     */
    public List<Message> reasonsAgainst() {
        return reasons(false);
    }

    private List<Message> reasons(boolean met) {
        return contributions().stream()
                .filter(contribution -> contribution.appraisal().isMet() == met)
                .map(Contribution::reason)
                .toList();
    }

    /** Two scores are equal if they say the same number of the same two. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Score that && pair.equals(that.pair) && millionths == that.millionths;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pair, millionths);
    }

    @Override
    public String toString() {
        return pair + ": " + value().toPlainString();
    }
}
