package org.cldess.matching;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.cldess.language.Message;

/**
 * The score of a pair: how useful it is that the two meet (<i>{@index score}</i>). A pair with a score of 0 or less
 * meets only if something else requires it.
 *
 * <p>A score opens into what each criterion added. Out of millions of scores, few are ever opened, so the sentences are
 * made on request.
 */
public final class Score {
    static final int DECIMALS = 6;
    static final BigDecimal MAX = BigDecimal.valueOf(1_000_000);

    private final Pair pair;
    private final long millionths;
    private final Supplier<List<Contribution>> contributions;

    private Score(Pair pair, long millionths, Supplier<List<Contribution>> contributions) {
        this.pair = pair;
        this.millionths = millionths;
        this.contributions = contributions;
    }

    /** Returns a score in millionths, within the bounds, that was computed by criteria. */
    static Score of(Pair pair, long millionths, Supplier<List<Contribution>> contributions) {
        return new Score(pair, millionths, contributions);
    }

    /** Returns millionths as a number; equal numbers are written alike. */
    static BigDecimal plain(long millionths) {
        BigDecimal stripped = BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * {@return a given score}
     *
     * @param left the participant of the left side
     * @param right the participant of the right side
     * @param value the score
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
     * Returns why a number cannot be a score.
     *
     * @param value the number
     * @return that it has too many decimals or is out of range, and how to correct it; empty if it can be a score
     */
    public static Optional<Message> refusal(BigDecimal value) {
        if (value.abs().compareTo(MAX) > 0) {
            return Optional.of(Texts.WORDS.message("score.range", value.toString()));
        }
        if (value.signum() != 0 && value.stripTrailingZeros().scale() > DECIMALS) {
            return Optional.of(Texts.WORDS.message("score.decimals", value.toString()));
        }
        return Optional.empty();
    }

    /** {@return the pair} */
    public Pair pair() {
        return pair;
    }

    /** {@return the same score with the two sides exchanged} */
    public Score swapped() {
        return new Score(new Pair(/* left= */ pair.right(), /* right= */ pair.left()), millionths, contributions);
    }

    /** {@return the value: at most 6 decimals, between −1 million and 1 million} */
    public BigDecimal value() {
        return plain(millionths);
    }

    /** {@return the value in millionths} */
    public long millionths() {
        return millionths;
    }

    /** {@return what each criterion added, in the order of the criteria; empty if the score was given} */
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
     * Returns why the pair has this score.
     *
     * @return the reasons of the criteria that it meets
     */
    public List<Message> reasonsFor() {
        return reasons(true);
    }

    /**
     * Returns what speaks against the pair.
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

    /** Compares two scores: they are equal if their pairs and their values are equal. */
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
