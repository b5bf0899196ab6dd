package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** Reads the lines of a text of any length, in UTF-8 and with a maximum length of each line. */
final class LineReader {
    static final int MAX_BYTES = 1024 * 1024;
    private static final int SHOWN = 1_000;
    private static final int BUFFER = 1 << 16;
    private static final char MARK = '\uFEFF';

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int until;
    private int number;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** Returns the next line that is not blank; empty at the end. */
    Optional<SourceLine> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean isTooLong = false;
        while (fill()) {
            int end = from;
            while (end < until && buffer[end] != '\n') {
                end++;
            }
            int taken = Math.min(end - from, MAX_BYTES - bytes.size());
            isTooLong |= taken < end - from;
            bytes.write(buffer, from, taken);
            from = end;
            if (end < until) {
                from++;
                number++;
                SourceLine line = line(bytes.toByteArray(), isTooLong);
                if (!line.text().isBlank()) {
                    return Optional.of(line);
                }
                bytes.reset();
                isTooLong = false;
            }
        }
        number++;
        return Optional.of(line(bytes.toByteArray(), isTooLong))
                .filter(last -> !last.text().isBlank());
    }

    private boolean fill() throws IOException {
        if (from == until) {
            from = 0;
            until = Math.max(0, in.read(buffer));
        }
        return from < until;
    }

    private SourceLine line(byte[] bytes, boolean isTooLong) {
        if (isTooLong) {
            return new SourceLine(
                    number,
                    new String(bytes, 0, SHOWN, UTF_8),
                    Optional.of(Texts.WORDS.message("line.too-long", MAX_BYTES / SourceText.MEGABYTE)));
        }
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean isMarked = number == 1 && !text.isEmpty() && text.charAt(0) == MARK;
            return new SourceLine(number, isMarked ? text.substring(1) : text, Optional.empty());
        } catch (CharacterCodingException e) {
            return new SourceLine(number, new String(bytes, UTF_8), Optional.of(Texts.WORDS.message("line.encoding")));
        }
    }
}
