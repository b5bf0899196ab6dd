package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The day from which the thing that holds it is there: on an earlier day it is not seen. A year stands for its last day; of a thing
 * whose day is not recorded, it is known that it is there.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface From {
    /**
     * What is seen before of a fact that is such a thing.
     *
     * @return by default, nothing is known
     */
    Before before() default Before.NOT_RECORDED;
}
