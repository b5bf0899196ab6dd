package org.cldess.internal.draft;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a draft, which is a record, in the order of the file. */
public final class Fields {
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Fields() {}

    /**
     * One field.
     *
     * @param name its name in the file
     * @param value what it holds; null where the draft holds nothing
     */
    public record Field(String name, @Nullable Object value) {}

    /** Whether a value is a thing with fields, and not a value such as an amount: drafts are records that are named so. */
    public static boolean isThing(@Nullable Object value) {
        return value instanceof Record && value.getClass().getSimpleName().endsWith("Draft");
    }

    /** All fields. */
    public static List<Field> of(Record draft) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : COMPONENTS.get(draft.getClass())) {
            fields.add(new Field(component.getName(), value(draft, component)));
        }
        return fields;
    }

    /** One field by its name. */
    public static Optional<Field> find(Record draft, String name) {
        return COMPONENTS.get(draft.getClass()).stream()
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> new Field(name, value(draft, component)));
    }

    /** The text of a field, if it has that field and there is one. */
    public static Optional<String> text(Record draft, String name) {
        return find(draft, name)
                .map(Field::value)
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private static @Nullable Object value(Record draft, RecordComponent component) {
        try {
            return component.getAccessor().invoke(draft);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(
                    "The field '%s' of %s could not be read. Make the draft and its package visible to this module."
                            .formatted(component.getName(), draft.getClass()),
                    e);
        }
    }
}
