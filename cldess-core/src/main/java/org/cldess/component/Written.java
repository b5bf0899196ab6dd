package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type whose values are written as one text or number, such as a SIREN or an amount. Its static method {@code parse} reads a text, {@code
 * toString} writes it; where it has a static method {@code refusal}, that tells why a text makes no sense, in both languages.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Written {
    /**
     * The code of the problem when a text makes no sense.
     *
     * @return such as {@code form.siren}
     */
    String code();

    /**
     * Whether it stands in a file as a whole number.
     *
     * @return false where it is a text
     */
    boolean number() default false;

    /**
     * Whether sentences say it as it is written, in quotes, as they do with codes.
     *
     * @return false where it says itself
     */
    boolean quoted() default false;
}
