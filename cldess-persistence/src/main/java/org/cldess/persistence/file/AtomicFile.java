package org.cldess.persistence.file;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Writes a file completely or not at all: first to a temporary file with a unique name in the same folder, which is
 * then moved to the file. If several writers run at the same time, the last move wins.
 */
public final class AtomicFile {
    /** The age from which a temporary file counts as abandoned: writing complete bytes takes seconds. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private AtomicFile() {}

    /** Writes the file, or leaves everything as it was. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path whole = file.toAbsolutePath();
        Path target = Files.isSymbolicLink(whole) ? whole.toRealPath() : whole;
        Path folder = target.getParent();
        if (folder == null || target.getFileName() == null) {
            throw new IOException("The path %s is no file. Name one.".formatted(file));
        }
        String start = "." + target.getFileName() + ".";
        removeAbandoned(folder, start);
        Path beside = folder.resolve(start + UUID.randomUUID() + ".part");
        try {
            writeThrough(beside, bytes);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
        sync(folder);
    }

    /** Removes the temporary files of killed writers, because they contain as many personal data as the file itself. */
    private static void removeAbandoned(Path folder, String start) throws IOException {
        long limit = Instant.now().minus(ABANDONED).toEpochMilli();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                folder, file -> isBeside(folder.relativize(file).toString(), start))) {
            for (Path file : files) {
                if (file.toFile().lastModified() < limit) { // 0 for a file that its writer has moved meanwhile
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isBeside(String name, String start) {
        return name.startsWith(start) && name.endsWith(".part");
    }

    /**
     * Writes a new file to disk, so that it is complete even after a power cut after the move. Neither the file nor a
     * link in its place may exist.
     */
    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes the move to disk. Where a folder cannot be opened, as on Windows, the system does it itself. */
    private static void sync(Path folder) throws IOException {
        if (File.separatorChar == '/' && Files.isReadable(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
