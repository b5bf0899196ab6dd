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
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.IdOf;
import org.cldess.component.IntroducedUnless;
import org.cldess.component.KnownSince;
import org.cldess.component.VisibleTo;
import org.cldess.component.WrittenAsScalar;
import org.cldess.internal.access.Accessors;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;

/** One part of a record of the model: a component, with its annotations. */
public final class Part {
    private final Form owner;
    private final int index;
    private final RecordComponent component;

    /** The enclosing flat components, outermost first. */
    private final List<RecordComponent> above;

    private final Wrap wrap;
    private final boolean list;
    private final Class<?> held;
    private final List<Limit> limits;
    private final MethodHandle accessor;
    private final boolean things;
    private final boolean local;
    private final boolean identity;
    private final boolean cites;

    /** The annotations on time and audience, looked up once. */
    private final @Nullable HiddenUntilThen hiddenUntilThen;

    private final @Nullable KnownSince knownSince;
    private final @Nullable VisibleTo visibleTo;

    /** How a part wraps its value. */
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
        AnnotatedType each = list ? argument(inside) : inside;
        held = boxed(raw(each.getType()));
        accessor = Accessors.of(component, above);
        things = isThing(held);
        IdOf kind = held.getAnnotation(IdOf.class);
        local = kind != null && kind.local();
        identity = above.isEmpty() && component.getName().equals("id") && kind != null;
        cites = kind != null && !local && !identity;
        hiddenUntilThen = component.getAnnotation(HiddenUntilThen.class);
        knownSince = component.getAnnotation(KnownSince.class);
        visibleTo = component.getAnnotation(VisibleTo.class);
        limits = Stream.of(each.getAnnotations())
                .flatMap(said -> Limit.of(said).stream())
                .toList();
    }

    private static AnnotatedType argument(AnnotatedType type) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : (Class<?>) type;
    }

    private static Class<?> boxed(Class<?> type) {
        return type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
    }

    /** Returns the same part in a record that contains this part’s record as a flat component. */
    Part within(Form wider, int place, RecordComponent flat) {
        List<RecordComponent> path = new ArrayList<>();
        path.add(flat);
        path.addAll(above);
        return new Part(wider, place, component, List.copyOf(path));
    }

    /** {@return the name of the component, which is also its name in the file} */
    public String name() {
        return component.getName();
    }

    /**
     * Returns the form that the part belongs to.
     *
     * @return the form
     */
    public Form owner() {
        return owner;
    }

    /**
     * Returns the record class that declares the component.
     *
     * @return the class of the form, or of one of its flat components
     */
    public Class<?> declaredIn() {
        return component.getDeclaringRecord();
    }

    /**
     * Returns the index of the part.
     *
     * @return the index, from 0
     */
    public int index() {
        return index;
    }

    /** {@return whether the part is a {@link Known}, which distinguishes « not applicable » from « not recorded »} */
    public boolean isFact() {
        return wrap == Wrap.FACT;
    }

    /** {@return whether the value may be absent, because the part is an {@link Optional}} */
    public boolean isOptional() {
        return wrap == Wrap.OPTIONAL;
    }

    /**
     * Checks whether the part is the id of the thing itself.
     *
     * @return true if so; any other id cites something
     */
    public boolean isIdentity() {
        return identity;
    }

    /** {@return whether it holds ids that are unique only in the list that contains their things} */
    public boolean isLocal() {
        return local;
    }

    /** Checks whether it holds the id of something that the thing adds. */
    boolean introduces(Record thing) {
        return find(IntroducedUnless.class)
                .filter(said -> beside(said.value()).of(thing) instanceof Known<?> before && before.isNone())
                .isPresent();
    }

    /**
     * Checks whether the part has a default value, so that it may be omitted.
     *
     * @return true if so
     */
    public boolean hasDefault() {
        return component.isAnnotationPresent(Default.class);
    }

    /**
     * Returns another part of the same form.
     *
     * @param other the name of the other part
     * @return the part
     * @throws IllegalArgumentException if there is no such part
     */
    public Part beside(String other) {
        return owner.get(other);
    }

    /**
     * {@return the written form of its single values}
     *
     * @throws IllegalStateException if it holds things
     */
    public Scalar scalar() {
        return Scalar.of(held());
    }

    /** {@return whether it holds a list, as a fact or not} */
    public boolean isList() {
        return list;
    }

    /**
     * Returns the type of its values.
     *
     * @return the class of the value, or of the items of a list; never a primitive class
     */
    public Class<?> held() {
        return held;
    }

    /**
     * Returns the limits that its constraints set.
     *
     * @return the limits, which apply to each item of a list
     */
    public List<Limit> limits() {
        return limits;
    }

    /**
     * Checks whether its values consist of parts themselves.
     *
     * @return false if it holds single values
     */
    public boolean holdsThings() {
        return things;
    }

    /**
     * {@return the form of the things that it holds}
     *
     * @throws ClassCastException if it holds single values
     */
    public Form form() {
        return Form.of(held().asSubclass(Record.class));
    }

    /**
     * {@return whether a value consists of parts, and is not written as one text}
     *
     * @param value any value of a part, or an item of its list
     */
    public static boolean isThing(@Nullable Object value) {
        return value != null && isThing(value.getClass());
    }

    private static boolean isThing(Class<?> type) {
        return type.isRecord() && !type.isAnnotationPresent(WrittenAsScalar.class) && !isId(type);
    }

    private static boolean isId(Class<?> type) {
        return type.isAnnotationPresent(IdOf.class);
    }

    /**
     * Returns an annotation of the component.
     *
     * @param kind the kind of annotation
     * @param <A> the kind of annotation
     * @return the annotation, if it is present
     */
    public <A extends Annotation> Optional<A> find(Class<A> kind) {
        return Optional.ofNullable(component.getAnnotation(kind));
    }

    /**
     * Returns the value of this part of a thing.
     *
     * @param thing the thing
     * @return the component as it is: a fact as a {@code Known}
     */
    public Object of(Record thing) {
        return Accessors.get(accessor, thing);
    }

    /**
     * Returns the annotation of a day that is hidden on earlier days.
     *
     * @return the annotation; null if there is none
     */
    public @Nullable HiddenUntilThen hiddenUntilThen() {
        return hiddenUntilThen;
    }

    /**
     * Returns the annotation of a part that is known only from another day.
     *
     * @return the annotation; null if there is none
     */
    public @Nullable KnownSince knownSince() {
        return knownSince;
    }

    /**
     * Returns the annotation of the audience that sees the part.
     *
     * @return the annotation; null if there is none
     */
    public @Nullable VisibleTo visibleTo() {
        return visibleTo;
    }

    /**
     * Returns the unwrapped value of this part of a thing.
     *
     * @param thing the thing
     * @return the value or the list; null if it is absent, not applicable or not recorded
     */
    public @Nullable Object plain(Record thing) {
        return plain(of(thing));
    }

    /**
     * Returns the unwrapped value of a fact or an optional.
     *
     * @param value the value of a part
     * @return the value or the list; null if it is absent, not applicable or not recorded
     */
    public static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Known<?> known) {
            return known.value().orElse(null);
        }
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    /**
     * Returns the values in this part of a thing as a list.
     *
     * @param thing the thing
     * @return the value, the items of the list, or an empty list
     */
    public List<?> items(Record thing) {
        Object plain = plain(thing);
        return plain == null ? List.of() : plain instanceof List<?> many ? many : List.of(plain);
    }

    /**
     * Wraps a value as this part holds it.
     *
     * @param value the value or the list
     * @return a fact, an optional or the value itself, as this part requires
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
        return cites;
    }

    /**
     * Wraps a list from which items were removed, as the part holds it.
     *
     * @param kept the items that are left
     * @return the list, or a fact: not recorded if an empty list would claim too much
     */
    public Object listed(List<?> kept) {
        return isFact() && kept.isEmpty() && find(EmptyIsUnknown.class).isPresent()
                ? Known.notRecorded()
                : wrapped(List.copyOf(kept));
    }

    /**
     * Returns the value of the part if it is omitted.
     *
     * @return a fact that is not recorded, an empty optional or an empty list; empty if the part is required
     */
    public Optional<Object> absent() {
        return wrap == Wrap.PLAIN && !list ? Optional.empty() : Optional.of(nothing(Before.NOT_RECORDED));
    }

    /**
     * Returns the value of the part if it is hidden.
     *
     * @param before what a fact shows
     * @return a fact, an empty optional or an empty list
     * @throws IllegalStateException if the part is required
     */
    public Object nothing(Before before) {
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
