package org.cldess.commandline;

import java.nio.file.Path;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.UnreadableFileException;
import org.cldess.validation.Violation;

/** A dossier read from a file, with the locations of its things in that file. */
final class DossierInput {
    private final DossierFile.Text text;

    private DossierInput(DossierFile.Text text) {
        this.text = text;
    }

    /** Reads a file. */
    static DossierInput from(Path file) {
        try {
            return new DossierInput(DossierFile.readText(file));
        } catch (UnreadableFileException e) {
            throw new CommandException(e.code(), e.sentence(), e);
        }
    }

    Dossier dossier() {
        return text.reading().orElseThrow();
    }

    /** Checks whether the file was made from a dossier that is stored. */
    boolean isMadeFrom(Dossier stored) {
        return text.isMadeFrom(stored);
    }

    /** Checks whether the file says which stored revision it was made from. */
    boolean namesRevision() {
        return text.namesRevision();
    }

    /** Checks whether writing the dossier would change only the lines of what changes. */
    boolean isInThisLayout() {
        return text.isInThisLayout();
    }

    /** Returns the pointer in the file that corresponds to a pointer in the dossier. */
    String asInFile(String pointer) {
        return text.pointerInFile(pointer);
    }

    /** Returns a problem, whose pointer is already one in the file, with its line. */
    Violation placed(Violation violation) {
        return text.place(violation.path()).map(violation::at).orElse(violation);
    }
}
