package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a record holds where nothing is said of it. Facts need no such word, since they are then not recorded; nor do lists,
 * which are then empty.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {
    /**
     * The value.
     *
     * @return as the file writes it, such as {@code public} or {@code 1}
     */
    String value();
}
