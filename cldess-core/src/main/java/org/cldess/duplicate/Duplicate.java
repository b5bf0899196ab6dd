package org.cldess.duplicate;

import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.language.Sayable;

/**
 * Two records that may be of the same actor (<i>{@index "doublon probable"}</i>).
 *
 * @param first the one whose id comes first
 * @param second the other
 * @param score from 0 to 100: the points of the clues, cut at both ends
 * @param clues what speaks for it and against it, the strongest first
 */
public record Duplicate(ActorId first, ActorId second, int score, List<Clue> clues) implements Sayable {
    /** Copies the clues. */
    public Duplicate {
        clues = List.copyOf(clues);
    }

    /** The score and every clue, in a sentence each. */
    @Override
    public String say(Locale locale) {
        StringBuilder said = new StringBuilder(Texts.WORDS
                .message("duplicate", first.value(), second.value(), score)
                .say(locale));
        clues.forEach(clue -> said.append(' ').append(clue.say(locale)));
        return said.toString();
    }
}
