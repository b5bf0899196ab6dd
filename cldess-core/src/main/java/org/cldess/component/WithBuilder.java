package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requests a builder for a record, which the build generates from the record's components. The required components are
 * arguments of the builder's constructor; the rest have setters. A fact has two setters, one of them for the plain
 * value. Put the annotation on a separate line above the record.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface WithBuilder {
    /**
     * The type that the builder makes, if it is not the record itself. Its static method {@code of} takes the record
     * and the record that the builder began with, if any; its static method {@code narrowed} takes the record, for a
     * copy of a checked thing.
     *
     * @return the type, in the same package; {@code void} for the record itself
     */
    Class<?> makes() default void.class;
}
