package org.cldess.persistence.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.dossier.Deletion;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.identity.CommuneCode;
import org.cldess.persistence.ActorLines;
import org.cldess.persistence.ImportedActors;
import org.cldess.persistence.UnwritableFileException;
import org.cldess.porttest.RefusingDossiers;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ActorLinesTest {
    private static final Change BEFORE = Change.by("Léa", Instant.parse("2013-03-12T09:30:00Z"));
    private static final Change IMPORT =
            Change.by("Anne", Instant.parse("2014-06-30T08:00:00Z")).because("Annuaire 2014");
    private static final DossierId GRASSE = DossierId.of("grasse-2012");
    private static final DossierId NICE = DossierId.of("nice-2014");

    /** The stores with which the same tests run. */
    enum Store {
        MEMORY {
            @Override
            Dossiers dossiers(Path folder) {
                return Dossiers.inMemory();
            }
        },
        SQLITE {
            @Override
            Dossiers dossiers(Path folder) {
                return CldessDatabase.of(TestedEngine.SQLITE.withoutDossiers(folder))
                        .dossiers();
            }
        },
        POSTGRESQL {
            @Override
            Dossiers dossiers(Path folder) {
                return CldessDatabase.of(TestedEngine.POSTGRESQL.withoutDossiers(folder))
                        .dossiers();
            }
        };

        abstract Dossiers dossiers(Path folder);
    }

    @Parameter
    private Store store = Store.MEMORY;

    @TempDir
    private Path folder;

    private Dossiers dossiers = Dossiers.inMemory();

    @BeforeEach
    void open() {
        dossiers = store.dossiers(folder);
        for (DossierId id : List.of(GRASSE, NICE)) {
            dossiers.save(SampleDossiers.grasse().withId(id), Revision.NONE, BEFORE)
                    .orElseThrow();
        }
    }

    private Path rejects() {
        return folder.resolve("rejects.jsonl");
    }

    private ImportedActors imported(String... lines) throws IOException {
        return imported(String.join("\n", lines));
    }

    private ImportedActors imported(String lines) throws IOException {
        return ActorLines.read(new ByteArrayInputStream(lines.getBytes(UTF_8)), rejects())
                .in(Locale.ENGLISH)
                .into(dossiers, IMPORT);
    }

    private static String line(DossierId dossier, String id, String others) {
        return "{\"dossier\":\"%s\",\"id\":\"%s\"%s}".formatted(dossier, id, others);
    }

    private static String fresh(DossierId dossier, String id) {
        return line(dossier, id, ",\"kind\":\"organisation\",\"name\":\"L’acteur %s\"".formatted(id));
    }

    @Test
    void adds_and_changes_the_actors_of_several_dossiers_each_with_one_revision() throws IOException {
        ImportedActors done = imported(
                fresh(GRASSE, "new-1"),
                "",
                line(GRASSE, "apeas", ",\"commune\":\"06088\""),
                line(GRASSE, "capap", ""),
                fresh(NICE, "new-1"));

        assertThat(done).isEqualTo(new ImportedActors(2, 2, 1, 1, 0, 0));
        Dossier grasse = SampleDossiers.grasse();
        Actor apeas = grasse.getActor(SampleActors.APEAS);
        Stored<Dossier> stored = dossiers.get(GRASSE);
        assertThat(stored.revision()).isEqualTo(new Revision(2));
        assertThat(stored.value())
                .isEqualTo(grasse.add(actor("new-1"))
                        .replace(apeas.toBuilder()
                                .commune(CommuneCode.parse("06088"))
                                .build()));
        assertThat(dossiers.revisions(GRASSE))
                .extracting(saved -> saved.change())
                .containsExactly(BEFORE, IMPORT);
        assertThat(dossiers.find(GRASSE, new Revision(1)).orElseThrow().value()).isEqualTo(grasse);
        assertThat(dossiers.get(NICE).value().findActor(ActorId.of("new-1"))).contains(actor("new-1"));
        assertThat(rejects()).isEmptyFile();
    }

    private static Actor actor(String id) {
        return Actor.builder(ActorId.of(id), ActorKind.ORGANISATION, "L’acteur " + id)
                .build();
    }

    @Test
    void rejects_wrong_lines_with_all_their_reasons_and_saves_the_others() throws IOException {
        String wrong = line(GRASSE, "new-1", ",\"kind\":\"organisatoin\",\"name\":\"\",\"roles\":[]");
        String unknown = line(
                GRASSE,
                "new-2",
                ",\"kind\":\"organisation\",\"name\":\"A\",\"roles\":[{\"organisation\":\"no-one\",\"role\":\"member\"}]");
        String ofUnknown = line(
                GRASSE,
                "new-3",
                ",\"kind\":\"organisation\",\"name\":\"B\",\"roles\":[{\"organisation\":\"new-2\",\"role\":\"member\"}]");

        ImportedActors done =
                imported(wrong, fresh(GRASSE, "new-4"), unknown, ofUnknown, fresh(GRASSE, "new-4"), "{\"dossier\":");

        assertThat(done).isEqualTo(new ImportedActors(1, 1, 0, 0, 5, 0));
        assertThat(dossiers.get(GRASSE).value())
                .isEqualTo(SampleDossiers.grasse().add(actor("new-4")));
        assertThat(Files.readAllLines(rejects()))
                .hasSize(5)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        wrong.substring(0, wrong.length() - 1)
                                                + ",\"rejection\":{\"import\":\"2014-06-30T08:00:00Z\",\"line\":1,\"reasons\":[")
                                .contains("\"path\":\"/kind\"", "\"path\":\"/name\""),
                        second -> assertThat(second).contains("\"line\":3", "/roles/0/organisation", "no-one"),
                        third -> assertThat(third).contains("\"line\":4", "/roles/0/organisation", "new-2"),
                        fourth -> assertThat(fourth)
                                .contains(
                                        "\"line\":5",
                                        "An earlier line has the actor “new-4” of this dossier. Keep one of the two."),
                        fifth -> assertThat(fifth)
                                .startsWith("{\"text\":\"{\\\"dossier\\\":\",\"rejection\":")
                                .contains("\"line\":6", "truncated"));
    }

    /** The first of two contacts with one id is of the new actor, so the problem is at the other one. */
    @Test
    void rejects_the_lines_of_a_dossier_that_the_store_never_saves() throws IOException {
        RefusingDossiers refusing = new RefusingDossiers(dossiers, false);
        String lines = String.join("\n", fresh(GRASSE, "new-1"), fresh(GRASSE, "new-2"));

        ImportedActors done = ActorLines.read(new ByteArrayInputStream(lines.getBytes(UTF_8)), rejects())
                .in(Locale.ENGLISH)
                .into(refusing, IMPORT);

        assertThat(done).isEqualTo(new ImportedActors(0, 0, 0, 0, 2, 0));
        assertThat(refusing.saves()).isOne();
        assertThat(Files.readAllLines(rejects()))
                .hasSize(2)
                .allMatch(line ->
                        line.contains(RefusingDossiers.NEVER.list().get(0).message(Locale.ENGLISH)));
    }

    @Test
    void rejects_a_line_that_causes_a_problem_elsewhere_in_its_dossier() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ActorLines.write(Stream.of(SampleDossiers.grasse()), out);
        String copy = out.toString(UTF_8)
                .lines()
                .filter(line -> line.contains("\"contacts\":[{"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("\"id\":\"[^\"]+\"", "\"id\":\"0-copy\"");

        ImportedActors done = imported(fresh(GRASSE, "new-1"), copy, fresh(GRASSE, "new-2"), fresh(GRASSE, "new-3"));

        assertThat(done).isEqualTo(new ImportedActors(1, 3, 0, 0, 1, 0));
        assertThat(Files.readAllLines(rejects())).singleElement().asString().contains("\"line\":2", "form.duplicate");
    }

    @Test
    void rejects_lines_without_a_dossier_and_lines_that_do_not_follow_those_of_their_dossier() throws IOException {
        DossierId lost = DossierId.of("lost");
        ImportedActors done = imported(
                "{\"id\":\"new-1\"}",
                fresh(lost, "new-1"),
                fresh(GRASSE, "new-1"),
                fresh(NICE, "new-1"),
                fresh(GRASSE, "new-2"));

        assertThat(done).isEqualTo(new ImportedActors(2, 2, 0, 0, 3, 0));
        assertThat(Files.readAllLines(rejects()))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains(
                                        "\"line\":1",
                                        "The field “dossier” is missing, or is not the id of a dossier."
                                                + " Write the id of the actor’s dossier."),
                        second -> assertThat(second)
                                .contains(
                                        "\"line\":2",
                                        "No dossier has the id “lost”. Correct it, or save the dossier first."),
                        third -> assertThat(third)
                                .contains(
                                        "\"line\":5",
                                        "The lines of the dossier “grasse-2012” do not follow each other: the first ones are"
                                                + " done. Sort the file by dossier, and import this line separately."));
    }

    @Test
    void rejects_lines_that_cannot_be_read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("\uFEFF".getBytes(UTF_8));
        bytes.write((fresh(GRASSE, "new-1") + "\r\n").getBytes(UTF_8));
        bytes.write((line(GRASSE, "new-2", ",\"name\":\"Épicerie\"") + "\n").getBytes(ISO_8859_1));
        bytes.write(("x".repeat(1024 * 1024 + 1) + "\n").getBytes(UTF_8));
        bytes.write(fresh(GRASSE, "new-3").getBytes(UTF_8));

        ImportedActors done = ActorLines.read(new ByteArrayInputStream(bytes.toByteArray()), rejects())
                .in(Locale.ENGLISH)
                .into(dossiers, IMPORT);

        assertThat(done).isEqualTo(new ImportedActors(1, 2, 0, 0, 2, 0));
        assertThat(Files.readAllLines(rejects()))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("\"line\":2", "The line is not UTF-8 text. Save the file as UTF-8."),
                        second -> assertThat(second)
                                .hasSizeLessThan(2_000)
                                .contains(
                                        "\"line\":3",
                                        "The line is longer than 1 MB, far more than an actor."
                                                + " Check that each line has one actor."));
    }

    /** The input ends with an error after the lines of one dossier, as if the program were killed there. */
    @Test
    void an_interrupted_import_goes_on_where_it_was_and_does_nothing_twice() throws IOException {
        List<String> lines = List.of(
                line(GRASSE, "new-1", ""),
                fresh(GRASSE, "new-2"),
                line(NICE, "new-1", ""),
                fresh(NICE, "new-2"),
                line(NICE, "new-3", ""));
        String text = String.join("\n", lines);
        InputStream broken = new InputStream() {
            private final byte[] bytes =
                    text.substring(0, text.lastIndexOf('\n')).getBytes(UTF_8);
            private int at;

            @Override
            public int read() throws IOException {
                if (at == bytes.length) {
                    throw new IOException("killed");
                }
                return bytes[at++];
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() ->
                        ActorLines.read(broken, rejects()).in(Locale.ENGLISH).into(dossiers, IMPORT))
                .withMessage("killed");
        Files.writeString(rejects(), Files.readString(rejects()) + "{\"half\":");
        Stored<Dossier> grasse = dossiers.get(GRASSE);
        assertThat(grasse.revision()).isEqualTo(new Revision(2));
        Dossier corrected = grasse.value()
                .replace(actor("new-2").toBuilder().name("Corrigé").build());
        dossiers.save(corrected, grasse.revision(), BEFORE).orElseThrow();

        ImportedActors done = imported(text);

        assertThat(done).isEqualTo(new ImportedActors(1, 1, 0, 0, 2, 2));
        assertThat(dossiers.get(GRASSE).value()).isEqualTo(corrected);
        assertThat(Files.readAllLines(rejects()))
                .hasSize(3)
                .extracting(line -> line.replaceAll(".*\"line\":(\\d+).*", "$1"))
                .containsExactly("1", "3", "5");
        assertThat(imported(text)).isEqualTo(new ImportedActors(0, 0, 0, 0, 0, 5));
        assertThat(Files.readAllLines(rejects())).hasSize(3);
    }

    @Test
    void a_corrected_line_is_read_with_its_rejection() throws IOException {
        imported(line(GRASSE, "new-1", ",\"kind\":\"organisation\",\"name\":\"\""));
        String corrected = Files.readString(rejects()).replace("\"name\":\"\"", "\"name\":\"L’acteur new-1\"");
        Files.delete(rejects());

        assertThat(imported(corrected).added()).isEqualTo(1);
        assertThat(dossiers.get(GRASSE).value().findActor(ActorId.of("new-1"))).contains(actor("new-1"));
    }

    @Test
    void never_overwrites_another_file() throws IOException {
        Files.writeString(rejects(), fresh(GRASSE, "new-1") + "\n");

        assertThatExceptionOfType(UnwritableFileException.class)
                .isThrownBy(() -> imported(fresh(GRASSE, "new-1")))
                .withMessage(
                        "“%s” contains something other than lines that the import of 2014-06-30T08:00:00Z rejected."
                                        .formatted(rejects())
                                + " Choose another name.");
        assertThat(dossiers.get(GRASSE).revision()).isEqualTo(new Revision(1));
    }

    @Test
    void what_is_written_is_read_as_the_same_actors() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ActorLines.write(dossiers.all().map(Stored::value), out);
        List<String> lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(2 * SampleDossiers.grasse().actors().size());
        assertThat(lines.get(0)).startsWith("{\"dossier\":\"grasse-2012\",\"id\":\"");

        assertThat(imported(out.toString(UTF_8))).isEqualTo(new ImportedActors(0, 0, 0, lines.size(), 0, 0));
    }

    /** Large enough to be written by COPY on PostgreSQL, with characters that its format escapes. */
    @Test
    void thousands_of_actors_are_stored_as_they_are() throws IOException {
        List<Actor> actors = IntStream.range(0, 2_500)
                .mapToObj(i -> Actor.builder(
                                ActorId.of("many-" + i), ActorKind.ORGANISATION, "\\N\t“%s”\\\n\\.".formatted(i))
                        .address("7,\\t\"rue\"")
                        .build())
                .toList();
        Dossier dossier = SampleDossiers.grasse().withId(DossierId.of("of-actors"));
        List<Actor> all = new ArrayList<>(dossier.actors());
        all.addAll(actors);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ActorLines.write(Stream.of(dossier.toBuilder().actors(all).build().withId(GRASSE)), out);

        assertThat(imported(out.toString(UTF_8)).added()).isEqualTo(2_500);

        assertThat(dossiers.get(GRASSE).value().actors())
                .containsExactlyElementsOf(
                        dossier.toBuilder().actors(all).build().actors());
    }

    @Test
    void a_store_that_fails_is_no_rejected_line() {
        Dossiers failing = Dossiers.inMemory(new Dossiers.Listener() {
            @Override
            public void saved(Optional<Dossier> before, Stored<Dossier> after) {
                if (before.isPresent()) {
                    throw new IllegalStateException("not today");
                }
            }

            @Override
            public void deleted(Deletion deletion) {}
        });
        failing.save(SampleDossiers.grasse(), Revision.NONE, BEFORE).orElseThrow();
        dossiers = failing;

        assertThatIllegalStateException().isThrownBy(() -> imported(fresh(GRASSE, "new-1")));
    }
}
