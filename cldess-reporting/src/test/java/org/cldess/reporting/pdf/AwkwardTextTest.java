package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.Reports;
import org.cldess.reporting.chart.ProgressBars;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.sample.DemonstrationReport;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.testing.Cases;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text that the fonts can draw can be typeset, in every place and in any width. */
class AwkwardTextTest {

    /**
     * Characters with special line-breaking rules, characters whose widths programs measure differently, and scripts of
     * both directions.
     */
    private static final List<String> SIGNS = List.of(
            " ",
            " ",
            " ",
            "\u00A0",
            "\u202F",
            "\u2003",
            "\u200B",
            "\u2060",
            "\u00AD",
            "(",
            ")",
            "«",
            "»",
            "“",
            "”",
            "⁅",
            "⁆",
            "⟨",
            "⟩",
            "!",
            ";",
            ":",
            ",",
            ".",
            "/",
            "-",
            "–",
            "—",
            "\u2011",
            "…",
            "%",
            "€",
            "12 345",
            "é",
            "e\u0301",
            "\u0301",
            "mot",
            "W",
            "iiiiiiiii",
            "0123456789abcdef",
            "Anticonstitutionnellement",
            "✓",
            "→",
            "שלום",
            "😀",
            "'",
            "’",
            "\"",
            "?",
            "}",
            "{",
            "|",
            "&",
            "<",
            ">",
            "\t",
            "\n");

    /** Texts that once failed, or that might. */
    private static final List<List<String>> WORDS = List.of(
            List.of("w".repeat(60), "W".repeat(60), "0123456789abcdef".repeat(4), "9".repeat(70), "é".repeat(60)),
            List.of(".".repeat(80), "-".repeat(80), "_".repeat(80), "/".repeat(80), "a   " + "!".repeat(60)),
            List.of("Communauté\u00A0d’agglomération\u00A0du\u00A0Pays\u00A0de\u00A0Grasse", "a\u202Fb".repeat(30)),
            List.of("( ".repeat(40) + "x", " ) ".repeat(30) + "x", ", ".repeat(40) + "y", "⁅ ".repeat(40) + "x"),
            List.of(
                    "o" + "\u0301".repeat(60),
                    " \u0301".repeat(40),
                    "שלום עולם",
                    "مرحبا\u202Eabc\u202C",
                    "😀".repeat(30)),
            List.of("\u00AD".repeat(50) + "x", "\u200B".repeat(80) + "y", "\u2060x\u2060".repeat(25), "a\n\n\tb"));

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int most = random.nextBoolean() ? 30 : 1;
        for (int signs = 1 + random.nextInt(30); signs > 0; signs--) {
            text.append(SIGNS.get(random.nextInt(SIGNS.size())).repeat(1 + random.nextInt(most)));
        }
        return text.toString();
    }

    private static Phrase phrase(SplittableRandom random) {
        Phrase phrase = Phrase.EMPTY;
        for (int runs = 1 + random.nextInt(4); runs > 0; runs--) {
            String text = text(random);
            phrase = switch (random.nextInt(6)) {
                case 0 -> phrase.strong(text);
                case 1 -> phrase.link(text, "https://example.org/");
                case 2 -> phrase.then(Phrase.status(StatusMark.LATE, text));
                case 3 -> phrase.then(Phrase.in(Locale.ENGLISH, text));
                default -> phrase.then(text);
            };
        }
        return phrase;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void is_set_wherever_lines_may_and_must_not_end(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Block>> columns = new ArrayList<>();
        StringBuilder written = new StringBuilder();
        for (int column = 0; column < 3; column++) {
            List<Block> paragraphs = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                Phrase phrase = phrase(random);
                written.append(phrase.plain());
                paragraphs.add(Paragraph.of(phrase));
            }
            columns.add(paragraphs);
        }

        String read = read(PdfPrinter.print(report(new SideBySide(columns))));

        assertThat(count(read, 'W')).isEqualTo(count(written.toString(), 'W')).isPositive();
        assertThat(count(read, '€')).isEqualTo(count(written.toString(), '€')).isPositive();
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void is_set_in_every_field_of_a_dossier(int words) {
        Dossier dossier = GeneratedDossiers.worded(words, WORDS.get(words));
        View view = View.of(dossier, LocalDate.of(2014, 6, 30), Audience.FACILITATOR, Locale.FRENCH);
        List<ReportKind> kinds = Reports.all();
        TreeSet<String> refused = new TreeSet<>();
        int step = Cases.areLong() ? 1 : 2 * WORDS.size(); // the short ring prints every second report once
        for (int i = words % step; i < kinds.size(); i += step) {
            try {
                PdfPrinter.print(kinds.get(i).of(view));
            } catch (Violations problems) {
                problems.forEach(problem -> refused.add(problem.message(Locale.FRENCH)));
            }
        }
        assertThat(refused).isEmpty();
    }

    /** A badge is measured without its border, which some words would touch. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void fits_a_badge(int words) {
        Dossier dossier = GeneratedDossiers.worded(words, WORDS.get(words));
        Report badges = Reports.BADGES.of(dossier, LocalDate.of(2014, 6, 30), Audience.FACILITATOR, Locale.FRENCH);

        assertThat(PdfPrinter.print(badges)).isNotEmpty();
    }

    /** The formatter cannot draw such a character in a picture; the text beside the picture does show it. */
    @Test
    void of_characters_outside_the_basic_plane_shows_a_substitute_in_a_drawing() throws IOException {
        ProgressBars bars =
                new ProgressBars(List.of(new ProgressBars.Bar("Fête 😀", OptionalDouble.of(0.5), "1 sur 2")));
        byte[] pdf = PdfPrinter.print(
                report(new Figure(Phrase.of("Fête 😀"), Phrase.EMPTY, "Une barre", bars, Optional.empty())));

        assertThat(read(pdf)).contains("Fête 😀", "Fête \uFFFD");
    }

    /** Covers the case that some text still cannot be typeset. */
    @Test
    void that_runs_off_its_frame_is_a_problem_of_the_report_and_no_fault_of_the_program() {
        FoElement root = FoElement.root("font-family", FontFile.TEXT_FAMILY, "xml:lang", "fr");
        root.add("layout-master-set")
                .add("simple-page-master", "master-name", "page", "page-width", "100pt", "page-height", "100pt")
                .add("region-body", "region-name", "body");
        root.add("page-sequence", "master-reference", "page")
                .add("flow", "flow-name", "body")
                .add("block")
                .characters("W".repeat(50));
        PdfMetadata imprint = new PdfMetadata(
                "contrat",
                "Contrat",
                "Un essai",
                "fr",
                LocalDate.of(2014, 6, 30),
                Instant.parse("2014-06-30T00:00:00Z"));

        assertThatThrownBy(() -> SetPages.print(root.document(), imprint))
                .isInstanceOfSatisfying(
                        Violations.class,
                        problems -> assertThat(problems.list()).singleElement().satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("text.layout");
                            assertThat(problem.message(Locale.FRENCH))
                                    .contains("«\u00A0Contrat\u00A0»", "Raccourcissez", "HTML");
                        }));
    }

    private static Report report(Block block) {
        return Report.named("r", "Titre", DemonstrationReport.edition())
                .add(Section.of("s", "Partie", block))
                .build();
    }

    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
