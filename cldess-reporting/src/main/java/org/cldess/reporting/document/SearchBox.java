package org.cldess.reporting.document;

import java.util.List;
import java.util.Set;
import org.cldess.reporting.text.CleanText;

/**
 * A search box (<i>{@index recherche}</i>) on screen. It filters the sections beside it by the words that the reader
 * types or, if it has documents, lists the sections of these documents that have the words, without a server. Without
 * scripts and on paper there is no box, and all sections are visible.
 *
 * @param label the label of the box: "Filtrer les fiches"
 * @param count the message after typing, with {@code {0}} for the number of sections that have the words and, in a box
 * that filters, {@code {1}} for the number of all sections
 * @param documents the documents to search, in the order in which equally good results are listed; empty for a box that
 * filters
 */
public record SearchBox(String label, String count, List<Document> documents) implements Block {
    /**
     * The words of a document by section; {@link Report#searched} collects them.
     *
     * @param name the file name of the document, without its extension
     * @param title its title
     * @param parts its beginning, and its sections in reading order
     */
    public record Document(String name, String title, List<Part> parts) {
        /** Copies the list. */
        public Document {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The words of a section.
     *
     * @param id its id; empty for the beginning of the document
     * @param title its heading; empty for the beginning of the document
     * @param words its words of at least two letters, without accents and capitals, each once, without those of its own
     * sections
     */
    public record Part(String id, String title, Set<String> words) {}

    /** Cleans the texts, and rejects a box without a label or without the numbers in its message. */
    public SearchBox {
        label = CleanText.of(label);
        count = CleanText.of(count);
        documents = List.copyOf(documents);
        if (label.isBlank() || !count.contains("{0}") || (documents.isEmpty() && !count.contains("{1}"))) {
            throw new IllegalArgumentException(
                    "A search box needs a label, and a count with {0} and, to filter, {1}: \"" + label + "\", \""
                            + count + "\"");
        }
    }

    /**
     * Creates a box that filters the sections beside it.
     *
     * @param label the label of the box
     * @param count the message after typing, with both numbers
     */
    public SearchBox(String label, String count) {
        this(label, count, List.of());
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.searchBox(this);
    }
}
