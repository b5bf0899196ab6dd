package org.cldess.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads well-formed JSON, such as the dossier files of this repository, as maps, lists, texts and whole numbers. */
public final class JsonText {
    private static final int HEX = 16;
    private static final int DIGITS = 4;

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /** Returns the value; null stands for null. */
    public static @Nullable Object read(String text) {
        JsonText json = new JsonText(text);
        Object value = json.value();
        json.skip();
        if (json.at < text.length()) {
            throw json.wrong();
        }
        return value;
    }

    /** Returns the fields of an object. */
    @SuppressWarnings("unchecked") // the keys of objects are texts
    public static Map<String, @Nullable Object> object(String text) {
        return (Map<String, @Nullable Object>) read(text);
    }

    private @Nullable Object value() {
        return switch (next()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        at++;
        while (next() != '}') {
            String name = string();
            expect(':');
            fields.put(name, value());
            if (next() != '}') {
                expect(',');
            }
        }
        at++;
        return fields;
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> items = new ArrayList<>();
        at++;
        while (next() != ']') {
            items.add(value());
            if (next() != ']') {
                expect(',');
            }
        }
        at++;
        return items;
    }

    private String string() {
        expect('"');
        StringBuilder read = new StringBuilder();
        while (text.charAt(at) != '"') {
            char letter = text.charAt(at++);
            read.append(letter == '\\' ? escaped() : letter);
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        char letter = text.charAt(at++);
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += DIGITS;
                yield (char) Integer.parseInt(text.substring(at - DIGITS, at), HEX);
            }
            default -> letter;
        };
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return value;
    }

    private Integer number() {
        int start = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (start == at) {
            throw wrong();
        }
        return Integer.valueOf(text.substring(start, at));
    }

    private char next() {
        skip();
        return text.charAt(at);
    }

    private void expect(char letter) {
        if (next() != letter) {
            throw wrong();
        }
        at++;
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("No JSON at character %s: %s"
                .formatted(at, text.substring(at, Math.min(at + HEX, text.length()))));
    }
}
