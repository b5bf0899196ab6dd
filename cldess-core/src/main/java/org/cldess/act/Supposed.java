package org.cldess.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.consistency.Unchecked;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.jspecify.annotations.Nullable;

/**
 * Supposes days and amounts that are not recorded, to see which other facts acts ask for then. A rule is not judged
 * without its key date, so it asks for its other facts only once that day is supposed. Facts of other kinds decide
 * which facts are needed, so they are not supposed.
 */
final class Supposed {
    private static final Pattern SLASH = Pattern.compile("/");

    private Supposed() {}

    /**
     * Returns a dossier in which some facts have a value, if they are days or amounts. It need not be consistent.
     *
     * @param dossier the dossier
     * @param places the pointers to the facts
     * @param values a day and an amount
     */
    static Dossier in(Dossier dossier, Collection<String> places, Object... values) {
        return Unchecked.changing(() -> {
            Record parts = dossier.parts();
            for (String place : places) {
                parts = with(parts, SLASH.splitAsStream(place).skip(1).toList(), values);
            }
            return Dossier.of((DossierParts) parts);
        });
    }

    private static Record with(Record thing, List<String> steps, Object... values) {
        Form form = Form.of(thing);
        return steps.isEmpty()
                ? thing
                : form.find(steps.get(0))
                        .flatMap(part -> value(part, part.plain(thing), steps.subList(1, steps.size()), values)
                                .map(value -> form.with(thing, part, value)))
                        .orElse(thing);
    }

    /** Returns the new value of a part, if a fact in it can be supposed. */
    private static Optional<Object> value(Part part, @Nullable Object held, List<String> inside, Object... values) {
        if (inside.isEmpty()) {
            return Stream.of(values)
                    .filter(value -> !part.isList() && part.held().isInstance(value))
                    .findFirst();
        }
        if (held instanceof List<?> items) {
            List<Object> changed = new ArrayList<>(items);
            int index = Integer.parseInt(inside.get(0));
            if (index < changed.size()) {
                changed.set(index, with((Record) items.get(index), inside.subList(1, inside.size()), values));
            }
            return Optional.of(changed);
        }
        return held instanceof Record inner ? Optional.of(with(inner, inside, values)) : Optional.empty();
    }
}
