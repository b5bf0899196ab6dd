package org.cldess.consistency;

import java.util.HashSet;
import java.util.Set;
import org.cldess.component.IdOf;
import org.cldess.component.IntroducedUnless;
import org.cldess.form.Form;
import org.cldess.form.Part;

/** The kinds of things with an id that a part may contain, at any depth. */
final class Kinds {
    private static final ClassValue<Set<String>> KINDS = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            Set<String> kinds = new HashSet<>();
            gather(Form.of(type.asSubclass(Record.class)), kinds, new HashSet<>());
            return Set.copyOf(kinds);
        }
    };

    private Kinds() {}

    static Set<String> beneath(Part part) {
        return part.holdsThings() ? KINDS.get(part.held()) : Set.of();
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
