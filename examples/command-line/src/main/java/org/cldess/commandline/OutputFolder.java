package org.cldess.commandline;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A folder to which files go together: each is first written whole beside its place, and all are moved there once every one is on the disk.
 * Whatever fails leaves the folder as it was; what was there is kept beside until all is done, and put back. One program at a time.
 *
 * <p>No file system moves several files at one stroke. Whoever looks, or pulls the plug, in the milliseconds between two moves finds some
 * files of the new set and some of the earlier one, each of them whole; the next to open the folder first puts the earlier set back.
 */
final class OutputFolder implements AutoCloseable {
    /** Writes the bytes of one file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** What stands in the folder while files are written, and no longer. */
    private static final String BESIDE = ".cldess";

    private final Path folder;
    private final boolean created;
    private final Path beside;
    private final Path written;
    private final Path earlier;
    private final Path lock;

    /** The names of the files to which no earlier ones belong; there while files are moved. */
    private final Path added;

    private final List<String> names = new ArrayList<>();
    private final FileChannel locked;
    private boolean published;

    private OutputFolder(Path folder) throws IOException {
        this.folder = folder;
        this.created = !Files.exists(folder);
        beside = folder.resolve(BESIDE);
        written = beside.resolve("written");
        earlier = beside.resolve("earlier");
        added = beside.resolve("added");
        lock = beside.resolve("lock");
        Files.createDirectories(folder);
        if (!Files.isDirectory(beside, NOFOLLOW_LINKS)) {
            Files.createDirectory(beside);
        }
        locked = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Opens a folder, which is made if it does not exist. What a run that was killed left there is tidied first. */
    static OutputFolder open(Path folder) {
        try {
            OutputFolder opened = new OutputFolder(folder);
            if (!opened.takes()) {
                throw new CannotRun("output", Texts.WORDS.message("output.busy", folder.toString()));
            }
            opened.putBack();
            opened.clear();
            Files.createDirectory(opened.written);
            return opened;
        } catch (IOException e) {
            throw new CannotRun("output", Texts.WORDS.message("output.unwritable", folder.toString()), e);
        }
    }

    /** Whether nobody else writes there; and then nobody else will. */
    private boolean takes() throws IOException {
        try {
            if (locked.tryLock() != null && Files.exists(lock)) {
                return true;
            }
        } catch (OverlappingFileLockException e) {
            // This very program writes there.
        }
        locked.close();
        return false;
    }

    /** Writes a file beside its place, down to the disk. */
    void add(String name, Content content) {
        try (FileChannel channel = FileChannel.open(
                        written.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            throw trouble(name, e);
        }
        names.add(name);
    }

    /** Moves all files to their places. */
    void publish() {
        publish(() -> names);
    }

    /**
     * Moves all files to their places, and does what must not be done without them.
     *
     * @param last what is done last; if it fails, the files that were there before are there again
     * @return what came of it
     */
    <T> T publish(Supplier<T> last) {
        keepEarlier();
        try {
            for (String name : names) {
                move(name);
            }
            sync(folder);
            T result = last.get();
            Files.delete(added);
            published = true;
            return result;
        } catch (IOException e) {
            throw undone(trouble(folder.toString(), e));
        } catch (RuntimeException e) {
            throw undone(e);
        } catch (Error e) {
            throw undone(e);
        }
    }

    private void keepEarlier() {
        List<String> without = new ArrayList<>();
        try {
            Files.createDirectory(earlier);
            for (String name : names) {
                Path target = folder.resolve(name);
                if (Files.isDirectory(target, NOFOLLOW_LINKS)) {
                    throw new CannotRun("output", Texts.WORDS.message("output.folder", target.toString()));
                }
                if (Files.exists(target, NOFOLLOW_LINKS)) {
                    Files.copy(target, earlier.resolve(name), NOFOLLOW_LINKS);
                } else {
                    without.add(name);
                }
            }
            Files.write(added, without);
        } catch (IOException e) {
            throw trouble(folder.toString(), e);
        }
    }

    private void move(String name) {
        try {
            Files.move(written.resolve(name), folder.resolve(name), ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw trouble(name, e);
        }
    }

    private <T extends Throwable> T undone(T reason) {
        try {
            putBack();
        } catch (IOException e) {
            reason.addSuppressed(e);
            throw new CannotRun("output", Texts.WORDS.message("output.half", folder.toString(), e.toString()), reason);
        }
        return reason;
    }

    /** Puts back what was there, if files were being moved; as often as it is asked. */
    private void putBack() throws IOException {
        if (!Files.exists(added)) {
            return;
        }
        for (String name : Files.readAllLines(added)) {
            Files.deleteIfExists(folder.resolve(name));
        }
        for (Path file : list(earlier)) {
            Files.move(file, folder.resolve(earlier.relativize(file)), ATOMIC_MOVE, REPLACE_EXISTING);
        }
        sync(folder);
        Files.delete(added);
    }

    /** Where the files are now. */
    List<Path> files() {
        return names.stream().map(folder::resolve).toList();
    }

    private CannotRun trouble(String name, IOException e) {
        if (e instanceof AccessDeniedException) {
            return new CannotRun("output", Texts.WORDS.message("output.unwritable", folder.toString()), e);
        }
        return new CannotRun(
                "output",
                Texts.WORDS.message("output.failed", folder.resolve(name).toString(), String.valueOf(e.getMessage())),
                e);
    }

    @Override
    public void close() {
        try {
            if (Files.exists(added)) {
                locked.close();
                return; // what was there before could not be put back, as was said; the next to open the folder tries
                // again
            }
            clear();
            Files.delete(lock);
            locked.close();
            Files.delete(beside);
            if (created && !published && list(folder).isEmpty()) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            // Another program has already begun to write there.
        } catch (IOException e) {
            throw new CannotRun("output", Texts.WORDS.message("output.leftover", beside.toString()), e);
        }
    }

    /** Deletes all that stands beside but the lock. */
    private void clear() throws IOException {
        try (Stream<Path> left = Files.walk(beside)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(lock) && !path.equals(beside)) {
                    Files.delete(path);
                }
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Brings moves down to the disk; where a folder cannot be opened, as on Windows, the system does so by itself. */
    private static void sync(Path folder) throws IOException {
        if (File.separatorChar == '/' && Files.isReadable(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
