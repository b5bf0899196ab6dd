package org.cldess.form;

/**
 * The id of a thing inside its dossier: a text of 1 to 64 of a–z, 0–9 and the hyphen, chosen by whoever made the thing. Whatever holds an id
 * cites the thing that is {@link Identified} by an id of that type.
 *
 * @param <I> the type itself
 */
public interface Id<I extends Id<I>> extends Comparable<I> {
    /**
     * The text.
     *
     * @return 1 to 64 of a–z, 0–9 and the hyphen
     */
    String value();

    /** Ids follow each other as their texts do. */
    @Override
    default int compareTo(I other) {
        return value().compareTo(other.value());
    }
}
