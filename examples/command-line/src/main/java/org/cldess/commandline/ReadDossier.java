package org.cldess.commandline;

import java.nio.file.Path;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.UnreadableFileException;
import org.cldess.validation.Violation;

/** A dossier that was read from a file, and where its things stand there. */
final class ReadDossier {
    private final DossierFile.Text text;

    private ReadDossier(DossierFile.Text text) {
        this.text = text;
    }

    /** Reads a file; throws all violations at once. */
    static ReadDossier from(Path file) {
        try {
            return new ReadDossier(DossierFile.readText(file));
        } catch (UnreadableFileException e) {
            throw new CannotRun(e.code(), e.sentence(), e);
        }
    }

    Dossier dossier() {
        return text.reading().orElseThrow();
    }

    /** The pointer in the file of what stands at a pointer of the dossier. */
    String asInFile(String pointer) {
        return text.pointerInFile(pointer);
    }

    /** A problem, already under its pointer in the file, with its line. */
    Violation placed(Violation violation) {
        return text.place(violation.path()).map(violation::at).orElse(violation);
    }
}
