package org.cldess.persistence.file;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;

/** An object of the file: the components of a draft, in their order. Found out once for each class. */
final class RecordShape implements Shape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    /** A field of an object. */
    static final class Field {
        private final int index;
        private final String name;
        private final RecordComponent component;
        private final boolean known;
        private final Type type;
        private @Nullable Shape shape;

        private Field(int index, RecordComponent component) {
            this.index = index;
            this.name = component.getName();
            this.component = component;
            Type holds = component.getGenericType();
            this.known = holds instanceof ParameterizedType generic && generic.getRawType() == Known.class;
            this.type = known ? ((ParameterizedType) holds).getActualTypeArguments()[0] : holds;
        }

        int index() {
            return index;
        }

        String name() {
            return name;
        }

        /** The component of the draft, with its constraints. */
        RecordComponent component() {
            return component;
        }

        /** Whether it keeps « known to be none » apart from « not recorded ». */
        boolean isKnown() {
            return known;
        }

        boolean isList() {
            return type instanceof ParameterizedType;
        }

        /** What it holds, {@code Known} apart. Found out when needed, since a draft may hold drafts of its own kind. */
        Shape shape() {
            Shape found = shape == null ? Shape.of(type) : shape;
            shape = found;
            return found;
        }
    }

    private final Constructor<?> constructor;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            fields.put(components[i].getName(), new Field(i, components[i]));
        }
        try {
            this.constructor = type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("%s cannot be made of its parts. Make it public.".formatted(type), e);
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
        return constructor.getDeclaringClass();
    }

    Collection<Field> fields() {
        return fields.values();
    }

    /** What a field that is there holds in a draft that is right. */
    Object get(Object draft, String name) {
        try {
            return Objects.requireNonNull(
                    find(name).orElseThrow().component().getAccessor().invoke(draft), name);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s could not be asked.".formatted(draft.getClass()), e);
        }
    }

    Optional<Field> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** Makes a draft of its parts, in the order of the fields; what is null is missing. */
    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s could not be made.".formatted(type()), e);
        }
    }

    @Override
    public String expected() {
        return "expected.object";
    }
}
