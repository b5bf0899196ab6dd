package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What people call a thing by: its number, its name, or the name of what this component cites. Where several components are marked, they
 * follow each other.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Called {
    /** What a component adds to what its thing is called. */
    enum As {
        /** What it is called. */
        NAME,
        /** What it is called, in words too long to begin a sentence with: the id stands for it there. */
        LONG_NAME,
        /** Whose it is, said after the name. */
        WHOSE,
        /** What a thing that goes by its number is called besides. */
        TITLE
    }

    /**
     * What it adds.
     *
     * @return by default, the name
     */
    As value() default As.NAME;
}
