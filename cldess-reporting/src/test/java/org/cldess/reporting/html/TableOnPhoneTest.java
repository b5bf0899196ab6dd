package org.cldess.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.sample.DemonstrationReport;
import org.cldess.reporting.theme.StatusMark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Tests tables in a narrow window: tables to read become cards, tables to compare scroll and show a hint. */
class TableOnPhoneTest {
    private static Document page(Table table) {
        Report report =
                Report.named("r", "R", DemonstrationReport.edition()).add(table).build();
        return Jsoup.parse(new String(HtmlPage.of(report), StandardCharsets.UTF_8));
    }

    private static Table table(Table.Align others, String... cells) {
        Table.Builder table = Table.captioned("T").column("Nom", Table.Align.LEFT);
        Collections.nCopies(cells.length - 1, others).forEach(align -> table.column("Ceci", align));
        return table.row(Stream.of(cells)
                        .map(text -> text.isEmpty() ? Cell.BLANK : Cell.of(text))
                        .toList())
                .build();
    }

    private static String shape(Table table) {
        Document page = page(table);
        boolean scrolls = page.select(".scroll[tabindex=0] > .more").size() == 1;
        boolean isCards = page.select("table.cards").size() == 1;
        return isCards ? "cards" : scrolls ? "scrolls" : "table";
    }

    @Test
    void a_row_is_headed_by_its_first_cell_or_by_the_second_where_the_first_is_blank() {
        assertThat(page(table(Table.Align.LEFT, "Recrutement", "oui", "14"))
                        .select("tbody th[scope=row]")
                        .eachText())
                .containsExactly("Recrutement");
        assertThat(page(table(Table.Align.LEFT, "Recrutement", "", "14"))
                        .select("tbody th[scope=row]")
                        .eachText())
                .containsExactly("Recrutement");
        assertThat(page(table(Table.Align.LEFT, "", "Total", "14"))
                        .select("tbody th[scope=row]")
                        .eachText())
                .containsExactly("Total");
    }

    @Test
    void few_short_columns_stay_a_table() {
        assertThat(shape(table(Table.Align.RIGHT, "Recrutement", "14"))).isEqualTo("table");
        assertThat(shape(table(Table.Align.LEFT, "Seconde visite aux structures d’insertion", "oui", "14")))
                .isEqualTo("table");
    }

    @Test
    void numbers_and_statuses_that_a_phone_would_cut_make_cards() {
        assertThat(shape(table(Table.Align.RIGHT, "Recrutement", "123\u202f456\u202f789,00\u00a0€", "99\u202f999,99")))
                .isEqualTo("cards");
        Table status = Table.captioned("T")
                .column("Nom", Table.Align.LEFT)
                .column("Le", Table.Align.LEFT)
                .column("État", Table.Align.LEFT)
                .row(
                        Cell.of("Avis du comité"),
                        Cell.of("28/06/2013"),
                        Cell.of(Phrase.status(StatusMark.DONE, "Abandonnée")))
                .build();
        assertThat(shape(status)).isEqualTo("cards");
    }

    @Test
    void what_is_read_becomes_cards_however_many_columns_it_has() {
        String[] texts = Collections.nCopies(7, "Terminer l’action, ou convenir d’une autre date de fin")
                .toArray(String[]::new);

        assertThat(shape(table(Table.Align.LEFT, texts))).isEqualTo("cards");
        assertThat(page(table(Table.Align.LEFT, texts)).select(".scroll"))
                .as("between a phone and a desk")
                .hasSize(1);
    }

    @Test
    void long_statuses_side_by_side_may_scroll_between_a_phone_and_a_desk() {
        Table.Builder table = Table.captioned("T").column("Indicateur", Table.Align.LEFT);
        List<Cell> cells = new ArrayList<>(List.of(Cell.of("Personnes présentes")));
        for (String year : List.of("2012", "2013", "2014")) {
            table.column(year, Table.Align.LEFT);
            cells.add(Cell.of(Phrase.status(StatusMark.TO_DISCUSS, "Aucune référence")));
        }
        Document page = page(table.row(cells).build());

        assertThat(page.select("table.cards")).hasSize(1);
        assertThat(page.select(".scroll[tabindex=0] > .more")).hasSize(1);
    }

    @Test
    void many_numbers_scroll_and_say_so_to_the_eye_alone() {
        Table numbers = table(Table.Align.RIGHT, "Région", "12 000", "8 000", "12 000", "8 000", "40 000");

        assertThat(shape(numbers)).isEqualTo("scrolls");
        assertThat(page(numbers).select(".more[aria-hidden=true]").text()).isEqualTo("Ce tableau continue à droite →");
    }

    @Test
    void a_card_that_a_number_or_a_day_heads_says_what_it_counts() {
        String text = "Un atelier de mise sous pli, à six kilomètres";

        assertThat(page(table(Table.Align.LEFT, "3", text)).select("tbody th").attr("data-label"))
                .isEqualTo("Nom");
        assertThat(page(table(Table.Align.LEFT, "Atelier", text))
                        .select("tbody th")
                        .attr("data-label"))
                .isEmpty();
    }

    @Test
    void a_card_keeps_together_what_a_cell_says_in_several_lines_or_languages() {
        Table table = Table.captioned("T")
                .column("Tour", Table.Align.LEFT)
                .column("Binôme", Table.Align.LEFT)
                .column("Pourquoi", Table.Align.LEFT)
                .row(
                        Cell.of("1"),
                        Cell.of(Phrase.in(Locale.FRENCH, "Atelier Mimosa")
                                .then(" – ")
                                .then("Parfums Exemple Néroli")),
                        Cell.of(List.of(Phrase.of("même commune"), Phrase.of("à 6 km"))))
                .build();

        Document page = page(table);

        assertThat(page.select("table.cards td > div").eachText())
                .containsExactly("Atelier Mimosa – Parfums Exemple Néroli", "même commune à 6 km");
    }

    @Test
    void no_line_breaks_inside_a_code() {
        Table table = Table.captioned("T")
                .column("Code", Table.Align.LEFT)
                .column("N°", Table.Align.LEFT)
                .column("Règle", Table.Align.LEFT)
                .row(Cell.of("CTR-01"), Cell.of("2013-012"), Cell.of("Rendez-vous du 1er-mars"))
                .build();

        assertThat(page(table).select(".code").eachText()).containsExactly("CTR-01", "2013-012");
    }

    @Test
    void a_group_is_never_striped() {
        Table.Builder table = Table.captioned("T").column("Nom", Table.Align.LEFT);
        List.of("Impact", "Résultat").forEach(group -> {
            table.group(Phrase.of(group));
            Collections.nCopies(6, "x").forEach(cell -> table.row(Cell.of(cell)));
        });

        Document page = page(table.build());

        assertThat(page.select(".zebra .group")).hasSize(2);
        assertThat(page.expectFirst("style").data().lines().filter(rule -> rule.contains(".zebra tbody tr:nth-child(")))
                .isNotEmpty()
                .allMatch(rule -> rule.contains("nth-child(even of :not(.group))"));
    }
}
