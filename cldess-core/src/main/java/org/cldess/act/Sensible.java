package org.cldess.act;

import java.util.function.Supplier;
import org.cldess.dossier.Dossier;
import org.cldess.validation.Answer;
import org.cldess.validation.Violations;

/** Asks for acts whose arguments may make no sense. */
final class Sensible {
    private Sensible() {}

    /** Returns the answer of an act; if something that it makes would make no sense, a refusal that says why. */
    static Answer<Dossier> answer(Supplier<Answer<Dossier>> act) {
        try {
            return act.get();
        } catch (Violations senseless) {
            return Answer.refused(senseless);
        }
    }
}
