package org.cldess.consistency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a record what must hold across its parts, beyond what its components say. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Consistent {
    /**
     * The rules.
     *
     * @return a class with a constructor without parameters, beside the record
     */
    Class<? extends Consistency> value();
}
