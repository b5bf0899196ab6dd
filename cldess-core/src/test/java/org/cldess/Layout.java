package org.cldess;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How some classes are divided into packages and files, and what their public signatures show. The name of a package
 * is without {@code org.cldess}.
 *
 * @param classes the classes
 * @param sources the folder of their sources
 * @param exported the full names of the packages that programs may use
 */
record Layout(JavaClasses classes, Path sources, Set<String> exported) {
    Set<String> packages() {
        return classes.stream().map(Layout::notion).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns each use of a package that is read later, or that a package of {@code internal} may not use.
     *
     * @param readingOrder the packages in the order in which they are read
     * @param internal the packages that any may use, with those that they may use
     */
    List<String> backwards(List<String> readingOrder, Map<String, Set<String>> internal) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> goesBackwards(dependency, readingOrder, internal))
                .map(Dependency::getDescription)
                .toList();
    }

    private static boolean goesBackwards(
            Dependency dependency, List<String> readingOrder, Map<String, Set<String>> internal) {
        String from = notion(dependency.getOriginClass());
        String to = notion(dependency.getTargetClass());
        if (from.equals(to) || !readingOrder.contains(to) && !internal.containsKey(to)) {
            return false;
        }
        return internal.containsKey(from)
                ? !internal.get(from).contains(to)
                : readingOrder.indexOf(to) > readingOrder.indexOf(from);
    }

    /** Returns the cycles of more than {@code most} files of a package, each with the names of its files. */
    List<Set<String>> cycles(int most) {
        return new DependencyCycles(files())
                .sets().stream().filter(cycle -> cycle.size() > most).toList();
    }

    /** Returns, for each file, the files of its own package that it uses, in its class files or for their constants. */
    private Map<String, Set<String>> files() {
        Map<String, Set<String>> uses = new TreeMap<>();
        classes.stream()
                .filter(type -> !isGenerated(type))
                .forEach(type -> uses.computeIfAbsent(outermost(type), unused -> new TreeSet<>())
                        .addAll(type.getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .map(JavaClass::getBaseComponentType)
                                .filter(target -> target.getPackageName().equals(type.getPackageName()))
                                .filter(target -> !isGenerated(target))
                                .map(Layout::outermost)
                                .collect(Collectors.toSet())));
        uses.forEach((file, used) -> source(file).stream()
                .flatMap(source -> ConstantUses.of(packageOf(file), source).stream())
                .map(name -> packageOf(file) + "." + name)
                .filter(uses::containsKey)
                .forEach(used::add));
        return uses;
    }

    private static String packageOf(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** Returns the text of a file; empty if the build writes it. */
    private Optional<String> source(String file) {
        Path path = sources.resolve(file.replace('.', '/') + ".java");
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the exported packages with more than {@code most} public types, and how many they have. */
    Map<String, Long> crowded(int most) {
        Map<String, Long> shown = classes.stream()
                .filter(type -> !isGenerated(type) && !type.isAnnotation())
                .filter(type -> type.isTopLevelClass() && isShown(type))
                .collect(Collectors.groupingBy(Layout::notion, TreeMap::new, Collectors.counting()));
        shown.values().removeIf(count -> count <= most);
        return shown;
    }

    /** Returns the types in public signatures that are neither of Java, nor of Jakarta Validation, nor ours. */
    Set<String> foreignTypes() {
        return signatureTypes(name -> name.contains(".")
                && !name.startsWith("java.")
                && !name.startsWith("jakarta.validation.")
                && !name.startsWith("org.cldess."));
    }

    /** Returns the types of ours in public signatures whose package is not exported. */
    Set<String> internalTypes() {
        return signatureTypes(name -> name.startsWith("org.cldess.") && !exported.contains(packageOfType(name)));
    }

    private static String packageOfType(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private Set<String> signatureTypes(Predicate<String> wrong) {
        return classes.stream()
                .filter(this::isShown)
                .flatMap(Layout::signature)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(type -> type.getBaseComponentType().getName())
                .filter(wrong)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaType> signature(JavaClass type) {
        Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> fields = type.getFields().stream()
                .filter(field -> isVisible(field.getModifiers()))
                .map(JavaField::getType);
        Stream<JavaType> units = type.getCodeUnits().stream()
                .filter(unit -> isVisible(unit.getModifiers()))
                .flatMap(Layout::types);
        return Stream.of(parents, fields, units).flatMap(stream -> stream);
    }

    private static Stream<JavaType> types(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(stream -> stream);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private boolean isShown(JavaClass type) {
        return exported.contains(type.getPackageName()) && isPublic(type);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Layout::isPublic).orElse(true);
    }

    /** Returns whether a class holds the names of a record’s components: it belongs to the record. */
    private static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().endsWith("_");
    }

    static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(Layout::outermost).orElse(type.getName());
    }

    static String notion(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith("org.cldess.") ? name.substring("org.cldess.".length()) : name;
    }
}
