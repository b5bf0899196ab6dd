package org.cldess.form;

import java.util.ArrayList;
import java.util.List;
import org.cldess.internal.Narrowed;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;

/** Asks all values of a thing, however deep, whether they keep the constraints at their components. */
public final class Limits {
    private final List<Violation> found = new ArrayList<>();

    private Limits() {}

    /**
     * A thing that was just made, if all its values keep the constraints at their components. Takes time linear in what is new of it.
     *
     * @param thing the thing
     * @param before the one that it is a changed copy of, of which nothing need be checked again; null for none
     * @param <T> its type
     * @return the thing
     * @throws Violations every value that breaks one, with JSON Pointers into the thing
     */
    public static <T extends Record> T checked(T thing, @Nullable T before) {
        Limits limits = new Limits();
        for (Part part : Form.of(thing).having(Form.Trait.LIMITED)) {
            if (before == null || !Narrowed.isSame(part.of(thing), part.of(before))) {
                limits.part("", part, thing);
            }
        }
        Violations.of(limits.found).throwIfAny();
        return thing;
    }

    private void part(String path, Part part, Record thing) {
        Object plain = part.plain(thing);
        if (plain instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(path + "/" + part.name() + "/" + i, part, list.get(i));
            }
        } else if (plain != null) {
            value(path + "/" + part.name(), part, plain);
        }
    }

    private void value(String path, Part part, Object value) {
        if (part.holdsThings()) {
            Record inside = (Record) value;
            Form.of(inside).having(Form.Trait.LIMITED).forEach(deeper -> part(path, deeper, inside));
        } else {
            for (Limit limit : part.limits()) {
                limit.refusal(part.name(), value)
                        .ifPresent(refusal -> found.add(Violation.error(refusal.code(), path, refusal.message())));
            }
        }
    }
}
