package org.cldess.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;

/**
 * The order of the lists of a dossier: by id, so that two dossiers with the same contents are equal, regardless of the
 * order in which they were filled.
 */
final class SortedLists {
    private static final Comparator<Identified<?>> BY_ID = Comparator.comparing(thing -> ((Id<?>) thing.id()).value());

    private SortedLists() {}

    /** Returns the same thing with its lists of identified things sorted; the very same object if all are sorted. */
    static Record byId(Record thing) {
        Form form = Form.of(thing);
        List<Object> values = new ArrayList<>();
        boolean same = true;
        for (Part part : form.parts()) {
            Object value = part.of(thing);
            Object ordered = part.isList() && isIdentified(part) ? ordered((List<?>) value) : value;
            same &= ordered == value;
            values.add(ordered);
        }
        return same ? thing : form.make(values);
    }

    private static boolean isIdentified(Part part) {
        return Identified.class.isAssignableFrom(part.held());
    }

    private static List<?> ordered(List<?> things) {
        List<Identified<?>> list = new ArrayList<>(things.size());
        boolean inOrder = true;
        for (Object thing : things) {
            Identified<?> next = (Identified<?>) thing;
            inOrder &= list.isEmpty() || BY_ID.compare(list.get(list.size() - 1), next) <= 0;
            list.add(next);
        }
        if (inOrder) {
            return things;
        }
        list.sort(BY_ID);
        return List.copyOf(list);
    }
}
