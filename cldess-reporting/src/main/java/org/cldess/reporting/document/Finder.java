package org.cldess.reporting.document;

import org.cldess.reporting.text.CleanText;

/**
 * A box in which whoever reads on a screen narrows the sections that stand beside it to those in which the words occur (<i>{@index
 * filtre}</i>). Where nothing runs, and on paper, there is no box and all sections show.
 *
 * @param label what may be typed: "Filtrer les fiches"
 * @param count what is said once something was typed, with {@code {0}} for how many sections show and {@code {1}} for how many there are
 */
public record Finder(String label, String count) implements Block {
    /** Cleans the words, and refuses a box that nothing names or that does not tell how many are left. */
    public Finder {
        label = CleanText.of(label);
        count = CleanText.of(count);
        if (label.isBlank() || !count.contains("{0}") || !count.contains("{1}")) {
            throw new IllegalArgumentException("A box to narrow sections needs a label and a count with {0} and {1}: \""
                    + label + "\", \"" + count + "\"");
        }
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.finder(this);
    }
}
