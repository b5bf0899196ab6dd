package org.cldess.act;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.internal.wording.PlaceDescriptions;
import org.cldess.known.Known;
import org.cldess.thing.Identified;
import org.cldess.validation.Answer;

/** The act that adds unrecorded facts to a thing and leaves the rest unchanged. */
final class Completing {
    private final Dossier dossier;

    Completing(Dossier dossier) {
        this.dossier = dossier;
    }

    <T extends Record & Identified<?>> Answer<Dossier> complete(T thing) {
        Optional<FoundThing> found = find(dossier.parts(), thing, "");
        Act act = new Act(found.map(FoundThing::pointer).orElse(""), dossier, Conditions.shipped());
        if (found.isEmpty()) {
            act.refuse("complete.unknown", thing.id());
            return act.refused();
        }
        refuseChanges(act, found.get().thing(), thing);
        return act.recorded(() -> dossier.with(thing));
    }

    private record FoundThing(Record thing, String pointer) {}

    /** Refuses each recorded part that would change. */
    private static void refuseChanges(Act act, Record before, Record after) {
        for (Part part : Form.of(before).parts()) {
            Object was = part.of(before);
            Object is = part.of(after);
            if (!Objects.equals(was, is) && !isOpen(was)) {
                act.refuse("complete.recorded", PlaceDescriptions.label(part));
            }
        }
    }

    private static boolean isOpen(Object value) {
        return value instanceof Known<?> fact && !fact.isRecorded();
    }

    /** Finds the thing of the same kind with the same id, at any depth. */
    private static <T extends Record & Identified<?>> Optional<FoundThing> find(Record holder, T thing, String path) {
        for (Part part : Form.of(holder).parts()) {
            List<?> items = part.holdsThings() ? part.items(holder) : List.of();
            for (int i = 0; i < items.size(); i++) {
                Record item = (Record) items.get(i);
                String there = path + "/" + part.name() + (part.isList() ? "/" + i : "");
                if (item.getClass() == thing.getClass()
                        && item instanceof Identified<?> other
                        && other.id().equals(thing.id())) {
                    return Optional.of(new FoundThing(item, there));
                }
                Optional<FoundThing> inside = find(item, thing, there);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }
}
