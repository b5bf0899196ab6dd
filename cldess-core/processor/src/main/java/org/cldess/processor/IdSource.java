package org.cldess.processor;

import javax.lang.model.element.AnnotationMirror;

/** The source text of one type of ids. */
final class IdSource {
    private final ModelRecord model;
    private final String type;
    private final String kind;
    private final boolean local;

    /**
     * Starts the type of the ids of a record.
     *
     * @param model the record, which is identified
     * @param asked its annotation
     */
    IdSource(ModelRecord model, AnnotationMirror asked) {
        this.model = model;
        String written = model.idType().orElseThrow().toString();
        this.type = written.substring(written.lastIndexOf('.') + 1);
        this.kind = Annotations.text(asked, "value").orElse("");
        this.local = Annotations.text(asked, "local").filter("true"::equals).isPresent();
    }

    /** Returns the simple name of the type. */
    String name() {
        return type;
    }

    String text() {
        String article = "aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ";
        return """
                package %1$s;

                import org.cldess.component.IdOf;
                import org.cldess.thing.Id;
                import org.cldess.identity.IdForm;

                /**
                 * The id of a {@link %2$s}, %6$s.
                 *
                 * @param value 1 to 64 characters from a–z, 0–9 and the hyphen
                 */
                @IdOf(%5$s)
                public record %3$s(String value) implements Id<%3$s> {
                    /**
                     * Checks the format.
                     *
                     * @throws IllegalArgumentException if the text does not have this format
                     */
                    public %3$s {
                        IdForm.check("%4$s", value);
                    }

                    /**
                     * Returns the id with this text.
                     *
                     * @param value 1 to 64 characters from a–z, 0–9 and the hyphen
                     * @return the id
                     * @throws IllegalArgumentException if the text does not have this format
                     */
                    public static %3$s of(String value) {
                        return new %3$s(value);
                    }

                    @Override
                    public String toString() {
                        return value;
                    }
                }
                """.formatted(
                        model.packageName(),
                        model.builtType().getSimpleName(),
                        type,
                        article + kind.replace('-', ' '),
                        local ? "value = \"" + kind + "\", local = true" : "\"" + kind + "\"",
                        local ? "unique in its list" : "unique in its dossier");
    }
}
