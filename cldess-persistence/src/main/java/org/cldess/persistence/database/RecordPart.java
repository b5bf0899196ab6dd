package org.cldess.persistence.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record, component by component, in the columns of one row. Beside its owner's own columns it stands under a prefix; there is one if
 * the column of its first component holds something.
 */
final class RecordPart implements Part {
    private final Class<? extends Record> type;
    private final List<RecordComponent> components;
    private final List<Part> parts;
    private final int first;
    private final Constructor<? extends Record> constructor;

    /**
     * @param parts one for each component, in order
     * @param first the column that holds something if there is a record; negative if there always is one
     */
    RecordPart(Class<? extends Record> type, List<Part> parts, int first) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
        this.parts = parts;
        this.first = first;
        this.constructor = canonical(type);
    }

    @Override
    public void put(@Nullable Object value, @Nullable Object[] cells) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).put(component(i, value), cells);
        }
    }

    @Override
    public void putBelow(@Nullable Object value, Cells owner, Rows rows) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).putBelow(component(i, value), owner, rows);
        }
    }

    @Override
    public @Nullable Object take(Cells row, Cells key, Rows rows) {
        if (first >= 0 && row.get(first) == null) {
            return null;
        }
        Object[] values = parts.stream().map(part -> part.take(row, key, rows)).toArray();
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "The %s made from %s was refused.".formatted(type.getSimpleName(), Arrays.toString(values)),
                    e.getCause());
        } catch (ReflectiveOperationException e) {
            throw unreachable(e);
        }
    }

    private @Nullable Object component(int index, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        try {
            return components.get(index).getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw unreachable(e);
        }
    }

    private static Constructor<? extends Record> canonical(Class<? extends Record> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw unreachable(e);
        }
    }

    private static IllegalStateException unreachable(ReflectiveOperationException e) {
        return new IllegalStateException(
                "A record that stands in a table cannot be reached. Make it public, in a package that is exported.", e);
    }
}
