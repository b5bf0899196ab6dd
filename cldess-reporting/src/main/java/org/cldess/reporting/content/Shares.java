package org.cldess.reporting.content;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.view.Speech;

/**
 * The shares of parts in a whole, in whole percent, computed by one method for all tables. They add up to 100: the
 * points lost by rounding down go to the parts with the largest remainders
 * (<i>{@index "méthode des plus forts restes"}</i>). A part greater than zero is never shown as nothing, nor a part as
 * all if there are others: « &lt; 1 % » and « &gt; 99 % » replace the percentages of such parts, which do not count in
 * the sum. The others then add up to 100 among themselves or, if each of them is rounded up, to a little less.
 */
public final class Shares {
    private final BigDecimal whole;
    private final List<BigDecimal> parts;
    /** The shares that are shown as « < 1 % » and « > 99 % », however close to nothing or all they are. */
    private static final BigDecimal SOME = new BigDecimal("0.005");

    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.995");

    private final int[] percent;

    private Shares(List<BigDecimal> parts) {
        this.parts = List.copyOf(parts);
        this.whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        this.percent = whole.signum() == 0 ? new int[parts.size()] : apportioned();
    }

    /**
     * Creates the shares of parts.
     *
     * @param parts the parts, each 0 or more
     */
    public static Shares of(List<BigDecimal> parts) {
        return new Shares(parts);
    }

    private int[] apportioned() {
        int[] points = parts.stream()
                .mapToInt(part ->
                        part.movePointRight(2).divideToIntegralValue(whole).intValue())
                .toArray();
        int shown = IntStream.range(0, points.length)
                .filter(at -> !isAtTheEdge(at))
                .map(at -> points[at])
                .sum();
        IntStream.range(0, points.length)
                .filter(at -> !isAtTheEdge(at) && remainder(at).signum() > 0)
                .boxed()
                .sorted(Comparator.comparing(this::remainder).reversed())
                .limit(100L - shown)
                .forEach(at -> points[at]++);
        return points;
    }

    /** Checks whether a part is shown as « < 1 % » or « > 99 % ». */
    private boolean isAtTheEdge(int at) {
        BigDecimal part = parts.get(at);
        return part.signum() > 0
                && part.compareTo(whole) < 0
                && (part.movePointRight(2).compareTo(whole) < 0
                        || part.movePointRight(2).compareTo(whole.multiply(BigDecimal.valueOf(99))) > 0);
    }

    private BigDecimal remainder(int at) {
        return parts.get(at).movePointRight(2).remainder(whole);
    }

    /**
     * Returns the share of a part: « 12 % », « &lt; 1 % ».
     *
     * @param at the index of the part
     * @param speech the report’s sentences
     */
    public String say(int at, Speech speech) {
        BigDecimal part = parts.get(at);
        BigDecimal edge = part.add(part).compareTo(whole) < 0 ? SOME : NEARLY_ALL;
        BigDecimal share = isAtTheEdge(at) ? edge : BigDecimal.valueOf(percent[at], 2);
        return speech.percent(share);
    }

    /**
     * Returns a cell with the share of a part.
     *
     * @param at the index of the part
     * @param speech the report’s sentences
     */
    public Cell cell(int at, Speech speech) {
        return whole.signum() == 0
                ? Cell.NOT_APPLICABLE
                : Cell.number(BigDecimal.valueOf(percent[at], 2), say(at, speech));
    }

    /**
     * Returns the total for the last row of a column.
     *
     * @param speech the report’s sentences
     */
    public Cell total(Speech speech) {
        return whole.signum() == 0 ? Cell.NOT_APPLICABLE : speech.percentCell(BigDecimal.ONE);
    }
}
