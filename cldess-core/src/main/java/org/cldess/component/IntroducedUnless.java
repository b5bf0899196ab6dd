package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The id of a thing that a change adds. If there was an old value, the id cites the existing thing instead. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface IntroducedUnless {
    /**
     * The part with the old value; if it is not applicable, the thing is new.
     *
     * @return the name of the part
     */
    @NamesComponent
    String value();
}
