package org.cldess.persistence.file;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.cldess.language.Message;
import org.cldess.persistence.UnwritableFileException;

/**
 * The file that a path names, behind its symbolic links. It is a regular file with one name, or it does not exist yet.
 */
final class TargetFile {
    private TargetFile() {}

    /**
     * Returns the real path of a file.
     *
     * @throws UnwritableFileException if replacing the file would destroy something else
     * @throws IOException if its folder does not exist, or a link leads nowhere
     */
    static Path of(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path target = Files.exists(whole, NOFOLLOW_LINKS) ? whole.toRealPath() : inRealFolder(whole);
        if (Files.exists(target, NOFOLLOW_LINKS)) {
            check(target);
        }
        return target;
    }

    private static Path inRealFolder(Path file) throws IOException {
        Path folder = file.getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            throw refused("folder", file);
        }
        return folder.toRealPath().resolve(name);
    }

    private static void check(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw refused("folder", target);
        }
        if (!Files.isRegularFile(target)) {
            throw refused("special", target);
        }
        if (names(target) > 1) {
            throw refused("links", target);
        }
        if (!Files.isWritable(target)) {
            throw refused("read-only", target);
        }
    }

    /** Returns how many names a file has; 1 where the system does not say. */
    static int names(Path target) throws IOException {
        Set<String> views = target.getFileSystem().supportedFileAttributeViews();
        return views.contains("unix")
                ? Integer.parseInt(String.valueOf(Files.getAttribute(target, "unix:nlink", NOFOLLOW_LINKS)))
                : 1;
    }

    static UnwritableFileException refused(String code, Path file) {
        Message sentence = Texts.WORDS.message("unwritable." + code, file.toString());
        return new UnwritableFileException(code, sentence);
    }
}
