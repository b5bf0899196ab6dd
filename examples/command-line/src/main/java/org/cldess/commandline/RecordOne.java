package org.cldess.commandline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Things;
import org.cldess.reading.Input;
import org.cldess.validation.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Asks that one thing of a day be recorded in a dossier. */
abstract class RecordOne extends ActOnDossier {
    private final String dated;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    @Option(names = "--on", required = true, paramLabel = "${bundle:label.day}", descriptionKey = "option.record.on")
    private String on = "";

    RecordOne(Cldess tool) {
        this(tool, "date");
    }

    /** Records a thing whose day stands in a field of another name. */
    RecordOne(Cldess tool, String dated) {
        super(tool);
        this.dated = dated;
    }

    @Override
    final Answer<Dossier> ask(Acts acts, Dossier read) {
        field(dated, on);
        return record(acts, read);
    }

    /** What is asked of the dossier, once the day is noted. */
    abstract Answer<Dossier> record(Acts acts, Dossier read);

    /** Notes what was given for a field of the thing; nothing where nothing was. */
    final void field(String name, @Nullable String text) {
        if (text != null) {
            fields.put(name, text);
        }
    }

    /** The thing of the fields that were noted, or everything that is wrong with them. */
    final <T extends Record> T read(Class<T> type) {
        return Things.read(type, Input.of(fields)).orElseThrow();
    }
}
