package org.cldess.said;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;

/**
 * A value written in one line: <code>{kind: SCOT, stages: [{stage: DEBATE}]}</code>. {@code #2} is the third entry of
 * the list that was there before, {@code "12"} a text, {@code none} null.
 */
final class Flow {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private final String text;
    private final List<?> held;
    private int next;

    private Flow(String text, List<?> held) {
        this.text = text;
        this.held = held;
    }

    /** Parses a value that replaces a list of such entries. */
    static Object value(String written, List<?> held) {
        Flow flow = new Flow(written, held);
        Object value = flow.value();
        if (flow.next < written.length()) {
            throw new AssertionError("Nothing is expected at %s of %s".formatted(flow.next, written));
        }
        return value;
    }

    private Object value() {
        if (takes('{')) {
            return thing();
        }
        if (takes('[')) {
            return list();
        }
        if (takes('"')) {
            return until("\"", true);
        }
        return takes('#') ? held.get(Integer.parseInt(until(",]}", false))) : single(until(",]}", false));
    }

    private Map<String, @Nullable Object> thing() {
        Map<String, @Nullable Object> thing = new LinkedHashMap<>();
        while (!takes('}')) {
            String name = until(":", true);
            thing.put(name, value());
            takes(',');
        }
        return thing;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        while (!takes(']')) {
            list.add(value());
            takes(',');
        }
        return list;
    }

    private boolean takes(char mark) {
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean isThere = next < text.length() && text.charAt(next) == mark;
        next += isThere ? 1 : 0;
        return isThere;
    }

    private String until(String marks, boolean isTaken) {
        int start = next;
        while (next < text.length() && marks.indexOf(text.charAt(next)) < 0) {
            next++;
        }
        String words = text.substring(start, next);
        next += isTaken ? 1 : 0;
        return words;
    }

    /** Parses a single value for a place without a value. */
    static Object single(String written) {
        if (written.equals("none")) {
            return Known.none();
        }
        if (written.equals("true") || written.equals("false")) {
            return Boolean.valueOf(written);
        }
        return WHOLE.matcher(written).matches() ? (Object) Integer.valueOf(written) : written;
    }
}
