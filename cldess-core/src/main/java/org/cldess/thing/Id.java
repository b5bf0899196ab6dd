package org.cldess.thing;

/**
 * The id of a thing in its dossier: a text of 1 to 64 characters from a–z, 0–9 and the hyphen, chosen by the creator of
 * the thing. Anything else that contains an id cites the thing that is {@link Identified} by it.
 *
 * @param <I> the type of the id
 */
public interface Id<I extends Id<I>> extends Comparable<I> {
    /**
     * Returns the text of the id.
     *
     * @return 1 to 64 characters from a–z, 0–9 and the hyphen
     */
    String value();

    /** Compares ids by their texts. */
    @Override
    default int compareTo(I other) {
        return value().compareTo(other.value());
    }
}
