package org.cldess.persistence.database;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row that PostgreSQL wrote as one text, {@code (a-1,"in ""quotes""",,t)}: the values between commas, in
 * quotation marks if they are empty or contain a sign of this form, and nothing at all for null (PostgreSQL, 8.16.6).
 */
final class RowText {
    private final String text;
    private int at = 1;

    private RowText(String text) {
        this.text = text;
    }

    /** Returns the values of a row, as texts. */
    static List<@Nullable String> values(String text) {
        RowText row = new RowText(text);
        List<@Nullable String> values = new ArrayList<>();
        do {
            values.add(row.value());
        } while (row.text.charAt(row.at++) == ',');
        return values;
    }

    /** Reads the value at this place, up to the comma or parenthesis after it. */
    private @Nullable String value() {
        char first = text.charAt(at);
        if (first == ',' || first == ')') {
            return null;
        }
        return first == '"' ? quoted() : plain();
    }

    private String plain() {
        int begin = at;
        while (text.charAt(at) != ',' && text.charAt(at) != ')') {
            at++;
        }
        return text.substring(begin, at);
    }

    /** A quotation mark and a backslash are doubled inside. */
    private String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (true) {
            char c = text.charAt(at++);
            if (c == '\\' || (c == '"' && text.charAt(at) == '"')) {
                c = text.charAt(at++);
            } else if (c == '"') {
                return value.toString();
            }
            value.append(c);
        }
    }
}
