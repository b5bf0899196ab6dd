package org.cldess.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The list of the files that are being moved into a folder, with the digest of each earlier file. It exists from before
 * the first move until all is done, so that a program that finds it can put the earlier files back. A journal without
 * its last line has ended.
 */
final class Journal {
    /**
     * A file that is being moved.
     *
     * @param name its name in the folder
     * @param earlier the digest of the file that it replaces; empty if there is none
     */
    record Entry(String name, Optional<String> earlier) {}

    private static final String NONE = "-";
    private static final String END = "end";
    private static final int MAX_BYTES = 1_000_000;

    private final Path beside;
    private final Path file;
    private final OutputFolder.Disk disk;

    /**
     * Creates the journal of a folder.
     *
     * @param beside the directory that contains it
     */
    Journal(Path beside, OutputFolder.Disk disk) {
        this.beside = beside;
        this.disk = disk;
        file = beside.resolve("journal");
    }

    /** Begins: when this returns, the whole journal is on disk. */
    void begin(List<Entry> entries) throws IOException {
        List<String> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add(entry.earlier().orElse(NONE) + " " + entry.name()));
        lines.add(END);
        Path whole = beside.resolve("journal.part");
        Files.write(whole, lines);
        disk.force(whole);
        Files.move(whole, file, ATOMIC_MOVE);
        force();
    }

    /** Returns the entries of a journal that has begun and not ended. */
    Optional<List<Entry>> read() throws IOException {
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS) || Files.size(file) > MAX_BYTES) {
            return Optional.empty();
        }
        List<String> lines = new String(Files.readAllBytes(file), UTF_8).lines().toList();
        if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(END)) {
            return Optional.empty();
        }
        return Optional.of(
                lines.subList(0, lines.size() - 1).stream().map(Journal::entry).toList());
    }

    private static Entry entry(String line) {
        int space = line.indexOf(' ');
        String digest = line.substring(0, Math.max(0, space));
        return new Entry(line.substring(space + 1), digest.equals(NONE) ? Optional.empty() : Optional.of(digest));
    }

    /**
     * Ends the journal. It is emptied before it is deleted, because some file systems do not confirm that a deletion is
     * on disk, and an old journal must never be obeyed.
     *
     * @return whether the system confirmed that this is on disk
     */
    boolean end() throws IOException {
        boolean isEmptied = isEmptied();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            if (!isEmptied) {
                throw e;
            }
        }
        return force() && isEmptied;
    }

    private boolean isEmptied() {
        try {
            Files.write(file, new byte[0], StandardOpenOption.TRUNCATE_EXISTING, NOFOLLOW_LINKS);
            disk.force(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean force() {
        try {
            disk.force(beside);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns the digest of a file, or of a symbolic link itself; empty if there is neither. */
    static Optional<String> digest(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return Optional.of(digest(("link " + Files.readSymbolicLink(path)).getBytes(UTF_8)));
        }
        return Files.isRegularFile(path, NOFOLLOW_LINKS)
                ? Optional.of(digest(Files.readAllBytes(path)))
                : Optional.empty();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
