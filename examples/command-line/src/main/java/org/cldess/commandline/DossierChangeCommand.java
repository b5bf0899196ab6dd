package org.cldess.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.validation.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that changes a dossier through {@link Acts} and writes the changed dossier. */
abstract class DossierChangeCommand implements Callable<Integer> {
    private final Cldess tool;

    @Parameters(paramLabel = "${bundle:label.dossier}", descriptionKey = "option.dossier")
    private @Nullable Path dossier;

    @Option(names = "--out", paramLabel = "${bundle:label.file}", descriptionKey = "option.record.out")
    private @Nullable Path out;

    DossierChangeCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Speaker speaker = tool.speaker();
        Path file = Objects.requireNonNull(dossier, "dossier");
        DossierInput read = DossierInput.from(file);
        Dossier after = ask(Acts.of(read.dossier()), read.dossier()).orElseThrow();
        Path target = out == null ? file : out;
        try {
            DossierFile.write(after, target);
        } catch (IOException e) {
            throw new CommandException(
                    "output",
                    Texts.WORDS.message("record.unwritable", target.toString(), String.valueOf(e.getMessage())),
                    e);
        }
        if (speaker.isJson()) {
            speaker.answer(Map.of("recorded", target.toString()));
        } else {
            speaker.say("record.done", target.toString());
        }
        return Exit.WELL;
    }

    /** Returns the dossier after the act, or the reasons for its refusal. */
    abstract Answer<Dossier> ask(Acts acts, Dossier read);
}
