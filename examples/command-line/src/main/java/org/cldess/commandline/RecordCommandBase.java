package org.cldess.commandline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.ThingReader;
import org.cldess.reading.Input;
import org.cldess.validation.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that records one dated fact in a dossier. */
abstract class RecordCommandBase extends DossierChangeCommand {
    private final String dated;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    @Option(names = "--on", required = true, paramLabel = "${bundle:label.day}", descriptionKey = "option.record.on")
    private String on = "";

    RecordCommandBase(Cldess tool) {
        this(tool, "date");
    }

    /** Creates a command whose fact has its day in a field with another name. */
    RecordCommandBase(Cldess tool, String dated) {
        super(tool);
        this.dated = dated;
    }

    @Override
    final Answer<Dossier> ask(Acts acts, Dossier read) {
        field(dated, on);
        return record(acts, read);
    }

    /** Returns the dossier after the act, or the reasons for its refusal. The day has already been set. */
    abstract Answer<Dossier> record(Acts acts, Dossier read);

    /** Sets a field of the fact; does nothing if no value was given. */
    final void field(String name, @Nullable String text) {
        if (text != null) {
            fields.put(name, text);
        }
    }

    /** Returns the fact with the fields that were set, or throws everything that is wrong with them. */
    final <T extends Record> T read(Class<T> type) {
        return ThingReader.read(type, Input.of(fields)).orElseThrow();
    }
}
