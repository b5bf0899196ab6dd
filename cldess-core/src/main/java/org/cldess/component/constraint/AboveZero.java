package org.cldess.component.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number or an amount above zero; a number has an optional upper bound. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface AboveZero {
    /**
     * The meaning of the number, which selects the message.
     *
     * @return the meaning, such as {@code weight}
     */
    String value();

    /**
     * The upper bound.
     *
     * @return the upper bound; by default, more than any number in a dossier
     */
    long most() default Long.MAX_VALUE;
}
