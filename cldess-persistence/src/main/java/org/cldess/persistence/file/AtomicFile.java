package org.cldess.persistence.file;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Writes a file completely or not at all: first to a temporary file with a unique name in the same folder, which is
 * then moved to the file. Only the owner may read the temporary file. The file keeps its owner, group and mode; a new
 * one is for its owner alone, because dossiers contain personal data. The caller has locked the file.
 */
public final class AtomicFile {
    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private AtomicFile() {}

    /**
     * Writes the content of a new file.
     *
     * @param <E> what can go wrong with the source of the content
     */
    @FunctionalInterface
    public interface Content<E extends Exception> {
        /** Writes the content to an empty file that only its owner may read. */
        void writeTo(Path file) throws E, IOException;
    }

    /**
     * Creates a file that only its owner may read, with its content on disk, or leaves none.
     *
     * @throws FileAlreadyExistsException if the file is already there
     */
    public static <E extends Exception> void create(Path target, Content<E> content) throws E, IOException {
        Path file = target.toAbsolutePath();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path folder = Objects.requireNonNull(file.getParent(), "folder");
        Path beside = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createFile(beside, FileAccess.ofOwner(beside));
            content.writeTo(beside);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
        sync(folder);
    }

    /** Writes the file, a real path, or leaves everything as it was. */
    static void write(Path target, byte[] bytes) throws IOException {
        Path folder = Objects.requireNonNull(target.getParent(), "folder");
        String start = "." + target.getFileName() + ".";
        removeAbandoned(folder, start);
        Path beside = folder.resolve(start + UUID.randomUUID() + ".part");
        try {
            writeThrough(beside, bytes);
            if (Files.exists(target)) {
                FileAccess.copy(target, beside);
            }
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
        sync(folder);
    }

    /**
     * Removes the temporary files of killed writers, because they contain as many personal data as the file itself. A
     * living writer would have the lock.
     */
    private static void removeAbandoned(Path folder, String start) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                folder, file -> isBeside(folder.relativize(file).toString(), start))) {
            for (Path file : files) {
                Files.deleteIfExists(file);
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
        try (FileChannel channel = FileChannel.open(file, NEW, FileAccess.ofOwner(file))) {
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

    /**
     * Writes the move to disk. Where a folder cannot be opened, as on Windows, the system does it itself. Some file
     * systems refuse it; the file has been replaced all the same, so that is no failure.
     */
    private static void sync(Path folder) {
        if (File.separatorChar == '/' && Files.isReadable(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException e) {
                // The file system writes the move when it does.
            }
        }
    }
}
