package org.cldess.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that was compiled with a former release runs with the library as it is now, without being compiled again,
 * and reads the dossier of its time.
 */
class ReleasedProgramsTest {
    private static final Path RELEASES = Path.of("src/test/released");
    private static final Path GRASSE = Path.of("../command-line/src/main/dossiers/grasse.json");

    @TempDir
    private Path work;

    @Test
    void the_programs_of_each_release_run() throws IOException {
        if (Files.exists(RELEASES)) {
            try (Stream<Path> releases = Files.list(RELEASES)) {
                for (Path release : releases.sorted().toList()) {
                    assertThat(ReleasedPrograms.broken(release, work))
                            .as("%s: keep what its programs call", release)
                            .isEmpty();
                }
            }
        }
    }

    /** Two of the programs that the next release keeps; their classes are in its jar alone. */
    @Test
    void the_programs_of_today_run() throws IOException {
        Path release = Files.createDirectory(work.resolve("today"));
        Files.copy(GRASSE, release.resolve("grasse.json"));
        keep(release, Path.of("target/classes"), "KeptDossier|FollowedMoney");

        assertThat(ReleasedPrograms.broken(release, work)).isEmpty();
    }

    /** A class of the library loses a method, and another one disappears. */
    @Test
    void a_program_that_calls_what_is_gone_is_named_with_what_it_calls() throws IOException {
        Path sources = Files.createDirectory(work.resolve("sources"));
        Path classes = Files.createDirectory(work.resolve("classes"));
        List<Path> files = List.of(
                write(sources.resolve("org/cldess/money/Amount.java"), """
                        package org.cldess.money;
                        public class Amount { public static String inFrancs() { return ""; } }
                        """),
                write(sources.resolve("org/cldess/money/Francs.java"), """
                        package org.cldess.money;
                        public class Francs {}
                        """),
                write(sources.resolve("org/cldess/example/OldMethod.java"), """
                        package org.cldess.example;
                        public class OldMethod { public static void run() { org.cldess.money.Amount.inFrancs(); } }
                        """),
                write(sources.resolve("org/cldess/example/OldClass.java"), """
                        package org.cldess.example;
                        public class OldClass { public static void run() { new org.cldess.money.Francs(); } }
                        """));
        String[] arguments = Stream.concat(
                        Stream.of("-d", classes.toString()), files.stream().map(Path::toString))
                .toArray(String[]::new);
        assertThat(ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, arguments))
                .isZero();
        Path release = Files.createDirectory(work.resolve("old"));
        keep(release, classes, "Old.*");

        Map<String, String> broken = ReleasedPrograms.broken(release, work);

        assertThat(broken).containsOnlyKeys("org.cldess.example.OldClass", "org.cldess.example.OldMethod");
        assertThat(broken.get("org.cldess.example.OldClass")).contains("NoClassDefFoundError", "money/Francs");
        assertThat(broken.get("org.cldess.example.OldMethod")).contains("NoSuchMethodError", "inFrancs");
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void keep(Path release, Path classes, String programs) throws IOException {
        try (OutputStream out = Files.newOutputStream(release.resolve("program.jar"));
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(
                            file -> file.getFileName().toString().matches("(%s)\\.class".formatted(programs)))
                    .sorted()
                    .toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }
}
