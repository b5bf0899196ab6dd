package org.cldess.sample;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.cldess.dossier.DossierDraft;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;

/** A draft with one value changed. */
public final class Changed {
    private static final Pattern SLASH = Pattern.compile("/");

    private Changed() {}

    /** The draft with another value at a JSON Pointer. A value in the place of a fact is known. */
    public static DossierDraft at(DossierDraft draft, String pointer, @Nullable Object value) {
        return (DossierDraft) put(draft, SLASH.splitAsStream(pointer).skip(1).toList(), value);
    }

    private static Object put(Object holder, List<String> path, @Nullable Object value) {
        if (holder instanceof Known<?> known) {
            return Known.of(put(known.value().orElseThrow(), path, value));
        }
        List<String> rest = path.subList(1, path.size());
        if (holder instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list);
            int index = Integer.parseInt(path.get(0));
            copy.set(index, rest.isEmpty() ? value : put(list.get(index), rest, value));
            return copy;
        }
        return putIntoRecord(holder, path.get(0), rest, value);
    }

    private static Object putIntoRecord(Object record, String name, List<String> rest, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] parts = new @Nullable Object[components.length];
        try {
            boolean found = false;
            for (int i = 0; i < components.length; i++) {
                parts[i] = components[i].getAccessor().invoke(record);
                if (components[i].getName().equals(name)) {
                    parts[i] = rest.isEmpty() ? fitting(components[i], value) : put(parts[i], rest, value);
                    found = true;
                }
            }
            if (!found) {
                throw new AssertionError(name + " is no component of " + record);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return record.getClass().getConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static @Nullable Object fitting(RecordComponent component, @Nullable Object value) {
        return component.getType() != Known.class || value == null || value instanceof Known ? value : Known.of(value);
    }
}
