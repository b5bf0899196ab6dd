package org.cldess.persistence.file;

import java.io.IOException;
import java.nio.file.Path;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.validation.Answer;

/**
 * Adds actions to the dossier of a file, and prints the id of each that was acknowledged. Arguments: the file, the name
 * of the process, the number of actions.
 */
final class RecordingChild {
    private RecordingChild() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            ActionId id = ActionId.of(arguments[1] + "-" + i);
            record(file, id);
            System.out.println(id.value());
        }
    }

    /** Adds an action. */
    static void record(Path file, ActionId id) throws IOException {
        DossierFile.change(file, dossier -> with(dossier, id)).orElseThrow();
    }

    private static Answer<Dossier> with(Dossier dossier, ActionId id) {
        String number = "1." + (dossier.actions().size() + 1);
        return Answer.granted(dossier.with(Action.builder(id, number, "Agir").build()));
    }
}
