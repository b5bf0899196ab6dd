package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the builder of a record, which the build writes from the record's components: what every one has is asked for at once, the rest
 * is set by name. A fact has two setters, one of them for the plain value. It stands on a line of its own above the record.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface WithBuilder {
    /**
     * What is made of the record, where that is another type: its static method {@code of} takes the record and the one that its
     * builder began with, if any, and {@code narrowed} takes the record, for a copy of a thing that obeys the checks.
     *
     * @return the type, in the same package; {@code void} for the record itself
     */
    Class<?> makes() default void.class;
}
