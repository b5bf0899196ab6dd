package org.cldess.matching;

import java.util.Locale;
import org.cldess.language.FrenchWords;
import org.cldess.language.Localizable;

/**
 * A participant that can be matched (<i>{@index "participant·e"}</i>): a key that identifies the participant, and the
 * name that people read. Two participants are equal if their keys are equal; participants are ordered by their keys.
 *
 * @param key the key, the same wherever this participant occurs
 * @param name the name to show
 */
public record Participant(String key, String name) implements Comparable<Participant>, Localizable {
    /** Checks that neither is blank. */
    public Participant {
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "A participant has the key '%s' and the name '%s': neither may be blank.".formatted(key, name));
        }
    }

    /**
     * {@return a participant identified by a name alone}
     *
     * @param name the name, which is also the key
     */
    public static Participant named(String name) {
        return new Participant(name, name);
    }

    @Override
    public int compareTo(Participant other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Participant that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String say(Locale locale) {
        return FrenchWords.mark(name, locale);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
