package org.cldess.commandline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.ThingReader;
import org.cldess.reading.Input;
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
    final Entry entry(Dossier read, Choices choices) {
        fields.clear();
        day(dated, on);
        return record(read, choices);
    }

    @Override
    final Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(Written.day(on)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    final String option(String path) {
        return path.equals("/" + dated) ? "--on" : super.option(path);
    }

    /** Returns what the options say. The day has already been set. */
    abstract Entry record(Dossier read, Choices choices);

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

    /** Returns the fields that were set. */
    final Map<String, Object> fields() {
        return Map.copyOf(fields);
    }

    /** Returns the fact with the fields that were set, or throws everything that is wrong with the command line. */
    final <T extends Record> T read(Class<T> type) {
        Reading<T> reading = ThingReader.read(type, Input.of(fields));
        note(reading.violations());
        throwIfAny();
        return reading.orElseThrow();
    }
}
