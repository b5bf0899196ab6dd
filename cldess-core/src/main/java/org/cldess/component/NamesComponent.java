package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member of an annotation whose value is the name of a component, or a list of such names. The compiler reports a
 * name that no component has.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NamesComponent {
    /**
     * Returns which record has the component.
     *
     * @return false for the record that contains the annotated component; true for the items of the annotated list
     */
    boolean ofItems() default false;
}
