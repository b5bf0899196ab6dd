package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.cldess.persistence.UnwritableFileException;
import org.cldess.reading.Input;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The lines that an import rejected, in their order. An interrupted import goes on in the same file: the lines that it
 * reads again are cut off before they are rejected again.
 */
public final class RejectFile implements Closeable {
    /** The field with the reasons. */
    static final String REJECTION = "rejection";

    private static final String IMPORT = "import";
    private static final String LINE = "line";

    private final FileChannel channel;
    private final String at;
    private final Locale locale;
    private int first;
    private long start;

    private RejectFile(FileChannel channel, Instant at, Locale locale) {
        this.channel = channel;
        this.at = at.toString();
        this.locale = locale;
    }

    /**
     * Opens or creates a file.
     *
     * @param at the instant of the import
     * @param locale the language of the reasons
     * @throws UnwritableFileException if the file has other lines than rejected ones of the import
     */
    public static RejectFile open(Path file, Instant at, Locale locale) throws IOException {
        FileAccess.createPrivately(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        RejectFile rejects = new RejectFile(channel, at, locale);
        try {
            if (channel.size() > 0 && rejects.end(Integer.MAX_VALUE).isEmpty()) {
                throw new UnwritableFileException(
                        "exists", Texts.WORDS.message("unwritable.rejects", file.toString(), at.toString()));
            }
            return rejects;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Begins or repeats some lines: those that were rejected from there on are cut off.
     *
     * @param line the number of the first line, which only rises
     */
    void begin(int line) throws IOException {
        if (line != first) {
            start = first == 0 ? end(line).orElseThrow() : channel.size();
            first = line;
        }
        channel.truncate(start);
        channel.position(start);
    }

    /**
     * Returns where the rejected lines before a number end. A last line that was only half written does not count.
     *
     * @return the place; empty if the file has another line
     */
    private Optional<Long> end(int before) throws IOException {
        channel.position(0);
        InputStream in = Channels.newInputStream(channel);
        LineReader lines = new LineReader(in);
        long end = 0;
        Optional<SourceLine> line = lines.next();
        while (line.isPresent()) {
            long next = end + line.get().text().getBytes(UTF_8).length + 1;
            Optional<Integer> number = number(line.get().text());
            boolean isWhole = next <= channel.size();
            if (number.isEmpty() && (isWhole || end == 0)) {
                return Optional.empty();
            }
            if (!isWhole || number.orElseThrow() >= before) {
                return Optional.of(end);
            }
            end = next;
            line = lines.next();
        }
        return Optional.of(end);
    }

    /** Returns the number of the line that this import rejected; empty if the text is not such a line. */
    private Optional<Integer> number(String text) {
        try {
            CopiedInput whole = ThingText.whole(text);
            return whole.find(REJECTION)
                    .filter(rejection ->
                            rejection.textOf(IMPORT).filter(at::equals).isPresent())
                    .flatMap(rejection -> rejection.find(LINE))
                    .filter(line -> line.kind() == Input.Kind.NUMBER)
                    .map(line -> Integer.valueOf(line.text()));
        } catch (Violations e) {
            return Optional.empty();
        }
    }

    /** Adds a line. */
    void add(SourceLine line, Violations reasons) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(line, reasons));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private byte[] bytes(SourceLine line, Violations reasons) {
        Output out = Output.line();
        ProblemWriter problems = new ProblemWriter(out, locale);
        out.object(() -> {
            fields(line, reasons, out);
            out.name(REJECTION);
            out.object(() -> {
                out.name(IMPORT);
                out.text(at);
                out.name(LINE);
                out.number(line.number());
                out.name("reasons");
                out.list(reasons.list().stream().map(RejectFile::withoutPlace).toList(), problems::problem);
            });
        });
        return out.finish();
    }

    /** Copies the fields of a line, or its text if it has none. */
    private static void fields(SourceLine line, Violations reasons, Output out) {
        if (isObject(reasons)) {
            try (JsonParser parser = Json.parse(line.text())) {
                parser.nextToken();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    if (name.equals(REJECTION)) {
                        parser.skipChildren();
                    } else {
                        out.name(name);
                        out.copy(parser);
                    }
                }
            }
        } else {
            out.name("text");
            out.text(line.text());
        }
    }

    private static boolean isObject(Violations reasons) {
        return reasons.stream().noneMatch(ActorImport::isOfText);
    }

    /** The number of the line is said once, and its place in the line is that of its path. */
    private static Violation withoutPlace(Violation reason) {
        return new Violation(reason.severity(), reason.code(), reason.path(), reason.message(), Optional.empty());
    }

    /** Waits until the lines are on disk. */
    void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
