package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The id of a thing that a change adds, unless something stood before: then it cites what stood.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface IntroducedUnless {
    /**
     * The part with what stood before; where that is known to be none, the thing is new.
     *
     * @return its name
     */
    String value();
}
