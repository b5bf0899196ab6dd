package org.cldess.persistence.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.cldess.language.Message;
import org.cldess.persistence.UnreadableFileException;
import org.cldess.validation.Place;
import org.jspecify.annotations.Nullable;

/**
 * A text that was read. Files that are too large, empty or not in UTF-8 are rejected; no more than the maximum size is
 * read.
 *
 * @param name its name in sentences
 * @param text the text, without its byte order mark
 * @param digest the SHA-256 of its bytes
 */
record SourceText(Message name, String text, String digest) {
    static final int MAX_BYTES = 64 * 1024 * 1024;
    static final int MEGABYTE = 1024 * 1024;
    private static final int BYTE = 0xFF;

    static SourceText of(Path file) {
        Path leaf = file.getFileName();
        Message name = Texts.WORDS.message("file.named", leaf == null ? file.toString() : leaf.toString());
        try (InputStream in = Files.newInputStream(file)) {
            return of(name, in);
        } catch (NoSuchFileException e) {
            throw refused("missing", name, Texts.WORDS.message("unreadable.missing"), null, e);
        } catch (IOException e) {
            String reason = Files.isDirectory(file) ? "unreadable.folder" : "unreadable.unreadable";
            throw refused("unreadable", name, Texts.WORDS.message(reason), null, e);
        }
    }

    static SourceText of(InputStream in) {
        Message name = Texts.WORDS.message("file.nameless");
        try {
            return of(name, in);
        } catch (IOException e) {
            throw refused("unreadable", name, Texts.WORDS.message("unreadable.unreadable"), null, e);
        }
    }

    static SourceText of(byte[] bytes) {
        return of(Texts.WORDS.message("file.nameless"), bytes);
    }

    private static SourceText of(Message name, InputStream in) throws IOException {
        return of(name, in.readNBytes(MAX_BYTES + 1));
    }

    private static SourceText of(Message name, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw refused(
                    "too-large", name, Texts.WORDS.message("unreadable.too-large", MAX_BYTES / MEGABYTE), null, null);
        }
        if (isWide(bytes)) {
            throw refused("encoding", name, Texts.WORDS.message("unreadable.wide"), Place.inText(1, 1), null);
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = decode(name, bytes, start);
        if (text.isBlank()) {
            throw refused("empty", name, Texts.WORDS.message("unreadable.empty"), null, null);
        }
        return new SourceText(name, text, Digest.of(bytes));
    }

    /**
     * Checks whether the text has two bytes per character: it has a byte order mark, or a zero byte beside the opening
     * brace.
     */
    private static boolean isWide(byte[] bytes) {
        return startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, 0, '{')
                || startsWith(bytes, '{', 0);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & BYTE) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(Message name, byte[] bytes, int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer part = CharBuffer.allocate(8192);
        StringBuilder text = new StringBuilder(bytes.length - start);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(in, part, true);
            text.append(part.flip());
            part.clear();
        }
        if (result.isError()) {
            throw wrongByte(name, bytes, in.position(), result.length(), text);
        }
        return text.toString();
    }

    private static UnreadableFileException wrongByte(
            Message name, byte[] bytes, int position, int length, StringBuilder before) {
        int newline = before.lastIndexOf("\n");
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        Place place = Place.inText(line, before.length() - newline);
        if (position + length == bytes.length && isCutCharacter(bytes, position)) {
            return refused(
                    "truncated",
                    name,
                    Texts.WORDS.message("unreadable.truncated", Integer.toString(line)),
                    place,
                    null);
        }
        String octet = String.format(Locale.ROOT, "0x%02X", bytes[position] & BYTE);
        return refused(
                "encoding",
                name,
                Texts.WORDS.message("unreadable.encoding", octet, Integer.toString(line)),
                place,
                null);
    }

    /** Checks whether the file ends inside a UTF-8 character. */
    private static boolean isCutCharacter(byte[] bytes, int position) {
        int first = bytes[position] & BYTE;
        int whole = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        boolean continued = true;
        for (int i = position + 1; i < bytes.length; i++) {
            continued &= (bytes[i] & 0xC0) == 0x80;
        }
        return first >= 0xC2 && first <= 0xF4 && continued && bytes.length - position < whole;
    }

    /** Returns an exception that rejects this text. */
    UnreadableFileException refused(String code, Message why, Place place, @Nullable Throwable cause) {
        return refused(code, name, why, place, cause);
    }

    private static UnreadableFileException refused(
            String code, Message name, Message why, @Nullable Place place, @Nullable Throwable cause) {
        Message sentence = Texts.WORDS.message("unreadable", name, why);
        return new UnreadableFileException(code, sentence, Optional.ofNullable(place), cause);
    }
}
