package org.cldess.component.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cldess.component.NamesComponent;

/** A day that must not be before another day of the same thing, if both are known. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface NotBefore {
    /**
     * The part with the earlier day.
     *
     * @return the name of the part
     */
    @NamesComponent
    String value();
}
