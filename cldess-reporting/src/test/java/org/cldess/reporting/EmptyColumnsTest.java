package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.sample.LivingDossier;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.sample.Tables;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

/** A column without any value is not shown; a note below the table names its heading once. */
class EmptyColumnsTest {
    private static final Edition EDITION =
            new Edition(Phrase.of("Contrat"), LocalDate.of(2014, 6, 30), Audience.COMMITTEE, Locale.FRENCH);

    private static Table.Builder table(Cell... third) {
        Table.Builder table = Table.captioned("Essai")
                .column("Nom", Table.Align.LEFT)
                .column("Commune", Table.Align.LEFT)
                .column("Site", Table.Align.LEFT)
                .column("Note", Table.Align.LEFT);
        for (Cell cell : third) {
            table.row(Cell.of("A"), Cell.of("Grasse"), cell, Cell.of("rien"));
        }
        return table;
    }

    private static String finished(Table table) {
        Section section = Section.of("un", "Un", SideBySide.of(table, table));
        return ReportText.plain(
                Report.named("essai", "Essai", EDITION).add(section).build().finished());
    }

    @Test
    void a_column_that_nobody_filled_in_is_named_once_below() {
        assertThat(finished(
                        table(Cell.MISSING, Cell.MISSING).note("Au 30 juin.").build()))
                .contains("Nom | Commune | Note\n", "A | Grasse | rien\n", "Au 30 juin. Non renseigné : Site.")
                .doesNotContain("| – |");
    }

    @Test
    void what_is_kept_from_the_reader_is_told_apart_from_what_is_not_recorded() {
        assertThat(finished(table(Cell.RESERVED, Cell.MISSING).build())).contains("  Réservé : Site.");
        assertThat(finished(table(Cell.NOT_APPLICABLE).build())).contains("  Sans objet : Site.");
        assertThat(finished(table(Cell.NOTHING).build()))
                .contains("Nom | Commune | Note\n")
                .doesNotContain(" : Site.");
    }

    @Test
    void room_to_write_in_and_a_column_with_one_value_stay() {
        assertThat(finished(table(Cell.BLANK, Cell.BLANK).build())).contains("Nom | Commune | Site | Note");
        assertThat(finished(table(Cell.MISSING, Cell.of("un site")).build()))
                .contains("Nom | Commune | Site | Note")
                .doesNotContain("Non renseigné");
    }

    @Test
    void a_total_of_nothing_goes_with_it_and_a_sentence_in_its_place_stays() {
        Table.Builder unknown = table(Cell.MISSING, Cell.MISSING);
        assertThat(finished(unknown.total(Cell.of("Total"), Cell.BLANK, Cell.MISSING, Cell.BLANK)
                        .build()))
                .doesNotContain("Total");
        assertThat(finished(unknown.total(Cell.of("2 sites"), Cell.BLANK, Cell.BLANK, Cell.BLANK)
                        .build()))
                .contains("2 sites");
    }

    @Test
    void no_report_shows_one() {
        List<String> found = new ArrayList<>();
        for (Audience audience : List.of(Audience.PUBLIC, Audience.COMMITTEE)) {
            for (var dossier : List.of(SmallDossier.dossier(), LivingDossier.dossier())) {
                View view = View.of(dossier, SmallDossier.DAY, audience, Locale.FRENCH);
                for (ReportKind kind : Reports.all()) {
                    Tables.of(kind.of(view)).stream()
                            .filter(table -> table.columns().size() > 3)
                            .flatMap(EmptyColumnsTest::empty)
                            .map(column -> kind.name() + ", " + audience + ": " + column)
                            .forEach(found::add);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static Stream<String> empty(Table table) {
        List<String> empty = new ArrayList<>();
        for (int column = 1; column < table.columns().size(); column++) {
            int at = column;
            boolean isEmpty = Stream.concat(
                            table.rows().stream().filter(row -> row.kind() != Table.Kind.GROUP), table.total().stream())
                    .allMatch(row -> row.cells().get(at).gap().isPresent());
            if (isEmpty) {
                empty.add(table.caption().plain() + " / "
                        + table.columns().get(at).heading().plain());
            }
        }
        return empty.stream();
    }
}
