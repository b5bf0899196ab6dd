package org.cldess.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.deliberation.Deliberation;
import org.cldess.dossier.Dossier;
import org.cldess.rule.Part;

/**
 * A deliberation with the body whose assembly decided it.
 *
 * @param act the deliberation
 * @param body the body
 * @param pointer where the body stands
 */
record AssemblyAct(Deliberation act, Actor body, String pointer) {

    static Stream<Part<AssemblyAct>> in(Dossier dossier) {
        Places places = Places.of(dossier);
        List<Deliberation> acts = dossier.deliberations();
        List<Part<AssemblyAct>> parts = new ArrayList<>(acts.size());
        for (int i = 0; i < acts.size(); i++) {
            Places.Standing<Actor> body = places.actor(acts.get(i).assembly());
            parts.add(Part.of(Places.DELIBERATIONS.at(i), new AssemblyAct(acts.get(i), body.thing(), body.pointer())));
        }
        return parts.stream();
    }
}
