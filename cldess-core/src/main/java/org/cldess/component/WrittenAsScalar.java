package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type whose values are written as one text or number, such as a SIREN or an amount. The static method {@code parse}
 * reads a text, and {@code toString} writes it. An optional static method {@code refusal} returns why a text is
 * invalid, in both languages.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WrittenAsScalar {
    /**
     * The code of the problem of an invalid text.
     *
     * @return the code, such as {@code form.siren}
     */
    String code();

    /**
     * The key of the description of a valid value.
     *
     * @return {@code text}, or a form with its own message, such as {@code amount}
     */
    String expected() default "text";

    /**
     * The pattern of the texts that the type writes, for the schema of the file. The parser may accept more.
     *
     * @return a regular expression; empty if any text is allowed
     */
    String pattern() default "";

    /**
     * Whether files contain the value as a whole number.
     *
     * @return false if it is a text
     */
    boolean number() default false;

    /**
     * Whether messages quote the value as it is written, like a code.
     *
     * @return false if the type renders itself in messages
     */
    boolean quoted() default false;
}
