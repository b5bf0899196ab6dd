package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cldess.disclosure.Audience;

/**
 * The least privileged audience that sees the component; more privileged audiences see it too. Without this annotation,
 * the public sees it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface VisibleTo {
    /**
     * The audience.
     *
     * @return the least privileged audience that sees it
     */
    Audience value() default Audience.PUBLIC;
}
