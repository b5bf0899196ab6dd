package org.cldess.reporting.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cldess.reporting.chart.Drawing.Fill;
import org.cldess.reporting.chart.Drawing.Texture;
import org.cldess.reporting.theme.Ink;

/**
 * Totals divided into parts (<i>{@index "barres empilées"}</i>), one bar for each total, all on one scale that begins
 * at zero: funding by year and funder, or by funder and status. The total is written at the end of its bar, the figure
 * of a part on the part if there is room.
 *
 * @param series the kinds of parts, in the order of the key
 * @param bars the bars, from top to bottom: at least one and at most {@value #MAX_BARS}
 * @param unit "€", or an empty text for plain numbers
 * @param locale the language of the figures
 */
public record StackedBars(List<Series> series, List<Bar> bars, String unit, Locale locale) implements Chart {
    /** The maximum number of bars; more are unreadable on one page. */
    public static final int MAX_BARS = 30;

    /** The maximum number of categories; more cannot be told apart. */
    public static final int MAX_CATEGORIES = 8;

    /** The textures of the categories, in the order of use. */
    private static final List<Texture> TEXTURES = List.of(Texture.values());

    /**
     * A kind of parts.
     *
     * @param name its name in the key
     * @param fill the fill of its parts
     * @param edge the ink of the edge around its parts
     */
    public record Series(String name, Fill fill, Ink edge) {
        /**
         * Creates series of equal rank, such as funders, each in a different colour and a different texture.
         *
         * @param names their names, at most {@value StackedBars#MAX_CATEGORIES}
         * @return one series for each name
         */
        public static List<Series> categories(List<String> names) {
            if (names.size() > MAX_CATEGORIES) {
                throw new IllegalArgumentException("There are " + MAX_CATEGORIES + " colours for categories, not "
                        + names.size() + ": see StackedBars.of, which puts the smallest together");
            }
            return IntStream.range(0, names.size())
                    .mapToObj(index -> category(names.get(index), index))
                    .toList();
        }

        /**
         * Creates series of decreasing certainty, such as paid, committed, awarded, requested: full, hatched, pale,
         * empty.
         *
         * @param names the names of the steps, the most certain first, at most four
         * @return one series for each step
         */
        public static List<Series> steps(List<String> names) {
            List<Fill> fills = List.of(
                    new Fill(Ink.PRIMARY, Texture.SOLID),
                    new Fill(Ink.PRIMARY, Texture.HATCHED),
                    new Fill(Ink.TARGET, Texture.SOLID),
                    new Fill(Ink.PAGE, Texture.SOLID));
            if (names.size() > fills.size()) {
                throw new IllegalArgumentException("There are " + fills.size() + " fillings for steps, not "
                        + names.size() + ": put some steps together");
            }
            return IntStream.range(0, names.size())
                    .mapToObj(index -> new Series(names.get(index), fills.get(index), Ink.PRIMARY))
                    .toList();
        }

        private static Series category(String name, int index) {
            Ink ink = Ink.categories().get(index);
            return new Series(name, new Fill(ink, TEXTURES.get(index)), ink);
        }

        private static Series others(String name) {
            return new Series(name, new Fill(Ink.PAGE, Texture.SOLID), Ink.OTHERS);
        }
    }

    /**
     * A bar.
     *
     * @param label its name
     * @param group the title above the bars of the same group, or an empty text
     * @param values the value of each part, in the order of the series, 0 or more
     */
    public record Bar(String label, String group, List<BigDecimal> values) {
        /** Rejects negative values. */
        public Bar {
            values = List.copyOf(values);
            for (BigDecimal value : values) {
                if (value.signum() < 0) {
                    throw new IllegalArgumentException("A part of the bar \"" + label + "\" is " + value
                            + ": negative values cannot be stacked, show them in a table");
                }
            }
        }

        BigDecimal total() {
            return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** Checks the number of bars, and that each has a value for every series. */
    public StackedBars {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
        if (bars.isEmpty() || bars.size() > MAX_BARS) {
            throw new IllegalArgumentException(
                    "A chart stacks 1 to " + MAX_BARS + " bars, not " + bars.size() + ": draw sums, or several charts");
        }
        for (Bar bar : bars) {
            if (bar.values().size() != series.size()) {
                throw new IllegalArgumentException("The bar \"" + bar.label() + "\" has "
                        + bar.values().size() + " parts in place of " + series.size());
            }
        }
    }

    /**
     * {@return a chart of any number of categories: beyond {@value #MAX_CATEGORIES}, the largest keep their own
     * colours, in the given order, and the others become one empty series at the end, « Autres (n) »}
     *
     * @param names the names of the categories
     * @param bars the bars, each with a value for every category
     * @param unit "€", or an empty text
     * @param locale the language
     */
    public static StackedBars of(List<String> names, List<Bar> bars, String unit, Locale locale) {
        if (names.size() <= MAX_CATEGORIES) {
            return new StackedBars(Series.categories(names), bars, unit, locale);
        }
        List<Integer> kept = largest(names.size(), bars);
        List<Series> series =
                new ArrayList<>(Series.categories(kept.stream().map(names::get).toList()));
        series.add(Series.others(ChartWords.say(locale, "others", names.size() - kept.size())));
        return new StackedBars(
                series, bars.stream().map(bar -> folded(bar, kept)).toList(), unit, locale);
    }

    private static List<Integer> largest(int categories, List<Bar> bars) {
        Comparator<Integer> bySize = Comparator.comparing(
                index -> bars.stream().map(bar -> bar.values().get(index)).reduce(BigDecimal.ZERO, BigDecimal::add));
        return IntStream.range(0, categories)
                .boxed()
                .sorted(bySize.reversed().thenComparing(Comparator.naturalOrder()))
                .limit(MAX_CATEGORIES)
                .sorted()
                .toList();
    }

    private static Bar folded(Bar bar, List<Integer> kept) {
        List<BigDecimal> values = new ArrayList<>();
        kept.forEach(index -> values.add(bar.values().get(index)));
        values.add(values.stream().reduce(bar.total(), BigDecimal::subtract));
        return new Bar(bar.label(), bar.group(), values);
    }

    @Override
    public Drawing draw(Canvas canvas) {
        return new StackedBarsDrawing(this, canvas).draw();
    }
}
