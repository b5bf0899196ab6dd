package org.cldess.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.file.DossierWriter;
import org.cldess.persistence.file.ReadFile;
import org.cldess.persistence.file.SharedFile;
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
     * Writes a dossier. The file is written completely or not at all, and is on disk when this method returns. If
     * something fails, the existing file stays as it was. If several programs write the file at the same time, the last
     * one wins. A symbolic link is kept, and its target is written; so are the mode of the file, its group, and its
     * owner if the system allows it. A new file is for its owner alone, because dossiers contain personal data.
     *
     * @param dossier the dossier
     * @param file the file
     * @throws UnwritableFileException if the file is not a regular file, has several names (hard links), is protected
     *     from writing, or another program is writing it for a minute
     * @throws IOException if the folder is missing or not writable, or the disk is full
     * @throws org.cldess.validation.Violations if the file would be larger than the limit for reading, 64 MB
     */
    public static void write(Dossier dossier, Path file) throws IOException {
        byte[] bytes = toBytes(dossier);
        try (SharedFile shared = SharedFile.lock(file)) {
            shared.write(bytes);
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
    }
}
