package org.cldess.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        journal("contrat.pdf", "index.html", "regles.pdf");
        Files.writeString(folder.resolve("contrat.pdf"), "new contrat");
        Files.writeString(folder.resolve("regles.pdf"), "new regles");
        filled(folder).close();
        assertThat(contents(folder)).isEqualTo(EARLIER);
    }

    /** Writes the journal that a killed run leaves, for copies of earlier files that are already there. */
    private void journal(String... names) throws IOException {
        Path beside = folder.resolve(".cldess");
        Files.createDirectories(beside.resolve("earlier"));
        List<Journal.Entry> entries = new ArrayList<>();
        for (String name : names) {
            entries.add(new Journal.Entry(
                    name, Journal.digest(beside.resolve("earlier").resolve(name))));
        }
        new Journal(beside, OutputFolder.Disk.OF_SYSTEM).begin(entries);
    }

    /** The earlier files are only put back as they were: a power cut may have left less of a copy. */
    @Test
    void an_earlier_file_that_is_not_as_it_was_is_not_put_back() throws IOException {
        Path kept = Files.createDirectories(folder.resolve(".cldess/earlier"));
        Files.copy(folder.resolve("contrat.pdf"), kept.resolve("contrat.pdf"));
        journal("contrat.pdf");
        Files.write(kept.resolve("contrat.pdf"), new byte[0]);

        assertThatThrownBy(() -> OutputFolder.open(folder, Audience.PUBLIC))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("does not contain what an interrupted cldess leaves there");
        assertThat(folder.resolve("contrat.pdf")).hasContent("earlier contrat");
    }

    @Test
    void a_journal_without_its_last_line_has_ended() throws IOException {
        Path beside = Files.createDirectories(folder.resolve(".cldess"));
        for (String text : List.of("", "- contrat.pdf\n", "- contrat.pdf\nen")) {
            Files.writeString(beside.resolve("journal"), text);
            OutputFolder.open(folder, Audience.PUBLIC).close();
            assertThat(contents(folder)).isEqualTo(EARLIER);
            Files.createDirectories(beside);
        }
    }

    /**
     * A disk that keeps only what was forced: everything else of a file is lost in a power cut. The names of
     * files are on disk at once, as with most file systems, which is harder than if they came late.
     */
    private final class ForgetfulDisk implements OutputFolder.Disk {
        private final Path images;
        private final Set<Object> safe = new HashSet<>();
        private int cuts;

        private ForgetfulDisk(Path images) throws IOException {
            this.images = images;
            for (String name : EARLIER.keySet()) {
                safe.add(key(folder.resolve(name)));
            }
        }

        private static Object key(Path file) throws IOException {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
            return List.of(String.valueOf(found.fileKey()), found.lastModifiedTime(), found.size());
        }

        @Override
        public void force(Path path) throws IOException {
            cut();
            if (Files.isRegularFile(path)) {
                safe.add(key(path));
            }
            cut();
        }

        /** Makes what a power cut at this moment leaves. */
        private void cut() throws IOException {
            Path image = images.resolve(Integer.toString(cuts++));
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.toList()) {
                    Path copy = image.resolve(folder.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.write(copy, safe.contains(key(path)) ? Files.readAllBytes(path) : new byte[0]);
                    }
                }
            }
        }
    }

    @Test
    void a_power_cut_leaves_the_old_or_the_new_set_after_the_next_run(@TempDir Path images) throws IOException {
        ForgetfulDisk disk = new ForgetfulDisk(images);
        Set<String> names = Set.of("contrat.pdf", "index.html", "regles.pdf");
        try (OutputFolder opened = OutputFolder.open(folder, Audience.COMMITTEE, names, disk)) {
            NEW.forEach((name, text) -> opened.add(name, out -> out.write(text.getBytes(UTF_8))));
            opened.publish();
        }
        disk.cut();
        Map<String, String> whole = new TreeMap<>(NEW);
        whole.put("note.txt", "mine");

        List<Map<String, String>> found = new ArrayList<>();
        for (int i = 0; i < disk.cuts; i++) {
            Path image = images.resolve(Integer.toString(i));
            OutputFolder.open(image, Audience.COMMITTEE, names, OutputFolder.Disk.OF_SYSTEM)
                    .close();
            found.add(contents(image));
            assertThat(found.get(i)).as("after cut %s of %s", i, disk.cuts).isIn(EARLIER, whole);
        }
        assertThat(found).hasSizeGreaterThan(10).contains(EARLIER, whole);
        assertThat(found.get(found.size() - 1)).isEqualTo(whole);
        int first = found.indexOf(whole);
        assertThat(found.subList(first, found.size()))
                .as("never an older set again")
                .containsOnly(whole);
    }

    @Test
    void a_disk_that_confirms_no_folder_is_told_and_all_is_written() throws IOException {
        OutputFolder.Disk unsure = path -> {
            if (Files.isDirectory(path)) {
                throw new IOException("Invalid argument");
            }
        };
        Set<String> names = Set.of("contrat.pdf");
        try (OutputFolder opened = OutputFolder.open(folder, Audience.PUBLIC, names, unsure)) {
            opened.add("contrat.pdf", out -> out.write(NEW.get("contrat.pdf").getBytes(UTF_8)));
            assertThat(opened.isForced()).isTrue();
            opened.publish();
            assertThat(opened.isForced()).isFalse();
        }
        assertThat(folder.resolve("contrat.pdf")).hasContent("new contrat");
        assertThat(folder.resolve(".cldess")).doesNotExist();
    }

    @Test
    void a_disk_that_refuses_a_file_is_told_and_all_is_as_it_was() throws IOException {
        for (String refused : List.of("written", "earlier", "journal.part", "journal")) {
            OutputFolder.Disk broken = path -> {
                if (path.toString().contains(refused) && Files.isRegularFile(path)) {
                    throw new IOException("Input/output error");
                }
            };
            assertThatThrownBy(() -> {
                        try (OutputFolder opened = OutputFolder.open(folder, Audience.PUBLIC, NEW.keySet(), broken)) {
                            NEW.forEach((name, text) -> opened.add(name, out -> out.write(text.getBytes(UTF_8))));
                            opened.publish();
                        }
                    })
                    .as(refused)
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("Input/output error");
            assertThat(contents(folder)).as(refused).isEqualTo(EARLIER);
        }
    }

    /** Only the administrator of a machine can give a file away. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "accounts are those of POSIX")
    void what_belongs_to_another_account_is_never_obeyed() throws IOException {
        Path kept = Files.createDirectories(folder.resolve(".cldess/earlier"));
        Files.copy(folder.resolve("index.html"), kept.resolve("contrat.pdf"));
        journal("contrat.pdf");
        for (Path theirs : List.of(kept.resolve("contrat.pdf"), folder.resolve(".cldess"))) {
            assumeTrue(isGivenAway(theirs), "needs the right to give a file to another account");
            assertThatThrownBy(() -> OutputFolder.open(folder, Audience.PUBLIC))
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("does not belong to your account");
            assertThat(folder.resolve("contrat.pdf")).hasContent("earlier contrat");
        }
    }

    private static boolean isGivenAway(Path path) {
        try {
            Files.setAttribute(path, "unix:uid", 12_345, NOFOLLOW_LINKS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "modes are those of POSIX")
    void what_lies_beside_while_files_are_written_is_for_their_owner_alone() throws IOException {
        Path beside = Files.createDirectory(folder.resolve(".cldess"));
        Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (OutputFolder opened = filled(folder)) {
            assertThat(mode(beside)).isEqualTo("rwx------");
            opened.publish();
        }
        assertThat(beside).doesNotExist();
    }

    @Test
    void only_files_of_this_tool_are_written() {
        try (OutputFolder opened = OutputFolder.open(folder, Audience.PUBLIC)) {
            assertThatThrownBy(() -> opened.add("note.txt", out -> out.write(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
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
        for (String name : List.of(
                victim.toString(), folder.relativize(victim).toString(), "..", " ", "", "note.txt", ".cldess")) {
            Files.writeString(folder.resolve(".cldess/journal"), "- regles.pdf\n- " + name + "\nend\n");
            assertThatThrownBy(() -> OutputFolder.open(folder, Audience.PUBLIC))
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("does not contain what an interrupted cldess leaves there");
        }
        assertThat(victim).hasContent("mine");
        assertThat(folder.resolve("note.txt")).hasContent("mine");
        assertThat(beside).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "who makes links there needs a right of its own")
    void what_others_left_as_if_a_run_had_been_killed_moves_nothing_from_elsewhere(@TempDir Path elsewhere)
            throws IOException {
        Path victim = Files.writeString(elsewhere.resolve("mine.txt"), "mine");
        Files.createDirectories(folder.resolve(".cldess"));
        Files.createSymbolicLink(folder.resolve(".cldess/earlier"), elsewhere);
        journal("mine.txt");
        assertThatThrownBy(() -> OutputFolder.open(folder, Audience.PUBLIC))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("does not contain what an interrupted cldess leaves there");
        assertThat(victim).hasContent("mine");
        Files.move(victim, elsewhere.resolve("contrat.pdf"));
        journal("contrat.pdf");
        assertThatThrownBy(() -> OutputFolder.open(folder, Audience.PUBLIC)).isInstanceOf(CommandException.class);
        assertThat(elsewhere.resolve("contrat.pdf")).hasContent("mine");
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
