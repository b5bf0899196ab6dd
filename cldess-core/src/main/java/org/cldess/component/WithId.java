package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requests an id type for a record that is {@link org.cldess.thing.Identified} by it. The build generates the type. Put
 * the annotation on a separate line above the record.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface WithId {
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
