package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.sample.DemonstrationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests how pages end and begin, wherever the preceding text happens to end. */
class ShortPagesTest {

    /** The range from a page that is not full to one that overflows. */
    private static final int MIN_LINES = 24;

    private static final int MAX_LINES = 35;

    @ParameterizedTest
    @EnumSource(
            value = Sheet.class,
            names = {"NEW", "LANDSCAPE", "A5"})
    void no_second_sheet_holds_but_a_line_or_two(Sheet sheet) throws IOException {
        int minimum = sheet == Sheet.NEW ? MIN_LINES : 15;
        for (int lines = minimum; lines <= minimum + 12; lines++) {
            Section section = new Section("s", Phrase.of("Partie"), sheet, lines(lines));
            try (PDDocument document = open(section)) {
                int last = document.getNumberOfPages();
                if (last > 2) {
                    assertThat(text(document, last))
                            .as("%d lines on %s", lines, sheet)
                            .contains("Ligne " + (lines - 2) + ".");
                }
            }
        }
    }

    /**
     * With 426 lines, mild tightening fills the remaining sheets; with 418, it leaves a sheet with only a few lines.
     */
    @Test
    void what_is_set_closer_and_still_ends_on_a_short_sheet_is_set_closer_still() throws IOException {
        double mild = gap(426);

        assertThat(mild).isLessThan(gap(10));
        assertThat(gap(418)).isLessThan(mild);
    }

    /** Returns the distance between two lines. */
    private static double gap(int lines) throws IOException {
        try (PDDocument document = open(new Section("s", Phrase.of("Partie"), Sheet.NEW, lines(lines)))) {
            List<Float> found = new ArrayList<>();
            read(document, 2, (text, positions) -> {
                if (text.startsWith("Ligne")) {
                    found.add(positions.get(0).getYDirAdj());
                }
            });
            return found.get(1) - found.get(0);
        }
    }

    @Test
    void sets_only_the_sheets_closer_that_this_saves() throws IOException {
        Section normal = new Section("a", Phrase.of("Autre"), Sheet.NEW, lines(10));
        List<Float> alone;
        try (PDDocument document = open(normal)) {
            alone = heights(document, 2);
        }
        for (int lines = MAX_LINES - 4; lines <= MAX_LINES; lines++) {
            try (PDDocument document = open(normal, new Section("s", Phrase.of("Partie"), Sheet.NEW, lines(lines)))) {
                assertThat(heights(document, 2)).as("before %d lines", lines).isEqualTo(alone);
            }
        }
    }

    @Test
    void a_heading_a_few_words_and_the_table_they_lead_to_stand_on_one_page() throws IOException {
        for (int lines = MIN_LINES; lines <= MAX_LINES; lines++) {
            Table table = Table.captioned("Étapes")
                    .column("Date", Table.Align.LEFT)
                    .row(Cell.of("2013"))
                    .row(Cell.of("2014"))
                    .row(Cell.of("2015"))
                    .build();
            Section section = Section.of("t", "Statut", Paragraph.of("Le contrat est en vigueur."), table);
            assertTogether(lines, section, "Statut", "Le contrat est en vigueur.", "Étapes", "2013");
        }
    }

    @Test
    void a_subtotal_stands_with_the_last_row_that_it_sums() throws IOException {
        for (int lines = MIN_LINES; lines <= MAX_LINES; lines++) {
            Table.Builder table = Table.captioned("Charges et produits")
                    .column("Compte", Table.Align.LEFT)
                    .column("Montant", Table.Align.RIGHT);
            Stream.of("Achats", "Services", "Impôts", "Personnel")
                    .forEach(name -> table.row(Cell.of(name), Cell.of("1")));
            table.subtotal(Cell.of("Ensemble des charges"), Cell.of("4"));
            IntStream.rangeClosed(1, 30).forEach(number -> table.row(Cell.of("Produit " + number), Cell.of("1")));
            assertTogether(lines, Section.of("t", "Budget", table.build()), "Personnel", "Ensemble des charges");
        }
    }

    @Test
    void a_line_that_announces_a_list_stands_with_it_and_no_page_holds_one_entry_alone() throws IOException {
        for (int lines = MIN_LINES; lines <= MAX_LINES; lines++) {
            Section section = Section.of(
                    "t",
                    "Versements",
                    Paragraph.of("Un texte."),
                    Paragraph.of("Ce qui est prévu :"),
                    BulletList.of(
                            BulletList.Marker.BULLET,
                            Stream.of("un", "deux", "trois", "quatre")
                                    .map(each -> Phrase.of("Versement " + each))
                                    .toList()));
            assertTogether(lines, section, "Ce qui est prévu :", "Versement un", "Versement deux");
            assertTogether(lines, section, "Versement trois", "Versement quatre");
        }
    }

    @Test
    void names_both_tables_that_go_on_side_by_side() throws IOException {
        try (PDDocument document = open(new Section(
                "s", Phrase.of("Partie"), Sheet.NEW, List.of(SideBySide.of(table("Dépenses"), table("Ressources")))))) {
            assertThat(text(document, 3))
                    .contains("Tableau 1 – Dépenses (suite)")
                    .contains("Tableau 2 – Ressources (suite)");
        }
    }

    @Test
    void leaves_air_between_the_name_of_a_table_that_goes_on_and_its_header() throws IOException {
        try (PDDocument document = open(new Section("s", Phrase.of("Partie"), Sheet.NEW, List.of(table("Dépenses"))))) {
            List<Float> lines = heights(document, 3).stream().distinct().toList();
            assertThat(lines.get(2) - lines.get(1))
                    .as("from the name to the header")
                    .isGreaterThan(17);
        }
    }

    @Test
    void gives_a_column_to_write_in_room_for_a_few_words() throws IOException {
        String reasons = "cherche des manœuvres pour trois à six mois, dans la même commune ".repeat(3);
        Table table = Table.captioned("Parcours")
                .column("Tour", Table.Align.LEFT)
                .column("Vous rencontrez", Table.Align.LEFT)
                .column("Suite", Table.Align.LEFT)
                .row(Cell.of("1"), Cell.of(reasons), Cell.BLANK)
                .build();
        try (PDDocument document = open(new Section("s", Phrase.of("Partie"), Sheet.A5, List.of(table)))) {
            double end = PageFormat.A5.printedWidth() + 13 * 72 / 25.4;
            assertThat(end - left(document, 2, "Suite")).isGreaterThan(70);
        }
    }

    private static Table table(String caption) {
        Table.Builder table = Table.captioned(caption).column("Année", Table.Align.LEFT);
        for (int row = 1; row <= 60; row++) {
            table.row(Cell.of("Ligne " + row));
        }
        return table.build();
    }

    private static void assertTogether(int lines, Section section, String... words) throws IOException {
        List<Block> blocks = new ArrayList<>(lines(lines));
        blocks.add(section);
        try (PDDocument document = open(new Section("s", Phrase.of("Partie"), Sheet.NEW, blocks))) {
            long pages = IntStream.rangeClosed(2, document.getNumberOfPages())
                    .filter(page -> Stream.of(words).anyMatch(text(document, page)::contains))
                    .count();
            assertThat(pages).as("%s after %d lines", List.of(words), lines).isOne();
        }
    }

    private static List<Block> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> (Block) Paragraph.of("Ligne " + line + "."))
                .toList();
    }

    private static PDDocument open(Section... sections) throws IOException {
        return Loader.loadPDF(PdfPrinter.print(Report.named("r", "Titre", DemonstrationReport.edition())
                .add(Paragraph.of("Pour commencer."))
                .add(sections)
                .build()));
    }

    private static String text(PDDocument document, int page) {
        try {
            return stripper(page).getText(document).replace('\u00A0', ' ').replace('\u202F', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFTextStripper stripper(int page) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper;
    }

    /** Returns the vertical position of each piece of text on a page. */
    private static List<Float> heights(PDDocument document, int page) throws IOException {
        List<Float> heights = new ArrayList<>();
        read(document, page, (text, positions) -> heights.add(positions.get(0).getYDirAdj()));
        return heights;
    }

    private static float left(PDDocument document, int page, String word) throws IOException {
        List<Float> found = new ArrayList<>();
        read(document, page, (text, positions) -> {
            if (text.equals(word)) {
                found.add(positions.get(0).getXDirAdj());
            }
        });
        return found.get(0);
    }

    private static void read(PDDocument document, int page, BiConsumer<String, List<TextPosition>> reader)
            throws IOException {
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                reader.accept(text, positions);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
    }
}
