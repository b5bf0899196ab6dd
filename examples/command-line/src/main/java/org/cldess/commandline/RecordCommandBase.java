package org.cldess.commandline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.ThingReader;
import org.cldess.reading.Input;
import org.cldess.validation.Answer;
import org.cldess.validation.Reading;
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
        day(dated, on);
        return record(acts, read);
    }

    /** Returns the dossier after the act, or the reasons for its refusal. The day has already been set. */
    abstract Answer<Dossier> record(Acts acts, Dossier read);

    /** Sets a field of the fact; does nothing if no value was given. */
    final void field(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    /** Sets a field to a day; does nothing if no value was given. */
    final void day(String name, @Nullable String text) {
        field(name, text == null ? null : Written.day(text));
    }

    /** Sets a field to a number; does nothing if no value was given. */
    final void number(String name, @Nullable String text) {
        field(name, text == null ? null : Written.number(text));
    }

    /** Returns the fact with the fields that were set, or throws everything that is wrong with the command line. */
    final <T extends Record> T read(Class<T> type) {
        Reading<T> reading = ThingReader.read(type, Input.of(fields));
        note(reading.violations());
        throwIfAny();
        return reading.orElseThrow();
    }
}
