package org.cldess.reporting.document;

import org.cldess.reporting.text.CleanText;

/**
 * A search box (<i>{@index filtre}</i>) that filters the sections beside it on screen by the words that the reader
 * types. Without scripts and on paper there is no box, and all sections are visible.
 *
 * @param label the label of the box: "Filtrer les fiches"
 * @param count the message after typing, with {@code {0}} for the number of visible sections and {@code {1}} for the
 * number of all sections
 */
public record SectionFilter(String label, String count) implements Block {
    /** Cleans the texts, and rejects a box without a label or without both numbers in its message. */
    public SectionFilter {
        label = CleanText.of(label);
        count = CleanText.of(count);
        if (label.isBlank() || !count.contains("{0}") || !count.contains("{1}")) {
            throw new IllegalArgumentException("A box to narrow sections needs a label and a count with {0} and {1}: \""
                    + label + "\", \"" + count + "\"");
        }
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.sectionFilter(this);
    }
}
