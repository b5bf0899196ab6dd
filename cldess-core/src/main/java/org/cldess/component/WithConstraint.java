package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requests a constraint for the forms of an application: {@code @ValidSiren} for {@code Siren}. The build generates it
 * in {@code org.cldess.constraint}. It accepts a text if the static method {@code refusal} of the annotated type
 * returns no refusal.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface WithConstraint {
    /**
     * The code of the constraint, in the keys of its messages and in the code of its violations.
     *
     * @return the code in lower case with hyphens, such as {@code siren}
     */
    String code();

    /**
     * What the constraint accepts, for its Javadoc.
     *
     * @return the end of a sentence that begins with “The annotated text must be”
     */
    String accepts();

    /**
     * The name of the constraint, after {@code Valid}.
     *
     * @return the name; empty if it is the name of the type
     */
    String name() default "";
}
