package org.cldess.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.deliberation.Deliberation;
import org.cldess.rule.Located;

/**
 * A deliberation and the body whose assembly voted on it.
 *
 * @param act the deliberation
 * @param body the body
 * @param pointer the pointer to the body
 */
record AssemblyAct(Deliberation act, Actor body, String pointer) {
    /** All deliberations of a dossier. */
    static final Function<Places, Stream<Located<AssemblyAct>>> ALL = AssemblyAct::in;

    private static Stream<Located<AssemblyAct>> in(Places places) {
        List<Deliberation> acts = places.dossier().deliberations();
        List<Located<AssemblyAct>> parts = new ArrayList<>(acts.size());
        for (int i = 0; i < acts.size(); i++) {
            Places.WithPointer<Actor> body = places.actor(acts.get(i).assembly());
            parts.add(
                    Located.of(Places.DELIBERATIONS.at(i), new AssemblyAct(acts.get(i), body.thing(), body.pointer())));
        }
        return parts.stream();
    }
}
