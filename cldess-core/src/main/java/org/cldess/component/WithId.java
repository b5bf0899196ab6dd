package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the type of the ids of a record that is {@link org.cldess.form.Identified} by them, which the build writes. It stands on a line of
 * its own above the record.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface WithId {
    /**
     * The kind of thing.
     *
     * @return in lower case with hyphens, as the keys of sentences have it, such as {@code charter-version}
     */
    String value();

    /**
     * Whether the ids are unique only in the list in which their things stand, and not in the whole dossier.
     *
     * @return true for articles of a version, for example
     */
    boolean local() default false;
}
