package org.cldess.consistency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cldess.component.IdOf;
import org.cldess.component.IntroducedUnless;
import org.cldess.form.Form;
import org.cldess.form.Part;

/** The kinds of things with an id that a part may contain, at any depth. */
final class Kinds {
    private final Map<Form, Set<String>> found = new HashMap<>();

    Set<String> beneath(Part part) {
        return part.holdsThings() ? found.computeIfAbsent(part.form(), Kinds::of) : Set.of();
    }

    private static Set<String> of(Form form) {
        Set<String> kinds = new HashSet<>();
        gather(form, kinds, new HashSet<>());
        return kinds;
    }

    private static void gather(Form form, Set<String> kinds, Set<Form> met) {
        if (met.add(form)) {
            form.kind().ifPresent(kinds::add);
            for (Part part : form.parts()) {
                part.find(IntroducedUnless.class)
                        .ifPresent(said ->
                                kinds.add(part.held().getAnnotation(IdOf.class).value()));
                if (part.holdsThings()) {
                    gather(part.form(), kinds, met);
                }
            }
        }
    }
}
