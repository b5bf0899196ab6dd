package org.cldess.example;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cldess.action.Action;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.reading.Input;
import org.cldess.validation.Reading;

/** A form of your own page, read into the model, with every problem beside its field. */
public final class FilledForm {
    private FilledForm() {}

    /**
     * A form of your own, as a web framework fills it. Its getters provide the fields with the same names in the model.
     */
    public static final class ActionForm {
        /** The id. */
        public String getId() {
            return "a-new";
        }

        /** The number. */
        public String getNumber() {
            return "1.1.9";
        }

        /** The title. */
        public String getTitle() {
            return "Ouvrir un atelier partagé";
        }

        /** The chosen objectives. */
        public List<String> getObjectives() {
            return List.of("oo-1-1");
        }

        /** The first day. */
        public LocalDate getStart() {
            return LocalDate.of(2014, 1, 6);
        }

        /** Something else on the page, which the model ignores. */
        public String getButton() {
            return "save";
        }
    }

    /**
     * Runs the example.
     *
     * @param file the dossier file of Grasse
     * @param out where to print
     */
    public static void run(Path file, PrintStream out) {
        Dossier dossier = DossierFile.read(file).orElseThrow();

        // @readme:begin
        Map<String, ?> typed = Map.of(
                "id", "a-new",
                "number", "1.1.9",
                "title", "",
                "lead", "capapp",
                "weight", "two",
                "start", "2014-09-01",
                "end", "2014-06-30");
        Reading<Action> reading = dossier.read(Action.class, Input.of(typed));
        reading.violations().forEach(problem -> out.println(problem.path() + ": " + problem.message(Locale.ENGLISH)));

        Reading<Action> corrected = dossier.read(Action.class, Input.of(new ActionForm())); // by its getters
        Dossier next = dossier.add(corrected.orElseThrow()); // refuses an id that is taken

        Reading<Action> edited = next.read(corrected.orElseThrow(), Input.of(Map.of("title", "Ouvrir deux ateliers")));
        Dossier last = next.replace(edited.orElseThrow()); // only the title is another
        // @readme:end
        out.println(last.actions().size() - dossier.actions().size());
    }
}
