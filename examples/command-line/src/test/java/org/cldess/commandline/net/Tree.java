package org.cldess.commandline.net;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of a file as maps, lists and values, parsed without the library, so that the tests can damage or extend it.
 */
final class Tree {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Tree() {}

    static Object parse(byte[] bytes) {
        return JSON.readValue(bytes, Object.class);
    }

    /** Returns the file of a tree, with an indent of two spaces, LF, and a final newline. */
    static byte[] bytes(Object tree) {
        StringBuilder out = new StringBuilder();
        write(tree, "\n", out);
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(@Nullable Object value, String indent, StringBuilder out) {
        String deeper = indent + "  ";
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            String before = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(before).append(deeper);
                quote(String.valueOf(entry.getKey()), out);
                out.append(": ");
                write(entry.getValue(), deeper, out);
                before = ",";
            }
            out.append(indent).append('}');
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            String before = "[";
            for (Object item : list) {
                out.append(before).append(deeper);
                write(item, deeper, out);
                before = ",";
            }
            out.append(indent).append(']');
        } else if (value instanceof String text) {
            quote(text, out);
        } else {
            out.append(value instanceof Map ? "{}" : String.valueOf(value));
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '"' || one == '\\') {
                out.append('\\').append(one);
            } else if (one == '\n') {
                out.append("\\n");
            } else if (mustBeEscaped(text, i)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) one));
            } else {
                out.append(one);
            }
        }
        out.append('"');
    }

    /** Checks whether a character is a control character or an unpaired surrogate. */
    static boolean mustBeEscaped(String text, int index) {
        char one = text.charAt(index);
        if (Character.isHighSurrogate(one)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(one)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return one < ' ' || one == '\u007f';
    }

    static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, held) -> copy.put(String.valueOf(key), copy(held)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return value;
    }

    /** Returns the value at a path of keys and indexes, or null if there is none. */
    static @Nullable Object at(@Nullable Object tree, Object... way) {
        Object value = tree;
        for (Object step : way) {
            if (value instanceof Map<?, ?> map) {
                value = map.get(step);
            } else if (value instanceof List<?> list && step instanceof Integer index && index < list.size()) {
                value = list.get(index);
            } else {
                return null;
            }
        }
        return value;
    }

    @SuppressWarnings("unchecked") // the type that the parser creates
    static Map<String, Object> object(@Nullable Object value) {
        return value instanceof Map ? (Map<String, Object>) value : new LinkedHashMap<>();
    }

    /** Returns a list of the tree, or a new one if there is none. */
    @SuppressWarnings("unchecked") // the type that the parser creates
    static List<Object> list(@Nullable Object value) {
        return value instanceof List ? (List<Object>) value : new ArrayList<>();
    }

    /** Returns the texts under a key of the list’s entries. */
    static List<String> texts(@Nullable Object list, String key) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(list)) {
            if (at(item, key) instanceof String text) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** A value with its container. */
    record Spot(Object holder, Object key, String pointer) {
        @Nullable
        Object value() {
            return at(holder, key);
        }

        boolean isItem() {
            return holder instanceof List;
        }

        int index() {
            return (Integer) key;
        }

        void set(@Nullable Object value) {
            if (isItem()) {
                list(holder).set(index(), value);
            } else {
                object(holder).put(String.valueOf(key), value);
            }
        }

        void remove() {
            if (isItem()) {
                list(holder).remove(index());
            } else {
                object(holder).remove(String.valueOf(key));
            }
        }
    }

    /** Returns all values of a tree except the root, in file order. */
    static List<Spot> spots(Object tree) {
        List<Spot> spots = new ArrayList<>();
        gather(tree, "", spots);
        return spots;
    }

    private static void gather(@Nullable Object value, String pointer, List<Spot> spots) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                String deeper = pointer + "/" + key;
                spots.add(new Spot(map, String.valueOf(key), deeper));
                gather(held, deeper, spots);
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                String deeper = pointer + "/" + i;
                spots.add(new Spot(list, i, deeper));
                gather(list.get(i), deeper, spots);
            }
        }
    }
}
