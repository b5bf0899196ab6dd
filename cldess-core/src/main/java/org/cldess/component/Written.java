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
     * What a reader is told that it must be.
     *
     * @return {@code text}, or a form that deserves a sentence of its own, such as {@code amount}
     */
    String expected() default "text";

    /**
     * What its texts look like as it writes them, for the schema of the file. What reads them may take more.
     *
     * @return a regular expression; empty where any text may stand
     */
    String pattern() default "";

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
