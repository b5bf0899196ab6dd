package org.cldess.component.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cldess.component.NamesComponent;

/** The new value of a change, which must differ from the old value. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ChangedFrom {
    /**
     * The part with the old value.
     *
     * @return the name of the part
     */
    @NamesComponent
    String value();
}
