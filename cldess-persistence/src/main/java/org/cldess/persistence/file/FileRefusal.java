package org.cldess.persistence.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.dossier.Changes;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierChange;
import org.cldess.dossier.StaleRevision;
import org.cldess.language.Message;
import org.cldess.persistence.UnreadableFileException;
import org.cldess.validation.Severity;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** The reasons why a readable file is not written: it has changed, or would be laid out anew. */
public final class FileRefusal {
    /** The code of a file whose whole layout would change. */
    public static final String LAYOUT = "layout";

    /** The code of each change that was made meanwhile. */
    private static final String CHANGE = "stale.change";

    private FileRefusal() {}

    /** Refuses to lay out a file anew. */
    public static Violations layout(Path file) {
        return Violations.of(Violation.error(LAYOUT, "", Texts.WORDS.message("layout", name(file))));
    }

    /** Refuses to replace a file that no longer exists. */
    public static Violations gone(Path file) {
        return stale("stale.gone", file);
    }

    /**
     * Refuses to replace a file that has changed, and says what changed.
     *
     * @param file the file
     * @param read the dossier that was read, if it is still known
     */
    public static Violations stale(Path file, Optional<Dossier> read) {
        Optional<Dossier> current = current(file);
        if (current.isEmpty()) {
            return stale("stale.unreadable", file);
        }
        return read.map(before -> changed(file, Changes.between(before, current.get())))
                .orElseGet(() -> stale("stale.unknown", file));
    }

    private static Optional<Dossier> current(Path file) {
        try {
            return ReadFile.of(file).reading().value();
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private static Violations changed(Path file, Changes changes) {
        List<Violation> reasons = new ArrayList<>();
        reasons.add(Violation.error(
                StaleRevision.CODE,
                "",
                Texts.WORDS.message("stale.file", name(file), changes.list().size())));
        for (DossierChange change : changes) {
            Message message = Texts.WORDS.message("stale.change", change);
            reasons.add(new Violation(Severity.INFO, CHANGE, change.path(), message, Optional.empty()));
        }
        return Violations.of(reasons);
    }

    private static Violations stale(String key, Path file) {
        return Violations.of(Violation.error(StaleRevision.CODE, "", Texts.WORDS.message(key, name(file))));
    }

    private static String name(Path file) {
        Path leaf = file.getFileName();
        return leaf == null ? file.toString() : leaf.toString();
    }
}
