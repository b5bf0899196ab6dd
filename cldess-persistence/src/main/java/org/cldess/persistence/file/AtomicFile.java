package org.cldess.persistence.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: beside its place first, then moved onto it. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes it, or leaves everything as it was. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path whole = file.toAbsolutePath();
        Path target = Files.isSymbolicLink(whole) ? whole.toRealPath() : whole;
        Path folder = target.getParent();
        if (folder == null || target.getFileName() == null) {
            throw new IOException("The path %s is no file. Name one.".formatted(file));
        }
        Path beside = folder.resolve("." + target.getFileName() + ".part");
        try {
            writeThrough(beside, bytes);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Writes down to the disk, so that a power cut after the move leaves the whole file. */
    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
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
}
