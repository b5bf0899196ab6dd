package org.cldess.processor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** Finds mistakes in records of the model, and reports each at its element, with the correction. */
final class Checks {
    private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    /** The names of members of a builder that no component may have. */
    private static final Set<String> TAKEN = Set.of("before", "build", "narrowed");

    /** Types that hold several values and that files cannot contain. */
    private static final Set<String> COLLECTIONS = Set.of(
            "java.util.Map", "java.util.Set", "java.util.Collection", "java.util.SortedMap", "java.util.SortedSet");

    private final ProcessingEnvironment environment;
    private final Messager messager;

    Checks(ProcessingEnvironment environment) {
        this.environment = environment;
        this.messager = environment.getMessager();
    }

    private void error(Element at, String message) {
        messager.printMessage(Diagnostic.Kind.ERROR, message, at);
    }

    /** Checks a record that asks for a builder. */
    boolean checkBuilder(TypeElement type) {
        if (type.getKind() != ElementKind.RECORD) {
            error(
                    type,
                    "%s is not a record. Only a record has a builder: remove @WithBuilder."
                            .formatted(type.getSimpleName()));
            return false;
        }
        if (type.getNestingKind() != NestingKind.TOP_LEVEL) {
            error(
                    type,
                    "%s is nested. A record with a builder needs a file of its own.".formatted(type.getSimpleName()));
            return false;
        }
        ModelRecord model = new ModelRecord(type, environment);
        boolean isValid = true;
        for (Component component : model.components()) {
            if (TAKEN.contains(component.name())) {
                error(
                        component.field(),
                        "The builder of %s has a member '%s' of its own. Rename the component."
                                .formatted(model.name(), component.name()));
                isValid = false;
            }
        }
        if (model.buildsAnotherType() && !hasMethod(model.builtType(), "of", 2)) {
            error(
                    type,
                    "%1$s has no static method of(%2$s, %2$s), which its builder calls. Add it."
                            .formatted(model.builtType().getSimpleName(), model.name()));
            isValid = false;
        }
        return isValid;
    }

    private static boolean hasMethod(TypeElement type, String name, int parameters) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(name)
                        && method.getParameters().size() == parameters);
    }

    /** Checks a record that asks for a type of ids. */
    boolean checkId(TypeElement type, AnnotationMirror asked) {
        if (type.getKind() != ElementKind.RECORD
                || new ModelRecord(type, environment).idType().isEmpty()) {
            error(
                    type,
                    "%1$s does not say which type its ids have. Add 'implements Identified<%1$sId>', or remove @WithId."
                            .formatted(type.getSimpleName()));
            return false;
        }
        String kind = Annotations.text(asked, "value").orElse("");
        if (!KIND.matcher(kind).matches()) {
            error(
                    type,
                    "'%s' is not a kind of thing. Write it in lower case with hyphens, such as charter-version."
                            .formatted(kind));
            return false;
        }
        return true;
    }

    /** Checks the components of a record of the model. */
    void checkComponents(ModelRecord model) {
        Set<String> parts = model.parts(environment);
        for (Component component : model.components()) {
            if (component.text().isEmpty()) {
                error(
                        component.field(),
                        ("Nothing says what '%1$s' is. Add '@param %1$s …' to the Javadoc of %2$s: the builder and the schema"
                                        + " of the file quote it.")
                                .formatted(component.name(), model.name()));
            }
            checkWrapping(model, component);
            checkDefault(component);
            for (AnnotationMirror annotation : component.element().getAnnotationMirrors()) {
                checkNames(component, annotation, parts);
            }
        }
    }

    private void checkWrapping(ModelRecord model, Component component) {
        TypeMirror single = component.itemType();
        String name = single instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : "";
        boolean primitive = single.getKind().isPrimitive()
                && single.getKind() != TypeKind.INT
                && single.getKind() != TypeKind.BOOLEAN;
        if (primitive || single.getKind() == TypeKind.ARRAY || COLLECTIONS.contains(name)) {
            error(
                    component.field(),
                    "Files cannot hold the component '%s' of %s, which is a %s. Use a List, a BigDecimal, an int or a record."
                            .formatted(component.name(), model.name(), single));
        } else if (name.equals("java.util.Optional")
                || name.equals("org.cldess.known.Known")
                || name.equals("java.util.List")) {
            error(
                    component.field(),
                    "The component '%s' of %s wraps a value twice. Use one of Known, Optional and List, or Known<List<…>>."
                            .formatted(component.name(), model.name()));
        }
    }

    private void checkDefault(Component component) {
        Optional<String> stated = component.statedDefault();
        if (stated.isEmpty()) {
            return;
        }
        Optional<List<String>> choices = component.choices();
        if (component.wrap() != Component.Wrap.PLAIN || component.isList()) {
            error(
                    component.field(),
                    "'%s' needs no @Default: a fact that is left out is not recorded, and a list is empty. Remove it."
                            .formatted(component.name()));
        } else if (choices.isPresent()) {
            if (!choices.get().contains(Component.constant(stated.get()))) {
                error(
                        component.field(),
                        "The default '%s' is not a value of %s, which has %s. Correct it."
                                .formatted(
                                        stated.get(),
                                        component.itemType(),
                                        choices.get().stream()
                                                .map(Checks::written)
                                                .toList()));
            }
        } else if (component.type().getKind() == TypeKind.INT
                ? !WHOLE.matcher(stated.get()).matches()
                : component.type().getKind() == TypeKind.BOOLEAN
                        && !Set.of("true", "false").contains(stated.get())) {
            error(
                    component.field(),
                    "The default '%s' is not a %s. Correct it.".formatted(stated.get(), component.type()));
        }
    }

    private static String written(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Checks the names of components that an annotation contains. */
    private void checkNames(Component component, AnnotationMirror annotation, Set<String> parts) {
        for (ExecutableElement member :
                ElementFilter.methodsIn(Annotations.type(annotation).getEnclosedElements())) {
            Optional<AnnotationMirror> naming = Annotations.find(member, Annotations.NAMES);
            Optional<? extends AnnotationValue> value =
                    Annotations.value(annotation, member.getSimpleName().toString());
            if (naming.isEmpty() || value.isEmpty()) {
                continue;
            }
            boolean ofItems = Annotations.text(naming.get(), "ofItems")
                    .filter("true"::equals)
                    .isPresent();
            Set<String> there = ofItems
                    ? component
                            .heldRecord()
                            .map(held -> new ModelRecord(held, environment).parts(environment))
                            .orElse(Set.of())
                    : parts;
            for (String name : Annotations.texts(value.get())) {
                if (!there.contains(name)) {
                    messager.printMessage(
                            Diagnostic.Kind.ERROR,
                            "There is no component '%s' %s. It has %s."
                                    .formatted(name, ofItems ? "in the items of this list" : "in this record", there),
                            component.field());
                }
            }
        }
    }
}
