package org.cldess.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.UnreadableFileException;
import org.cldess.store.Stored;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;

/**
 * A dossier read from a file, with the locations of its things in that file, or from a database. The locations in a
 * stored dossier are those in the file that would be written of it.
 */
final class DossierInput {
    private final Reading<Dossier> reading;
    private final Optional<DossierFile.Text> text;
    private final Optional<Stored<Dossier>> stored;

    private DossierInput(Reading<Dossier> reading, Optional<DossierFile.Text> text, Optional<Stored<Dossier>> stored) {
        this.reading = reading;
        this.text = text;
        this.stored = stored;
    }

    /** Reads a file. */
    static DossierInput from(Path file) {
        try {
            DossierFile.Text text = DossierFile.readText(file);
            return new DossierInput(text.reading(), Optional.of(text), Optional.empty());
        } catch (UnreadableFileException e) {
            throw new CommandException(e.code(), e.sentence(), e);
        }
    }

    /** Returns a dossier of a database. */
    static DossierInput of(Stored<Dossier> stored) {
        return new DossierInput(Reading.of(stored.value()), Optional.empty(), Optional.of(stored));
    }

    Dossier dossier() {
        return reading.orElseThrow();
    }

    /** Returns the dossier, or what is wrong with the file. */
    Reading<Dossier> reading() {
        return reading;
    }

    /** Writes what a change made of the dossier to a new file, which names the stored revision that it comes from. */
    void writeChanged(Dossier changed, Path file) throws IOException {
        if (stored.isPresent()) {
            DossierFile.write(changed, file, stored.get());
        } else {
            DossierFile.write(changed, file, text.orElseThrow());
        }
    }

    /** Checks whether the file was made from a dossier that is stored. */
    boolean isMadeFrom(Dossier other) {
        return text.filter(file -> file.isMadeFrom(other)).isPresent();
    }

    /** Checks whether the file says which stored revision it was made from. */
    boolean namesRevision() {
        return text.filter(DossierFile.Text::namesRevision).isPresent();
    }

    /** Checks whether writing the dossier would change only what changes. */
    boolean isInThisLayout() {
        return text.map(DossierFile.Text::isInThisLayout).orElse(true);
    }

    /** Returns the pointer in the file that corresponds to a pointer in the dossier. */
    String asInFile(String pointer) {
        return text.map(file -> file.pointerInFile(pointer)).orElse(pointer);
    }

    /** Returns a problem, whose pointer is already one in the file, with its line. */
    Violation placed(Violation violation) {
        return text.flatMap(file -> file.place(violation.path()))
                .map(violation::at)
                .orElse(violation);
    }
}
