package org.cldess.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.component.Before;
import org.cldess.component.Component;
import org.cldess.component.Flat;
import org.cldess.component.From;
import org.cldess.component.IdOf;
import org.cldess.component.IntroducedUnless;
import org.cldess.component.NamePart;
import org.cldess.component.ThingVisibleTo;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a record of the model: its parts, in the order of its components, which is that of the file. It is
 * read once for each class. A {@link Flat} component is replaced by its own parts.
 */
public final class Form {
    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return new Form(type.asSubclass(Record.class));
        }
    };

    private final Class<? extends Record> type;
    private final Constructor<? extends Record> constructor;
    private final List<Argument> components = new ArrayList<>();
    private final Map<String, Part> byName = new LinkedHashMap<>();
    private final List<Part> parts;
    private final Optional<Part> from;
    private final Optional<Part> thingVisibleTo;
    private final Optional<Part> identity;
    private final List<Part> introducing;
    private final List<Part> needing;

    /**
     * A component as an argument of the constructor.
     *
     * @param first the index of its first part
     * @param inside the form of the flat component; null if the component is a part itself
     */
    private record Argument(int first, @Nullable Form inside) {}

    private Form(Class<? extends Record> type) {
        this.type = type;
        this.constructor = canonical(type);
        for (RecordComponent component : type.getRecordComponents()) {
            Form inside = component.isAnnotationPresent(Flat.class)
                    ? of(component.getType().asSubclass(Record.class))
                    : null;
            components.add(new Argument(byName.size(), inside));
            if (inside == null) {
                add(new Part(this, byName.size(), component, List.of()));
            } else {
                inside.parts().forEach(part -> add(part.within(this, byName.size(), component)));
            }
        }
        parts = List.copyOf(byName.values());
        from = parts.stream().filter(part -> part.find(From.class).isPresent()).findFirst();
        identity = parts.stream().filter(Part::isIdentity).findFirst();
        introducing = parts.stream()
                .filter(part -> part.find(IntroducedUnless.class).isPresent())
                .toList();
        thingVisibleTo = parts.stream()
                .filter(part -> part.find(ThingVisibleTo.class).isPresent())
                .findFirst();
        needing = parts.stream()
                .filter(part -> part.cites() && !part.isList() && !part.isFact())
                .toList();
    }

    private void add(Part part) {
        if (byName.putIfAbsent(part.name(), part) != null) {
            throw new IllegalStateException(
                    "%s has two parts named '%s'. Rename one of them.".formatted(type.getName(), part.name()));
        }
    }

    private static <T extends Record> Constructor<T> canonical(Class<T> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new LinkageError("The record %s has no canonical constructor.".formatted(type.getName()), e);
        }
    }

    /**
     * {@return the form of a record}
     *
     * @param type the record’s class
     */
    public static Form of(Class<? extends Record> type) {
        return FORMS.get(type);
    }

    /**
     * {@return the form of a thing}
     *
     * @param thing the thing
     */
    public static Form of(Record thing) {
        return FORMS.get(thing.getClass());
    }

    /**
     * Returns the class of the records that have this form.
     *
     * @return the class
     */
    public Class<? extends Record> type() {
        return type;
    }

    /**
     * Returns the record classes whose components are the parts: the class itself, and those of its flat components.
     *
     * @return the classes
     */
    public Stream<Class<? extends Record>> records() {
        return Stream.concat(
                Stream.of(type),
                components.stream()
                        .flatMap(component -> Stream.ofNullable(component.inside()))
                        .flatMap(Form::records));
    }

    /**
     * Returns the parts.
     *
     * @return the parts, in the order of the file
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Returns the names of the parts.
     *
     * @return the names, in the order of the file
     */
    public Collection<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /**
     * {@return the part, if there is one}
     *
     * @param name the name in the file
     */
    public Optional<Part> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * {@return a part that must exist}
     *
     * @param name the name in the file
     * @throws IllegalArgumentException if there is no such part
     */
    public Part get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has no part '%s'. Correct the name, or add the part.".formatted(type.getName(), name)));
    }

    /**
     * {@return the part for a component}
     *
     * @param component the component of this record, or of one of its flat components
     * @throws IllegalArgumentException if the record is another
     */
    public Part get(Component<?, ?> component) {
        Part part = get(component.name());
        if (part.declaredIn() != component.owner()) {
            throw new IllegalArgumentException("%s has no part %s#%s. Name the component of the right record."
                    .formatted(type.getName(), component.owner().getName(), component.name()));
        }
        return part;
    }

    /**
     * Returns the kind of thing, as used in message keys.
     *
     * @return the kind, such as {@code charter-version}; empty for things without an id
     */
    public Optional<String> kind() {
        return identity().map(part -> part.held().getAnnotation(IdOf.class).value());
    }

    /**
     * Returns the part that holds the id of the thing itself.
     *
     * @return the part; empty for things without an id
     */
    public Optional<Part> identity() {
        return identity;
    }

    /** Returns the parts with the id of something that the thing may add. */
    List<Part> introducing() {
        return introducing;
    }

    /**
     * Returns the part whose value begins the messages about such a thing.
     *
     * @return the part with the name, if that is one short text; otherwise the part with the id
     */
    public Optional<Part> naming() {
        return parts.stream()
                .filter(part -> part.find(NamePart.class)
                        .filter(named -> named.value() == NamePart.As.NAME)
                        .isPresent())
                .findFirst()
                .or(this::identity);
    }

    /**
     * Returns the part with the day from which a thing of this form exists.
     *
     * @return the part; empty if such things exist on every day
     */
    public Optional<Part> from() {
        return from;
    }

    /**
     * Returns what a fact that contains such a thing shows before that day.
     *
     * @return not applicable or not recorded
     */
    public Before before() {
        return from.flatMap(part -> part.find(From.class)).map(From::before).orElse(Before.NOT_RECORDED);
    }

    /**
     * Returns the part with the audience that sees a thing of this form.
     *
     * @return the part; empty if every audience sees such things
     */
    public Optional<Part> thingVisibleTo() {
        return thingVisibleTo;
    }

    /**
     * Returns the parts that cite one thing and that a thing of this form must have.
     *
     * @return the parts, in the order of the file
     */
    public List<Part> needing() {
        return needing;
    }

    /**
     * Returns the values of the parts of a thing.
     *
     * @param thing the thing
     * @return the values, in the order of the parts: a fact as a {@code Known}
     */
    public Object[] values(Record thing) {
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).of(thing);
        }
        return values;
    }

    /**
     * {@return the values of the parts, given those of the components}
     *
     * @param values all components, in order: a fact as a {@code Known}
     * @throws IllegalArgumentException if there are more or fewer components
     * @throws NullPointerException if a component is null
     */
    public List<Object> valuesOf(Object... values) {
        if (values.length != components.size()) {
            throw new IllegalArgumentException("%s has %s components, not %s. Give each of them, in order."
                    .formatted(type.getName(), components.size(), values.length));
        }
        List<Object> inParts = new ArrayList<>(parts.size());
        for (int i = 0; i < values.length; i++) {
            Argument component = components.get(i);
            Object value = Objects.requireNonNull(
                    values[i], () -> parts.get(component.first()).name());
            if (component.inside() == null) {
                inParts.add(value);
            } else {
                inParts.addAll(Arrays.asList(component.inside().values((Record) value)));
            }
        }
        return inParts;
    }

    /**
     * Returns a copy of a thing in which one part has another value.
     *
     * @param thing the thing
     * @param part the part
     * @param value the new value or list, unwrapped even if the part is a fact
     * @return the changed copy
     * @throws RuntimeException if the constructor throws it
     */
    public Record with(Record thing, Part part, Object value) {
        Object[] values = values(thing);
        values[part.index()] = part.wrapped(value);
        return make(List.of(values));
    }

    /**
     * Returns a copy of a thing in which one part is absent.
     *
     * @param thing the thing
     * @param part the part, a fact, an optional value or a list
     * @return the changed copy
     * @throws IllegalStateException if the part is required
     */
    public Record without(Record thing, Part part) {
        Object[] values = values(thing);
        values[part.index()] = part.nothing(Before.NOT_RECORDED);
        return make(List.of(values));
    }

    /**
     * Creates a record from its parts.
     *
     * @param values the values of the parts, in the order of {@link #parts}: a fact as a {@code Known}
     * @return the record
     * @throws RuntimeException if the constructor throws it
     */
    public Record make(List<?> values) {
        Object[] arguments = new Object[components.size()];
        for (int i = 0; i < arguments.length; i++) {
            Argument component = components.get(i);
            arguments[i] = component.inside() == null
                    ? values.get(component.first())
                    : component.inside().make(values.subList(component.first(), values.size()));
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new LinkageError("The record %s could not be made.".formatted(type.getName()), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The record %s could not be made.".formatted(type.getName()), e);
        }
    }

    @Override
    public String toString() {
        return "Form of " + type.getName();
    }
}
