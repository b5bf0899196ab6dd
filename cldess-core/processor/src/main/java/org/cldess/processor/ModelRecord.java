package org.cldess.processor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** A record of the model, with its components and annotations. */
final class ModelRecord {
    static final String IDENTIFIED = "org.cldess.thing.Identified";

    private final TypeElement type;
    private final List<Component> components = new ArrayList<>();

    ModelRecord(TypeElement type, ProcessingEnvironment environment) {
        this.type = type;
        ParamTexts texts = new ParamTexts(environment.getElementUtils().getDocComment(type));
        for (RecordComponentElement component : type.getRecordComponents()) {
            String text = texts.get(component.getSimpleName().toString());
            components.add(Component.of(component, Objects.requireNonNullElse(text, "")));
        }
    }

    TypeElement type() {
        return type;
    }

    String name() {
        return type.getSimpleName().toString();
    }

    String packageName() {
        return Imports.packageOf(type);
    }

    List<Component> components() {
        return components;
    }

    /** Returns the names of its parts: its components, with each flat component replaced by its own parts. */
    Set<String> parts(ProcessingEnvironment environment) {
        Set<String> names = new LinkedHashSet<>();
        for (Component component : components) {
            Optional<TypeElement> flat = component.flat();
            if (flat.isPresent()) {
                names.addAll(new ModelRecord(flat.get(), environment).parts(environment));
            } else {
                names.add(component.name());
            }
        }
        return names;
    }

    /** Returns the type that the builder makes: the record itself, or the type that the annotation names. */
    TypeElement builtType() {
        return Annotations.find(type, Annotations.BUILDER)
                .flatMap(annotation -> Annotations.type(annotation, "makes"))
                .orElse(type);
    }

    /** Returns whether the builder makes another type. */
    boolean buildsAnotherType() {
        return !builtType().equals(type);
    }

    /** Returns the type of its ids, as it is written; empty if it is not identified. */
    Optional<TypeMirror> idType() {
        for (TypeMirror face : type.getInterfaces()) {
            if (face instanceof DeclaredType declared
                    && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(IDENTIFIED)) {
                return Optional.of(declared.getTypeArguments().get(0));
            }
        }
        return Optional.empty();
    }
}
