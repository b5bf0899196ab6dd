package org.cldess.processor;

import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The source text of the constants that name the components of one record. */
final class ComponentsSource {
    private static final String HOME = "org.cldess.component.";

    private final ModelRecord model;
    private final Types types;
    private final Imports imports;
    private final String name;

    ComponentsSource(ModelRecord model, Types types) {
        this.model = model;
        this.types = types;
        this.name = model.builtType().getSimpleName() + "_";
        this.imports = new Imports(model.packageName(), name);
    }

    /** Returns the simple name of the class with the constants. */
    String name() {
        return name;
    }

    String text() {
        String record = imports.name(model.type());
        StringBuilder constants = new StringBuilder();
        for (Component component : model.components()) {
            constants.append("""
                        /** {@link %1$s#%2$s}. */
                        public static final %3$s %4$s = %5$s(%1$s.class, "%2$s");

                    """.formatted(
                    record, component.name(), type(component, record), constant(component.name()), factory(component)));
        }
        return """
                package %1$s;

                %2$s
                /** The components of a {@link %3$s}, as rules, acts and reports name them. */
                %4$s%5$sfinal class %6$s {
                %7$s    private %6$s() {}
                }
                """.formatted(
                        model.packageName(),
                        imports.statements(),
                        record,
                        model.type().getTypeParameters().isEmpty() ? "" : "@SuppressWarnings(\"rawtypes\")\n",
                        isPublic(model.type()) ? "public " : "",
                        name,
                        constants);
    }

    private String type(Component component, String record) {
        return "%s<%s, %s>".formatted(imports.name(HOME + kind(component)), record, boxed(component.itemType()));
    }

    private static String kind(Component component) {
        boolean fact = component.wrap() == Component.Wrap.KNOWN;
        return component.isList() ? fact ? "ListFact" : "ListComponent" : fact ? "Fact" : "Component";
    }

    private String factory(Component component) {
        String type = imports.name(HOME + kind(component));
        return component.flat().isPresent() ? type + ".flat" : "new " + type + "<>";
    }

    private String boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass(types.getPrimitiveType(type.getKind()))
                        .getSimpleName()
                        .toString()
                : imports.name(type instanceof DeclaredType ? type : types.erasure(type));
    }

    private static boolean isPublic(TypeElement type) {
        for (Element above = type; above instanceof TypeElement; above = above.getEnclosingElement()) {
            if (!above.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the name of the constant of a component. */
    static String constant(String component) {
        return component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
