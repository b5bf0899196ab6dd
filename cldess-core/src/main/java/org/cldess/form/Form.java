package org.cldess.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.component.Before;
import org.cldess.component.Called;
import org.cldess.component.Flat;
import org.cldess.component.From;
import org.cldess.component.IdOf;
import org.cldess.component.IntroducedUnless;
import org.cldess.component.ShownFrom;
import org.jspecify.annotations.Nullable;

/**
 * What a record of the model is made of: its parts, in the order of its components, which is that of the file. Read once for each class.
 * A component that is {@link Flat} gives its own parts in its place.
 */
public final class Form {
    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return new Form(type.asSubclass(Record.class));
        }
    };

    /** The method of {@link Seen} that a class may have its own word in. */
    private static final String JUDGED = "judgedOn";

    private final Class<? extends Record> type;
    private final Constructor<? extends Record> constructor;
    private final List<Component> components = new ArrayList<>();
    private final Map<String, Part> byName = new LinkedHashMap<>();
    private final List<Part> parts;
    private final Optional<Part> from;
    private final Optional<Part> shownFrom;
    private final Optional<Part> identity;
    private final List<Part> introducing;
    private final List<Part> needing;
    private volatile @Nullable Map<Trait, List<Part>> having;

    /** What may be true of a part or of a form, and with it of whatever holds such a thing, however deep. */
    enum Trait {
        /** A day may hide something of it. */
        DATED,

        /** An audience may not see something of it. */
        GUARDED,

        /** Its values have limits. */
        LIMITED,

        /** It cites something. */
        CITING,

        /** It has an id that others may cite. */
        DECLARING;

        /** Whether a part has it, be it deep inside. */
        boolean isOf(Part part, Set<Form> met) {
            return isOf(part) || (part.holdsThings() && isOf(part.form(), met));
        }

        /** What is met already is looked at elsewhere. */
        private boolean isOf(Form form, Set<Form> met) {
            return met.add(form) && (isOf(form) || form.parts().stream().anyMatch(part -> isOf(part, met)));
        }

        private boolean isOf(Part part) {
            return switch (this) {
                case DATED -> part.happened() != null || part.since() != null;
                case GUARDED -> part.shown() != null;
                case LIMITED -> !part.limits().isEmpty();
                case CITING -> part.cites();
                case DECLARING -> false;
            };
        }

        private boolean isOf(Form form) {
            return switch (this) {
                case DATED -> form.from().isPresent() || form.isJudged();
                case GUARDED -> form.shownFrom().isPresent() || Guarded.class.isAssignableFrom(form.type());
                case DECLARING ->
                    form.identity().filter(id -> !id.isLocal()).isPresent()
                            || !form.introducing().isEmpty();
                case LIMITED, CITING -> false;
            };
        }
    }

    /**
     * A component as the constructor asks for it.
     *
     * @param first the first of its parts
     * @param inside the form of what is flat; null where the component is a part itself
     */
    private record Component(int first, @Nullable Form inside) {}

    private Form(Class<? extends Record> type) {
        this.type = type;
        this.constructor = canonical(type);
        for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            Form inside = component.isAnnotationPresent(Flat.class)
                    ? of(component.getType().asSubclass(Record.class))
                    : null;
            components.add(new Component(byName.size(), inside));
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
        shownFrom = parts.stream()
                .filter(part -> part.find(ShownFrom.class).isPresent())
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
     * The record that has this form.
     *
     * @return its class
     */
    public Class<? extends Record> type() {
        return type;
    }

    /**
     * The records whose components its parts are: its own, and those that are flat in it.
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
     * What it is made of.
     *
     * @return the parts, in the order of the file
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * What its parts are called.
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
     * {@return a part that is known to be there}
     *
     * @param name the name in the file
     * @throws IllegalArgumentException if there is none
     */
    public Part get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has no part '%s'. Correct the name, or add the part.".formatted(type.getName(), name)));
    }

    /**
     * The kind of thing, as keys of sentences have it.
     *
     * @return such as {@code charter-version}; nothing for things without an id
     */
    public Optional<String> kind() {
        return identity().map(part -> part.held().getAnnotation(IdOf.class).value());
    }

    /**
     * The part that holds the id of the thing itself.
     *
     * @return the part; nothing for things without an id
     */
    public Optional<Part> identity() {
        return identity;
    }

    /** The parts with an id of what a thing may add. */
    List<Part> introducing() {
        return introducing;
    }

    /**
     * The part by which sentences begin that are about such a thing.
     *
     * @return what it is called by, if that is one short name; else its id
     */
    public Optional<Part> naming() {
        return parts.stream()
                .filter(part -> part.find(Called.class)
                        .filter(called -> called.value() == Called.As.NAME)
                        .isPresent())
                .findFirst()
                .or(this::identity);
    }

    /** The part with the day from which a thing of this form is there. */
    Optional<Part> from() {
        return from;
    }

    /** What is seen of a fact that is such a thing before that day. */
    Before before() {
        return from.flatMap(part -> part.find(From.class)).map(From::before).orElse(Before.NOT_RECORDED);
    }

    /** The part that tells who sees a thing of this form. */
    Optional<Part> shownFrom() {
        return shownFrom;
    }

    /** The parts that have a trait, be it deep inside; found when first asked, since forms may hold each other. */
    List<Part> having(Trait trait) {
        Map<Trait, List<Part>> known = having;
        if (known == null) {
            known = new EnumMap<>(Trait.class);
            for (Trait each : Trait.values()) {
                known.put(
                        each,
                        parts.stream()
                                .filter(part -> each.isOf(part, new HashSet<>()))
                                .toList());
            }
            having = known;
        }
        return known.getOrDefault(trait, List.of());
    }

    /** The parts that cite one thing, without which a thing of this form makes no sense. */
    List<Part> needing() {
        return needing;
    }

    /** Whether the class of the thing has its own word on what a day hides. */
    boolean isJudged() {
        return Seen.class.isAssignableFrom(type)
                && Stream.of(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals(JUDGED) && !method.isBridge());
    }

    /** What each part of a thing holds. */
    Object[] values(Record thing) {
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).of(thing);
        }
        return values;
    }

    /**
     * A copy of a thing in which one part holds something else.
     *
     * @param thing the thing
     * @param part the part
     * @param value what it is to hold: the value or the list, be the part a fact or not
     * @return the changed copy
     * @throws RuntimeException what its constructor throws
     */
    public Record with(Record thing, Part part, Object value) {
        Object[] values = values(thing);
        values[part.index()] = part.wrapped(value);
        return make(List.of(values));
    }

    /**
     * A copy of a thing in which one part says nothing.
     *
     * @param thing the thing
     * @param part the part, a fact, an optional value or a list
     * @return the changed copy
     * @throws IllegalStateException if every such thing has one
     */
    public Record without(Record thing, Part part) {
        Object[] values = values(thing);
        values[part.index()] = part.nothing(Before.NOT_RECORDED);
        return make(List.of(values));
    }

    /**
     * Makes a record of its parts.
     *
     * @param values what each part holds, in the order of {@link #parts}: a fact as a {@code Known}
     * @return the record
     * @throws RuntimeException what its constructor throws
     */
    public Record make(List<?> values) {
        Object[] arguments = new Object[components.size()];
        for (int i = 0; i < arguments.length; i++) {
            Component component = components.get(i);
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
