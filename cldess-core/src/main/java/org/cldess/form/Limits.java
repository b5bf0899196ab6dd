package org.cldess.form;

import java.util.ArrayList;
import java.util.List;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;

/** Checks all values of a thing, at any depth, against the constraints at their components. */
public final class Limits {
    private static final Trait LIMITED = Trait.of(part -> !part.limits().isEmpty());

    private final List<Violation> found = new ArrayList<>();

    private Limits() {}

    /**
     * Returns a new thing if all its values satisfy the constraints at their components. Takes time linear in the size
     * of its changed parts.
     *
     * @param thing the thing
     * @param before the thing of which it is a changed copy, whose unchanged parts are not checked again; null if there
     *     is none
     * @param <T> the type of the thing
     * @return the thing
     * @throws Violations all values that break a constraint, with JSON Pointers into the thing
     */
    public static <T extends Record> T checked(T thing, @Nullable T before) {
        Limits limits = new Limits();
        for (Part part : LIMITED.in(Form.of(thing))) {
            if (before == null || !UnchangedLists.isSame(part.of(thing), part.of(before))) {
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
            LIMITED.in(Form.of(inside)).forEach(deeper -> part(path, deeper, inside));
        } else {
            for (Limit limit : part.limits()) {
                limit.refusal(part.name(), value)
                        .ifPresent(refusal -> found.add(Violation.error(refusal.code(), path, refusal.message())));
            }
        }
    }
}
