package org.cldess.territory;

import java.nio.charset.StandardCharsets;

/** Reads fields out of the shipped file as it stands in memory: lines of fields, each but the last followed by a tab. */
final class ShippedText {
    private final byte[] bytes;
    private int at;

    ShippedText(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isAtEnd() {
        return at >= bytes.length;
    }

    /** Tells whether the field just read was not the last of its line. */
    boolean hasField() {
        return bytes[at - 1] == '\t';
    }

    /** The letter that says what kind of line begins. */
    char kind() {
        char kind = (char) bytes[at];
        at += 2;
        return kind;
    }

    String text() {
        int start = at;
        while (bytes[at] != '\t' && bytes[at] != '\n') {
            at++;
        }
        return new String(bytes, start, at++ - start, StandardCharsets.UTF_8);
    }

    /** A whole number, or {@link CommuneTable#NONE} where the field is empty. */
    int number() {
        return number(10);
    }

    /** A code of digits and capitals as a number. */
    int code() {
        return number(CommuneTable.RADIX);
    }

    private int number(int radix) {
        int start = at;
        boolean negative = bytes[at] == '-';
        int number = 0;
        if (negative) {
            at++;
        }
        for (byte next = bytes[at]; next != '\t' && next != '\n'; next = bytes[at]) {
            number = number * radix + (next <= '9' ? next - '0' : next - 'A' + 10);
            at++;
        }
        return at++ == start ? CommuneTable.NONE : negative ? -number : number;
    }
}
