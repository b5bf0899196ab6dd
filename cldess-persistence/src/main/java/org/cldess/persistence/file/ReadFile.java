package org.cldess.persistence.file;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.ReadDossier;
import org.cldess.validation.Place;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A file that was read: its content, its errors, and the position of every value. */
public final class ReadFile {
    private static final Set<String> NO_PARTS =
            Set.of(Header.FORMAT_FIELD, Header.VERSION_FIELD, Header.REVISION_FIELD, Header.SCHEMA_FIELD);

    private final Reading<Dossier> reading;
    private final Optional<ReadDossier> read;
    private final Place start;
    private final String digest;
    private final Optional<StoredRevision> from;

    private ReadFile(
            Reading<Dossier> reading,
            Optional<ReadDossier> read,
            Place start,
            String digest,
            Optional<StoredRevision> from) {
        this.reading = reading;
        this.read = read;
        this.start = start;
        this.digest = digest;
        this.from = from;
    }

    /** Reads a file. */
    public static ReadFile of(Path file) {
        return of(SourceText.of(file));
    }

    /** Reads a stream to its end. */
    public static ReadFile of(InputStream in) {
        return of(SourceText.of(in));
    }

    /** Reads the bytes of a file. */
    public static ReadFile of(byte[] bytes) {
        return of(SourceText.of(bytes));
    }

    private static ReadFile of(SourceText source) {
        Header header = JsonCheck.check(source);
        try (JsonParser parser = Json.parse(source.text())) {
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            JsonInput input = new JsonInput(parser);
            Place start = Place.inText(input.line(), input.column());
            List<Violation> wrong = object ? header.check(start) : notADossier(start);
            if (!object || !header.isReadable()) {
                return new ReadFile(
                        Reading.failed(Violations.of(wrong)),
                        Optional.empty(),
                        start,
                        source.digest(),
                        Optional.empty());
            }
            ReadDossier read = ReadDossier.of(FormerInput.of(input, header.version()), wrong, NO_PARTS);
            Optional<StoredRevision> from =
                    header.revision().filter(StoredRevision::isForm).map(StoredRevision::parse);
            return new ReadFile(read.reading(), Optional.of(read), start, source.digest(), from);
        }
    }

    private static List<Violation> notADossier(Place start) {
        return List.of(Violation.error("form.type", "", Texts.WORDS.message("file.not-a-dossier"))
                .at(start));
    }

    /** Returns the content of the file, or all its errors. */
    public Reading<Dossier> reading() {
        return reading;
    }

    /** Returns the stored revision that the file was made from, if it names one. */
    public Optional<StoredRevision> from() {
        return from;
    }

    /** Returns the SHA-256 of the bytes of the file. */
    public String digest() {
        return digest;
    }

    /** Returns whether some bytes are those of the file. */
    public boolean hasBytes(byte[] bytes) {
        return Digest.of(bytes).equals(digest);
    }

    /** Returns the pointer in the file for a pointer in the dossier. */
    public String pointerInFile(String pointer) {
        return read.map(dossier -> dossier.pointerInSource(pointer)).orElse(pointer);
    }

    /** Returns the position of a pointer in the file. */
    public Optional<Place> place(String pointerInFile) {
        return read.map(dossier -> dossier.place(pointerInFile)).orElse(Optional.of(start));
    }
}
