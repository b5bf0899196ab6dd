package org.cldess.act;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cldess.dossier.Dossier;
import org.cldess.validation.Answer;

/**
 * A step in a life, correct or not.
 *
 * @param name a description of the step
 * @param day the day of the step
 * @param act requests the step as an act
 * @param fact records the step without an act, correct or not
 */
record LifeStep(String name, LocalDate day, Function<Dossier, Answer<Dossier>> act, UnaryOperator<Dossier> fact) {
    @Override
    public String toString() {
        return name + " on " + day;
    }
}
