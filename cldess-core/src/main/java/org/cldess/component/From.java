package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The first day of the enclosing thing, which is hidden on earlier days. A year means its last day. A thing whose day
 * is not recorded is always visible.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface From {
    /**
     * What a fact that contains such a thing shows before that day.
     *
     * @return what it shows; by default, not recorded
     */
    Before before() default Before.NOT_RECORDED;
}
