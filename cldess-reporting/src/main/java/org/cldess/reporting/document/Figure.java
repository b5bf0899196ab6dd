package org.cldess.reporting.document;

import java.util.List;
import java.util.Optional;
import org.cldess.reporting.chart.Chart;
import org.cldess.reporting.text.CleanText;

/**
 * A chart with all that lets one do without seeing it.
 *
 * @param title the message: "La Région apporte la moitié des financements"
 * @param subtitle what is measured, in which unit, on which day
 * @param alternative what the chart shows, in sentences, for who cannot see it
 * @param chart what is drawn
 * @param data the table with the same figures, which follows; empty only if they stand in another table of the same section
 * @param names names in the drawing that stand nowhere else in the report: they tell in which language they are
 */
public record Figure(
        Phrase title, Phrase subtitle, String alternative, Chart chart, Optional<Table> data, List<Phrase> names)
        implements Block {
    /** Cleans the alternative, and refuses a chart without it or without a title. */
    public Figure {
        names = List.copyOf(names);
        alternative = CleanText.of(alternative);
        if (title.isEmpty() || alternative.isBlank()) {
            throw new IllegalArgumentException("A chart lacks its title or its text alternative: \"" + title.plain()
                    + "\", \"" + alternative + "\"");
        }
    }

    /**
     * A chart whose names stand elsewhere in the report.
     *
     * @param title the message
     * @param subtitle what is measured, in which unit, on which day
     * @param alternative what the chart shows, in sentences
     * @param chart what is drawn
     * @param data the table with the same figures, if it stands nowhere else in the section
     */
    public Figure(Phrase title, Phrase subtitle, String alternative, Chart chart, Optional<Table> data) {
        this(title, subtitle, alternative, chart, data, List.of());
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.figure(this);
    }
}
