package org.cldess.persistence.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cldess.reading.Input;

/**
 * A copy of an input that can be read again and elsewhere, with the lines of the original.
 *
 * @param kind the kind of input
 * @param text the text of a single value; empty for lists and objects
 * @param entries the fields of an object
 * @param list the items of a list
 * @param line the line, or 0
 * @param column the column, or 0
 */
record CopiedInput(Input.Kind kind, String text, List<Entry> entries, List<CopiedInput> list, int line, int column)
        implements Input {
    /** A field of an object. */
    record Entry(String name, int line, int column, CopiedInput value) {}

    static CopiedInput of(Input input) {
        List<Entry> entries = new ArrayList<>();
        List<CopiedInput> list = new ArrayList<>();
        int line = input.line();
        int column = input.column();
        Kind kind = input.kind();
        switch (kind) {
            case OBJECT ->
                input.fields(List.of(), (name, at, place, value) -> entries.add(new Entry(name, at, place, of(value))));
            case LIST -> input.items(item -> list.add(of(item)));
            default -> {
                return new CopiedInput(kind, input.text(), List.of(), List.of(), line, column);
            }
        }
        return new CopiedInput(kind, "", entries, list, line, column);
    }

    /** Creates a text, at the place of another input. */
    static CopiedInput text(String text, CopiedInput like) {
        return new CopiedInput(Kind.TEXT, text, List.of(), List.of(), like.line(), like.column());
    }

    static CopiedInput truth(boolean truth, CopiedInput like) {
        return new CopiedInput(Kind.TRUTH, Boolean.toString(truth), List.of(), List.of(), like.line(), like.column());
    }

    static CopiedInput list(List<CopiedInput> items, int line, int column) {
        return new CopiedInput(Kind.LIST, "", List.of(), items, line, column);
    }

    /** Creates an object whose fields are at the places of their values. */
    static CopiedInput object(Map<String, CopiedInput> fields, CopiedInput like) {
        List<Entry> entries = new ArrayList<>();
        fields.forEach((name, value) -> entries.add(new Entry(name, value.line(), value.column(), value)));
        return new CopiedInput(Kind.OBJECT, "", entries, List.of(), like.line(), like.column());
    }

    /** Returns the same object with other fields. */
    CopiedInput withEntries(List<Entry> changed) {
        return new CopiedInput(kind, text, changed, list, line, column);
    }

    /** Returns the same list with other items. */
    CopiedInput withItems(List<CopiedInput> changed) {
        return new CopiedInput(kind, text, entries, changed, line, column);
    }

    /** Returns the same object with another value of a field, if it has that field. */
    CopiedInput with(String name, UnaryOperator<CopiedInput> change) {
        return withEntries(entries.stream()
                .map(entry -> entry.name().equals(name)
                        ? new Entry(name, entry.line(), entry.column(), change.apply(entry.value()))
                        : entry)
                .toList());
    }

    Optional<CopiedInput> find(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::value)
                .findFirst();
    }

    /** Returns the text of a field with a text. */
    Optional<String> textOf(String name) {
        return find(name).filter(value -> value.kind() == Kind.TEXT).map(CopiedInput::text);
    }

    @Override
    public void fields(Collection<String> expected, Fields fields) {
        entries.forEach(entry -> fields.field(entry.name(), entry.line(), entry.column(), entry.value()));
    }

    @Override
    public void items(Items items) {
        list.forEach(items::item);
    }
}
