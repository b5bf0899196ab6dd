package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The lock of a file, which one thread of one program has at a time. It is a lock of the operating system on a small
 * file beside the locked one, because the locked one is replaced as a whole. The system ends the lock of a program that
 * dies, so a lock file that was left behind blocks nobody.
 *
 * <p>The last act of an owner is to delete the lock file. A program that waited for the deleted file notices that:
 * the new owner writes a mark, and has the lock only if the file with that name contains the mark.
 */
final class LockFile implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int LONGEST_PAUSE = 20;

    /** The locked byte is far behind the mark, because Windows lets nobody read what is locked. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private static final int MARK_LENGTH = 36;

    private static final Set<OpenOption> CREATE =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, NOFOLLOW_LINKS);

    /** The files that this program has locked, each with its thread. A lock of the system is for a whole program. */
    private static final Map<Path, Thread> TAKEN = new HashMap<>();

    /**
     * The lock file, open twice: to lock it, and to read its mark. A program that closes any opening of a file loses
     * all its locks of that file, so both stay open.
     */
    private record Held(FileChannel locked, FileChannel current) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try (locked) {
                current.close();
            }
        }
    }

    private final Path file;
    private final Path beside;
    private final Held held;

    private LockFile(Path file, Path beside, Held held) {
        this.file = file;
        this.beside = beside;
        this.held = held;
    }

    /**
     * Waits for the lock of a file and takes it.
     *
     * @param file the real path of the file, which need not exist
     * @throws org.cldess.persistence.UnwritableFileException if another program keeps it for a minute
     * @throws IllegalStateException if this thread has the lock already
     */
    static LockFile of(Path file) throws IOException {
        return of(file, PATIENCE);
    }

    static LockFile of(Path file, Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        takeHere(file, deadline);
        try {
            Path beside = file.resolveSibling("." + file.getFileName() + ".lock");
            while (true) {
                Optional<Held> held = tried(beside);
                if (held.isPresent()) {
                    return new LockFile(file, beside, held.get());
                }
                if (System.nanoTime() - deadline > 0) {
                    throw TargetFile.refused("busy", file);
                }
                pause();
            }
        } catch (IOException | RuntimeException e) {
            releaseHere(file);
            throw e;
        }
    }

    private static void takeHere(Path file, long deadline) throws IOException {
        synchronized (TAKEN) {
            if (TAKEN.get(file) == Thread.currentThread()) {
                throw new IllegalStateException(
                        "The file %s is being changed by this very thread. Make one change of the two."
                                .formatted(file));
            }
            while (TAKEN.containsKey(file)) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    throw TargetFile.refused("busy", file);
                }
                try {
                    TAKEN.wait(Duration.ofNanos(left).toMillis() + 1);
                } catch (InterruptedException e) {
                    throw interrupted();
                }
            }
            TAKEN.put(file, Thread.currentThread());
        }
    }

    private static void releaseHere(Path file) {
        synchronized (TAKEN) {
            TAKEN.remove(file);
            TAKEN.notifyAll();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE));
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("The thread was interrupted while it waited for a file.");
    }

    /** Tries to take the lock; empty if another program has it, or has just deleted the lock file. */
    private static Optional<Held> tried(Path beside) throws IOException {
        checkOwn(beside);
        FileChannel locked = FileChannel.open(beside, CREATE);
        Optional<Held> held = Optional.empty();
        try {
            if (locked.tryLock(LOCKED, 1, false) != null) {
                held = current(beside, marked(locked)).map(current -> new Held(locked, current));
            }
        } catch (OverlappingFileLockException e) {
            // A copy of this class in another class loader has it.
        } finally {
            if (held.isEmpty()) {
                locked.close();
            }
        }
        held.ifPresent(it -> openToAll(beside));
        return held;
    }

    /** Refuses to write into anything that is not a lock file: other users of the folder may have put it there. */
    private static void checkOwn(Path beside) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(beside, BasicFileAttributes.class, NOFOLLOW_LINKS);
            boolean own = found.isRegularFile() && found.size() <= MARK_LENGTH && TargetFile.names(beside) <= 1;
            if (!own) {
                throw TargetFile.refused("special", beside);
            }
        } catch (NoSuchFileException e) {
            // It is created next.
        }
    }

    private static byte[] marked(FileChannel locked) throws IOException {
        byte[] mark = UUID.randomUUID().toString().getBytes(UTF_8);
        locked.write(ByteBuffer.wrap(mark), 0);
        return mark;
    }

    /** Opens the lock file once more, by its name; empty if the file of that name has not the mark. */
    private static Optional<FileChannel> current(Path beside, byte[] mark) throws IOException {
        FileChannel current;
        try {
            current = FileChannel.open(beside, StandardOpenOption.READ, NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        boolean same = false;
        try {
            ByteBuffer found = ByteBuffer.allocate(MARK_LENGTH);
            while (found.hasRemaining() && current.read(found) >= 0) {
                // Reads on.
            }
            same = Arrays.equals(found.array(), mark);
        } finally {
            if (!same) {
                current.close();
            }
        }
        return same ? Optional.of(current) : Optional.empty();
    }

    /** Lets other users lock the file too, after this program has died. */
    private static void openToAll(Path beside) {
        if (FileAccess.isPosix(beside)) {
            try {
                Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-rw-rw-"));
            } catch (IOException e) {
                // It belongs to another user, who did it.
            }
        }
    }

    /** Releases the lock. Windows deletes no file that others have open; there the lock file stays. */
    @Override
    public void close() throws IOException {
        try (held) {
            if (File.separatorChar == '/') {
                Files.deleteIfExists(beside);
            }
        } finally {
            releaseHere(file);
        }
    }
}
