package org.cldess.dossier;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.deliberation.Deliberation;
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
        return IntStream.range(0, acts.size()).mapToObj(i -> {
            Deliberation act = acts.get(i);
            Actor body = places.actor(act.assembly()).orElseThrow();
            return Part.of("/deliberations/" + i, new AssemblyAct(act, body, places.pointer(body.id())));
        });
    }
}
