package org.cldess.sample;

import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierDraft;
import org.cldess.rulebook.Ruling;
import org.jspecify.annotations.Nullable;

/** The sample with some facts changed, each by its place in the file. */
public final class Altered {
    private final DossierDraft draft;

    private Altered(DossierDraft draft) {
        this.draft = draft;
    }

    public static Altered sample() {
        return new Altered(DossierDraft.of(SampleDossiers.grasse()));
    }

    public static Altered of(Dossier dossier) {
        return new Altered(DossierDraft.of(dossier));
    }

    /** The same with another value at a JSON Pointer. */
    public Altered with(String pointer, @Nullable Object value) {
        return new Altered(Changed.at(draft, pointer, value));
    }

    public Dossier dossier() {
        return draft.toDossier();
    }

    /** What a rule says, long after all that happened. */
    public Ruling ruling(String code) {
        return Ruling.of(code, dossier(), java.time.LocalDate.of(2026, 11, 25));
    }
}
