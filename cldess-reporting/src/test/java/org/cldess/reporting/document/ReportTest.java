package org.cldess.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.chart.ProgressBars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
    private static final Edition EDITION =
            new Edition(Phrase.of("CLDESS"), LocalDate.of(2014, 6, 30), Audience.PUBLIC, Locale.FRENCH);

    @Test
    void refuses_two_sections_with_one_id_however_deep() {
        Section inner = Section.of("a", "A", Paragraph.of("x"));
        Report.Builder report = Report.named("r", "R", EDITION).add(Section.of("b", "B", inner), inner);

        assertThatThrownBy(report::build)
                .hasMessage("Several sections of the report \"r\" are called [a]: rename them");
    }

    @Test
    void refuses_links_inside_that_lead_nowhere_wherever_they_stand() {
        Phrase link = Phrase.EMPTY.link("là", "#nulle-part");
        Table table = Table.captioned("T")
                .column("c", Table.Align.LEFT)
                .row(Cell.of(link))
                .build();
        Report.Builder report =
                Report.named("r", "R", EDITION).add(SideBySide.of(table, Notice.of(Notice.Kind.WARNING, link)));

        assertThatThrownBy(report::build)
                .hasMessage("Links in the report \"r\" lead to [nulle-part], but there are no such sections: add them"
                        + " or remove the links");
    }

    /** Two filters decide whether there is a table and which rows it has. Where they differ, no report may fail. */
    @Test
    void a_table_without_rows_says_so_wherever_it_is() {
        Table table = Table.captioned("Dépenses").sum("Montant (€)").build();
        Figure figure = new Figure(
                Phrase.of("Graphique"),
                Phrase.EMPTY,
                "Rien.",
                new ProgressBars(List.of(new ProgressBars.Bar("a", OptionalDouble.empty(), "s. o."))),
                Optional.of(table));
        Report report = Report.named("r", "R", EDITION)
                .add(table, Section.of("a", "A", table, figure), SideBySide.of(table, Paragraph.of("x")))
                .build();
        Notice said = Notice.of(Notice.Kind.NOTHING_YET, Phrase.of("Dépenses").then(" : aucune ligne."));

        assertThat(report.blocks().get(0)).isEqualTo(said);
        assertThat(report.sections().get(0).blocks().get(0)).isEqualTo(said);
        assertThat(((Figure) report.sections().get(0).blocks().get(1)).data()).isEmpty();
        assertThat(report.blocks().get(2)).isEqualTo(SideBySide.of(said, Paragraph.of("x")));
        Edition english = new Edition(Phrase.of("CLDESS"), EDITION.day(), Audience.PUBLIC, Locale.ENGLISH);
        assertThat(Report.named("r", "R", english).add(table).build().blocks())
                .containsExactly(
                        Notice.of(Notice.Kind.NOTHING_YET, Phrase.of("Dépenses").then(": no rows.")));
    }

    @Test
    void refuses_to_say_nothing() {
        Report.Builder report = Report.named("r", "R", EDITION);

        assertThatThrownBy(report::build).hasMessage("The report \"r\" has no content: add a block");
    }

    @Test
    void refuses_a_name_that_is_no_file_name() {
        assertThatThrownBy(() -> Report.named("../x", "R", EDITION))
                .hasMessage("A report cannot be called \"../x\": write a letter a-z, then a-z, 0-9 and hyphens");
    }

    @Test
    void refuses_a_special_sheet_inside_a_section() {
        Section inner = Section.of("in", "I", Paragraph.of("x")).on(Sheet.LANDSCAPE);

        assertThatThrownBy(() -> Section.of("out", "O", inner))
                .hasMessage("The section \"in\" asks for the sheet LANDSCAPE inside \"out\": move it directly under the"
                        + " report");
    }

    @Test
    void has_no_section_on_paper_that_only_screens_show() {
        Section links = Section.of("links", "L", Paragraph.of("x")).on(Sheet.NONE);
        Section text = Section.of("text", "T", Paragraph.of("y"));
        Report report = Report.named("r", "R", EDITION)
                .cover()
                .contents(2)
                .add(text, links)
                .build();

        assertThat(report.onPaper().sections()).containsExactly(text);
        assertThat(report.onPaper().hasCover()).isTrue();
        assertThat(report.onPaper().contentsDepth()).isEqualTo(2);
        Report plain = Report.named("r", "R", EDITION).add(text).build();
        assertThat(plain.onPaper()).isSameAs(plain);
    }

    @Test
    void refuses_sections_where_their_headings_would_break_the_outline() {
        Section section = Section.of("s", "S", Paragraph.of("x"));

        assertThatThrownBy(() -> new Notice(Notice.Kind.WARNING, Phrase.EMPTY, List.of(section)))
                .hasMessage("The section \"s\" is in a notice: put sections into the report or into other sections");
    }

    @Test
    void describes_itself_by_title_and_contract_unless_told_otherwise() {
        Report report =
                Report.named("r", "Charte", EDITION).add(Paragraph.of("x")).build();

        assertThat(report.description()).isEqualTo("Charte\u00A0– CLDESS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//example.org",
                "/etc/passwd",
                "../contrat.pdf",
                "https://example.org/\"onclick=",
                "#A b",
                ""
            })
    void refuses_links_that_could_do_harm(String target) {
        assertThatThrownBy(() -> new Inline.Link("x", target))
                .hasMessage("A link cannot lead to \"" + target
                        + "\": give #id, an https, http or mailto address, or the name of a file in the same folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#action-2-1-3",
                "https://example.org/?a=b&c=d",
                "mailto:a@example.org",
                "contrat.pdf",
                "fiches-actions.html#action-2"
            })
    void accepts_links_that_lead_somewhere(String target) {
        assertThat(new Inline.Link("x", target).target()).isEqualTo(target);
    }

    @Test
    void typed_text_becomes_one_paragraph_for_each_line() {
        assertThat(Paragraph.ofTyped("Un.\r\n\r\n  \nDeux.\nTrois."))
                .extracting(paragraph -> paragraph.text().plain())
                .containsExactly("Un.", "Deux.", "Trois.");
        assertThat(Paragraph.ofTyped(" \n ")).isEmpty();
    }
}
