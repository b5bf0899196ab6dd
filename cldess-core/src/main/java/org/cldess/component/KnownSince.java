package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A component that is known only from the day in another part of the thing. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface KnownSince {
    /**
     * The part with that day.
     *
     * @return the name of the part
     */
    @NamesComponent
    String value();

    /**
     * What is shown before that day.
     *
     * @return what is shown; by default, not recorded; a list that is not a fact is empty
     */
    Before before() default Before.NOT_RECORDED;
}
