package org.cldess.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.component.Written;
import org.cldess.language.Message;
import org.cldess.language.Sayable;
import org.cldess.language.Typography;

/**
 * A sum of money (<i>{@index montant}</i>) in euros, exact to the cent, between −92 233 720 368 547 758.08 € and
 * 92 233 720 368 547 758.07 €. It may be negative: a difference often is.
 *
 * @param cents the amount in cents
 */
@Written(code = "form.amount", expected = "amount", pattern = "^-?[0-9]{1,12}\\.[0-9]{2}$")
public record Amount(long cents) implements Comparable<Amount>, Sayable {
    /** No money. */
    public static final Amount ZERO = new Amount(0);

    private static final Pattern CANONICAL = Pattern.compile("-?[0-9]{1,17}(\\.[0-9]{1,2})?");

    /**
     * So many cents.
     *
     * @param cents the amount in cents
     * @return the amount
     */
    public static Amount ofCents(long cents) {
        return cents == 0 ? ZERO : new Amount(cents);
    }

    /**
     * {@return an amount from the digits that a program or a data file writes}
     *
     * @param text euros with a decimal point and at most two decimals, such as {@code 1234.50}, {@code 100} or {@code -0.05}
     * @throws IllegalArgumentException if it is written otherwise; {@link #parse} takes what people write
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
     * Reads an amount as people write it: with spaces, commas or points, with or without the euro sign, in French or in English.
     *
     * @param text such as {@code 1 234,50 €}, {@code €1,234.50} or {@code 1234.5}
     * @return the amount
     * @throws IllegalArgumentException with the sentence of {@link #refusal}, in English
     */
    public static Amount parse(String text) {
        return WrittenAmount.of(text).orElseThrow();
    }

    /**
     * Tells why a text is not an amount.
     *
     * @param text what was written
     * @return what is wrong (a character and its place, more than two decimals, a sign that could mean thousands or decimals, too
     *     many digits) and the way out; empty if {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        return WrittenAmount.of(text).refusal();
    }

    /**
     * The sum of all.
     *
     * @param amounts the amounts
     * @return their sum, zero if there is none
     * @throws ArithmeticException if a partial sum is more than an amount can hold
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
     * @param other what is added
     * @return the sum
     * @throws ArithmeticException if it is more than an amount can hold
     */
    public Amount plus(Amount other) {
        long sum = cents + other.cents;
        if (((cents ^ sum) & (other.cents ^ sum)) < 0) {
            throw tooLarge(this + " + " + other);
        }
        return ofCents(sum);
    }

    /**
     * Takes an amount away.
     *
     * @param other what is taken away
     * @return the difference, negative if the other amount is larger
     * @throws ArithmeticException if it is more than an amount can hold
     */
    public Amount minus(Amount other) {
        long difference = cents - other.cents;
        if (((cents ^ other.cents) & (cents ^ difference)) < 0) {
            throw tooLarge(this + " - " + other);
        }
        return ofCents(difference);
    }

    /**
     * The same amount on the other side of zero.
     *
     * @return the amount with its sign changed
     * @throws ArithmeticException if this is the least amount, which has no counterpart
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
     * Splits the amount into equal parts, as far as cents allow: the first parts have one cent more, so that the sum is the amount
     * itself. 100.00 in three is 33.34, 33.33, 33.33.
     *
     * @param parts how many parts, 1 or more
     * @return the parts, in order
     * @throws IllegalArgumentException if there is no part
     */
    public List<Amount> split(int parts) {
        return Split.equally(this, parts);
    }

    /**
     * Splits the amount in proportion to weights. Each part is rounded towards zero, then the cents that are left go one by one to
     * the parts that lost most, the earlier one first among equals (largest remainders, Hamilton's method), so that the sum is the
     * amount itself. Takes O(n log n).
     *
     * @param weights the weights, none negative, not all 0; a part of weight 0 is zero
     * @return the parts, in the order of the weights
     * @throws IllegalArgumentException if a weight is negative, or their sum is 0
     */
    public List<Amount> splitBy(long... weights) {
        return Split.byWeights(this, weights);
    }

    /**
     * Tells whether there is no money.
     *
     * @return true if it is 0.00
     */
    public boolean isZero() {
        return cents == 0;
    }

    /**
     * Tells whether the amount is below zero.
     *
     * @return true if it is less than 0.00
     */
    public boolean isNegative() {
        return cents < 0;
    }

    /**
     * The amount as a decimal number of euros.
     *
     * @return the number, always with two decimals
     */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** The amount as people read it: « 1 234,50 € », "€1,234.50". */
    @Override
    public String say(Locale locale) {
        return Typography.euros(toBigDecimal(), locale);
    }

    @Override
    public int compareTo(Amount other) {
        return Long.compare(cents, other.cents);
    }

    /** Euros with a point and two decimals: {@code 1234.50}. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
