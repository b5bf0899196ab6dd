package org.cldess.persistence.file;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cldess.dossier.DossierDraft;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Identified;
import org.cldess.form.Part;

/** A dossier keeps its lists by id, a file in the order in which someone wrote them: from a place in the first to that in the second. */
final class Order {
    /** Nothing was reordered. */
    static final Order AS_READ = new Order(Map.of());

    private final Map<String, List<Integer>> places;

    private Order(Map<String, List<Integer>> places) {
        this.places = places;
    }

    /** The order of a file that could be read: of each list that a dossier keeps by id. */
    static Order of(DossierDraft draft) {
        RecordShape shape = RecordShape.of(DossierDraft.class);
        Map<String, List<Integer>> places = new HashMap<>();
        for (Part part : Form.of(DossierParts.class).parts()) {
            if (part.isList() && Identified.class.isAssignableFrom(part.held())) {
                places.put(part.name(), byId(part.form(), (List<?>) shape.get(draft, part.name())));
            }
        }
        return new Order(places);
    }

    private static List<Integer> byId(Form form, List<?> things) {
        String id = form.identity().orElseThrow().name();
        List<String> ids = things.stream()
                .map(thing -> (String) RecordShape.of(thing.getClass()).get(thing, id))
                .toList();
        return IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing(ids::get))
                .toList();
    }

    String pointerInFile(String pointer) {
        List<String> tokens = Pointers.tokens(pointer);
        if (tokens.size() < 2) {
            return pointer;
        }
        List<Integer> list = places.getOrDefault(tokens.get(0), List.of());
        int index = Pointers.index(tokens.get(1));
        if (index < 0 || index >= list.size()) {
            return pointer;
        }
        String head = "/" + tokens.get(0) + "/";
        return head
                + list.get(index)
                + pointer.substring(head.length() + tokens.get(1).length());
    }
}
