package org.cldess.processor;

/** The source text of the interface that gives a type an accessor for each component of the record that it wraps. */
final class ContentsSource {
    private final ModelRecord model;
    private final String name;
    private final Imports imports;

    ContentsSource(ModelRecord model) {
        this.model = model;
        this.name = model.builtType().getSimpleName() + "Contents";
        this.imports = new Imports(model.packageName(), name);
    }

    /** Returns the simple name of the interface. */
    String name() {
        return name;
    }

    String text() {
        String record = imports.name(model.type());
        StringBuilder accessors = new StringBuilder();
        for (Component component : model.components()) {
            accessors.append("""

                        /** {@return %s} */
                        default %s %s() {
                            return parts().%3$s();
                        }
                    """.formatted(
                    ParamTexts.withoutLinks(component.text()), imports.name(component.type()), component.name()));
        }
        return """
                package %1$s;

                %2$s
                /** The contents of a {@link %3$s}, component by component. */
                sealed interface %4$s permits %3$s {
                    /** {@return the parts, for code that traverses all of them} */
                    %5$s parts();
                %6$s}
                """.formatted(
                model.packageName(), imports.statements(), imports.name(model.builtType()), name, record, accessors);
    }
}
