package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The day or year of something that comes after something else, as a notification comes after a decision. A rule finds
 * it if it is before one of the other days, and both are known. A day that makes no sense at all is refused instead
 * ({@code NotBefore}).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Follows {
    /**
     * Returns the paths to the other days, from the record that has this component: names of components with slashes
     * between them. {@code ..} is the thing that contains the record, the name of a list leads to all its items, and
     * that of an id to the thing with this id. A record that different things contain names the days of each of them;
     * a path without a day in one of them counts only in the others.
     *
     * @return the paths, such as {@code ../request/date}
     */
    String[] value();
}
