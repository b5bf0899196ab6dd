package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An id that is not the same as another one of the same thing.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OtherThan {
    /**
     * The part with the other id.
     *
     * @return its name
     */
    String value();

    /**
     * What the two are to each other, which the sentence depends on.
     *
     * @return such as {@code visit}
     */
    String as();
}
