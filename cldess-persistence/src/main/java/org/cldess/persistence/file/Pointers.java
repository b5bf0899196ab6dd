package org.cldess.persistence.file;

import java.util.List;
import java.util.regex.Pattern;

/** JSON Pointers (RFC 6901) as text. */
final class Pointers {
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private Pointers() {}

    static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    /** The tokens of a pointer whose names need no escape. */
    static List<String> tokens(String pointer) {
        return SLASH.splitAsStream(pointer).skip(1).toList();
    }

    /** A place in a list, or −1 if the token is none. */
    static int index(String token) {
        return INDEX.matcher(token).matches() ? Integer.parseInt(token) : -1;
    }
}
