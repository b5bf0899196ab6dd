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
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;

/**
 * A folder in which files are replaced together: each file is first written completely to a directory beside its
 * destination, and all files are moved once every one is on disk. If anything fails, the folder is left as it was: the
 * earlier files are kept beside it until all is done, and put back. Only one program can write at a time.
 *
 * <p>No file system moves several files atomically. A reader, or a power failure, in the milliseconds between two moves
 * finds some files of the new set and some of the earlier one, each of them complete. The next program to open the
 * folder first puts the earlier set back.
 */
final class OutputFolder implements AutoCloseable {
    /** Writes the bytes of one file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The directory that exists in the folder only while files are written. */
    private static final String BESIDE = ".cldess";

    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path folder;
    private final boolean created;
    private final Path beside;
    private final Path written;
    private final Path earlier;
    private final Path lock;

    /** The list of new files that replace no earlier ones. It exists while files are moved. */
    private final Path added;

    private final List<String> names = new ArrayList<>();
    private final FileChannel locked;
    private final Audience audience;
    private boolean published;

    private OutputFolder(Path folder, Audience audience) throws IOException {
        this.folder = folder;
        this.audience = audience;
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
        locked = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE, NOFOLLOW_LINKS);
    }

    /**
     * Opens a folder, which is created if it does not exist. Leftovers of a run that was killed are cleaned up first.
     *
     * @param audience the audience of the files; those that are not for the public only their owner may read
     */
    static OutputFolder open(Path folder, Audience audience) {
        try {
            OutputFolder opened = new OutputFolder(folder, audience);
            if (!opened.takes()) {
                throw new CommandException("output", Texts.WORDS.message("output.busy", folder.toString()));
            }
            opened.begin();
            return opened;
        } catch (IOException e) {
            throw new CommandException("output", Texts.WORDS.message("output.unwritable", folder.toString()), e);
        }
    }

    private void begin() throws IOException {
        try {
            putBack();
            clear();
            Files.createDirectory(written);
        } catch (IOException | RuntimeException e) {
            locked.close();
            throw e;
        }
    }

    /** Locks the folder, and returns whether no other program is writing there. */
    private boolean takes() throws IOException {
        try {
            if (locked.tryLock() != null && Files.exists(lock)) {
                return true;
            }
        } catch (OverlappingFileLockException e) {
            // This same program is writing there.
        }
        locked.close();
        return false;
    }

    /** Writes a file beside its destination and forces it to disk. */
    void add(String name, Content content) {
        try (FileChannel channel = FileChannel.open(written.resolve(name), NEW, rights());
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            throw trouble(name, e);
        }
        names.add(name);
    }

    /** Returns the rights of a new file. Those of a public one are up to the system. */
    private FileAttribute<?>[] rights() {
        boolean hasModes = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return audience == Audience.PUBLIC || !hasModes
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                };
    }

    /** Moves all files to their destinations. */
    void publish() {
        publish(() -> names);
    }

    /**
     * Moves all files to their destinations, and then takes a last step that depends on them.
     *
     * @param last the last step; if it fails, the earlier files are put back
     * @return the result of the last step
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
                    throw new CommandException("output", Texts.WORDS.message("output.folder", target.toString()));
                }
                if (isSpecial(target)) {
                    throw new CommandException("output", Texts.WORDS.message("output.special", target.toString()));
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

    /** Checks whether a device or a pipe is in the place of a file. */
    private static boolean isSpecial(Path target) {
        return Files.exists(target, NOFOLLOW_LINKS)
                && !Files.isRegularFile(target, NOFOLLOW_LINKS)
                && !Files.isSymbolicLink(target);
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
            throw new CommandException(
                    "output", Texts.WORDS.message("output.half", folder.toString(), e.toString()), reason);
        }
        return reason;
    }

    /** Puts the earlier files back, if files were being moved. Repeated calls are safe. */
    private void putBack() throws IOException {
        if (!Files.exists(added, NOFOLLOW_LINKS)) {
            return;
        }
        List<String> names = checkedNames();
        List<Path> kept = list(earlier);
        for (String name : names) {
            Files.deleteIfExists(folder.resolve(name));
        }
        for (Path file : kept) {
            Files.move(file, folder.resolve(earlier.relativize(file)), ATOMIC_MOVE, REPLACE_EXISTING);
        }
        sync(folder);
        Files.delete(added);
    }

    /**
     * Returns the names of the new files, after checking that a run of this tool may have left them. Others who write
     * in the folder could otherwise let this tool delete or move files elsewhere.
     */
    private List<String> checkedNames() throws IOException {
        boolean own = Files.isRegularFile(added, NOFOLLOW_LINKS) && Files.isDirectory(earlier, NOFOLLOW_LINKS);
        List<String> listed = own ? Files.readAllLines(added) : List.of();
        if (!own || !listed.stream().allMatch(OutputFolder::isName)) {
            throw new CommandException("output", Texts.WORDS.message("output.planted", beside.toString()));
        }
        return listed;
    }

    private static boolean isName(String line) {
        return !line.isBlank()
                && !line.equals("..")
                && !line.equals(".")
                && Path.of(line).getNameCount() == 1
                && !Path.of(line).isAbsolute();
    }

    /** Returns the current paths of the files. */
    List<Path> files() {
        return names.stream().map(folder::resolve).toList();
    }

    private CommandException trouble(String name, IOException e) {
        if (e instanceof AccessDeniedException) {
            return new CommandException("output", Texts.WORDS.message("output.unwritable", folder.toString()), e);
        }
        return new CommandException(
                "output",
                Texts.WORDS.message("output.failed", folder.resolve(name).toString(), String.valueOf(e.getMessage())),
                e);
    }

    @Override
    public void close() {
        try {
            if (Files.exists(added)) {
                locked.close();
                return; // The earlier files could not be put back, as already reported. The next run tries again.
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
            throw new CommandException("output", Texts.WORDS.message("output.leftover", beside.toString()), e);
        }
    }

    /** Deletes everything in the directory beside, except for the lock. */
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

    /** Forces moves to disk. Where a folder cannot be opened, as on Windows, the system does this itself. */
    private static void sync(Path folder) throws IOException {
        if (File.separatorChar == '/' && Files.isReadable(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
