package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares the kind of thing that a type of ids identifies. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface IdOf {
    /**
     * The kind of thing.
     *
     * @return the kind in lower case with hyphens, as in message keys, such as {@code charter-version}
     */
    String value();

    /**
     * Whether the ids are unique only in the list that contains their things, not in the whole dossier.
     *
     * @return true if the ids are local, as those of articles of a version
     */
    boolean local() default false;
}
