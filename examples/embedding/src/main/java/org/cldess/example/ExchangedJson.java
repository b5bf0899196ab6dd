package org.cldess.example;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.ThingJson;
import org.cldess.validation.Reading;

/** An action that leaves as JSON, and comes back from another program. */
public final class ExchangedJson {
    private ExchangedJson() {}

    /**
     * Runs the example.
     *
     * @param file the dossier file of Grasse
     * @param out where to print
     */
    public static void run(Path file, PrintStream out) {
        Dossier dossier = DossierFile.read(file).orElseThrow();

        // @readme:begin
        Action action = dossier.findAction(ActionId.of("bdis")).orElseThrow();
        String body = ThingJson.write(action);
        Reading<Action> same = ThingJson.read(Action.class, body);

        String request = "{\"title\": \"Ouvrir deux ateliers\", \"lead\": null}";
        Reading<Action> edited = dossier.read(action, ThingJson.input(request));
        Reading<Action> wrong = dossier.read(action, ThingJson.input(request.replace("lead", "leed")));
        wrong.violations().forEach(problem -> out.println(problem.path() + ": " + problem.message(Locale.ENGLISH)));
        // @readme:end
        out.println(same.orElseThrow().equals(action));
        out.println(edited.orElseThrow().title());
    }
}
