package org.cldess.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder to which files go together: each is first written whole beside its place, and all are moved there once every one is
 * written. Whatever fails before leaves the folder as it was.
 */
final class OutputFolder implements AutoCloseable {
    /** Writes the bytes of one file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path folder;
    private final Path waiting;
    private final List<String> names = new ArrayList<>();
    private final boolean created;

    private OutputFolder(Path folder, Path waiting, boolean created) {
        this.folder = folder;
        this.waiting = waiting;
        this.created = created;
    }

    /** Opens a folder, which is made if it does not exist. */
    static OutputFolder open(Path folder) {
        try {
            boolean created = !Files.exists(folder);
            Files.createDirectories(folder);
            return new OutputFolder(folder, Files.createTempDirectory(folder, ".cldess-"), created);
        } catch (IOException e) {
            throw new CannotRun("output", Texts.WORDS.message("output.unwritable", folder.toString()), e);
        }
    }

    /** Writes a file beside its place. */
    void add(String name, Content content) {
        try (OutputStream out = Files.newOutputStream(waiting.resolve(name))) {
            content.writeTo(out);
        } catch (IOException e) {
            throw trouble(name, e);
        }
        names.add(name);
    }

    /** Moves all files to their places. */
    List<Path> publish() {
        List<Path> published = new ArrayList<>();
        for (String name : names) {
            Path target = folder.resolve(name);
            try {
                Files.move(
                        waiting.resolve(name),
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw trouble(name, e);
            }
            published.add(target);
        }
        return published;
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
        try (Stream<Path> left = Files.walk(waiting)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
            if (created && names.isEmpty()) {
                try (Stream<Path> rest = Files.list(folder)) {
                    if (rest.findAny().isEmpty()) {
                        Files.delete(folder);
                    }
                }
            }
        } catch (IOException e) {
            throw new CannotRun("output", Texts.WORDS.message("output.leftover", waiting.toString()), e);
        }
    }
}
