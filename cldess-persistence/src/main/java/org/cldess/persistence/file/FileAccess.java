package org.cldess.persistence.file;

import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who may read and write a file, where the system has owners, groups and modes. Elsewhere a new file gets the rights of
 * its folder.
 */
public final class FileAccess {
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final Map<PosixFilePermission, PosixFilePermission> OTHERS = Map.of(
            GROUP_READ, OTHERS_READ,
            GROUP_WRITE, OTHERS_WRITE,
            GROUP_EXECUTE, OTHERS_EXECUTE);

    private FileAccess() {}

    /**
     * Creates an empty file that only its owner may read and write. A file that exists, or cannot be created, is left
     * to the program that opens it next.
     */
    public static void createPrivately(Path file) {
        try {
            Files.createFile(file, ofOwner(file));
        } catch (IOException e) {
            // Opening it will say what is wrong, if anything is.
        }
    }

    /** Returns the attributes of a new file that only its owner may read and write. */
    static FileAttribute<?>[] ofOwner(Path file) {
        return isPosix(file) ? new FileAttribute<?>[] {PRIVATE} : new FileAttribute<?>[0];
    }

    /**
     * Gives a private file the owner, the group and the mode of another one. Only the administrator may give a file to
     * another owner; otherwise it belongs to its writer. If it cannot have the group either, the members of its own
     * group get no right that not everybody has.
     */
    static void copy(Path from, Path to) throws IOException {
        if (!isPosix(from)) {
            return;
        }
        PosixFileAttributes given = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        Set<PosixFilePermission> mode = EnumSet.noneOf(PosixFilePermission.class);
        mode.addAll(given.permissions());
        if (!has(view, given)) {
            OTHERS.forEach((group, others) -> {
                if (!mode.contains(others)) {
                    mode.remove(group);
                }
            });
        }
        view.setPermissions(mode);
    }

    /** Gives a file an owner and a group as far as the system allows it, and returns whether it has the group. */
    private static boolean has(PosixFileAttributeView view, PosixFileAttributes given) throws IOException {
        PosixFileAttributes own = view.readAttributes();
        if (!own.owner().equals(given.owner())) {
            isAllowed(() -> view.setOwner(given.owner()));
        }
        return own.group().equals(given.group()) || isAllowed(() -> view.setGroup(given.group()));
    }

    private interface Change {
        void make() throws IOException;
    }

    private static boolean isAllowed(Change change) {
        try {
            change.make();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
