package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.sample.EverySection;
import org.cldess.reporting.sample.LargeDossier;
import org.cldess.reporting.sample.LivingDossier;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.sample.Tables;
import org.cldess.reporting.sample.Views;
import org.cldess.reporting.view.ReportKind;
import org.cldess.testing.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that apply to every report. */
class ReportsTest {
    /** The script of a page, and the sentence template that the script fills with a count. */
    private static final Pattern COUNTING = Pattern.compile("(?s)<script>.*</script>| data-count=\"[^\"]*\"");

    /** An equal but separate dossier, for which everything is computed again. */
    private static final Dossier AGAIN = LivingDossier.dossier().toBuilder().build();

    private static final Dossier EMPTY = SmallDossier.empty();

    private static final List<Dossier> SAMPLES =
            List.of(EMPTY, SmallDossier.dossier(), LivingDossier.dossier(), EverySection.dossier());

    /** The reports that every dossier is expected to have, even if they only say that something is missing. */
    private static final List<ReportKind> EXPECTED = List.of(Reports.CHARTER, Reports.ACTION_SHEETS);

    static List<ReportKind> all() {
        return Reports.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_found_by_its_name_which_does_not_change_with_the_language(ReportKind kind) {
        assertThat(Reports.find(kind.name())).containsSame(kind);
        assertThat(report(kind, LivingDossier.dossier(), Audience.PUBLIC, Locale.FRENCH)
                        .name())
                .isEqualTo(kind.name());
        assertThat(report(kind, LivingDossier.dossier(), Audience.PUBLIC, Locale.ENGLISH)
                        .name())
                .isEqualTo(kind.name());
    }

    @ParameterizedTest
    @MethodSource("all")
    void tells_the_public_nothing_of_what_is_hidden_and_of_persons(ReportKind kind) {
        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            assertThat(ReportText.of(report(kind, LivingDossier.dossier(), Audience.PUBLIC, locale)))
                    .doesNotContain(SmallDossier.SECRET)
                    .doesNotContain(SmallDossier.PERSONAL);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void says_the_same_when_it_is_made_again(ReportKind kind) {
        String once = ReportText.of(report(kind, LivingDossier.dossier(), Audience.COMMITTEE, Locale.FRENCH));

        assertThat(ReportText.of(report(kind, AGAIN, Audience.COMMITTEE, Locale.FRENCH)))
                .isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("all")
    void says_that_it_is_signed_of_a_text_that_was_signed_and_of_nothing_around_it(ReportKind kind) {
        for (Dossier dossier : List.of(SmallDossier.dossier(), LivingDossier.dossier(), LargeDossier.dossier())) {
            Report report = report(kind, dossier, Audience.COMMITTEE, Locale.FRENCH);

            assertThat(report.state().plain()).doesNotContainIgnoringCase("sign");
            assertThat(report.sections())
                    .filteredOn(section -> section.state().plain().contains("Signé"))
                    .extracting(Section::id)
                    .allMatch(id -> id.matches("texte|avenant-.*"));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void has_nothing_but_a_sentence_for_a_dossier_that_it_does_not_concern(ReportKind kind) {
        for (Dossier dossier : List.of(EMPTY, SmallDossier.dossier(), LivingDossier.dossier())) {
            String text = ReportText.of(report(kind, dossier, Audience.FACILITATOR, Locale.FRENCH));

            if (!kind.concerns(dossier)) {
                assertThat(text).as("%s of %s", kind, dossier).doesNotContain("Table:", "Figure:");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void concerns_one_of_the_sample_dossiers(ReportKind kind) {
        assertThat(SAMPLES)
                .as("No sample dossier has what %s shows: add it to LivingDossier or EverySection", kind)
                .anyMatch(kind::concerns);
    }

    @ParameterizedTest
    @MethodSource("all")
    void concerns_an_empty_dossier_only_if_it_has_something_to_show(ReportKind kind) {
        String text = ReportText.of(report(kind, EMPTY, Audience.FACILITATOR, Locale.FRENCH));

        assertThat(kind.concerns(EMPTY))
                .as("%s concerns an empty dossier: restrict it with ReportKind.concerning", kind)
                .isEqualTo(text.contains("Table:") || text.contains("Figure:") || EXPECTED.contains(kind));
    }

    @ParameterizedTest
    @MethodSource("all")
    void ends_with_sources_and_method_and_then_the_sheets_that_are_handed_out(ReportKind kind) {
        List<Section> sections = report(kind, LivingDossier.dossier(), Audience.COMMITTEE, Locale.FRENCH)
                .sections();
        List<String> titles =
                sections.stream().map(section -> section.title().plain()).toList();

        assertThat(titles).as("%s ends with ClosingSections.section", kind).containsOnlyOnce("Sources et méthode");
        assertThat(sections.subList(titles.indexOf("Sources et méthode") + 1, sections.size()))
                .noneMatch(section -> section.sheet() == Sheet.SAME || section.sheet() == Sheet.NONE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void survives_an_empty_dossier(ReportKind kind) throws IOException {
        for (Audience audience : Audience.values()) {
            written(report(kind, EMPTY, audience, Locale.FRENCH));
            written(report(kind, EMPTY, audience, Locale.ENGLISH));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void survives_a_large_dossier(ReportKind kind) throws IOException {
        written(report(kind, LargeDossier.dossier(), Audience.COMMITTEE, Locale.FRENCH));
        if (Cases.areLong()) {
            written(report(kind, LargeDossier.dossier(), Audience.PUBLIC, Locale.ENGLISH));
        }
    }

    /**
     * Checks that the page is complete, with all sections in order and all tables, and that it contains no programming
     * artefact.
     */
    private static void written(Report report) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Format.HTML.write(report, page);
        String html = page.toString(StandardCharsets.UTF_8);

        assertThat(html).startsWith("<!DOCTYPE html>").endsWith("</html>");
        String body = COUNTING.matcher(html.substring(html.indexOf("<body"))).replaceAll("");
        if (Stream.of("null", "NaN", "Infinity", "Optional", "Known[", "{").anyMatch(body::contains)) {
            assertThat(body).doesNotContainPattern("\\bnull\\b|\\bNaN\\b|Infinity|Optional[\\[.]|Known\\[|\\{[0-9]");
        }
        assertThat(report.sections()).isNotEmpty();
        int at = 0;
        for (Section section : Stream.concat(
                        report.sections().stream().filter(each -> !isLast(each)),
                        report.sections().stream().filter(ReportsTest::isLast))
                .toList()) {
            at = html.indexOf("<section id=\"" + section.id() + "\"", at);
            assertThat(at).as("%s, in its place", section.id()).isNotNegative();
        }
        assertThat(html.split("<caption", -1)).hasSize(1 + Tables.of(report).size());
    }

    /** On a screen, links to other documents and the sources come last. */
    private static boolean isLast(Section section) {
        return section.sheet() == Sheet.NONE || section.id().equals(Report.SOURCES);
    }

    private static Report report(ReportKind kind, Dossier dossier, Audience audience, Locale locale) {
        return Views.report(kind, dossier, audience, locale);
    }
}
