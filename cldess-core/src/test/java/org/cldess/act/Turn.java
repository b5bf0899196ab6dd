package org.cldess.act;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cldess.dossier.Dossier;
import org.cldess.validation.Answer;

/**
 * Something that people do to a dossier, rightly or wrongly.
 *
 * @param name what they do
 * @param day the day on which they do it
 * @param act how it is asked
 * @param fact how it is recorded where nobody asked, right or wrong
 */
record Turn(String name, LocalDate day, Function<Dossier, Answer<Dossier>> act, UnaryOperator<Dossier> fact) {
    @Override
    public String toString() {
        return name + " on " + day;
    }
}
