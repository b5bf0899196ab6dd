package org.cldess.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.porttest.ExternalProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Either all new files are published together or the earlier files stay unchanged; nothing else remains in the folder.
 */
class OutputFolderTest {
    private static final Map<String, String> EARLIER =
            new TreeMap<>(Map.of("contrat.pdf", "earlier contrat", "index.html", "earlier index", "note.txt", "mine"));
    private static final Map<String, String> NEW =
            new TreeMap<>(Map.of("contrat.pdf", "new contrat", "index.html", "new index", "regles.pdf", "new regles"));

    @TempDir
    private Path folder;

    @BeforeEach
    void an_earlier_run_left_something() throws IOException {
        for (Map.Entry<String, String> file : EARLIER.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static OutputFolder filled(Path folder) {
        OutputFolder opened = OutputFolder.open(folder, Audience.PUBLIC);
        NEW.forEach((name, text) -> opened.add(name, out -> out.write(text.getBytes(UTF_8))));
        return opened;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(
                        file.getFileName().toString(), Files.isDirectory(file) ? "a folder" : Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void all_files_are_there_once_they_are_published_and_none_before() throws IOException {
        try (OutputFolder opened = filled(folder)) {
            assertThat(contents(folder)).containsAllEntriesOf(EARLIER).doesNotContainKey("regles.pdf");
            opened.publish();
            assertThat(opened.files())
                    .containsExactlyElementsOf(
                            NEW.keySet().stream().map(folder::resolve).toList());
        }
        assertThat(contents(folder)).hasSize(4).containsAllEntriesOf(NEW).containsEntry("note.txt", "mine");
    }

    @Test
    void files_that_are_not_published_leave_no_trace_not_even_of_a_folder_that_was_made_for_them() throws IOException {
        filled(folder).close();
        filled(folder.resolve("made")).close();
        assertThat(contents(folder)).isEqualTo(EARLIER);
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_told_and_all_is_as_it_was() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("regles.pdf"));
        Files.writeString(inTheWay.resolve("lettre.txt"), "mine");
        Map<String, String> before = contents(folder);
        try (OutputFolder opened = filled(folder)) {
            assertThatThrownBy(opened::publish)
                    .isInstanceOf(CommandException.class)
                    .hasMessageContainingAll(inTheWay.toString(), "is a folder", "The existing files are intact");
        }
        assertThat(contents(folder)).isEqualTo(before);
        assertThat(inTheWay.resolve("lettre.txt")).hasContent("mine");
    }

    @Test
    void files_that_were_moved_go_back_where_the_move_of_another_fails() throws IOException {
        try (OutputFolder opened = filled(folder)) {
            Files.delete(folder.resolve(".cldess/written/regles.pdf"));
            assertThatThrownBy(opened::publish)
                    .isInstanceOf(CommandException.class)
                    .hasMessageContainingAll("regles.pdf", "The existing files are intact");
            assertThat(contents(folder)).containsAllEntriesOf(EARLIER).doesNotContainKey("regles.pdf");
        }
        assertThat(contents(folder)).isEqualTo(EARLIER);
    }

    @Test
    void files_that_were_moved_go_back_where_what_belongs_to_them_fails() throws IOException {
        CommandException refused = new CommandException("stale", Texts.WORDS.message("usage.other", "too late"));
        try (OutputFolder opened = filled(folder)) {
            assertThatThrownBy(() -> opened.publish(() -> {
                        throw refused;
                    }))
                    .isSameAs(refused);
        }
        assertThat(contents(folder)).isEqualTo(EARLIER);
    }

    @Test
    void files_that_cannot_go_back_are_told_and_put_back_by_the_next() throws IOException {
        Path inTheWay = folder.resolve("contrat.pdf");
        OutputFolder opened = filled(folder);
        assertThatThrownBy(() -> opened.publish(() -> block(inTheWay)))
                .isInstanceOf(CommandException.class)
                .hasMessageContainingAll(folder.toString(), "could not all be restored");
        opened.close();

        Files.delete(inTheWay.resolve("mine.txt"));
        Files.delete(inTheWay);
        filled(folder).close();
        assertThat(contents(folder)).isEqualTo(EARLIER);
    }

    private static boolean block(Path file) {
        try {
            Files.delete(file);
            Files.writeString(Files.createDirectory(file).resolve("mine.txt"), "mine");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new CommandException("stale", Texts.WORDS.message("usage.other", "too late"));
    }

    @Test
    void what_cannot_be_tidied_is_named() throws IOException {
        OutputFolder opened = filled(folder);
        Files.delete(folder.resolve(".cldess/lock"));
        assertThatThrownBy(opened::close)
                .isInstanceOf(CommandException.class)
                .hasMessageContainingAll(folder.resolve(".cldess").toString(), "Delete it");
    }

    @Test
    void what_a_run_left_that_was_killed_at_work_goes_with_the_next() throws IOException {
        Path written = Files.createDirectories(folder.resolve(".cldess/written"));
        Files.writeString(written.resolve("annuaire.pdf"), "half");
        Files.createFile(folder.resolve(".cldess/lock"));
        filled(folder).close();
        assertThat(contents(folder)).isEqualTo(EARLIER);
    }

    /**
     * The killed run leaves some new files, copies of the earlier files, and a list of the files that have no earlier
     * version.
     */
    @Test
    void what_a_run_left_that_was_killed_between_two_moves_is_put_back_by_the_next() throws IOException {
        Path beside = Files.createDirectories(folder.resolve(".cldess"));
        Path kept = Files.createDirectories(beside.resolve("earlier"));
        Files.createDirectories(beside.resolve("written"));
        for (String name : new String[] {"contrat.pdf", "index.html"}) {
            Files.copy(folder.resolve(name), kept.resolve(name));
        }
        Files.writeString(beside.resolve("added"), "regles.pdf\n");
        Files.writeString(folder.resolve("contrat.pdf"), "new contrat");
        Files.writeString(folder.resolve("regles.pdf"), "new regles");
        filled(folder).close();
        assertThat(contents(folder)).isEqualTo(EARLIER);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "modes are those of POSIX")
    void files_that_are_not_for_the_public_are_for_their_owner_alone() throws IOException {
        Map<Audience, Object> modes = new TreeMap<>();
        for (Audience audience : Audience.values()) {
            try (OutputFolder opened = OutputFolder.open(folder, audience)) {
                opened.add("index.html", out -> out.write(1));
                assertThat(mode(folder.resolve(".cldess/written/index.html")).equals("rw-------"))
                        .isEqualTo(audience != Audience.PUBLIC);
                opened.publish();
            }
            modes.put(audience, mode(folder.resolve("index.html")));
        }
        assertThat(modes)
                .containsEntry(Audience.PUBLIC, mode(folder.resolve("note.txt"))) // as the system makes any file
                .containsEntry(Audience.PARTNER, "rw-------")
                .containsEntry(Audience.COMMITTEE, "rw-------")
                .containsEntry(Audience.FACILITATOR, "rw-------");
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "pipes are those of POSIX")
    void a_pipe_in_the_place_of_a_file_is_told_and_all_is_as_it_was() throws Exception {
        Path pipe = folder.resolve("regles.pdf");
        String mkfifo = ExternalProgram.require("mkfifo", "coreutils").toString();
        assertThat(new ProcessBuilder(mkfifo, pipe.toString()).start().waitFor())
                .isZero();
        try (OutputFolder opened = filled(folder)) {
            assertThatThrownBy(opened::publish)
                    .isInstanceOf(CommandException.class)
                    .hasMessageContainingAll(pipe.toString(), "is a device or a pipe");
        }
        assertThat(Files.isRegularFile(pipe)).isFalse();
        Files.delete(pipe);
        assertThat(contents(folder)).isEqualTo(EARLIER);
    }

    @Test
    void what_others_left_as_if_a_run_had_been_killed_deletes_nothing_elsewhere(@TempDir Path elsewhere)
            throws IOException {
        Path victim = Files.writeString(elsewhere.resolve("mine.txt"), "mine");
        Path beside = Files.createDirectories(folder.resolve(".cldess/earlier"));
        for (String name : List.of(victim.toString(), folder.relativize(victim).toString(), "..", " ")) {
            Files.writeString(folder.resolve(".cldess/added"), "regles.pdf\n" + name + "\n");
            assertThatThrownBy(() -> OutputFolder.open(folder, Audience.PUBLIC))
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("does not contain what an interrupted cldess leaves there");
        }
        assertThat(victim).hasContent("mine");
        assertThat(beside).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "who makes links there needs a right of its own")
    void what_others_left_as_if_a_run_had_been_killed_moves_nothing_from_elsewhere(@TempDir Path elsewhere)
            throws IOException {
        Path victim = Files.writeString(elsewhere.resolve("mine.txt"), "mine");
        Files.createDirectories(folder.resolve(".cldess"));
        Files.createSymbolicLink(folder.resolve(".cldess/earlier"), elsewhere);
        Files.createFile(folder.resolve(".cldess/added"));
        assertThatThrownBy(() -> OutputFolder.open(folder, Audience.PUBLIC))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("does not contain what an interrupted cldess leaves there");
        assertThat(victim).hasContent("mine");
    }

    @Test
    void two_at_once_do_not_mix_their_files() throws IOException {
        try (OutputFolder opened = filled(folder)) {
            assertThatThrownBy(() -> OutputFolder.open(folder, Audience.PUBLIC))
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("Another cldess is writing");
            opened.publish();
        }
        assertThat(contents(folder)).containsAllEntriesOf(NEW);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "who makes links there needs a right of its own")
    void a_link_that_lies_in_wait_leads_nothing_elsewhere(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("mine.txt"), "mine");
        Files.createSymbolicLink(folder.resolve(".cldess"), elsewhere);
        assertThatThrownBy(() -> OutputFolder.open(folder, Audience.PUBLIC)).isInstanceOf(CommandException.class);
        assertThat(contents(elsewhere)).isEqualTo(Map.of("mine.txt", "mine"));
    }
}
