package org.cldess.reporting.content;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.view.Speech;

/**
 * What each part is of a whole, in whole percent, by one method for all tables: they add up to 100, for what rounding down leaves goes to
 * the largest remainders (<i>{@index "méthode des plus forts restes"}</i>). A part that is there is never shown as nothing, nor one beside
 * which there are others as all: « &lt; 1 % » and « &gt; 99 % » stand outside the sum.
 */
public final class Shares {
    private final BigDecimal whole;
    private final List<BigDecimal> parts;
    /** What is shown as « < 1 % » and « > 99 % », however near to nothing or all it is. */
    private static final BigDecimal SOME = new BigDecimal("0.005");

    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.995");

    private final int[] percent;

    private Shares(List<BigDecimal> parts) {
        this.parts = List.copyOf(parts);
        this.whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        this.percent = whole.signum() == 0 ? new int[parts.size()] : apportioned();
    }

    /**
     * The shares of some parts.
     *
     * @param parts the parts, 0 or more each
     */
    public static Shares of(List<BigDecimal> parts) {
        return new Shares(parts);
    }

    private int[] apportioned() {
        int[] down = parts.stream()
                .mapToInt(part ->
                        part.movePointRight(2).divideToIntegralValue(whole).intValue())
                .toArray();
        IntStream.range(0, down.length)
                .boxed()
                .sorted(Comparator.comparing(this::remainder).reversed())
                .limit(100L - IntStream.of(down).sum())
                .forEach(at -> down[at]++);
        return down;
    }

    private BigDecimal remainder(int at) {
        return parts.get(at).movePointRight(2).remainder(whole);
    }

    /**
     * The share of a part: « 12 % », « &lt; 1 % ».
     *
     * @param at the place of the part
     * @param speech who speaks
     */
    public String say(int at, Speech speech) {
        BigDecimal part = parts.get(at);
        boolean atTheEdge = part.signum() > 0
                && part.compareTo(whole) < 0
                && (part.movePointRight(2).compareTo(whole) < 0
                        || part.movePointRight(2).compareTo(whole.multiply(BigDecimal.valueOf(99))) > 0);
        BigDecimal edge = part.add(part).compareTo(whole) < 0 ? SOME : NEARLY_ALL;
        BigDecimal share = atTheEdge ? edge : BigDecimal.valueOf(percent[at], 2);
        return speech.percent(share);
    }

    /**
     * The share of a part in a column.
     *
     * @param at the place of the part
     * @param speech who speaks
     */
    public Cell cell(int at, Speech speech) {
        return whole.signum() == 0
                ? Cell.NOT_APPLICABLE
                : Cell.number(BigDecimal.valueOf(percent[at], 2), say(at, speech));
    }

    /**
     * What they add up to, in the last row of a column.
     *
     * @param speech who speaks
     */
    public Cell total(Speech speech) {
        return whole.signum() == 0 ? Cell.NOT_APPLICABLE : speech.percentCell(BigDecimal.ONE);
    }
}
