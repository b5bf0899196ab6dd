package org.cldess.persistence.file;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that several programs write, locked for this one. Reading needs no lock, because the file is always complete.
 */
public final class SharedFile implements AutoCloseable {
    private final Path path;
    private final LockFile lock;

    private SharedFile(Path path, LockFile lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Locks a file, and waits up to a minute for the programs that write it.
     *
     * @throws org.cldess.persistence.UnwritableFileException if the file must not be replaced, or is locked for longer
     * @throws IOException if its folder is missing or not writable, or a link leads nowhere
     */
    public static SharedFile lock(Path file) throws IOException {
        Path path = TargetFile.of(file);
        LockFile lock = LockFile.of(path);
        try {
            return new SharedFile(TargetFile.of(path), lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Returns the path of the file, behind its links. */
    public Path path() {
        return path;
    }

    /** Returns whether the file exists. */
    public boolean exists() {
        return Files.exists(path, NOFOLLOW_LINKS);
    }

    /** Refuses to create a file that exists. */
    public void checkNew() throws IOException {
        if (exists()) {
            throw TargetFile.refused("exists", path);
        }
    }

    /** Returns whether the bytes of the file have a digest. */
    public boolean hasDigest(String digest) throws IOException {
        return Digest.of(Files.readAllBytes(path)).equals(digest);
    }

    /** Writes the whole file, or leaves everything as it was. */
    public void write(byte[] bytes) throws IOException {
        AtomicFile.write(path, bytes);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
