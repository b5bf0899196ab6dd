package org.cldess.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A text of a module that is made from its code and changes only on purpose: a person reads the difference. */
public final class ApiFile {
    private static final int SHOWN = 30;

    private final Path folder;

    private ApiFile(Path folder) {
        this.folder = folder;
    }

    /**
     * The files of a module.
     *
     * @param module the folder of the module
     */
    public static ApiFile of(Path module) {
        return new ApiFile(module);
    }

    /**
     * Compares the kept file with what the code has now, and writes the latter to {@code target} if they differ.
     *
     * @param file the name of the file in the folder of the module
     * @param lines what the code has now
     * @return the lines that came and went, and how to accept them; empty if there is no difference
     */
    public Optional<String> difference(String file, List<String> lines) {
        Path kept = folder.resolve(file);
        Path made = folder.resolve("target").resolve(Path.of(file).getFileName());
        try {
            List<String> before = Files.exists(kept) ? Files.readAllLines(kept) : List.of();
            if (before.equals(lines)) {
                return Optional.empty();
            }
            Files.createDirectories(made.toAbsolutePath().getParent());
            Files.writeString(made, String.join("\n", lines) + "\n");
            return Optional.of(said(before, lines)
                    + "If this is meant, accept it in the folder of the module, and say it in CHANGELOG.md if it changes"
                    + " what programs can do:%n  cp %s %s%n".formatted(folder.relativize(made), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(List<String> before, List<String> now) {
        List<String> changes = Stream.concat(
                        without(before, now).map(line -> "- " + line),
                        without(now, before).map(line -> "+ " + line))
                .toList();
        StringBuilder said = new StringBuilder();
        changes.stream().limit(SHOWN).forEach(line -> said.append(line).append('\n'));
        if (changes.size() > SHOWN) {
            said.append("and ").append(changes.size() - SHOWN).append(" more lines\n");
        }
        return changes.isEmpty() ? "The same lines are in another order.\n" : said.toString();
    }

    private static Stream<String> without(List<String> lines, List<String> others) {
        Set<String> left = new LinkedHashSet<>(lines);
        others.forEach(left::remove);
        return left.stream();
    }
}
