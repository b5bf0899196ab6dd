package org.cldess.internal;

import java.util.regex.Pattern;

/** The form of the ids of a dossier. */
public final class Identifiers {
    /** The form as a regular expression. */
    public static final String FORM = "[a-z0-9-]{1,64}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private Identifiers() {}

    /** Refuses a text that is no id, naming the kind of thing and the text. */
    public static void check(String what, String value) {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The id '%s' of %s is not 1 to 64 of a–z, 0–9 and the hyphen. Choose one that is, such as 'a-12'."
                            .formatted(value, what));
        }
    }
}
