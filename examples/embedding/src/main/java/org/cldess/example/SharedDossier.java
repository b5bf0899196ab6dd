package org.cldess.example;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.cldess.act.Acts;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.DossierFile.Stamp;
import org.cldess.validation.Answer;

/** A dossier file that several programs and people change, and what happens to a form that was open meanwhile. */
public final class SharedDossier {
    private SharedDossier() {}

    /**
     * Runs the example.
     *
     * @param file a copy of the dossier file of Grasse, which is changed
     * @param out where to print
     * @throws IOException if the file cannot be written
     */
    public static void run(Path file, PrintStream out) throws IOException {
        ActionId directory = ActionId.of("annuaire");
        LocalDate day = LocalDate.of(2014, 7, 1);

        // @readme:begin
        DossierFile.Text form = DossierFile.readText(file); // a colleague opens the dossier in a form

        FollowUp printed = FollowUp.inProgress(day, 90);
        Answer<Dossier> answer = DossierFile.change(file, it -> Acts.of(it).follow(directory, printed));
        answer.ifGranted(dossier -> out.println("recorded")).ifRefused(reasons -> reasons.forEach(out::println));

        Dossier edited = rewritten(form.reading().orElseThrow());
        Answer<Stamp> late = DossierFile.write(edited, file, form.stamp());
        late.ifRefused(reasons -> reasons.forEach(reason -> out.println(reason.message(Locale.ENGLISH))));
        // @readme:end
    }

    private static Dossier rewritten(Dossier dossier) {
        return dossier.toBuilder().note("The colleague rewrote the note.").build();
    }
}
