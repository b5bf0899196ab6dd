package org.cldess.persistence.file;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cldess.rule.Known;
import org.jspecify.annotations.Nullable;

/** An object of the file: the components of a draft, in their order. Found out once for each class. */
final class RecordShape implements Shape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    /**
     * A field of an object.
     *
     * @param index its place among the components
     * @param component the component of the draft
     * @param isKnown whether it keeps « known to be none » apart from « not recorded »
     * @param type what it holds, {@code Known} apart
     */
    record Field(int index, RecordComponent component, boolean isKnown, Type type) {
        String name() {
            return component.getName();
        }

        /** Asked when needed, since a draft may hold drafts of its own kind. */
        Shape shape() {
            return Shape.of(type);
        }

        boolean isList() {
            return type instanceof ParameterizedType;
        }
    }

    private final Class<?> type;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private RecordShape(Class<?> type) {
        this.type = type;
        for (RecordComponent component : type.getRecordComponents()) {
            Type holds = component.getGenericType();
            boolean known = holds instanceof ParameterizedType generic && generic.getRawType() == Known.class;
            Type inside = known ? ((ParameterizedType) holds).getActualTypeArguments()[0] : holds;
            fields.put(component.getName(), new Field(fields.size(), component, known, inside));
        }
    }

    static RecordShape of(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException(
                    "The file has no form for %s. Make it a record, or add it to Scalars.".formatted(type));
        }
        return SHAPES.get(type);
    }

    Class<?> type() {
        return type;
    }

    List<Field> fields() {
        return List.copyOf(fields.values());
    }

    @Nullable
    Field find(String name) {
        return fields.get(name);
    }

    List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** Makes a draft of its parts, in the order of the fields; what is null is missing. */
    Object make(@Nullable Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The draft %s could not be made.".formatted(type), e);
        }
    }

    @Override
    public void write(Object draft, Output out) {
        out.object(() -> writeFields(draft, out));
    }

    /** Writes what is recorded: a missing optional value, a fact that is not recorded and an empty plain list have no key. */
    void writeFields(Object draft, Output out) {
        for (Field field : fields.values()) {
            Object value = ask(draft, field.component().getAccessor());
            if (value instanceof Known<?> known) {
                if (known.isRecorded()) {
                    out.name(field.name());
                    writeKnown(known, field.shape(), out);
                }
            } else if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                out.name(field.name());
                field.shape().write(value, out);
            }
        }
    }

    private static void writeKnown(Known<?> known, Shape shape, Output out) {
        if (known.value().isPresent()) {
            shape.write(known.value().get(), out);
        } else if (shape instanceof ListShape) {
            out.list(List.of(), none -> {});
        } else {
            out.none();
        }
    }

    private static @Nullable Object ask(Object draft, Method accessor) {
        try {
            return accessor.invoke(draft);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s could not be asked.".formatted(accessor), e);
        }
    }

    @Override
    public String expected() {
        return "expected.object";
    }
}
