package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The default value of an omitted component. Facts and lists need no default: an omitted fact is not recorded, and an
 * omitted list is empty.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {
    /**
     * The value.
     *
     * @return the value as written in a file, such as {@code public} or {@code 1}
     */
    String value();
}
