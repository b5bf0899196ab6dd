package org.cldess.territory;

import java.nio.charset.StandardCharsets;

/** Reads fields from the shipped file, held in memory: lines of fields, each but the last followed by a tab. */
final class ShippedText {
    private final byte[] bytes;
    private int at;

    ShippedText(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isAtEnd() {
        return at >= bytes.length;
    }

    /** Returns whether the line has another field after the one just read. */
    boolean hasField() {
        return bytes[at - 1] == '\t';
    }

    /** Returns the letter that gives the kind of the line that begins. */
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

    /** Reads an integer; {@link CommuneTable#NONE} if the field is empty. */
    int number() {
        return number(10);
    }

    /** Reads a code of digits and capital letters as a number. */
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
