package org.cldess.commandline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.ThingReader;
import org.cldess.reading.Input;
import org.cldess.validation.Reading;
import org.jspecify.annotations.Nullable;

/** A command that records one fact of a time in a dossier. */
abstract class RecordCommandBase extends DossierChangeCommand {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    RecordCommandBase(Cldess tool) {
        super(tool);
    }

    @Override
    final Entry entry(Dossier read, Choices choices) {
        fields.clear();
        time();
        return record(read, choices);
    }

    /** Sets the time of the fact. */
    abstract void time();

    /** Returns what the options say. The time has already been set. */
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
