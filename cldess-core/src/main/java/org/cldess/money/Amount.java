package org.cldess.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.component.WithConstraint;
import org.cldess.component.WrittenAsScalar;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.language.Typography;

/**
 * An amount of money (<i>{@index montant}</i>) in euros, exact to the cent, between −92 233 720 368 547 758.08 € and 92
 * 233 720 368 547 758.07 €. It may be negative, as differences often are.
 *
 * @param cents the amount in cents
 */
@WithConstraint(
        code = "amount",
        accepts = "an amount in euros that {@link Amount#parse} accepts, with at most two decimals. It may be negative")
@WrittenAsScalar(code = "form.amount", expected = "amount", pattern = "^-?[0-9]{1,12}\\.[0-9]{2}$")
public record Amount(long cents) implements Comparable<Amount>, Localizable {
    /** An amount of zero. */
    public static final Amount ZERO = new Amount(0);

    private static final Pattern CANONICAL = Pattern.compile("-?[0-9]{1,17}(\\.[0-9]{1,2})?");

    /**
     * Creates an amount from cents.
     *
     * @param cents the amount in cents
     * @return the amount
     */
    public static Amount ofCents(long cents) {
        return cents == 0 ? ZERO : new Amount(cents);
    }

    /**
     * {@return an amount from the format of programs and data files}
     *
     * @param text euros with a decimal point and at most two decimals, such as {@code 1234.50}, {@code 100} or
     *     {@code -0.05}
     * @throws IllegalArgumentException if the text has another format; {@link #parse} accepts human formats
     */
    public static Amount euros(String text) {
        if (!CANONICAL.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "The amount '%s' is not euros like 1234.50. Write it so, or use Amount.parse for what people write."
                            .formatted(text));
        }
        return parse(text);
    }

    /**
     * Parses an amount in a human format: with spaces, commas or points, with or without the euro sign, in French or
     * English.
     *
     * @param text the text, such as {@code 1 234,50 €}, {@code €1,234.50} or {@code 1234.5}
     * @return the amount
     * @throws IllegalArgumentException with the message of {@link #refusal}, in English
     */
    public static Amount parse(String text) {
        return WrittenAmount.of(text).orElseThrow();
    }

    /**
     * Returns the reason why a text is not an amount.
     *
     * @param text the text
     * @return the error (an invalid character and its position, more than two decimals, an ambiguous separator of
     *     thousands or decimals, too many digits) with a correction; empty if {@link #parse} accepts the text
     */
    public static Optional<Message> refusal(String text) {
        return WrittenAmount.of(text).refusal();
    }

    /**
     * Sums amounts.
     *
     * @param amounts the amounts
     * @return the sum, zero if there are no amounts
     * @throws ArithmeticException if a partial sum overflows
     */
    public static Amount sum(Iterable<Amount> amounts) {
        Amount sum = ZERO;
        for (Amount amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    /**
     * Adds an amount.
     *
     * @param other the amount to add
     * @return the sum
     * @throws ArithmeticException if the sum overflows
     */
    public Amount plus(Amount other) {
        long sum = cents + other.cents;
        if (((cents ^ sum) & (other.cents ^ sum)) < 0) {
            throw tooLarge(this + " + " + other);
        }
        return ofCents(sum);
    }

    /**
     * Subtracts an amount.
     *
     * @param other the amount to subtract
     * @return the difference, negative if the other amount is larger
     * @throws ArithmeticException if the difference overflows
     */
    public Amount minus(Amount other) {
        long difference = cents - other.cents;
        if (((cents ^ other.cents) & (cents ^ difference)) < 0) {
            throw tooLarge(this + " - " + other);
        }
        return ofCents(difference);
    }

    /**
     * {@return the larger of two amounts}
     *
     * @param other the other amount
     */
    public Amount max(Amount other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * {@return the smaller of two amounts}
     *
     * @param other the other amount
     */
    public Amount min(Amount other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Returns the amount with the opposite sign.
     *
     * @return the negated amount
     * @throws ArithmeticException if this is the minimum amount, whose negation overflows
     */
    public Amount negated() {
        if (cents == Long.MIN_VALUE) {
            throw tooLarge("-(" + this + ")");
        }
        return ofCents(-cents);
    }

    private static ArithmeticException tooLarge(String operation) {
        return new ArithmeticException("%s is more than an amount can hold: from %s to %s euros. Check the amounts."
                .formatted(operation, new Amount(Long.MIN_VALUE), new Amount(Long.MAX_VALUE)));
    }

    /**
     * Splits the amount into parts that are equal up to one cent. The first parts are a cent larger if necessary, so
     * that the parts add up to the amount: 100.00 in three parts is 33.34, 33.33, 33.33.
     *
     * @param parts the number of parts, 1 to 100,000
     * @return the parts, in order
     * @throws IllegalArgumentException if there are fewer or more parts
     */
    public List<Amount> split(int parts) {
        return Split.equally(this, parts);
    }

    /**
     * Splits the amount in proportion to weights. Each part is rounded towards zero; then the remaining cents go one by
     * one to the parts with the largest remainders, the earlier one first among equals (largest remainder method,
     * Hamilton’s method), so that the parts add up to the amount. Takes O(n log n).
     *
     * @param weights the weights, not negative and not all 0; a part of weight 0 is zero
     * @return the parts, in the order of the weights
     * @throws IllegalArgumentException if a weight is negative, or their sum is 0
     */
    public List<Amount> splitBy(long... weights) {
        return Split.byWeights(this, weights);
    }

    /**
     * Checks whether the amount is zero.
     *
     * @return true if it is 0.00
     */
    public boolean isZero() {
        return cents == 0;
    }

    /**
     * Checks whether the amount is below zero.
     *
     * @return true if it is less than 0.00
     */
    public boolean isNegative() {
        return cents < 0;
    }

    /**
     * Returns the amount as a decimal number of euros.
     *
     * @return the number, always with two decimals
     */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** Formats the amount for people: « 1 234,50 € », "€1,234.50". */
    @Override
    public String say(Locale locale) {
        return Typography.euros(toBigDecimal(), locale);
    }

    @Override
    public int compareTo(Amount other) {
        return Long.compare(cents, other.cents);
    }

    /** Returns the euros with a point and two decimals: {@code 1234.50}. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
