package org.cldess.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dossier file in which values can be changed. A list entry is addressed by its id or its index; {@code -} appends
 * entries to a list.
 */
final class AlteredFile {
    private static final Pattern SLASH = Pattern.compile("/");

    private final JsonNode root;

    private AlteredFile(JsonNode root) {
        this.root = root;
    }

    static AlteredFile of(JsonNode root) {
        return new AlteredFile(root);
    }

    byte[] bytes() {
        return JsonMapper.shared().writeValueAsBytes(root);
    }

    void set(String place, JsonNode value) {
        List<String> path = new ArrayList<>(SLASH.splitAsStream(place).skip(1).toList());
        String last = path.remove(path.size() - 1);
        JsonNode holder = root;
        for (String token : path) {
            JsonNode inner = step(holder, token);
            if (inner == null && last.equals("-") && holder instanceof ObjectNode object) {
                inner = object.putArray(token);
            }
            holder = at(inner, place);
        }
        if (holder instanceof ObjectNode object) {
            object.set(last, value);
        } else if (holder instanceof ArrayNode list && last.equals("-")) {
            value.valueStream().forEach(list::add);
        } else if (holder instanceof ArrayNode list) {
            list.set(index(list, last), value);
        }
    }

    /** Removes a value, so that it is not recorded. */
    void remove(String place) {
        int end = place.lastIndexOf('/');
        JsonNode holder = root;
        for (String token : SLASH.splitAsStream(place.substring(0, end)).skip(1).toList()) {
            holder = at(step(holder, token), place);
        }
        ((ObjectNode) holder).remove(place.substring(end + 1));
    }

    /** Returns the JSON Pointer of a place, with indexes instead of ids. */
    String pointer(String place) {
        StringBuilder pointer = new StringBuilder();
        JsonNode holder = root;
        for (String token : SLASH.splitAsStream(place).skip(1).toList()) {
            pointer.append('/').append(holder instanceof ArrayNode list ? String.valueOf(index(list, token)) : token);
            holder = step(holder, token);
        }
        return pointer.toString();
    }

    private static JsonNode at(@Nullable JsonNode node, String place) {
        if (node == null) {
            throw new AssertionError("The file has nothing at " + place);
        }
        return node;
    }

    private static @Nullable JsonNode step(@Nullable JsonNode holder, String token) {
        if (holder instanceof ArrayNode list) {
            return list.get(index(list, token));
        }
        return holder == null ? null : holder.get(token);
    }

    private static int index(ArrayNode list, String token) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode id = list.get(i).get("id");
            if (id != null && id.asString().equals(token)) {
                return i;
            }
        }
        return Integer.parseInt(token);
    }
}
