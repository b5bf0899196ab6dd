package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.own.OwnField;
import org.cldess.persistence.DossierFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records values of the fields that a kind of contract adds. */
class RecordFieldTest {
    private static final OwnField<LocalDate> VISITED =
            OwnField.date(Action.class, "visited", "visitée le", "visited on");
    private static final OwnField<Boolean> RISKY = OwnField.yesNo(Action.class, "risky", "risquée", "risky");

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    /** Writes the dossier of a town that adds fields of all kinds. */
    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("ville.json");
        Dossier town = DossierFile.read(Path.of("src/main/dossiers/ville.json")).orElseThrow();
        DossierFile.write(
                town.toBuilder()
                        .contract(town.contract().toBuilder()
                                .kind(town.contract().kind().with(VISITED, RISKY))
                                .build())
                        .build(),
                file);
    }

    private Run field(String field, String of, String value) {
        return Run.of("record", "field", file, "--field", field, "--of", of, "--value", value, "--json");
    }

    private Action action() {
        return DossierFile.read(file).orElseThrow().actions().stream()
                .filter(action -> action.number().equals("1.1.2.1"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> neighbourhoods() {
        return action().ownValues().stream()
                .filter(value -> value.id().value().equals("neighbourhood"))
                .flatMap(value -> value.value().value().stream())
                .toList();
    }

    @Test
    void a_choice_is_named_by_its_code_or_its_name() {
        assertThat(field("quartier prioritaire", "1.1.2.1", "both").status()).isZero();
        assertThat(neighbourhoods()).containsExactly("both");
        assertThat(field("neighbourhood", "place-du-puits", "Rive haute").status())
                .isZero();
        assertThat(neighbourhoods()).containsExactly("rive-haute");
    }

    @Test
    void days_and_answers_are_written_as_people_write_them_or_known_to_be_none() {
        assertThat(field("visitée le", "1.1.2.1", "5/3/2025").status()).isZero();
        assertThat(field("risquée", "1.1.2.1", "Oui").status()).isZero();
        assertThat(VISITED.of(action())).isEqualTo(Known.of(LocalDate.of(2025, 3, 5)));
        assertThat(RISKY.of(action())).isEqualTo(Known.of(true));

        assertThat(field("visited on", "1.1.2.1", "aucun").status()).isZero();
        assertThat(VISITED.of(action())).isEqualTo(Known.none());
    }

    @Test
    void a_value_of_another_type_is_refused_and_nothing_is_written() throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThat(Stream.of(
                                field("visited", "1.1.2.1", "hier"),
                                field("neighbourhood", "1.1.2.1", "Rive Gauche"),
                                field("risky", "1.1.2.1", "peut-être"))
                        .flatMap(run -> RecordTest.codes(run).stream()))
                .containsExactly("option.value", "option.value", "option.value");
        assertThat(RecordTest.codes(field("visites", "1.1.2.1", "2025-03-05"))).containsExactly("option.unknown");
        assertThat(RecordTest.codes(field("visited", "9.9", "2025-03-05"))).containsExactly("option.unknown");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_table_records_a_field_of_many_things() throws IOException {
        Path table = Files.writeString(
                folder.resolve("visites.csv"), "objet;valeur\n1.1.2.1;05/03/2025\n2.1.1.1;06/03/2025\n1.1.2.1;hier\n");

        Run run = Run.of(
                "record",
                "field",
                file,
                "--field",
                "visited",
                "--from",
                table,
                "--rejects",
                folder.resolve("rejets.csv"),
                "--json");

        assertThat(run.status()).isEqualTo(Exit.PARTLY);
        assertThat(VISITED.of(action())).isEqualTo(Known.of(LocalDate.of(2025, 3, 5)));
        assertThat(folder.resolve("rejets.csv")).content().contains("hier");
    }
}
