package org.cldess.processor;

import java.util.List;
import java.util.stream.Collectors;

/** The source text of one builder. */
final class BuilderSource {
    private static final String OBJECTS = "java.util.Objects";
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    private final ModelRecord model;
    private final Imports imports;
    private final String recordType;
    private final String madeType;
    private final String builder;
    private final boolean identified;
    private final StringBuilder out = new StringBuilder();

    BuilderSource(ModelRecord model) {
        this.model = model;
        this.builder = model.builtType().getSimpleName() + "Builder";
        this.imports = new Imports(model.packageName(), builder);
        this.recordType = imports.name(model.type());
        this.madeType = imports.name(model.builtType());
        this.identified = model.idType().isPresent();
    }

    /** Returns the simple name of the builder. */
    String name() {
        return builder;
    }

    String text() {
        fields();
        constructors();
        model.components().stream()
                .filter(component -> !(identified && component.name().equals("id")))
                .forEach(this::setters);
        build();
        return """
                package %s;

                %s
                /** A builder for {@link %s}. Values that are not set are not recorded or have the stated default. */
                public final class %s {
                %s}
                """.formatted(model.packageName(), imports.statements(), madeType, builder, out);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void fields() {
        line("    /** The checked record that this builder started from; null for a new one. */");
        line("    private final @%s %s before;".formatted(imports.name(NULLABLE), recordType));
        line("");
        for (Component component : model.components()) {
            String start = component.isRequired() ? "" : " = " + component.defaultExpression(imports);
            line("    private %s %s%s;".formatted(imports.name(component.type()), component.name(), start));
        }
    }

    private void constructors() {
        List<Component> required =
                model.components().stream().filter(Component::isRequired).toList();
        line("");
        line("    %s(%s) {"
                .formatted(
                        builder,
                        required.stream()
                                .map(component -> imports.name(component.type()) + " " + component.name())
                                .collect(Collectors.joining(", "))));
        required.forEach(component -> line("        this.%s = %s;".formatted(component.name(), checked(component))));
        line("        this.before = null;");
        line("    }");
        line("");
        line("    %s(%s made) {".formatted(builder, recordType));
        model.components().forEach(component -> line("        this.%1$s = made.%1$s();".formatted(component.name())));
        line("        this.before = made;");
        line("    }");
    }

    private String checked(Component component) {
        if (component.isPrimitive()) {
            return component.name();
        }
        if (component.wrap() == Component.Wrap.PLAIN && component.isList()) {
            return "%s.copyOf(%s)".formatted(imports.name("java.util.List"), component.name());
        }
        return "%1$s.requireNonNull(%2$s, \"%2$s\")".formatted(imports.name(OBJECTS), component.name());
    }

    private void setters(Component component) {
        String name = component.name();
        String held = imports.name(component.unwrapped());
        switch (component.wrap()) {
            case PLAIN -> setter(component, held, checked(component), "");
            case OPTIONAL ->
                setter(
                        component,
                        "@" + imports.name(NULLABLE) + " " + held,
                        "%s.ofNullable(%s)".formatted(imports.name("java.util.Optional"), name),
                        "; null means empty");
            case KNOWN -> {
                setter(component, imports.name(component.type()), checked(component), "");
                setter(
                        component,
                        held,
                        "%s.of(%s)".formatted(imports.name("org.cldess.known.Known"), checked(component)),
                        "");
            }
        }
    }

    private void setter(Component component, String type, String value, String more) {
        line("");
        line("    /**");
        line("     * Sets {@link %s#%s}.".formatted(madeType, component.name()));
        line("     *");
        line("     * @param %s %s%s".formatted(component.name(), ParamTexts.withoutLinks(component.text()), more));
        line("     * @return this builder");
        line("     */");
        line("    public %s %s(%s %s) {".formatted(builder, component.name(), type, component.name()));
        line("        this.%s = %s;".formatted(component.name(), value));
        line("        return this;");
        line("    }");
    }

    private void method(String visible, String name, String value) {
        line("    %s%s %s() {".formatted(visible, madeType, name));
        line("        return %s;".formatted(value));
        line("    }");
    }

    private void build() {
        line("");
        line("    /**");
        line("     * Builds the %s.".formatted(madeType));
        line("     *");
        line("     * @return the %s".formatted(madeType));
        line("     * @throws org.cldess.validation.Violations all values that are invalid or contradict each other");
        line("     */");
        String parts = "new %s(%s)"
                .formatted(
                        recordType,
                        model.components().stream().map(Component::name).collect(Collectors.joining(", ")));
        if (!model.buildsAnotherType()) {
            method(
                    "public ",
                    "build",
                    "%s.checked(%s, before)".formatted(imports.name("org.cldess.consistency.FormRules"), parts));
            line("");
            line("    /** Builds a copy that hides some values and adds none; it needs no checks. */");
            method("", "narrowed", parts);
        } else {
            method("public ", "build", "%s.of(%s, before)".formatted(madeType, parts));
            line("");
            line("    /** Builds a copy of a checked thing without dangling references; it needs no checks. */");
            method("", "narrowed", "%s.narrowed(%s)".formatted(madeType, parts));
        }
        line("");
        line("    @Override");
        line("    public String toString() {");
        line(
                identified
                        ? "        return \"%s \" + id;".formatted(builder)
                        : "        return \"%s\";".formatted(builder));
        line("    }");
    }
}
