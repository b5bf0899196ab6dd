package org.cldess.processor;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** The source text of the constraint that checks in forms whether a type accepts a text. */
final class ConstraintSource {
    static final String HOME = "org.cldess.constraint";

    private final String name;
    private final String code;
    private final String accepts;
    private final TypeElement type;

    ConstraintSource(TypeElement type, AnnotationMirror asked) {
        this.type = type;
        this.code = Annotations.text(asked, "code").orElse("");
        this.accepts = Annotations.text(asked, "accepts").orElse("");
        this.name = "Valid"
                + Annotations.text(asked, "name").orElse(type.getSimpleName().toString());
    }

    /** Returns the simple name of the constraint. */
    String name() {
        return name;
    }

    String text() {
        return """
                package %1$s;

                import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
                import static java.lang.annotation.ElementType.CONSTRUCTOR;
                import static java.lang.annotation.ElementType.FIELD;
                import static java.lang.annotation.ElementType.METHOD;
                import static java.lang.annotation.ElementType.PARAMETER;
                import static java.lang.annotation.ElementType.TYPE_USE;

                import jakarta.validation.Constraint;
                import jakarta.validation.Payload;
                import java.lang.annotation.Documented;
                import java.lang.annotation.Retention;
                import java.lang.annotation.RetentionPolicy;
                import java.lang.annotation.Target;
                import %2$s;

                /** The annotated text must be %5$s. */
                @Documented
                @Retention(RetentionPolicy.RUNTIME)
                @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
                @Constraint(validatedBy = %3$s.Validator.class)
                public @interface %3$s {
                    /**
                     * Returns the message for a refused value.
                     *
                     * @return the message; by default, the expected form and the rule that is broken
                     */
                    String message() default "{org.cldess.constraint.%4$s}";

                    /** {@return the groups that the constraint belongs to} */
                    Class<?>[] groups() default {};

                    /**
                     * Returns the data that clients attach to the constraint.
                     *
                     * @return the payload
                     */
                    Class<? extends Payload>[] payload() default {};

                    /** The check, created by the validation provider. */
                    final class Validator extends FormValidator<%3$s> {
                        /** Creates the check; validation providers call this. */
                        public Validator() {
                            super("%4$s", %6$s::refusal);
                        }
                    }
                }
                """.formatted(HOME, type.getQualifiedName(), name, code, accepts, type.getSimpleName());
    }
}
