package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is known only once another part of the thing has come about.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Since {
    /**
     * The part with that day.
     *
     * @return its name
     */
    String value();

    /**
     * What is seen before.
     *
     * @return by default, nothing is known; a list that is no fact is empty
     */
    Before before() default Before.NOT_RECORDED;
}
