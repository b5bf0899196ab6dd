package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that names its thing: by its number, its name, or the name of the thing that it cites. Several marked
 * components are joined in order.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface NamePart {
    /** The part of a thing’s name that a component provides. */
    enum As {
        /** The name. */
        NAME,
        /** A name that is too long to begin a message; the id is used there instead. */
        LONG_NAME,
        /** The owner, after the name. */
        OWNER,
        /** The additional title of a thing that is named by its number. */
        TITLE
    }

    /**
     * The part of the name.
     *
     * @return the part; by default, the name
     */
    As value() default As.NAME;
}
