package org.cldess.form;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.component.Before;
import org.cldess.component.Default;
import org.cldess.component.EmptyIsUnknown;
import org.cldess.component.Happened;
import org.cldess.component.IdOf;
import org.cldess.component.IntroducedUnless;
import org.cldess.component.Shown;
import org.cldess.component.Since;
import org.cldess.component.Written;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;

/** One part of a record of the model: a component, with all that is said of it. */
public final class Part {
    private final Form owner;
    private final int index;
    private final RecordComponent component;

    /** The flat components in which it stands, the widest first. */
    private final List<RecordComponent> above;

    private final Wrap wrap;
    private final boolean list;
    private final AnnotatedType held;
    private final List<Limit> limits;
    private final MethodHandle accessor;
    private final boolean things;
    private final boolean local;

    /** What is said of time and audience, looked up once. */
    private final @Nullable Happened happened;

    private final @Nullable Since since;
    private final @Nullable Shown shown;

    /** The accessor that {@link Identified} asks for. */
    private static final String IDENTITY = Identified.class.getDeclaredMethods()[0].getName();

    /** How a part holds what it holds. */
    enum Wrap {
        PLAIN,
        FACT,
        OPTIONAL
    }

    Part(Form owner, int index, RecordComponent component, List<RecordComponent> above) {
        this.owner = owner;
        this.index = index;
        this.component = component;
        this.above = above;
        AnnotatedType type = component.getAnnotatedType();
        Class<?> raw = component.getType();
        wrap = raw == Known.class ? Wrap.FACT : raw == Optional.class ? Wrap.OPTIONAL : Wrap.PLAIN;
        AnnotatedType inside = wrap == Wrap.PLAIN ? type : argument(type);
        list = raw(inside.getType()) == List.class;
        held = list ? argument(inside) : inside;
        accessor = Accessors.of(component, above);
        things = isThing(held());
        IdOf kind = held().getAnnotation(IdOf.class);
        local = kind != null && kind.local();
        happened = component.getAnnotation(Happened.class);
        since = component.getAnnotation(Since.class);
        shown = component.getAnnotation(Shown.class);
        limits = Stream.of(held.getAnnotations())
                .flatMap(said -> Limit.of(said).stream())
                .toList();
    }

    private static AnnotatedType argument(AnnotatedType type) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : (Class<?>) type;
    }

    /** The same part where it stands in a record that holds its own record as a flat component. */
    Part within(Form wider, int place, RecordComponent flat) {
        List<RecordComponent> path = new ArrayList<>();
        path.add(flat);
        path.addAll(above);
        return new Part(wider, place, component, List.copyOf(path));
    }

    /** {@return the name of the component, which is that in the file} */
    public String name() {
        return component.getName();
    }

    /**
     * The record that it is a part of.
     *
     * @return the form of that record
     */
    public Form owner() {
        return owner;
    }

    /**
     * The record whose component it is.
     *
     * @return that of its form, or one that is flat in it
     */
    public Class<?> declaredIn() {
        return component.getDeclaringRecord();
    }

    /**
     * Where it stands among the parts.
     *
     * @return its index, from 0
     */
    public int index() {
        return index;
    }

    /** {@return whether it keeps « known to be none » apart from « not recorded », as a {@link Known}} */
    public boolean isFact() {
        return wrap == Wrap.FACT;
    }

    /** {@return whether there may be nothing, since it is an {@link Optional}} */
    public boolean isOptional() {
        return wrap == Wrap.OPTIONAL;
    }

    /**
     * Tells whether it is the id of the thing itself.
     *
     * @return true if so; any other id cites something
     */
    public boolean isIdentity() {
        return above.isEmpty() && isIdentity(component);
    }

    private static boolean isIdentity(RecordComponent component) {
        return Identified.class.isAssignableFrom(component.getDeclaringRecord())
                && component.getName().equals(IDENTITY);
    }

    /** {@return whether it holds ids that are unique only in the list in which their things stand} */
    public boolean isLocal() {
        return local;
    }

    /** Whether it holds the id of something that the thing adds. */
    boolean introduces(Record thing) {
        return find(IntroducedUnless.class)
                .filter(said -> beside(said.value()).of(thing) instanceof Known<?> before && before.isNone())
                .isPresent();
    }

    /**
     * Tells whether it may be left out although every such thing has one.
     *
     * @return true if something is said of what it then holds
     */
    public boolean hasDefault() {
        return component.isAnnotationPresent(Default.class);
    }

    /**
     * Another part of the same thing.
     *
     * @param other its name
     * @return the part
     * @throws IllegalArgumentException if there is none
     */
    public Part beside(String other) {
        return owner.get(other);
    }

    /**
     * {@return how the single values that it holds are written}
     *
     * @throws IllegalStateException if it holds things
     */
    public Scalar scalar() {
        return Scalar.of(held());
    }

    /** {@return whether it holds a list, be that a fact or not} */
    public boolean isList() {
        return list;
    }

    /**
     * The type of what it holds.
     *
     * @return the class of the value, or of each item of a list; never of a primitive
     */
    public Class<?> held() {
        Class<?> type = raw(held.getType());
        return type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
    }

    /**
     * What its constraints ask of what it holds.
     *
     * @return the limits, which hold for each item of a list
     */
    public List<Limit> limits() {
        return limits;
    }

    /**
     * Tells whether what it holds is made of parts itself.
     *
     * @return false where it holds single values
     */
    public boolean holdsThings() {
        return things;
    }

    /**
     * {@return the form of what it holds}
     *
     * @throws ClassCastException if it holds single values
     */
    public Form form() {
        return Form.of(held().asSubclass(Record.class));
    }

    /**
     * {@return whether a value is made of parts, and not written as one text}
     *
     * @param value any value of a part, or an item of its list
     */
    public static boolean isThing(@Nullable Object value) {
        return value != null && isThing(value.getClass());
    }

    private static boolean isThing(Class<?> type) {
        return type.isRecord() && !type.isAnnotationPresent(Written.class) && !Id.class.isAssignableFrom(type);
    }

    /**
     * Something that is said of the component.
     *
     * @param kind the kind of annotation
     * @param <A> the same
     * @return the annotation, if it stands there
     */
    public <A extends Annotation> Optional<A> find(Class<A> kind) {
        return Optional.ofNullable(component.getAnnotation(kind));
    }

    /**
     * What the part of a thing holds.
     *
     * @param thing the thing
     * @return the component as it is: a fact as a {@code Known}
     */
    public Object of(Record thing) {
        try {
            return accessor.invokeExact(thing);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new LinkageError("%s could not be asked.".formatted(this), e);
        }
    }

    @Nullable
    Happened happened() {
        return happened;
    }

    @Nullable
    Since since() {
        return since;
    }

    @Nullable
    Shown shown() {
        return shown;
    }

    /**
     * What there is in the part of a thing.
     *
     * @param thing the thing
     * @return the value, or the list; null where there is none, or none is recorded
     */
    public @Nullable Object plain(Record thing) {
        return plain(of(thing));
    }

    /**
     * What there is in a value that may be a fact or optional.
     *
     * @param value what a part holds
     * @return the value, or the list; null where there is none, or none is recorded
     */
    public static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Known<?> known) {
            return known.value().orElse(null);
        }
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    /**
     * The things in the part of a thing.
     *
     * @param thing the thing
     * @return what the part holds, the items of its list, or nothing
     */
    public List<?> items(Record thing) {
        Object plain = plain(thing);
        return plain == null ? List.of() : plain instanceof List<?> many ? many : List.of(plain);
    }

    /**
     * A value as the part holds it.
     *
     * @param value the value or the list
     * @return a fact, if the part is one, and so on
     */
    public Object wrapped(Object value) {
        return switch (wrap) {
            case FACT -> Known.of(value);
            case OPTIONAL -> Optional.of(value);
            case PLAIN -> value;
        };
    }

    /** {@return whether it holds ids of other things of the dossier} */
    public boolean cites() {
        IdOf kind = held().getAnnotation(IdOf.class);
        return kind != null && !kind.local() && !isIdentity();
    }

    /** A list as the part holds it, of which something was left out. */
    Object listed(List<?> kept) {
        return isFact() && kept.isEmpty() && find(EmptyIsUnknown.class).isPresent()
                ? Known.notRecorded()
                : wrapped(List.copyOf(kept));
    }

    /**
     * What the part holds where nothing is said.
     *
     * @return a fact that is not recorded, an empty list; nothing where every such thing has one
     */
    public Optional<Object> absent() {
        return wrap == Wrap.PLAIN && !list ? Optional.empty() : Optional.of(nothing(Before.NOT_RECORDED));
    }

    /** What the part holds where nothing is seen of it. */
    Object nothing(Before before) {
        return switch (wrap) {
            case FACT -> before == Before.NONE ? Known.none() : Known.notRecorded();
            case OPTIONAL -> Optional.empty();
            case PLAIN -> {
                if (!list) {
                    throw new IllegalStateException(
                            "%s cannot be hidden, since every such thing has one. Make it a fact, or let it show."
                                    .formatted(this));
                }
                yield List.of();
            }
        };
    }

    @Override
    public String toString() {
        return owner.type().getSimpleName() + "." + name();
    }
}
