package org.cldess.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** The annotations that the processor reads, by their full names: it does not depend on the module that has them. */
final class Annotations {
    static final String BUILDER = "org.cldess.component.WithBuilder";
    static final String ID = "org.cldess.component.WithId";
    static final String CONSTRAINT = "org.cldess.component.WithConstraint";
    static final String TEXTS = "org.cldess.language.WithTexts";
    static final String DEFAULT = "org.cldess.component.Default";
    static final String FLAT = "org.cldess.component.Flat";
    static final String ID_OF = "org.cldess.component.IdOf";
    static final String NAMES = "org.cldess.component.NamesComponent";

    private Annotations() {}

    /** Returns the annotation of an element that has this name, if there is one. */
    static Optional<AnnotationMirror> find(Element element, String name) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (name(annotation).equals(name)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    /** Returns whether an element has the annotation with this name. */
    static boolean has(Element element, String name) {
        return find(element, name).isPresent();
    }

    /** Returns the full name of the type of an annotation. */
    static String name(AnnotationMirror annotation) {
        return type(annotation).getQualifiedName().toString();
    }

    /** Returns the type of an annotation. */
    static TypeElement type(AnnotationMirror annotation) {
        return (TypeElement) annotation.getAnnotationType().asElement();
    }

    /** Returns the stated value of an annotation’s member; empty if it has its default. */
    static Optional<AnnotationValue> value(AnnotationMirror annotation, String member) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .<AnnotationValue>map(entry -> entry.getValue())
                .findFirst();
    }

    /** Returns the stated text of an annotation’s member; empty if it has its default. */
    static Optional<String> text(AnnotationMirror annotation, String member) {
        return value(annotation, member).map(value -> value.getValue().toString());
    }

    /** Returns the stated class of an annotation’s member; empty if it has its default. */
    static Optional<TypeElement> type(AnnotationMirror annotation, String member) {
        return value(annotation, member)
                .map(AnnotationValue::getValue)
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast)
                .filter(type -> type.getKind() != TypeKind.ERROR)
                .map(type -> (TypeElement) type.asElement());
    }

    /** Returns the texts of a member that holds one text or a list of them. */
    static List<String> texts(AnnotationValue value) {
        return value.getValue() instanceof List<?> list
                ? list.stream()
                        .map(item -> ((AnnotationValue) item).getValue().toString())
                        .toList()
                : List.of(value.getValue().toString());
    }
}
