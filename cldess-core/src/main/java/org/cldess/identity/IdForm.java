package org.cldess.identity;

import java.util.Locale;
import java.util.Optional;
import org.cldess.component.WithConstraint;
import org.cldess.language.Message;

/**
 * The form of the ids inside a dossier (<i>{@index identifiants}</i>): 1 to 64 characters of a–z, 0–9 and the hyphen,
 * chosen by the creator of the object. An id is taken verbatim: nothing is trimmed or repaired, because two spellings
 * would be two objects.
 */
@WithConstraint(
        code = "id",
        accepts =
                "a valid id in a dossier ({@link IdForm}): 1 to 64 characters from a–z, 0–9 and the hyphen, and nothing else",
        name = "Id")
public final class IdForm {
    private static final int MAX_LENGTH = 64;

    private IdForm() {}

    /**
     * Refuses a text that cannot be an id.
     *
     * @param what the kind of object that it would name, such as {@code an actor}
     * @param text such as {@code a-12}
     * @throws IllegalArgumentException if the text is refused, with the kind of object and the message of
     *     {@link #refusal} in English
     */
    public static void check(String what, String text) {
        refusal(text).ifPresent(message -> {
            throw new IllegalArgumentException("This cannot name %s. %s".formatted(what, message.say(Locale.ENGLISH)));
        });
    }

    /**
     * Returns why a text cannot be an id.
     *
     * @param text the text
     * @return which rule it breaks (character and place, length) and how to correct it; empty if it can be one
     */
    public static Optional<Message> refusal(String text) {
        if (text.isEmpty()) {
            return Optional.of(Texts.WORDS.message("id.blank"));
        }
        for (int i = 0; i < text.length(); i++) {
            if (!fits(text.charAt(i))) {
                String odd = Character.toString(text.codePointAt(i));
                return Optional.of(Texts.WORDS.message("id.character", PastedNumber.cut(text), odd, i + 1));
            }
        }
        return text.length() <= MAX_LENGTH
                ? Optional.empty()
                : Optional.of(Texts.WORDS.message("id.length", PastedNumber.cut(text), text.length()));
    }

    private static boolean fits(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
}
