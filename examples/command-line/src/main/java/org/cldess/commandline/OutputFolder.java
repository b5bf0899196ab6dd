package org.cldess.commandline;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
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
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;

/**
 * A folder in which files are replaced together: each file is first written completely to a directory beside its
 * destination, and all files are moved once every one is on disk. If anything fails, the folder is left as it was: the
 * earlier files are kept beside it until all is done, and put back. Only one program can write at a time.
 *
 * <p>No file system moves several files atomically. A reader, or a power failure, in the milliseconds between two moves
 * finds some files of the new set and some of the earlier one, each of them complete. The next program to open the
 * folder first puts the earlier set back. The copies of the earlier files and the {@link Journal} that lists them are
 * on disk before the first move, and the journal ends before the program says that all is done.
 *
 * <p>Others may write in the folder. What they leave there is never obeyed: the directory beside must belong to this
 * user, and the journal may name only files that this tool writes.
 */
final class OutputFolder implements AutoCloseable {
    /** Writes the bytes of one file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Forces files and folders to disk. */
    interface Disk {
        /** The disk of the system. Where a folder cannot be opened, as on Windows, the system forces it itself. */
        Disk OF_SYSTEM = path -> {
            boolean isFolder = Files.isDirectory(path, NOFOLLOW_LINKS);
            if (!isFolder || (File.separatorChar == '/' && Files.isReadable(path))) {
                try (FileChannel channel = FileChannel.open(
                        path, isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE, NOFOLLOW_LINKS)) {
                    channel.force(true);
                }
            }
        };

        void force(Path path) throws IOException;
    }

    /** The file of the whole dossier, which {@code run} writes for those who may see it. */
    static final String DOSSIER = "dossier.json";

    /** The database that {@code run} writes if none is named. */
    static final String DATABASE = "cldess.db";

    /** The names of all files that may be written together. */
    private static final Set<String> NAMES =
            Stream.concat(Rendering.names(), Stream.of(DOSSIER)).collect(Collectors.toUnmodifiableSet());

    /** The directory that exists in the folder only while files are written. */
    private static final String BESIDE = ".cldess";

    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path folder;
    private final Set<String> allowed;
    private final Disk disk;
    private final boolean created;
    private final Path beside;
    private final Path written;
    private final Path earlier;
    private final Path lock;
    private final Journal journal;
    private final List<String> names = new ArrayList<>();
    private final FileChannel locked;
    private final Audience audience;
    private boolean published;
    private boolean forced = true;

    private OutputFolder(Path folder, Audience audience, Set<String> allowed, Disk disk) throws IOException {
        this.folder = folder;
        this.audience = audience;
        this.allowed = allowed;
        this.disk = disk;
        this.created = !Files.exists(folder);
        beside = folder.resolve(BESIDE);
        written = beside.resolve("written");
        earlier = beside.resolve("earlier");
        lock = beside.resolve("lock");
        journal = new Journal(beside, disk);
        Files.createDirectories(folder);
        createBeside();
        if (Files.exists(lock, NOFOLLOW_LINKS) && !Files.isRegularFile(lock, NOFOLLOW_LINKS)) {
            throw planted();
        }
        locked = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE, NOFOLLOW_LINKS);
    }

    /**
     * Opens a folder, which is created if it does not exist. Leftovers of a run that was killed are cleaned up first.
     *
     * @param audience the audience of the files; those that are not for the public only their owner may read
     */
    static OutputFolder open(Path folder, Audience audience) {
        return open(folder, audience, NAMES, Disk.OF_SYSTEM);
    }

    /**
     * Opens a folder.
     *
     * @param allowed the names of the files that may be written
     * @param disk forces files to disk
     */
    static OutputFolder open(Path folder, Audience audience, Set<String> allowed, Disk disk) {
        try {
            OutputFolder opened = new OutputFolder(folder, audience, allowed, disk);
            if (!opened.takes()) {
                throw new CommandException("output", Texts.WORDS.message("output.busy", folder.toString()));
            }
            opened.begin();
            return opened;
        } catch (IOException e) {
            throw new CommandException("output", Texts.WORDS.message("output.unwritable", folder.toString()), e);
        }
    }

    private void createBeside() throws IOException {
        try {
            Files.createDirectory(beside, privately("rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(beside, NOFOLLOW_LINKS)) {
                throw planted();
            }
        }
    }

    /**
     * Checks that the directory beside belongs to this user, and lets nobody else read or write in it.
     *
     * @return this user, who owns what this program creates
     */
    private UserPrincipal checkedUser() throws IOException {
        Path probe = Files.createTempFile(beside, "user", "");
        UserPrincipal user = Files.getOwner(probe, NOFOLLOW_LINKS);
        Files.delete(probe);
        if (!user.equals(Files.getOwner(beside, NOFOLLOW_LINKS))) {
            throw planted();
        }
        if (hasModes()) {
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwx------"));
        }
        return user;
    }

    private boolean hasModes() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private FileAttribute<?>[] privately(String mode) {
        return hasModes()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private CommandException planted() {
        return new CommandException("output", Texts.WORDS.message("output.planted", beside.toString()));
    }

    private void begin() throws IOException {
        try {
            putBack(checkedUser());
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
        if (!allowed.contains(name)) {
            throw new IllegalArgumentException("The file %s is not one of those that may be written.".formatted(name));
        }
        Path file = written.resolve(name);
        try (FileChannel channel = FileChannel.open(file, NEW, rights());
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            disk.force(file);
        } catch (IOException e) {
            throw trouble(name, e);
        }
        names.add(name);
    }

    /** Returns the rights of a new file. Those of a public one are up to the system. */
    private FileAttribute<?>[] rights() {
        return audience == Audience.PUBLIC ? new FileAttribute<?>[0] : privately("rw-------");
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
            forced &= force(folder);
            T result = last.get();
            forced &= journal.end();
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
        List<Journal.Entry> entries = new ArrayList<>();
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
                Optional<String> digest = Optional.empty();
                if (Files.exists(target, NOFOLLOW_LINKS)) {
                    Path copy = earlier.resolve(name);
                    Files.copy(target, copy, NOFOLLOW_LINKS, COPY_ATTRIBUTES);
                    if (!Files.isSymbolicLink(copy)) {
                        disk.force(copy);
                    }
                    digest = Journal.digest(copy);
                }
                entries.add(new Journal.Entry(name, digest));
            }
            for (Path changed : List.of(written, earlier, folder)) {
                forced &= force(changed);
            }
            journal.begin(entries);
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
            putBack(checkedUser());
        } catch (IOException e) {
            reason.addSuppressed(e);
            throw new CommandException(
                    "output", Texts.WORDS.message("output.half", folder.toString(), e.toString()), reason);
        }
        return reason;
    }

    /**
     * Puts the earlier files back, if files were being moved, after checking everything that is read back. Repeated
     * calls are safe.
     */
    private void putBack(UserPrincipal user) throws IOException {
        Optional<List<Journal.Entry>> begun = journal.read();
        if (begun.isEmpty()) {
            return;
        }
        if (Files.exists(earlier, NOFOLLOW_LINKS) && !Files.isDirectory(earlier, NOFOLLOW_LINKS)) {
            throw planted();
        }
        for (Journal.Entry entry : begun.get()) {
            if (!allowed.contains(entry.name()) || !isKept(entry, user)) {
                throw planted();
            }
        }
        for (Journal.Entry entry : begun.get()) {
            Path target = folder.resolve(entry.name());
            if (entry.earlier().isEmpty()) {
                Files.deleteIfExists(target);
            } else if (Files.exists(earlier.resolve(entry.name()), NOFOLLOW_LINKS)) {
                Files.move(earlier.resolve(entry.name()), target, ATOMIC_MOVE, REPLACE_EXISTING);
            }
        }
        force(folder);
        journal.end();
    }

    /** Checks whether the earlier file is as it was and this user’s own: beside, or already put back. */
    private boolean isKept(Journal.Entry entry, UserPrincipal user) throws IOException {
        if (entry.earlier().isEmpty()) {
            return true;
        }
        Path copy = earlier.resolve(entry.name());
        boolean isBeside = Files.exists(copy, NOFOLLOW_LINKS);
        Path found = isBeside ? copy : folder.resolve(entry.name());
        return (!isBeside || Files.getOwner(copy, NOFOLLOW_LINKS).equals(user))
                && Journal.digest(found).equals(entry.earlier());
    }

    /** Returns the current paths of the files. */
    List<Path> files() {
        return names.stream().map(folder::resolve).toList();
    }

    /** Returns the reports that an earlier run left in the folder, and that were not written now. */
    List<Path> earlierReports() {
        return allowed.stream()
                .filter(name -> !names.contains(name) && !name.equals(DOSSIER))
                .map(folder::resolve)
                .filter(Files::exists)
                .sorted()
                .toList();
    }

    /** Returns the files in the folder that contain the whole dossier. */
    List<Path> wholeDossiers() {
        return Stream.of(DOSSIER, DATABASE)
                .map(folder::resolve)
                .filter(Files::exists)
                .toList();
    }

    /** Returns whether the system confirmed that a power failure would lose nothing. */
    boolean isForced() {
        return forced;
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
            if (journal.read().isPresent()) {
                locked.close();
                return; // The earlier files could not be put back, as already reported. The next run tries again.
            }
            clear();
            Files.delete(lock);
            locked.close();
            Files.delete(beside);
            if (created && !published && isEmpty(folder)) {
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

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /**
     * Forces the moves in a folder to disk, and returns whether the system confirmed it. Some file systems do that for
     * no folder; the files have been moved all the same, so that is no failure.
     */
    private boolean force(Path changed) {
        try {
            disk.force(changed);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
