package org.cldess.persistence.file;

import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierDraft;
import org.cldess.dossier.DraftValidator;

/** Writes a dossier as its file. */
public final class DossierWriter {
    private DossierWriter() {}

    /** The bytes of a dossier’s file, if it can be read again. */
    public static byte[] bytes(Dossier dossier) {
        DossierDraft draft = DossierDraft.of(dossier);
        new DraftValidator(Provider.VALIDATOR).check(draft).throwIfAny();
        return bytes(draft);
    }

    /** The bytes of the file: the header, then the fields of the draft in their order. */
    static byte[] bytes(DossierDraft draft) {
        Output out = new Output();
        out.object(() -> {
            out.name(Header.FORMAT_FIELD);
            out.text(Header.FORMAT);
            out.name(Header.VERSION_FIELD);
            out.number(Header.VERSION);
            RecordShape.of(DossierDraft.class).writeFields(draft, out);
        });
        return out.finish();
    }
}
