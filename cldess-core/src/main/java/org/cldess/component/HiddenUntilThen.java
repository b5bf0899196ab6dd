package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The day on which something happened. It is hidden on earlier days. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface HiddenUntilThen {
    /**
     * What is shown before that day.
     *
     * @return what is shown; by default, not applicable
     */
    Before before() default Before.NONE;
}
