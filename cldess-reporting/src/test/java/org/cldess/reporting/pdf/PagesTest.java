package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.sample.DemonstrationReport;
import org.junit.jupiter.api.Test;

class PagesTest {

    /** The last pages of the contract are those of two handouts. */
    private static final int HANDOUTS = 2;

    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u202F]+");

    @Test
    void each_page_can_stand_alone() throws IOException {
        try (PDDocument contract = Loader.loadPDF(Printed.of(ContractReport.report()))) {
            int pages = contract.getNumberOfPages() - HANDOUTS;
            for (int page = 1; page <= pages; page++) {
                assertThat(text(contract, page))
                        .as("page %d", page)
                        .containsPattern(
                                "Données au 30 juin 2014 · Version comité · (Version 2|Signé le 18 février 2013)")
                        .contains("page " + page + " / " + pages);
                assertThat(text(contract, page).contains("Contrat – CLDESS Pôle Azur Provence"))
                        .as("header of page %d", page)
                        .isEqualTo(page > 1);
            }
        }
    }

    @Test
    void numbers_a_paper_for_itself_and_leaves_the_day_and_the_audience_out() throws IOException {
        Paragraph line = Paragraph.of("Une ligne du texte. ".repeat(20));
        Section paper = new Section(
                "lettre",
                Phrase.of("Lettre"),
                Sheet.PAPER,
                Phrase.of("Projet de lettre"),
                Collections.nCopies(30, line));
        Report report = Report.named("r", "Titre", DemonstrationReport.edition())
                .add(line, paper, new Section("autre", paper.title(), paper.sheet(), paper.state(), paper.blocks()))
                .build();
        try (PDDocument document = open(report)) {
            assertThat(text(document, 1)).contains("Version comité", "page 1 / 1");
            assertThat(text(document, 2))
                    .doesNotContain("Version comité", "Données au", "Lettre – CLDESS")
                    .contains("Projet de lettre page 1 / 3");
            assertThat(text(document, 3))
                    .startsWith("Lettre – CLDESS Pôle Azur Provence")
                    .contains("page 2 / 3");
            assertThat(text(document, 5)).contains("Projet de lettre page 1 / 3");
        }
    }

    @Test
    void says_at_the_foot_of_a_page_that_a_text_is_signed_only_where_that_text_stands() throws IOException {
        try (PDDocument contract = Loader.loadPDF(Printed.of(ContractReport.report()))) {
            List<Integer> signed = new ArrayList<>();
            List<Integer> others = new ArrayList<>();
            for (int page = 1; page <= contract.getNumberOfPages(); page++) {
                (text(contract, page).contains("Version comité · Signé le") ? signed : others).add(page);
            }
            String text = signed.stream().map(page -> read(contract, page)).collect(Collectors.joining(" "));
            String beside = others.stream().map(page -> read(contract, page)).collect(Collectors.joining(" "));
            assertThat(text)
                    .contains("Article 1 – Objet", "Article 6 – ")
                    .doesNotContain("Entre les soussignés", "2.1.3");
            assertThat(beside)
                    .contains("Version comité · Version 2", "Bonjour Camille MARTIN")
                    .doesNotContain("4f2a90c3d1e8");
        }
    }

    private static String read(PDDocument document, int page) {
        try {
            return text(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void says_which_table_goes_on_at_the_head_of_a_page_and_only_there() throws IOException {
        try (PDDocument contract = Loader.loadPDF(Printed.of(ContractReport.report()))) {
            List<Integer> continued = new ArrayList<>();
            List<Integer> calendar = new ArrayList<>();
            for (int page = 1; page <= contract.getNumberOfPages(); page++) {
                if (text(contract, page).contains("Tableau 1 – Calendrier des actions (suite)")) {
                    continued.add(page);
                }
                if (text(contract, page).contains("Action État Début Fin Prévu (€) Payé (€)")) {
                    calendar.add(page);
                }
            }
            assertThat(calendar).hasSizeGreaterThan(2);
            assertThat(continued).isEqualTo(calendar.subList(1, calendar.size()));
        }
    }

    @Test
    void fits_the_name_of_a_table_that_goes_on_into_one_line_of_the_smallest_sheet() throws IOException {
        Table.Builder table = Table.captioned("Parcours de l’association intermédiaire ".repeat(5))
                .column("Tour", Table.Align.LEFT);
        for (int row = 1; row <= 90; row++) {
            table.row(Cell.of("Rencontre " + row));
        }
        Section section = Section.of("s", "Partie", table.build()).on(Sheet.A5);
        Report report = Report.named("r", "Titre", DemonstrationReport.edition())
                .add(section)
                .build();
        try (PDDocument document = open(report)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(3);
            stripper.setEndPage(3);
            assertThat(stripper.getText(document).lines().toList().subList(0, 3))
                    .satisfiesExactly(
                            header -> assertThat(header).startsWith("Partie"),
                            goesOn -> assertThat(goesOn).startsWith("Tableau 1").endsWith("… (suite)"),
                            columns -> assertThat(columns).isEqualTo("Tour"));
            assertThat(sheet(document.getPage(2))).isEqualTo("148 × 210");
        }
    }

    @Test
    void gives_each_section_the_sheet_it_asks_for() throws IOException {
        try (PDDocument contract = Loader.loadPDF(Printed.of(ContractReport.report()))) {
            List<String> sheets = StreamSupport.stream(contract.getPages().spliterator(), false)
                    .map(PagesTest::sheet)
                    .toList();
            assertThat(sheets.subList(0, 7)).containsOnly("210 × 297");
            assertThat(sheets).contains("297 × 210");
            assertThat(sheets.subList(sheets.size() - 2, sheets.size())).containsOnly("148 × 210");
            assertThat(text(contract, sheets.size()))
                    .contains("Bonjour Dominique ROUX")
                    .doesNotContain("Camille");
        }
    }

    @Test
    void bookmarks_follow_the_headings() throws IOException {
        try (PDDocument contract = Loader.loadPDF(Printed.of(ContractReport.report()))) {
            PDOutlineItem title =
                    contract.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(title.getTitle()).startsWith("Contrat local de développement");
            assertThat(titles(title))
                    .startsWith(
                            "Entre les soussignés", "Articles", "2.1.3 Rejoindre la plateforme d’achats responsables")
                    .endsWith("Signatures", "Bonjour Camille MARTIN", "Bonjour Dominique ROUX");
            assertThat(titles(title.getFirstChild().getNextSibling()))
                    .hasSize(6)
                    .startsWith("Article 1 – Objet");
        }
    }

    @Test
    void links_lead_into_the_report_to_the_web_to_a_mailbox_or_to_a_place_in_a_file_beside_it() throws IOException {
        Phrase links = Phrase.of("Voir ")
                .link("ici", "#s")
                .link("le site", "https://example.org/a%20b?b='c'&d=(é)\\")
                .link("un message", "mailto:a@example.org")
                .link("l’action", "fiches-actions#action-a-1")
                .link("le plan", "plan")
                .link("le contrat", "contrat.pdf");
        try (PDDocument document = open(report(DemonstrationReport.edition(), links))) {
            List<String> targets = new ArrayList<>();
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                targets.add(target(link));
                assertThat(link.getContents()).isNotBlank();
            }
            assertThat(targets)
                    .containsExactly(
                            "inside",
                            "https://example.org/a%20b?b='c'&d=(%C3%A9)%5C",
                            "mailto:a@example.org",
                            "fiches-actions.pdf#action-a-1",
                            "plan.pdf");
            assertThat(text(document, 1)).contains("le contrat");
        }
    }

    private static String target(PDAnnotationLink link) throws IOException {
        if (link.getAction() instanceof PDActionRemoteGoTo file) {
            return file.getFile().getFile() + (file.getD() instanceof COSString name ? "#" + name.getString() : "");
        }
        return link.getAction() instanceof PDActionURI web ? web.getURI() : "inside";
    }

    @Test
    void names_each_section_so_that_other_files_lead_to_it() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.of(DemonstrationReport.report()))) {
            PDDestinationNameTreeNode names =
                    document.getDocumentCatalog().getNames().getDests();

            assertThat(names.getValue("action-2-1-3")).isInstanceOf(PDPageXYZDestination.class);
        }
    }

    @Test
    void speaks_the_language_of_the_report_and_of_foreign_words() throws IOException {
        Edition edition = DemonstrationReport.edition();
        Edition english = new Edition(edition.contract(), edition.day(), edition.audience(), Locale.UK);
        Phrase words =
                Phrase.of("The ").then(Phrase.in(Locale.FRENCH, "rencontre")).then(" took place.");
        byte[] pdf = PdfPrinter.print(report(english, words));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(text(document, 1)).contains("Data as of 30 June 2014 · Committee version");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Titre\u00A0– CLDESS Pôle Azur Provence\u00A0– as of 30\u00A0June 2014");
            assertThat(Structure.of(document)).contains("Span lang=fr");
        }
    }

    @Test
    void tags_tables_lists_headings_and_drawings_for_what_they_are() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.of(DemonstrationReport.report()))) {
            List<String> structure = Structure.of(document);
            assertThat(structure)
                    .contains("H1", "H2", "H3", "TOC", "TOCI", "L", "LI", "Lbl", "LBody", "Table", "Caption")
                    .contains("TH scope=Column", "TH scope=Row", "TD", "Figure alt", "Link")
                    .doesNotContain("H4", "TH", "Figure");
        }
    }

    private static Report report(Edition edition, Phrase text) {
        return Report.named("r", "Titre", edition)
                .add(Section.of("s", "Partie", Paragraph.of(text)))
                .build();
    }

    private static PDDocument open(Report report) throws IOException {
        return Loader.loadPDF(PdfPrinter.print(report));
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return SPACE.matcher(stripper.getText(document)).replaceAll(" ");
    }

    private static String sheet(PDPage page) {
        double millimetre = 72 / 25.4;
        return Math.round(page.getMediaBox().getWidth() / millimetre) + " × "
                + Math.round(page.getMediaBox().getHeight() / millimetre);
    }

    private static List<String> titles(PDOutlineNode node) {
        return StreamSupport.stream(node.children().spliterator(), false)
                .map(PDOutlineItem::getTitle)
                .toList();
    }
}
