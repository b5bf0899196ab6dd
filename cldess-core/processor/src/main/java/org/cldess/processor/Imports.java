package org.cldess.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Names types in one generated file and collects what the file must import. */
final class Imports {
    private final String packageName;
    private final Map<String, String> bySimpleName = new TreeMap<>();

    /**
     * Starts a file.
     *
     * @param packageName the package of the file, whose types need no import
     * @param own the simple name of the type in the file
     */
    Imports(String packageName, String own) {
        this.packageName = packageName;
        bySimpleName.put(own, packageName + "." + own);
    }

    /** Returns the name of a type with its arguments, without its annotations. */
    String name(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return type.toString();
        }
        if (!(type instanceof DeclaredType declared)) {
            return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
        }
        String raw = name((TypeElement) declared.asElement());
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        return arguments.isEmpty()
                ? raw
                : raw + arguments.stream().map(this::name).collect(Collectors.joining(", ", "<", ">"));
    }

    /** Returns the name of a type; a nested type is named by way of its outermost type, which is imported. */
    String name(TypeElement type) {
        List<String> simple = new ArrayList<>();
        Element outermost = type;
        simple.add(type.getSimpleName().toString());
        while (outermost.getEnclosingElement() instanceof TypeElement outer) {
            outermost = outer;
            simple.add(0, outer.getSimpleName().toString());
        }
        String whole = ((TypeElement) outermost).getQualifiedName().toString();
        if (add(simple.get(0), whole)) {
            return String.join(".", simple);
        }
        return type.getQualifiedName().toString();
    }

    /** Returns the name of a type by which the file names it, and imports it if need be. */
    String name(String qualified) {
        String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
        return add(simple, qualified) ? simple : qualified;
    }

    private boolean add(String simple, String qualified) {
        return bySimpleName.computeIfAbsent(simple, unused -> qualified).equals(qualified);
    }

    /** Returns the import statements, sorted, each on a line. */
    String statements() {
        return bySimpleName.values().stream()
                .filter(name ->
                        !packageOf(name).equals(packageName) && !packageOf(name).equals("java.lang"))
                .sorted()
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining());
    }

    private static String packageOf(String qualified) {
        return qualified.substring(0, Math.max(0, qualified.lastIndexOf('.')));
    }

    /** Returns the name of the package that contains an element. */
    static String packageOf(Element element) {
        return element instanceof PackageElement home
                ? home.getQualifiedName().toString()
                : packageOf(Objects.requireNonNull(element.getEnclosingElement()));
    }
}
