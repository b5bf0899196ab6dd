package org.cldess.reporting.document;

import java.util.List;
import java.util.Optional;
import org.cldess.reporting.chart.Chart;
import org.cldess.reporting.text.CleanText;

/**
 * A chart with a text alternative and a table of its data, for readers who cannot see it.
 *
 * @param title the message: "La Région apporte la moitié des financements"
 * @param subtitle the quantity, the unit and the date
 * @param alternative a description of the chart in sentences, for readers who cannot see it
 * @param chart the chart
 * @param data the table with the same figures, which follows the chart; empty only if another table of the same section
 * has them
 * @param names names in the drawing that are nowhere else in the report, with their language
 */
public record Figure(
        Phrase title, Phrase subtitle, String alternative, Chart chart, Optional<Table> data, List<Phrase> names)
        implements Block {
    /** Cleans the text alternative, and rejects a chart without a title or text alternative. */
    public Figure {
        names = List.copyOf(names);
        alternative = CleanText.of(alternative);
        if (title.isEmpty() || alternative.isBlank()) {
            throw new IllegalArgumentException("A chart lacks its title or its text alternative: \"" + title.plain()
                    + "\", \"" + alternative + "\"");
        }
    }

    /**
     * Creates a chart whose names are also elsewhere in the report.
     *
     * @param title the message
     * @param subtitle the quantity, the unit and the date
     * @param alternative a description of the chart in sentences
     * @param chart the chart
     * @param data the table with the same figures, if it is nowhere else in the section
     */
    public Figure(Phrase title, Phrase subtitle, String alternative, Chart chart, Optional<Table> data) {
        this(title, subtitle, alternative, chart, data, List.of());
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.figure(this);
    }
}
