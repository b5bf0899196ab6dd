package org.cldess.identity;

import java.util.Locale;
import java.util.Optional;
import org.cldess.component.WithConstraint;
import org.cldess.component.WrittenAsScalar;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.language.Typography;

/**
 * A language in which people work together (<i>{@index "langue de travail"}</i>): two letters of ISO 639-1, such as
 * {@code fr} or {@code it}, or three of ISO 639-3 for some languages of France that have no shorter code, such as
 * {@code fsl}, French Sign Language. Unlike a language tag, it contains no country or script.
 *
 * @param code the code, in any case; kept in lower case
 */
@WithConstraint(
        code = "language",
        accepts =
                "the code of a language that {@link LanguageCode#parse} accepts: two letters, such as fr, or three for some languages of France")
@WrittenAsScalar(code = "form.language", quoted = true, pattern = "^[a-z]{2,3}$")
public record LanguageCode(String code) implements Comparable<LanguageCode>, Localizable {
    /** Checks that the code is known. */
    public LanguageCode {
        refusal(code).ifPresent(message -> {
            throw new IllegalArgumentException(message.say(Locale.ENGLISH));
        });
        code = kept(code);
    }

    /**
     * Reads a code as people write it: case and surrounding spaces do not matter.
     *
     * @param text such as {@code fr}
     * @return the language
     * @throws IllegalArgumentException if the text is refused, with the message of {@link #refusal} in English
     */
    public static LanguageCode parse(String text) {
        return new LanguageCode(text);
    }

    /**
     * Returns why a text is not the code of a language.
     *
     * @param text the text
     * @return the reason and how to correct it; empty if {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        return CodeLists.language(kept(text)).isPresent()
                ? Optional.empty()
                : Optional.of(
                        text.isBlank()
                                ? Texts.WORDS.message("language.blank")
                                : Texts.WORDS.message("language.unknown", PastedNumber.cut(text)));
    }

    private static String kept(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(LanguageCode other) {
        return code.compareTo(other.code);
    }

    /** Returns the name of the language, such as « italien ». */
    @Override
    public String say(Locale locale) {
        return CodeLists.language(code).orElseThrow().get(Typography.isEnglish(locale) ? 1 : 0);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
