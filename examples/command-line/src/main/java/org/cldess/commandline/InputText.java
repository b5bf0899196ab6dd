package org.cldess.commandline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads a whole text file, or reports why it cannot be read. */
final class InputText {
    /** The maximum size of an input file, as the tool documents it: 64 MB. */
    static final long MAX_BYTES = 64L * 1024 * 1024;

    private static final String MARK = "\uFEFF";
    private static final int MEGABYTE = 1024 * 1024;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * The text of a table.
     *
     * @param text the text, without a byte order mark
     * @param hasMark whether it began with a byte order mark
     * @param isWindows1252 whether the file is not UTF-8, and was read as Windows-1252, which spreadsheets write
     */
    record TableText(String text, boolean hasMark, boolean isWindows1252) {}

    private InputText() {}

    /** Returns the text of a table in UTF-8 or Windows-1252. */
    static TableText readTable(Path file) {
        byte[] bytes = readable(file);
        try {
            String text = decode(file, bytes);
            boolean hasMark = text.startsWith(MARK);
            return new TableText(hasMark ? text.substring(1) : text, hasMark, false);
        } catch (CommandException notUtf8) {
            return new TableText(windows1252(bytes).orElseThrow(() -> notUtf8), false, true);
        }
    }

    /** Returns the text of bytes in Windows-1252; empty if some are none, or if they may be UTF-16. */
    private static Optional<String> windows1252(byte[] bytes) {
        try {
            String text = WINDOWS_1252
                    .newDecoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Returns the text of a UTF-8 file, without its byte order mark. */
    static String read(Path file) {
        String text = decode(file, readable(file));
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static byte[] readable(Path file) {
        byte[] bytes = bytes(file);
        if (bytes.length == 0) {
            throw new CommandException("empty", Texts.WORDS.message("input.empty", file.toString()));
        }
        return bytes;
    }

    private static byte[] bytes(Path file) {
        if (!Files.exists(file)) {
            throw new CommandException("missing", Texts.WORDS.message("input.missing", file.toString()));
        }
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                throw new CommandException(
                        "too-large", Texts.WORDS.message("input.too-large", file.toString(), MAX_BYTES / MEGABYTE));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            String why = Files.isDirectory(file) ? "input.folder" : "input.unreadable";
            throw new CommandException("unreadable", Texts.WORDS.message(why, file.toString()), e);
        }
    }

    private static String decode(Path file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            int wrong = firstWrong(bytes);
            int line = 1;
            for (int i = 0; i < wrong; i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            String octet = String.format(Locale.ROOT, "0x%02X", bytes[wrong] & 0xFF);
            throw new CommandException(
                    "encoding",
                    Texts.WORDS.message("input.encoding", file.toString(), octet, Integer.toString(line)),
                    e);
        }
    }

    /** The index of the first byte that is not valid UTF-8. */
    private static int firstWrong(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(8192);
        java.nio.charset.CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        while (decoder.decode(in, out, true).isOverflow()) {
            out.clear();
        }
        return Math.min(in.position(), bytes.length - 1);
    }
}
