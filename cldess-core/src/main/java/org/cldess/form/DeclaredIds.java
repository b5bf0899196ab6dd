package org.cldess.form;

import java.util.function.Consumer;

/** The ids of the things of a dossier, which others may cite. */
public final class DeclaredIds {
    private DeclaredIds() {}

    /**
     * Passes on every id that is unique in the whole dossier: of a thing, of the things that it contains, and of those
     * that it adds.
     *
     * @param thing the thing
     * @param declared receives each id
     */
    public static void each(Record thing, Consumer<Id<?>> declared) {
        Form form = Form.of(thing);
        Part identity = form.identity().orElse(null);
        if (identity != null && !identity.isLocal()) {
            declared.accept((Id<?>) identity.of(thing));
        }
        for (Part part : form.introducing()) {
            if (part.introduces(thing)) {
                declared.accept((Id<?>) part.of(thing));
            }
        }
        for (Part part : form.having(Form.Trait.DECLARING)) {
            for (Object item : part.items(thing)) {
                each((Record) item, declared);
            }
        }
    }
}
