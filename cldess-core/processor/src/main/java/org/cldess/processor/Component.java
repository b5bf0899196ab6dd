package org.cldess.processor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * One component of a record.
 *
 * @param element the component
 * @param wrap how its value is wrapped
 * @param isList whether it holds a list, wrapped or not
 * @param text its {@code @param} text
 */
record Component(RecordComponentElement element, Wrap wrap, boolean isList, String text) {
    private static final String KNOWN = "org.cldess.known.Known";
    private static final String OPTIONAL = "java.util.Optional";
    private static final String LIST = "java.util.List";

    /** How a component wraps its value. */
    enum Wrap {
        PLAIN,
        KNOWN,
        OPTIONAL
    }

    static Component of(RecordComponentElement element, String text) {
        TypeMirror type = element.asType();
        Wrap wrap = is(type, KNOWN) ? Wrap.KNOWN : is(type, OPTIONAL) ? Wrap.OPTIONAL : Wrap.PLAIN;
        return new Component(element, wrap, is(inside(type, wrap), LIST), text);
    }

    String name() {
        return element.getSimpleName().toString();
    }

    /** Returns the field of the component: the compiler reports an error at the line of a field. */
    Element field() {
        return Stream.ofNullable(element.getEnclosingElement())
                .flatMap(owner -> ElementFilter.fieldsIn(owner.getEnclosedElements()).stream())
                .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
                .<Element>map(field -> field)
                .findFirst()
                .orElse(element);
    }

    TypeMirror type() {
        return element.asType();
    }

    /** Returns the type without {@code Known} or {@code Optional}. */
    TypeMirror unwrapped() {
        return inside(type(), wrap);
    }

    /** Returns the type of a single value: of an item, if the component holds a list. */
    TypeMirror itemType() {
        return isList ? argument(unwrapped()).orElse(unwrapped()) : unwrapped();
    }

    private static TypeMirror inside(TypeMirror type, Wrap wrap) {
        return wrap == Wrap.PLAIN ? type : argument(type).orElse(type);
    }

    private static Optional<TypeMirror> argument(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                ? Optional.of(declared.getTypeArguments().get(0))
                : Optional.empty();
    }

    private static boolean is(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }

    boolean isPrimitive() {
        return type().getKind().isPrimitive();
    }

    /** Returns the type whose components are inlined; empty if the component is not flat. */
    Optional<TypeElement> flat() {
        return Annotations.has(element, Annotations.FLAT) ? record(type()) : Optional.empty();
    }

    /** Returns the record of which the component holds one or several. */
    Optional<TypeElement> heldRecord() {
        return record(itemType());
    }

    private static Optional<TypeElement> record(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                        && ((DeclaredType) type).asElement() instanceof TypeElement element
                        && element.getKind() == ElementKind.RECORD
                ? Optional.of(element)
                : Optional.empty();
    }

    /** Returns the text of the default, as files write it; empty if none is stated. */
    Optional<String> statedDefault() {
        return Annotations.find(element, Annotations.DEFAULT).flatMap(said -> Annotations.text(said, "value"));
    }

    /** Returns the default value as an expression; empty if the component must be set. */
    String defaultExpression(Imports imports) {
        Optional<String> stated = statedDefault();
        if (stated.isPresent()) {
            return isPrimitive() ? stated.get() : imports.name(type()) + "." + constant(stated.get());
        }
        return switch (wrap) {
            case KNOWN -> imports.name(KNOWN) + ".notRecorded()";
            case OPTIONAL -> imports.name(OPTIONAL) + ".empty()";
            case PLAIN -> isList ? imports.name(LIST) + ".of()" : "";
        };
    }

    /** Returns whether the component must be set, because it has no default. */
    boolean isRequired() {
        return wrap == Wrap.PLAIN && !isList && statedDefault().isEmpty();
    }

    /** Returns the constant of an enumeration that a file writes in lower case with hyphens. */
    static String constant(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Returns the constants of the enumeration that the component holds; empty if it holds something else. */
    Optional<List<String>> choices() {
        return itemType() instanceof DeclaredType declared
                        && declared.asElement().getKind() == ElementKind.ENUM
                ? Optional.of(declared.asElement().getEnclosedElements().stream()
                        .filter(inside -> inside.getKind() == ElementKind.ENUM_CONSTANT)
                        .map(Element::getSimpleName)
                        .map(Object::toString)
                        .toList())
                : Optional.empty();
    }
}
