package org.cldess.action;

import org.cldess.identity.IdForm;

/**
 * The id of an {@link Action} inside its dossier, such as {@code a-12}.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
public record ActionId(String value) implements Comparable<ActionId> {
    /** Checks the form. */
    public ActionId {
        IdForm.check("an action", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static ActionId of(String value) {
        return new ActionId(value);
    }

    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
