package org.cldess.generators;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Lists the scripts of a folder as Flyway records them in a database: version, name and checksum, in the order of the
 * versions. The library runs the scripts by this list, without Flyway, and no version is maintained by hand.
 */
final class ListMigrations {
    private ListMigrations() {}

    /** Writes the list of the scripts in a folder. */
    static void list(Path folder, Path list) throws IOException {
        try (Stream<Path> scripts = Files.list(folder)) {
            Files.writeString(
                    list,
                    String.join(
                                    "\n",
                                    scripts.map(ListMigrations::noted)
                                            .sorted(Comparator.comparing(ListMigrations::version))
                                            .toList())
                            + "\n");
        }
    }

    private static String noted(Path script) {
        String name = script.getFileName().toString();
        String version = name.substring(1, name.indexOf("__")).replace('_', '.');
        return "%s %s %s".formatted(version, name, checksum(script));
    }

    /** Returns the version with which a line of the list begins: 10 comes after 9. */
    private static ModuleDescriptor.Version version(String noted) {
        return ModuleDescriptor.Version.parse(noted.substring(0, noted.indexOf(' ')));
    }

    /** The checksum of all lines, whatever ends them. */
    private static int checksum(Path script) {
        try {
            List<String> lines = Files.readAllLines(script);
            CRC32 checksum = new CRC32();
            lines.forEach(line -> checksum.update(line.getBytes(UTF_8)));
            return (int) checksum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
