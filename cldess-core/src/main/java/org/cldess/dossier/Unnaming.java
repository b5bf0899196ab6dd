package org.cldess.dossier;

import java.util.ArrayList;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.contract.party.Party;
import org.cldess.form.Form;
import org.cldess.form.Part;

/**
 * Removes the names of the persons who signed for an actor from everything that the actor signed, anywhere in the
 * dossier.
 */
final class Unnaming {
    private final List<Object> signatories = new ArrayList<>();

    private Unnaming(Dossier dossier, ActorId actor) {
        signatories.add(actor);
        dossier.contract().parties().stream()
                .filter(party -> party.actor().equals(actor))
                .map(Party::id)
                .forEach(signatories::add);
    }

    static Dossier of(Dossier dossier, ActorId actor) {
        return Dossier.of((DossierParts) new Unnaming(dossier, actor).unnamed(dossier.parts()));
    }

    private Record unnamed(Record thing) {
        Form form = Form.of(thing);
        Record now = thing;
        for (Part part : form.parts()) {
            if (part.held() == Representative.class && part.isFact()) {
                now = isSignedByIt(thing) ? form.without(now, part) : now;
            } else if (part.holdsThings() && !part.items(thing).isEmpty()) {
                List<?> items = part.items(thing);
                List<Record> changed =
                        items.stream().map(item -> unnamed((Record) item)).toList();
                if (!changed.equals(items)) {
                    now = form.with(now, part, part.isList() ? changed : changed.get(0));
                }
            }
        }
        return now;
    }

    private boolean isSignedByIt(Record signature) {
        return Form.of(signature).parts().stream()
                .filter(Part::cites)
                .anyMatch(part -> part.items(signature).stream().anyMatch(signatories::contains));
    }
}
