package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cldess.disclosure.Audience;

/**
 * The first audience that sees it; each that knows more sees it too. Without this word, everybody does.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Shown {
    /**
     * The audience.
     *
     * @return the first one that sees it
     */
    Audience to() default Audience.PUBLIC;
}
