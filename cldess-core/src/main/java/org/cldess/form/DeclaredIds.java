package org.cldess.form;

import java.util.List;
import java.util.function.Consumer;

/** The ids of the things of a dossier, which others may cite. */
public final class DeclaredIds {
    private static final Trait DECLARING = Trait.of(part -> false)
            .orOf(form -> form.identity().filter(id -> !id.isLocal()).isPresent()
                    || !form.introducing().isEmpty());

    private DeclaredIds() {}

    /**
     * Returns the parts that contain things with such ids, at any depth.
     *
     * @param form the form of the thing
     * @return the parts
     */
    public static List<Part> parts(Form form) {
        return DECLARING.in(form);
    }

    /**
     * Passes on every id that is unique in the whole dossier: of a thing, of the things that it contains, and of those
     * that it adds.
     *
     * @param thing the thing
     * @param declared receives each id
     */
    public static void each(Record thing, Consumer<Object> declared) {
        Form form = Form.of(thing);
        Part identity = form.identity().orElse(null);
        if (identity != null && !identity.isLocal()) {
            declared.accept(identity.of(thing));
        }
        for (Part part : form.introducing()) {
            if (part.introduces(thing)) {
                declared.accept(part.of(thing));
            }
        }
        for (Part part : DECLARING.in(form)) {
            for (Object item : part.items(thing)) {
                each((Record) item, declared);
            }
        }
    }
}
