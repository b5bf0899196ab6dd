package org.cldess.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.language.Message;
import org.cldess.persistence.DossierFile.Layout;
import org.cldess.persistence.DossierFile.Stamp;
import org.cldess.store.Revision;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A change of a file loses nothing that others wrote. */
class DossierFileChangeTest {
    private static final Dossier DOSSIER = Dossier.builder(
                    DossierId.of("petit"),
                    Contract.builder(
                                    "Contrat d’essai",
                                    ContractKind.CLDESS,
                                    new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)))
                            .build())
            .actions(List.of(action("a-1")))
            .build();

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    private static Action action(String id) {
        return Action.builder(ActionId.of(id), "1." + id.substring(2), "Agir").build();
    }

    private static Dossier with(Dossier dossier, String action) {
        return dossier.with(action(action));
    }

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("dossier.json");
        DossierFile.write(DOSSIER, file);
    }

    private Dossier dossier() {
        return DossierFile.read(file).orElseThrow();
    }

    private void edit(Dossier edited) {
        try {
            Files.write(file, DossierFile.toBytes(edited));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codes(Answer<?> answer) {
        return answer.reasons().stream().map(Violation::code).toList();
    }

    @Test
    void a_change_is_in_the_file_and_in_the_answer() throws IOException {
        Answer<Dossier> answer = DossierFile.change(file, it -> Answer.granted(with(it, "a-2")));

        assertThat(answer.orElseThrow()).isEqualTo(with(DOSSIER, "a-2"));
        assertThat(dossier()).isEqualTo(with(DOSSIER, "a-2"));
        assertThat(folder.toFile().list()).containsExactly("dossier.json");
    }

    /** The stored revision is in the file, not in the dossier: it changes no hash of the dossier, and stays. */
    @Test
    void the_stored_revision_that_a_file_was_made_from_survives_every_change_of_the_file() throws IOException {
        Dossier other = with(DOSSIER, "a-9");
        Files.write(file, DossierFile.toBytes(DOSSIER, DOSSIER, new Revision(7)));
        assertThat(dossier()).isEqualTo(DOSSIER);
        assertThat(DossierFile.readText(file).isInThisLayout()).isTrue();

        DossierFile.change(file, it -> Answer.granted(with(it, "a-2"))).orElseThrow();
        Stamp read = DossierFile.readText(file).stamp();
        Stamp written = DossierFile.write(with(dossier(), "a-3"), file, read).orElseThrow();
        DossierFile.write(with(dossier(), "a-4"), file, Stamp.parse(written.toString()))
                .orElseThrow();

        DossierFile.Text text = DossierFile.readText(file);
        assertThat(dossier().actions()).hasSize(4);
        assertThat(text.namesRevision()).isTrue();
        assertThat(text.isMadeFrom(DOSSIER)).isTrue();
        assertThat(text.isMadeFrom(other)).isFalse();
        assertThat(Files.readString(file).lines().skip(3).findFirst().orElseThrow())
                .startsWith("  \"revision\": \"7 ");
    }

    @Test
    void a_revision_that_is_none_is_reported_at_its_line() throws IOException {
        for (String revision : List.of("\"7\"", "7", "\"0 " + "a".repeat(64) + "\"", "null", "[]")) {
            String text = new String(DossierFile.toBytes(DOSSIER), UTF_8)
                    .replaceFirst("\"version\": \\d+,", "$0\n  \"revision\": " + revision + ",");
            List<Violation> found =
                    DossierFile.read(text.getBytes(UTF_8)).violations().list();
            assertThat(found).as(text).hasSize(1);
            assertThat(found.get(0).code()).isEqualTo("form.revision");
            assertThat(found.get(0).path()).isEqualTo("/revision");
            assertThat(found.get(0).place().orElseThrow().line()).hasValue(4);
        }
    }

    @Test
    void a_refused_change_and_one_that_changes_nothing_do_not_touch_the_file() throws IOException {
        Object before = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        Violation reason = Violation.error("no", "", Message.of("Non.", "No."));

        Answer<Dossier> refused = DossierFile.change(file, it -> Answer.refused(Violations.of(reason)));
        Answer<Dossier> same = DossierFile.change(file, Answer::granted);

        assertThat(codes(refused)).containsExactly("no");
        assertThat(same.orElseThrow()).isEqualTo(DOSSIER);
        assertThat(Files.readAttributes(file, BasicFileAttributes.class).fileKey())
                .isEqualTo(before);
    }

    @Test
    void a_change_that_fails_releases_the_file() throws IOException {
        assertThatThrownBy(() -> DossierFile.change(file, it -> {
                    throw new IllegalArgumentException("mistake");
                }))
                .hasMessage("mistake");
        assertThat(DossierFile.change(file, it -> Answer.granted(with(it, "a-2")))
                        .isGranted())
                .isTrue();
    }

    @Test
    void what_an_editor_wrote_in_between_is_kept_and_the_change_is_asked_again() throws IOException {
        AtomicInteger asked = new AtomicInteger();

        Answer<Dossier> answer = DossierFile.change(file, it -> {
            if (asked.incrementAndGet() == 1) {
                edit(with(it, "a-9"));
            }
            return Answer.granted(with(it, "a-2"));
        });

        assertThat(asked).hasValue(2);
        assertThat(answer.isGranted()).isTrue();
        assertThat(dossier()).isEqualTo(with(with(DOSSIER, "a-9"), "a-2"));
    }

    @Test
    void a_file_that_others_write_again_and_again_is_not_waited_for_for_ever() throws IOException {
        AtomicInteger asked = new AtomicInteger(1);

        Answer<Dossier> answer = DossierFile.change(file, it -> {
            edit(with(it, "a-" + asked.incrementAndGet()));
            return Answer.granted(with(it, "a-0"));
        });

        assertThat(codes(answer)).containsExactly("stale");
        assertThat(dossier().actions()).hasSize(asked.get()).doesNotContain(action("a-0"));
    }

    @Test
    void a_file_with_errors_is_refused_with_all_of_them() throws IOException {
        String wrong = Files.readString(file).replace("Agir", " ").replace("\"1.1\"", "\"\"");
        Files.writeString(file, wrong);

        Answer<Dossier> answer = DossierFile.change(file, it -> Answer.granted(with(it, "a-2")));

        assertThat(answer.reasons().list())
                .isEqualTo(DossierFile.read(file).violations().list());
        assertThat(answer.reasons().list()).hasSize(2);
        assertThat(file).hasContent(wrong);
    }

    @Test
    void a_missing_file_is_not_created() {
        Path none = folder.resolve("none.json");
        assertThatThrownBy(() -> DossierFile.change(none, Answer::granted)).isInstanceOf(UnreadableFileException.class);
        assertThat(folder.toFile().list()).containsExactly("dossier.json");
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of("  ", "    "),
                Arguments.of("\n", "\r\n"),
                Arguments.of("\n", ""),
                Arguments.of("\"format\"", "\"$schema\": \"x\", \"format\""));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_file_in_another_layout_is_rewritten_only_if_that_is_asked_for(String ours, String theirs)
            throws IOException {
        String other = new String(DossierFile.toBytes(DOSSIER), UTF_8).replace(ours, theirs);
        Files.write(file, other.getBytes(UTF_8));

        assertThat(codes(DossierFile.change(file, it -> Answer.granted(with(it, "a-2")))))
                .containsExactly("layout");
        assertThat(Files.readString(file)).isEqualTo(other);
        assertThat(DossierFile.readText(file).isInThisLayout()).isFalse();

        assertThat(DossierFile.change(file, Layout.REWRITTEN, it -> Answer.granted(with(it, "a-2")))
                        .isGranted())
                .isTrue();
        assertThat(Files.readAllBytes(file)).isEqualTo(DossierFile.toBytes(with(DOSSIER, "a-2")));
        assertThat(DossierFile.readText(file).isInThisLayout()).isTrue();
    }

    @Test
    void a_new_file_is_written_once() throws IOException {
        assertThatThrownBy(() -> DossierFile.write(with(DOSSIER, "a-2"), file))
                .asInstanceOf(type(UnwritableFileException.class))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("exists");
                    assertThat(refused.sentence().say(Locale.FRENCH)).contains("dossier.json", "existe déjà");
                });
        assertThat(dossier()).isEqualTo(DOSSIER);
    }

    @Test
    void a_file_that_nobody_changed_is_written_and_gets_a_new_stamp() throws IOException {
        Stamp read = DossierFile.readText(file).stamp();

        Stamp second = DossierFile.write(with(DOSSIER, "a-2"), file, read).orElseThrow();
        Stamp third = DossierFile.write(with(DOSSIER, "a-3"), file, Stamp.parse(second.toString()))
                .orElseThrow();

        assertThat(dossier()).isEqualTo(with(DOSSIER, "a-3"));
        assertThat(third).isEqualTo(DossierFile.readText(file).stamp()).isNotEqualTo(second);
        assertThat(DossierFile.write(with(DOSSIER, "a-3"), file, third)).isEqualTo(Answer.granted(third));
    }

    @Test
    void a_file_that_others_changed_is_not_overwritten_and_what_they_changed_is_told() throws IOException {
        Stamp read = DossierFile.readText(file).stamp();
        edit(with(DOSSIER, "a-9"));

        Answer<Stamp> answer = DossierFile.write(with(DOSSIER, "a-2"), file, read);
        Answer<Stamp> unknown = DossierFile.write(with(DOSSIER, "a-2"), file, Stamp.parse(read.toString()));

        assertThat(codes(answer)).containsExactly("stale", "stale.change");
        assertThat(answer.reasons().list().get(0).message(Locale.ENGLISH))
                .isEqualTo(
                        "“dossier.json” has changed since you read it: this is what changed. Read it again, then redo"
                                + " your change.");
        assertThat(answer.reasons().list().get(1).message(Locale.ENGLISH)).contains("1.9", "Agir");
        assertThat(codes(unknown)).containsExactly("stale");
        assertThat(dossier()).isEqualTo(with(DOSSIER, "a-9"));
    }

    @Test
    void a_file_that_was_only_laid_out_anew_broken_or_deleted_is_not_overwritten_either() throws IOException {
        Stamp read = DossierFile.readText(file).stamp();
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        Answer<Stamp> laidOut = DossierFile.write(with(DOSSIER, "a-2"), file, read);
        Files.writeString(file, "{");
        Answer<Stamp> broken = DossierFile.write(with(DOSSIER, "a-2"), file, read);
        Files.delete(file);
        Answer<Stamp> gone = DossierFile.write(with(DOSSIER, "a-2"), file, read);

        assertThat(List.of(laidOut, broken, gone))
                .allSatisfy(answer -> assertThat(codes(answer)).containsExactly("stale"));
        assertThat(laidOut.reasons().list().get(0).message(Locale.FRENCH)).contains("seule sa mise en forme diffère");
        assertThat(broken.reasons().list().get(0).message(Locale.FRENCH)).contains("n’est plus un dossier lisible");
        assertThat(gone.reasons().list().get(0).message(Locale.FRENCH)).contains("n’existe plus");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void a_stamp_has_64_hexadecimal_digits() {
        assertThat(DossierFile.readText(file).stamp().toString()).matches("[0-9a-f]{64}");
        assertThatThrownBy(() -> Stamp.parse("W/\"1\"")).isInstanceOf(IllegalArgumentException.class);
    }
}
