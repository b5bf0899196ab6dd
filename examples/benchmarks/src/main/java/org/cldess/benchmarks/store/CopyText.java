package org.cldess.benchmarks.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in the text form of COPY. */
final class CopyText {
    private CopyText() {}

    /** Returns the bytes of rows. */
    static byte[] of(List<@Nullable Object[]> rows) {
        StringBuilder text = new StringBuilder();
        for (@Nullable Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                if (i > 0) {
                    text.append('\t');
                }
                add(row[i], text);
            }
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(@Nullable Object cell, StringBuilder text) {
        if (cell == null) {
            text.append("\\N");
            return;
        }
        String value = cell.toString();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
