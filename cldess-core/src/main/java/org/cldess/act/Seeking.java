package org.cldess.act;

import java.util.Optional;
import java.util.function.BiFunction;
import org.cldess.dossier.Dossier;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;
import org.cldess.validation.Answer;

/**
 * The beginning of every act on something that a dossier has: it is found by its id, or the act is refused.
 *
 * @param dossier the dossier before the act
 * @param conditions the rules and gates that the act must respect
 */
record Seeking(Dossier dossier, Conditions conditions) {
    /**
     * Acts on the thing with an id.
     *
     * @param type the type of the thing, which may be nested in others
     * @param id its id
     * @param list the place of the refusal if nothing has the id
     * @param unknown the code of that refusal
     * @param acting acts on the thing; the act writes at its place
     */
    <T extends Record & Identified<I>, I extends Id<I>> Answer<Dossier> on(
            Class<T> type, I id, Object list, String unknown, BiFunction<Act, T, Answer<Dossier>> acting) {
        Optional<T> found = dossier.find(type, id);
        if (found.isEmpty()) {
            Act act = new Act(list, dossier, conditions);
            act.refuse(unknown, id.value());
            return act.refused();
        }
        String place = dossier.pointer(found.get()).orElseThrow();
        return acting.apply(new Act(place, dossier, conditions), found.get());
    }
}
