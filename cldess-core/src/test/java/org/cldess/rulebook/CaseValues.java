package org.cldess.rulebook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.form.Scalar;

/**
 * The days, amounts and numbers of a case that may decide: those of the things that it judges or changes, of what these
 * cite, and of the movements and grants that cite them. Of the small dossier of the rules on money, these are all.
 */
final class CaseValues {
    private static final int MOST = 400;

    private final Map<String, Record> things = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private CaseValues(RuleCase one) {
        DossierParts parts = one.dossier().dossier().parts();
        for (Part part : Form.of(parts).parts()) {
            if (part.holdsThings()) {
                part.items(parts)
                        .forEach(thing -> things.put(
                                "/" + part.name() + (part.isList() ? "/" + name((Record) thing, 0) : ""),
                                (Record) thing));
            }
        }
        places(one).forEach(place -> gather(place, things.get(place)));
    }

    /** Returns the values, by place. */
    static Map<String, Object> of(RuleCase one) {
        return new CaseValues(one).values;
    }

    private Set<String> places(RuleCase one) {
        if (one.base() == RuleCase.Base.MONEY) {
            return things.keySet();
        }
        Set<String> near = new LinkedHashSet<>();
        Stream.concat(Stream.of(one.at()), one.changed().stream())
                .forEach(place -> things.keySet().stream()
                        .filter(thing -> (place + "/").startsWith(thing + "/"))
                        .forEach(near::add));
        Map<String, String> homes = new HashMap<>();
        things.forEach((place, thing) -> ids(thing).forEach(id -> homes.putIfAbsent(id, place)));
        Set<String> own = new TreeSet<>();
        Set<String> wide = new LinkedHashSet<>(near);
        near.stream().map(things::get).forEach(thing -> {
            own.addAll(ids(thing));
            cited(thing).stream().filter(homes::containsKey).map(homes::get).forEach(wide::add);
        });
        things.forEach((place, thing) -> {
            if ((place.startsWith("/movements/") || place.startsWith("/grants/"))
                    && cited(thing).stream().anyMatch(own::contains)) {
                wide.add(place);
            }
        });
        return wide;
    }

    private static String name(Record thing, int index) {
        return Form.of(thing)
                .identity()
                .map(part -> Scalar.text(part.of(thing)))
                .orElse(String.valueOf(index));
    }

    /** Returns the ids of a thing and of the things inside. */
    private static Set<String> ids(Record thing) {
        Set<String> ids = new TreeSet<>();
        Form form = Form.of(thing);
        form.identity().ifPresent(part -> ids.add(Scalar.text(part.of(thing))));
        form.parts().stream()
                .filter(Part::holdsThings)
                .forEach(part -> part.items(thing).forEach(inside -> ids.addAll(ids((Record) inside))));
        return ids;
    }

    private static Set<String> cited(Record thing) {
        Set<String> ids = new TreeSet<>();
        for (Part part : Form.of(thing).parts()) {
            for (Object item : part.items(thing)) {
                if (part.holdsThings()) {
                    ids.addAll(cited((Record) item));
                } else if (part.cites()) {
                    ids.add(Scalar.text(item));
                }
            }
        }
        return ids;
    }

    private void gather(String place, Record thing) {
        for (Part part : Form.of(thing).parts()) {
            String there = place + "/" + part.name();
            List<?> items = part.items(thing);
            for (int i = 0; i < items.size(); i++) {
                if (part.holdsThings()) {
                    Record inside = (Record) items.get(i);
                    gather(part.isList() ? there + "/" + name(inside, i) : there, inside);
                } else if (!part.isList() && values.size() < MOST) {
                    Object value = items.get(i);
                    Steps.of(value).ifPresent(steps -> values.put(there, value));
                }
            }
        }
    }
}
