package org.cldess.duplicate;

import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.language.Localizable;

/**
 * Two records that may be the same actor (<i>{@index "doublon probable"}</i>).
 *
 * @param first the record whose id comes first
 * @param second the other record
 * @param score the sum of the points of the clues, limited to the range from 0 to 100
 * @param clues the clues for and against, the strongest first
 */
public record Duplicate(ActorId first, ActorId second, int score, List<Clue> clues) implements Localizable {
    /** Copies the clues. */
    public Duplicate {
        clues = List.copyOf(clues);
    }

    /** Returns the score and every clue, each in a sentence. */
    @Override
    public String say(Locale locale) {
        StringBuilder said = new StringBuilder(Texts.WORDS
                .message("duplicate", first.value(), second.value(), score)
                .say(locale));
        clues.forEach(clue -> said.append(' ').append(clue.say(locale)));
        return said.toString();
    }
}
