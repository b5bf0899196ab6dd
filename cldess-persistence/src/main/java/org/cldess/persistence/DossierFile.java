package org.cldess.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.file.AtomicFile;
import org.cldess.persistence.file.DossierWriter;
import org.cldess.persistence.file.ReadFile;
import org.cldess.validation.Place;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;

/**
 * The file of a dossier: JSON in UTF-8, which people can read, compare and edit, and which holds the whole.
 *
 * <pre>{@code
 * Reading<Dossier> reading = DossierFile.read(Path.of("grasse.json"));
 * reading.violations().forEach(v -> log.warn("{} {}", v.path(), v.message(Locale.FRENCH)));
 * Dossier dossier = reading.orElseThrow();
 * }</pre>
 *
 * <p>Equal dossiers have the same bytes: keys in the order of the schema, lists of things by id, two spaces, LF and a final
 * newline; dates as {@code 2013-02-18}, times as {@code 14:05}, money as {@code "1234.50"}, measurements as decimal texts,
 * enumerations in lower case with hyphens. A fact that is known to be none is {@code null}, one that is not recorded has no key; a
 * list that is known to be empty is {@code []}. An optional value that is missing and a plain list that is empty have no key.
 *
 * <p>A reader is more tolerant than that: keys and things may stand in any order, a byte order mark is passed over, numbers of bodies
 * and amounts may be written as people write them. A file of more than 64 MB is refused unread. The JSON Schema of the files
 * stands in this module’s jar, as {@code META-INF/cldess/dossier.schema.json}; a {@code "$schema"} at the top of a file, by which editors
 * find it, is passed over.
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
     * Reads a file that someone else opened.
     *
     * @param in its bytes, read to the end and left open
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
     * Reads a file and keeps where everything stands in it, so that a finding about the dossier can be shown at its line.
     *
     * @param file the file
     * @return what was read, with its places
     * @throws UnreadableFileException if it is missing, empty, too large, not UTF-8, not JSON or cut off
     */
    public static Text readText(Path file) {
        return new Text(ReadFile.of(file));
    }

    /**
     * Reads the bytes of a file and keeps where everything stands in it.
     *
     * @param bytes the bytes
     * @return what was read, with its places
     * @throws UnreadableFileException if it is empty, too large, not UTF-8, not JSON or cut off
     */
    public static Text readText(byte[] bytes) {
        return new Text(ReadFile.of(bytes));
    }

    /**
     * Writes a dossier. The file appears whole or not at all, and is on the disk when this returns: if something fails, the one that was
     * there stays as it was. Of several who write one file at once, the last wins. A link in its place is kept, and what it leads to written.
     *
     * @param dossier the dossier
     * @param file where it is kept
     * @throws IOException if the folder is missing or closed to writing, or the disk is full
     * @throws org.cldess.validation.Violations if the file would be larger than what is read: 64 MB
     */
    public static void write(Dossier dossier, Path file) throws IOException {
        AtomicFile.write(file, toBytes(dossier));
    }

    /**
     * The bytes of a dossier’s file.
     *
     * @param dossier the dossier
     * @return the bytes, the same for equal dossiers
     * @throws org.cldess.validation.Violations if they would be more than what is read: 64 MB
     */
    public static byte[] toBytes(Dossier dossier) {
        return DossierWriter.bytes(dossier);
    }

    /** A file that was read, with the place of everything in it. */
    public static final class Text {
        private final ReadFile read;

        private Text(ReadFile read) {
            this.read = read;
        }

        /**
         * What the file holds.
         *
         * @return the dossier, or every problem at once
         */
        public Reading<Dossier> reading() {
            return read.reading();
        }

        /**
         * The pointer of a thing in this file. A dossier keeps its lists by id; the file may have another order.
         *
         * @param pointer a JSON Pointer into the dossier as it is written, such as that of a finding
         * @return the JSON Pointer of the same thing in this file
         */
        public String pointerInFile(String pointer) {
            return read.pointerInFile(pointer);
        }

        /**
         * Where a value stands.
         *
         * @param pointerInFile a JSON Pointer into this file
         * @return its line and column, or those of the nearest thing that holds it
         */
        public Optional<Place> place(String pointerInFile) {
            return read.place(pointerInFile);
        }

        /**
         * The same problem, at its place in this file.
         *
         * @param violation a problem of the dossier, with a pointer into the dossier as it is written
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
