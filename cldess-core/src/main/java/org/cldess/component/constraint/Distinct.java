package org.cldess.component.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cldess.component.NamesComponent;

/** A list without duplicates. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Distinct {
    /**
     * The parts that identify an item. An item with an unknown part is never a duplicate.
     *
     * @return the names of the parts; empty if the items themselves are compared
     */
    @NamesComponent(ofItems = true)
    String[] value() default {};

    /**
     * The part of a duplicate item at which the problem is reported.
     *
     * @return the name of the part; empty for the whole item
     */
    @NamesComponent(ofItems = true)
    String at() default "";

    /**
     * The separator of the identifying values in the message.
     *
     * @return the separator
     */
    String between() default " ";
}
