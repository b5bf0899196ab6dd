package org.cldess.matching;

import java.util.Locale;
import org.cldess.language.FrenchWords;
import org.cldess.language.Sayable;

/**
 * Someone who can be matched (<i>{@index "participant·e"}</i>): a key that tells participants apart, and the name that people read. Two
 * participants are the same if their keys are equal; participants are ordered by their keys.
 *
 * @param key the key, the same wherever this participant is meant
 * @param name the name to show
 */
public record Participant(String key, String name) implements Comparable<Participant>, Sayable {
    /** Checks that both are there to be read. */
    public Participant {
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "A participant has the key '%s' and the name '%s': neither may be blank.".formatted(key, name));
        }
    }

    /**
     * {@return a participant known by nothing but a name}
     *
     * @param name the name, which is the key too
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

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
