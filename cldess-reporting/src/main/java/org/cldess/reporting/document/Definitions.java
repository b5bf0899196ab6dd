package org.cldess.reporting.document;

import java.util.List;

/**
 * A list of terms with descriptions: a field and its value, a role and its holder.
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
        /** Rejects a term without a description. */
        public Entry {
            descriptions = List.copyOf(descriptions);
            if (descriptions.isEmpty()) {
                throw new IllegalArgumentException(
                        "The term \"" + term.plain() + "\" has no description: leave the term out");
            }
        }

        /**
         * Creates a term with one line.
         *
         * @param term the term
         * @param description the line
         * @return the entry
         */
        public static Entry of(String term, String description) {
            return new Entry(Phrase.of(term), List.of(Phrase.of(description)));
        }
    }

    /** Rejects an empty list: write a sentence about what is missing instead. */
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
