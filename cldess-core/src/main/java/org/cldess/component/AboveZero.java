package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A number above zero, and no greater than a bound where one is said.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface AboveZero {
    /**
     * What the number is, which the way out depends on.
     *
     * @return such as {@code weight}
     */
    String value();

    /**
     * The greatest that it may be.
     *
     * @return by default, as great as any number of a dossier
     */
    long most() default Long.MAX_VALUE;
}
