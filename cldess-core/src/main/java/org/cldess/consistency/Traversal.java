package org.cldess.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.component.IdOf;
import org.cldess.component.IntroducedUnless;
import org.cldess.form.Form;
import org.cldess.form.Limit;
import org.cldess.form.Part;
import org.jspecify.annotations.Nullable;

/**
 * Traverses all values of a thing once: checks bounds and limits, the rules of the components and of the thing, and
 * collects ids.
 */
final class Traversal {
    private final ProblemCollector problems;
    private final Bounds bounds;
    private final Ids ids;

    Traversal(ProblemCollector problems, Ids ids) {
        this.problems = problems;
        this.ids = ids;
        this.bounds = new Bounds(problems);
    }

    void thing(Parts thing) {
        thing(thing, null);
    }

    /** Traverses a thing, without those parts without ids that are the same in the thing before. */
    void thing(Parts thing, @Nullable Record before) {
        Form form = thing.form();
        for (Part part : form.parts()) {
            if (before == null
                    || !thing.isSame(part, before)
                    || !Kinds.beneath(part).isEmpty()) {
                part(thing, part);
            }
        }
        Rules.of(form).forEach(rule -> rule.check(thing, problems));
    }

    void part(Parts thing, Part part) {
        Pointer at = thing.at(part);
        Object held = thing.slot(part);
        if (thing.isLost(part)) {
            Kinds.beneath(part).forEach(ids::lose);
        } else if (held == null && part.absent().isEmpty() && !part.hasDefault()) {
            Kinds.beneath(part).forEach(ids::lose);
            problems.add("form.required", at, Limit.missing(part.name()));
        }
        if (part.isList()) {
            items(part, thing.list(part), at);
        } else {
            one(part, held, at);
        }
        id(thing, part, held, at);
    }

    private void items(Part part, List<@Nullable Object> items, Pointer at) {
        bounds.list(part, items.size(), at);
        Map<String, Pointer> locals = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            if (item == null) {
                Kinds.beneath(part).forEach(ids::lose);
            } else {
                one(part, item, at.at(i));
                local(item, locals);
            }
        }
    }

    private void one(Part part, @Nullable Object held, Pointer at) {
        if (held == null || held == Parts.Mark.NONE) {
            return;
        }
        if (held instanceof Parts inside) {
            thing(inside);
        } else if (held instanceof Parts.Senseless senseless) {
            if (part.scalar().isWords()) {
                bounds.text(senseless.text(), at);
            }
        } else {
            bounds.value(held, at);
            for (Limit limit : part.limits()) {
                limit.refusal(part.name(), held)
                        .ifPresent(refusal -> problems.add(refusal.code(), at, refusal.message()));
            }
        }
        if (part.cites() && part.find(IntroducedUnless.class).isEmpty()) {
            cite(part, held, at);
        }
    }

    private void cite(Part part, Object held, Pointer at) {
        Parts.textOf(held).ifPresent(id -> problems.refer(kind(part), id, at));
    }

    private static String kind(Part part) {
        return part.held().getAnnotation(IdOf.class).value();
    }

    /** Records the id of a thing, or of one that a change adds. */
    private void id(Parts thing, Part part, @Nullable Object held, Pointer at) {
        Optional<IntroducedUnless> introduced = part.find(IntroducedUnless.class);
        if (part.isIdentity() && !part.isLocal()) {
            declare(part, held, at);
        } else if (introduced.isPresent()) {
            Part before = thing.form().get(introduced.get().value());
            if (thing.isNone(before)) {
                declare(part, held, at);
            } else {
                if (thing.isLost(before)) {
                    ids.lose(kind(part));
                }
                if (held != null) {
                    cite(part, held, at);
                }
            }
        }
    }

    private void declare(Part part, @Nullable Object held, Pointer at) {
        Parts.textOf(held).ifPresentOrElse(id -> ids.declare(kind(part), id, at), () -> ids.lose(kind(part)));
    }

    /** Declares an id that is unique in its list only and may recur in other lists. */
    private void local(Object item, Map<String, Pointer> locals) {
        if (item instanceof Parts thing) {
            thing.form()
                    .identity()
                    .filter(Part::isLocal)
                    .ifPresent(part -> Parts.textOf(thing.slot(part))
                            .ifPresent(id -> ids.declare(kind(part), locals, id, thing.at(part))));
        }
    }
}
