package org.cldess.commandline;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a table that were refused, as they were, with one more column: the reasons. */
final class Rejects {
    /** The names of that column, which is passed over when the file is read again. */
    static final Set<String> NAMES = Set.of("rejet", "rejection");

    private Rejects() {}

    /**
     * Writes the rows to a new file, which only its owner may read. The file appears whole or not at all.
     *
     * @param refused the reasons of each row
     * @param column the name of the column of reasons
     */
    static void write(Path file, TextTable table, Map<TextTable.Row, List<String>> refused, String column)
            throws IOException {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(
                "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, Set.of(CREATE_NEW, WRITE), ofOwner(whole));
                    Writer out = Channels.newWriter(channel, StandardCharsets.UTF_8)) {
                // by this mark, spreadsheets know the encoding
                out.write('\uFEFF');
                write(out, table, refused, column);
                channel.force(true);
            }
            Files.move(part, whole, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Writer out, TextTable table, Map<TextTable.Row, List<String>> refused, String column)
            throws IOException {
        CsvWriter csv = CsvWriter.builder().fieldSeparator(table.separator()).build(out);
        int width = table.header().size();
        boolean hasReasons = NAMES.contains(Plain.of(table.header().get(width - 1)));
        csv.writeRecord(with(table.header(), width, hasReasons, column));
        refused.forEach(
                (row, reasons) -> csv.writeRecord(with(row.cells(), width, hasReasons, String.join(" ", reasons))));
        csv.flush();
    }

    /** Returns the cells and one more, which takes the place of the reasons of an earlier rejection. */
    private static List<String> with(List<String> cells, int width, boolean hasReasons, String last) {
        List<String> all = new ArrayList<>(cells);
        if (hasReasons && all.size() == width) {
            all.remove(width - 1);
        }
        all.add(last);
        return all;
    }

    /** Returns the attributes of a new file that only its owner may read. */
    static FileAttribute<?>[] ofOwner(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
