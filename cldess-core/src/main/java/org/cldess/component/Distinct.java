package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list in which nothing stands twice.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Distinct {
    /**
     * The parts by which its things are told apart. One of which any of these is not known is never taken for another.
     *
     * @return their names; none where the items themselves differ
     */
    String[] value() default {};

    /**
     * The part to which one is led that stands there again.
     *
     * @return its name; empty for the whole item
     */
    String at() default "";

    /**
     * How the one that stands twice is called in a sentence.
     *
     * @return what stands between the values by which it is told apart
     */
    String between() default " ";
}
