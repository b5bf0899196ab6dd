package org.cldess.reporting.document;

import java.util.List;

/**
 * Terms, each with what there is to say about it: a field and its value, a role and who holds it.
 *
 * @param entries the terms, at least one
 */
public record Definitions(List<Entry> entries) implements Block {
    /**
     * A term.
     *
     * @param term the term
     * @param descriptions one or more lines about it
     */
    public record Entry(Phrase term, List<Phrase> descriptions) {
        /** Refuses a term about which nothing is said. */
        public Entry {
            descriptions = List.copyOf(descriptions);
            if (descriptions.isEmpty()) {
                throw new IllegalArgumentException(
                        "The term \"" + term.plain() + "\" has no description: leave the term out");
            }
        }

        /**
         * A term with one line.
         *
         * @param term the term
         * @param description the line
         * @return the entry
         */
        public static Entry of(String term, String description) {
            return new Entry(Phrase.of(term), List.of(Phrase.of(description)));
        }
    }

    /** Refuses an empty list: say what is missing in a sentence instead. */
    public Definitions {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A list of terms has no entry: write a sentence in its place");
        }
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.definitions(this);
    }
}
