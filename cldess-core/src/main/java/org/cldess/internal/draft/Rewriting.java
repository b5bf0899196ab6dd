package org.cldess.internal.draft;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes a changed copy of a draft, whatever its fields are. */
public final class Rewriting {
    private Rewriting() {}

    /** What becomes of the value of one field. */
    @FunctionalInterface
    public interface Change {
        /** The new value, or the same one. */
        @Nullable
        Object of(String field, @Nullable Object value);
    }

    /**
     * A copy of a record in which each field holds what a change makes of it; the record itself if that is the same everywhere.
     *
     * @throws RuntimeException what the record’s own constructor throws
     */
    public static Record copy(Record draft, Change change) {
        RecordComponent[] components = draft.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        boolean same = true;
        try {
            for (int i = 0; i < components.length; i++) {
                Object before = components[i].getAccessor().invoke(draft);
                values[i] = change.of(components[i].getName(), before);
                same &= values[i] == before;
            }
            return same ? draft : make(draft.getClass(), components, values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The draft %s could not be copied.".formatted(draft.getClass()), e);
        }
    }

    private static Record make(Class<?> type, RecordComponent[] components, @Nullable Object[] values)
            throws ReflectiveOperationException {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (Record) type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw e;
        }
    }
}
