package org.cldess.dossier;

import org.cldess.sample.SampleDossiers;
import org.jspecify.annotations.Nullable;

/** The sample with some facts changed, each by its place in the file. */
final class Altered {
    private final DossierDraft draft;

    private Altered(DossierDraft draft) {
        this.draft = draft;
    }

    static Altered sample() {
        return new Altered(DossierDraft.of(SampleDossiers.grasse()));
    }

    static Altered of(Dossier dossier) {
        return new Altered(DossierDraft.of(dossier));
    }

    /** The same with another value at a JSON Pointer. */
    Altered with(String pointer, @Nullable Object value) {
        return new Altered(Changed.at(draft, pointer, value));
    }

    Dossier dossier() {
        return draft.toDossier();
    }

    /** What a rule says, long after all that happened. */
    Ruling ruling(String code) {
        return Ruling.of(code, dossier(), java.time.LocalDate.of(2026, 11, 25));
    }
}
