package org.cldess.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.file.Digest;
import org.cldess.persistence.file.DossierWriter;
import org.cldess.persistence.file.FileRefusal;
import org.cldess.persistence.file.ReadFile;
import org.cldess.persistence.file.SharedFile;
import org.cldess.persistence.file.StoredRevision;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;
import org.cldess.validation.Place;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;

/**
 * The file of a dossier: JSON in UTF-8, which contains the whole dossier and which people can read, compare and edit.
 *
 * <pre>{@code
 * Reading<Dossier> reading = DossierFile.read(Path.of("grasse.json"));
 * reading.violations().forEach(v -> log.warn("{} {}", v.path(), v.message(Locale.FRENCH)));
 * Dossier dossier = reading.orElseThrow();
 * }</pre>
 *
 * <p>Several programs and people may change one file. {@link #change} loses nothing that any of them wrote:
 *
 * <pre>{@code
 * Answer<Dossier> answer = DossierFile.change(file, it -> Acts.of(it).pay(share, day, amount));
 * }</pre>
 *
 * <p>A program that keeps a dossier open for longer, such as a form, passes the {@link Stamp} of what it read back to
 * {@link #write(Dossier, Path, Stamp)}, which refuses to overwrite what others wrote meanwhile.
 *
 * <p>A file that is written keeps its mode, its group, its owner if the system allows it, and the symbolic links that
 * lead to it. A new one is for its owner alone, because dossiers contain personal data. Access control lists and
 * extended attributes are not kept. While a program writes, a lock file {@code .NAME.lock} and a temporary file
 * {@code .NAME.….part} are beside it. If the program is killed they stay, block nobody, and go with the next write. The
 * lock is one of the operating system, so the file system must have locks; most network file systems do.
 *
 * <p>Equal dossiers have the same bytes: keys in the order of the schema, lists by id, an indent of two spaces, LF and
 * a final newline; dates as {@code 2013-02-18}, times as {@code 14:05}, money as {@code "1234.50"}, measurements as
 * decimal texts, enumerations in lower case with hyphens. A fact that is known to be none is {@code null}; a fact that
 * is not recorded has no key; a list that is known to be empty is {@code []}. Missing optional values and empty plain
 * lists have no key.
 *
 * <p>Reading is more tolerant: keys and list entries may be in any order, a byte order mark is skipped, and
 * identification numbers and amounts may be written as people write them. A file of more than 64 MB is rejected without
 * being read. The JSON Schema of the files is in the jar of this module, as
 * {@code META-INF/cldess/dossier.schema.json}; a {@code "$schema"} at the top of a file, by which editors find the
 * schema, is ignored.
 */
public final class DossierFile {
    /** The code of a refusal to lay out a file anew. */
    public static final String OTHER_LAYOUT = FileRefusal.LAYOUT;

    /** How often a change is asked again, if others keep writing the file. */
    private static final int ATTEMPTS = 20;

    private DossierFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the dossier, or every problem at once, with its JSON Pointer, line and column
     * @throws UnreadableFileException if it is missing, empty, too large, not UTF-8, not JSON or cut off
     */
    public static Reading<Dossier> read(Path file) {
        return readText(file).reading();
    }

    /**
     * Reads a file from a stream.
     *
     * @param in the stream, which is read to the end and left open
     * @return the dossier, or every problem at once
     * @throws UnreadableFileException if it is empty, too large, not UTF-8, not JSON or cut off
     */
    public static Reading<Dossier> read(InputStream in) {
        return ReadFile.of(in).reading();
    }

    /**
     * Reads the bytes of a file.
     *
     * @param bytes the bytes
     * @return the dossier, or every problem at once
     * @throws UnreadableFileException if it is empty, too large, not UTF-8, not JSON or cut off
     */
    public static Reading<Dossier> read(byte[] bytes) {
        return ReadFile.of(bytes).reading();
    }

    /**
     * Reads a file and keeps the position of every value, so that a finding about the dossier can be shown at its line.
     *
     * @param file the file
     * @return the content, with its positions
     * @throws UnreadableFileException if it is missing, empty, too large, not UTF-8, not JSON or cut off
     */
    public static Text readText(Path file) {
        return new Text(ReadFile.of(file));
    }

    /**
     * Reads the bytes of a file and keeps the position of every value.
     *
     * @param bytes the bytes
     * @return the content, with its positions
     * @throws UnreadableFileException if it is empty, too large, not UTF-8, not JSON or cut off
     */
    public static Text readText(byte[] bytes) {
        return new Text(ReadFile.of(bytes));
    }

    /**
     * Writes a dossier to a new file, which only its owner may read. The file is written completely or not at all, and
     * is on disk when this method returns.
     *
     * @param dossier the dossier
     * @param file the file, which does not exist yet
     * @throws UnwritableFileException if the file exists already, or another program is writing it for a minute
     * @throws IOException if the folder is missing or not writable, or the disk is full
     * @throws org.cldess.validation.Violations if the file would be larger than the limit for reading, 64 MB
     */
    public static void write(Dossier dossier, Path file) throws IOException {
        writeNew(file, toBytes(dossier));
    }

    /**
     * Writes a dossier that was made from a stored revision to a new file, as {@link #write(Dossier, Path)} does. The
     * file names that revision, as {@link #toBytes(Dossier, Dossier, Revision)} explains.
     *
     * @param dossier the dossier
     * @param file the file, which does not exist yet
     * @param from the dossier as it is stored, with its revision
     * @throws UnwritableFileException if the file exists already, or another program is writing it for a minute
     * @throws IOException if the folder is missing or not writable, or the disk is full
     * @throws org.cldess.validation.Violations if the file would be larger than the limit for reading, 64 MB
     */
    public static void write(Dossier dossier, Path file, Stored<Dossier> from) throws IOException {
        writeNew(file, toBytes(dossier, from.value(), from.revision()));
    }

    /**
     * Writes a dossier that was made from another file to a new file, as {@link #write(Dossier, Path)} does. If the
     * other file names the stored revision that it was made from, the new file names it too.
     *
     * @param dossier the dossier
     * @param file the file, which does not exist yet
     * @param from the other file, as it was read
     * @throws UnwritableFileException if the file exists already, or another program is writing it for a minute
     * @throws IOException if the folder is missing or not writable, or the disk is full
     * @throws org.cldess.validation.Violations if the file would be larger than the limit for reading, 64 MB
     */
    public static void write(Dossier dossier, Path file, Text from) throws IOException {
        writeNew(file, DossierWriter.bytes(dossier, from.read.from()));
    }

    private static void writeNew(Path file, byte[] bytes) throws IOException {
        try (SharedFile shared = SharedFile.lock(file)) {
            shared.checkNew();
            shared.write(bytes);
        }
    }

    /**
     * Writes a dossier to the file that it was read from. The file is written completely or not at all, in the layout
     * of this library, and is on disk when this method returns. If something fails, it stays as it was.
     *
     * <pre>{@code
     * DossierFile.Text text = DossierFile.readText(file);
     * Dossier edited = edit(text.reading().orElseThrow());
     * Answer<DossierFile.Stamp> answer = DossierFile.write(edited, file, text.stamp());
     * }</pre>
     *
     * @param dossier the dossier
     * @param file the file
     * @param read the stamp of the file as it was read
     * @return the new stamp; or a refusal with the code {@code stale} if the file was changed or deleted meanwhile,
     *     followed by one reason with the code {@code stale.change} for each change, if the stamp comes from
     *     {@link Text#stamp}
     * @throws UnwritableFileException if the file is not a regular file, has several names (hard links), is protected
     *     from writing, or another program is writing it for a minute
     * @throws IOException if the folder is missing or not writable, or the disk is full
     * @throws org.cldess.validation.Violations if the file would be larger than the limit for reading, 64 MB
     */
    public static Answer<Stamp> write(Dossier dossier, Path file, Stamp read) throws IOException {
        try (SharedFile shared = SharedFile.lock(file)) {
            if (!shared.exists()) {
                return Answer.refused(FileRefusal.gone(shared.path()));
            }
            if (!shared.hasDigest(read.digest)) {
                return Answer.refused(FileRefusal.stale(shared.path(), read.dossier));
            }
            Optional<StoredRevision> from = read.dossier.isPresent()
                    ? read.from
                    : ReadFile.of(shared.path()).from();
            byte[] bytes = DossierWriter.bytes(dossier, from);
            Stamp written = new Stamp(Digest.of(bytes), Optional.of(dossier), from);
            if (!written.equals(read)) {
                shared.write(bytes);
            }
            return Answer.granted(written);
        }
    }

    /**
     * Changes the dossier of a file and loses nothing that others wrote: locks the file, reads it, asks for the change,
     * and writes the result. Other programs that use this class wait meanwhile. If a program that does not, such as an
     * editor, wrote the file in between, the change is asked again of what it wrote; only a write in the instant before
     * the file is replaced would go unseen.
     *
     * <pre>{@code
     * Answer<Dossier> answer = DossierFile.change(file, it -> Acts.of(it).pay(share, day, amount));
     * }</pre>
     *
     * <p>If the answer is the dossier as it was, nothing is written. The function may be called several times and must
     * not change the same file itself.
     *
     * @param file the file
     * @param change asks for the change
     * @return the dossier as it is in the file now; or a refusal, after which the file is as it was: the reasons of the
     *     change, everything that is wrong with the file, {@link #OTHER_LAYOUT} for a file that this library would lay
     *     out anew, or {@code stale} if others wrote the file again and again
     * @throws UnreadableFileException if the file is missing, empty, too large, not UTF-8, not JSON or cut off
     * @throws UnwritableFileException if it is not a regular file, has several names (hard links), is protected from
     *     writing, or another program is writing it for a minute
     * @throws IOException if the folder is not writable, or the disk is full
     * @throws org.cldess.validation.Violations if the file would be larger than the limit for reading, 64 MB
     */
    public static Answer<Dossier> change(Path file, Function<? super Dossier, Answer<Dossier>> change)
            throws IOException {
        return change(file, Layout.KEPT, change);
    }

    /**
     * Changes the dossier of a file as {@link #change(Path, Function)} does, whatever the layout of the file is.
     *
     * @param file the file
     * @param layout what happens to a file with another indent, order of keys, line ending or spelling of values
     * @param change asks for the change
     * @return the dossier as it is in the file now, or a refusal
     * @throws UnreadableFileException if the file is missing, empty, too large, not UTF-8, not JSON or cut off
     * @throws UnwritableFileException if it is not a regular file, has several names (hard links), is protected from
     *     writing, or another program is writing it for a minute
     * @throws IOException if the folder is not writable, or the disk is full
     * @throws org.cldess.validation.Violations if the file would be larger than the limit for reading, 64 MB
     */
    public static Answer<Dossier> change(Path file, Layout layout, Function<? super Dossier, Answer<Dossier>> change)
            throws IOException {
        try (SharedFile shared = SharedFile.lock(file)) {
            Path path = shared.path();
            for (int i = 0; i < ATTEMPTS; i++) {
                Text text = readText(path);
                Reading<Dossier> reading = text.reading();
                if (reading.value().isEmpty()) {
                    return Answer.refused(reading.violations());
                }
                if (layout == Layout.KEPT && !text.isInThisLayout()) {
                    return Answer.refused(FileRefusal.layout(path));
                }
                Answer<Dossier> answer = change.apply(reading.orElseThrow());
                if (!answer.isGranted()) {
                    return answer;
                }
                byte[] bytes = DossierWriter.bytes(answer.orElseThrow(), text.read.from());
                if (shared.hasDigest(text.read.digest())) {
                    if (!text.read.hasBytes(bytes)) {
                        shared.write(bytes);
                    }
                    return answer;
                }
            }
            return Answer.refused(FileRefusal.stale(path, Optional.empty()));
        }
    }

    /**
     * Returns the bytes of the file of a dossier.
     *
     * @param dossier the dossier
     * @return the bytes, the same for equal dossiers
     * @throws org.cldess.validation.Violations if the file would be larger than the limit for reading, 64 MB
     */
    public static byte[] toBytes(Dossier dossier) {
        return DossierWriter.bytes(dossier);
    }

    /**
     * Returns the bytes of the file of a dossier that was made from a stored revision. The file names that revision, so
     * that a program that stores it later can notice that others stored another one meanwhile. The dossier does not
     * contain the revision.
     *
     * @param dossier the dossier
     * @param stored the dossier as it is stored
     * @param revision its revision
     * @return the bytes
     * @throws org.cldess.validation.Violations if the file would be larger than the limit for reading, 64 MB
     */
    public static byte[] toBytes(Dossier dossier, Dossier stored, Revision revision) {
        return DossierWriter.bytes(dossier, Optional.of(StoredRevision.of(stored, revision)));
    }

    /** What a change does to a file that has not the layout that this library writes. */
    public enum Layout {
        /** The change is refused, because every line of the file might change. */
        KEPT,
        /** The whole file is written in the layout of this library. */
        REWRITTEN
    }

    /**
     * The stamp of the bytes of a file, by which a later write notices that the file has changed. Equal bytes have
     * equal stamps.
     */
    public static final class Stamp {
        private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

        private final String digest;
        private final Optional<Dossier> dossier;
        private final Optional<StoredRevision> from;

        private Stamp(String digest, Optional<Dossier> dossier, Optional<StoredRevision> from) {
            this.digest = digest;
            this.dossier = dossier;
            this.from = from;
        }

        /**
         * Parses a stamp that left the program, such as the ETag of a page. It does not know the dossier that was read,
         * so a refusal cannot say what changed.
         *
         * @param text the text of {@link #toString}
         * @return the stamp
         * @throws IllegalArgumentException if the text is not a stamp
         */
        public static Stamp parse(String text) {
            if (!DIGEST.matcher(text).matches()) {
                throw new IllegalArgumentException(
                        "The stamp '%s' is not 64 hexadecimal digits. Give the text of a stamp.".formatted(text));
            }
            return new Stamp(text, Optional.empty(), Optional.empty());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Stamp that && digest.equals(that.digest);
        }

        @Override
        public int hashCode() {
            return digest.hashCode();
        }

        /** Returns the SHA-256 of the bytes in 64 hexadecimal digits. */
        @Override
        public String toString() {
            return digest;
        }
    }

    /** A file that was read, with the position of every value. */
    public static final class Text {
        private final ReadFile read;

        private Text(ReadFile read) {
            this.read = read;
        }

        /**
         * Returns the content of the file.
         *
         * @return the dossier, or every problem at once
         */
        public Reading<Dossier> reading() {
            return read.reading();
        }

        /**
         * Checks whether the file says which stored revision it was made from.
         *
         * @return true if it does
         */
        public boolean namesRevision() {
            return read.from().isPresent();
        }

        /**
         * Checks whether the file was made from a stored dossier, as {@link #toBytes(Dossier, Dossier, Revision)}
         * notes it.
         *
         * @param stored the dossier as it is stored
         * @return false if it was made from another one, or does not say from which
         */
        public boolean isMadeFrom(Dossier stored) {
            return read.from()
                    .map(from -> from.equals(StoredRevision.of(stored, from.revision())))
                    .orElse(false);
        }

        /**
         * Returns the stamp of the bytes that were read, which a later {@link DossierFile#write(Dossier, Path, Stamp)}
         * asks for.
         *
         * @return the stamp
         */
        public Stamp stamp() {
            return new Stamp(read.digest(), read.reading().value(), read.from());
        }

        /**
         * Checks whether the file has the layout that this library writes, so that a change of one fact changes the
         * lines of this fact only.
         *
         * @return false if the file would be laid out anew: it has another indent, order of keys, line ending or
         *     spelling of values, an earlier version, or an error
         */
        public boolean isInThisLayout() {
            return reading()
                    .value()
                    .map(it -> read.hasBytes(DossierWriter.bytes(it, read.from())))
                    .orElse(false);
        }

        /**
         * Returns the pointer of a value in this file. A dossier sorts its lists by id; the file may have another
         * order.
         *
         * @param pointer a JSON Pointer into the dossier as it would be written, such as that of a finding
         * @return the JSON Pointer of the same value in this file
         */
        public String pointerInFile(String pointer) {
            return read.pointerInFile(pointer);
        }

        /**
         * Returns the position of a value.
         *
         * @param pointerInFile a JSON Pointer into this file
         * @return its line and column, or those of the nearest value that contains it
         */
        public Optional<Place> place(String pointerInFile) {
            return read.place(pointerInFile);
        }

        /**
         * Returns a problem with its position in this file.
         *
         * @param violation a problem of the dossier, with a pointer into the dossier as it would be written
         * @return a copy with the pointer, line and column in this file
         */
        public Violation locate(Violation violation) {
            String pointer = pointerInFile(violation.path());
            Violation moved = new Violation(
                    violation.severity(), violation.code(), pointer, violation.message(), violation.place());
            return place(pointer).map(moved::at).orElse(moved);
        }

        @Override
        public String toString() {
            return "Text of " + reading();
        }
    }
}
