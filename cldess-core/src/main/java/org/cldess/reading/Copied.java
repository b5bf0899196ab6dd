package org.cldess.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A copy of an input, which can be read more than once. */
final class Copied implements Input {
    private final Kind kind;
    private final String text;
    private final int line;
    private final int column;
    private final boolean isTyped;
    private final List<Field> entries = new ArrayList<>();
    private final List<Input> list = new ArrayList<>();

    private record Field(String name, int line, int column, Input value) {}

    Copied(Input input) {
        kind = input.kind();
        line = input.line();
        column = input.column();
        isTyped = input.isTyped();
        text = kind == Kind.OBJECT || kind == Kind.LIST ? "" : input.text();
        if (kind == Kind.OBJECT) {
            input.fields(
                    List.of(), (name, at, place, value) -> entries.add(new Field(name, at, place, new Copied(value))));
        } else if (kind == Kind.LIST) {
            input.items(item -> list.add(new Copied(item)));
        }
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public void fields(Collection<String> expected, Fields fields) {
        entries.forEach(entry -> fields.field(entry.name(), entry.line(), entry.column(), entry.value()));
    }

    @Override
    public void items(Items items) {
        list.forEach(items::item);
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return column;
    }

    @Override
    public boolean isTyped() {
        return isTyped;
    }
}
