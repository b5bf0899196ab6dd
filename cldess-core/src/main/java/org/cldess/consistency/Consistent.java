package org.cldess.consistency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares the checks across the parts of a record, beyond those at its components. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Consistent {
    /**
     * Returns the class of the checks.
     *
     * @return a class with a no-argument constructor, in the package of the record
     */
    Class<? extends Consistency> value();
}
