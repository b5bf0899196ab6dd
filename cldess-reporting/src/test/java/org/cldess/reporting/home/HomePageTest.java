package org.cldess.reporting.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.Format;
import org.cldess.reporting.ReportSet;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.sample.EverySection;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The home page leads each reader to the documents that answer them. */
class HomePageTest {
    private static final List<Format> FORMATS = List.of(Format.HTML, Format.PDF);

    private static Report home(Dossier dossier, Audience audience, Locale locale, List<ReportKind> kinds) {
        View view = View.of(dossier, EverySection.DAY, audience, locale);
        ReportSet set = ReportSet.of(view, kinds, FORMATS);
        set.kinds().forEach(set::report);
        return set.home();
    }

    private static Document page(Report report) throws IOException {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        Format.HTML.write(report, html);
        return Jsoup.parse(html.toString(StandardCharsets.UTF_8));
    }

    private static Set<String> targets(Element part) {
        return part.select("a").eachAttr("href").stream().collect(Collectors.toSet());
    }

    @Test
    void every_built_in_report_says_what_it_holds_and_for_whom() {
        assertThat(Reports.all()).allSatisfy(kind -> {
            assertThat(kind.holds()).as("%s.holding", kind).isPresent();
            assertThat(kind.readers()).as("%s.firstFor", kind).isNotEmpty();
        });
    }

    @Test
    void leads_to_each_document_in_each_format() throws IOException {
        Document page = page(home(EverySection.dossier(), Audience.COMMITTEE, Locale.FRENCH, Reports.all()));

        assertThat(targets(page.getElementById("documents")))
                .containsAll(Reports.all().stream()
                        .flatMap(kind -> FORMATS.stream().map(format -> kind.name() + "." + format.extension()))
                        .toList());
    }

    @Test
    void leads_nobody_to_what_is_for_others_or_still_empty() throws IOException {
        Document page = page(home(EverySection.dossier(), Audience.PUBLIC, Locale.FRENCH, Reports.all()));

        assertThat(targets(page)).contains("annuaire.html").doesNotContain("lettres-subvention.html", "registre.html");
        assertThat(targets(page(home(SmallDossier.empty(), Audience.COMMITTEE, Locale.FRENCH, Reports.all()))))
                .doesNotContain("annuaire.html", "plan.html");
        assertThat(page(home(SmallDossier.empty(), Audience.COMMITTEE, Locale.FRENCH, Reports.all()))
                        .select(".tiles"))
                .as("figures of a plan without actions")
                .isEmpty();
        assertThat(ReportText.of(
                        home(SmallDossier.empty(), Audience.COMMITTEE, Locale.FRENCH, List.of(Reports.GRANTS))))
                .contains("Aucun document n’a encore de contenu pour cette version.");
        assertThat(ReportText.of(
                        home(SmallDossier.empty(), Audience.COMMITTEE, Locale.ENGLISH, List.of(Reports.GRANTS))))
                .contains("No document has content for this version yet.");
    }

    @Test
    void the_public_reads_neither_codes_of_rules_nor_the_words_of_those_who_manage_the_contract() {
        View view = View.of(EverySection.dossier(), EverySection.DAY, Audience.PUBLIC, Locale.FRENCH);

        assertThat(ReportText.of(home(EverySection.dossier(), Audience.PUBLIC, Locale.FRENCH, Reports.all())))
                .contains("action terminée")
                .doesNotContain("toutes taxes comprises");
        assertThat(ReportText.of(Reports.DASHBOARD.of(view))).doesNotContainPattern("\\b[A-Z]{3}-[0-9]{2}\\b");
        assertThat(ReportText.of(Reports.STORY.of(view))).doesNotContainPattern("\\b[A-Z]{3}-[0-9]{2}\\b");
    }

    @Test
    void leads_from_each_document_back_home_and_to_no_list_of_files() throws IOException {
        View view = View.of(EverySection.dossier(), EverySection.DAY, Audience.COMMITTEE, Locale.FRENCH);
        Document page = page(ReportSet.of(view, Reports.all(), FORMATS).report(Reports.PLAN));

        assertThat(targets(page.getElementById("documents"))).containsExactly("index.html");
        assertThat(targets(page.selectFirst("header"))).containsExactly("index.html");
        assertThat(ReportSet.of(view, List.of(Reports.PLAN), FORMATS).hasHome()).isFalse();
        assertThat(ReportSet.of(view, Reports.all(), List.of(Format.PDF)).hasHome())
                .isFalse();
    }

    @Test
    void indexes_the_words_of_all_documents_without_accents() throws IOException {
        ReportKind kind = ReportKind.of(
                "essai",
                locale -> "Essai",
                view -> Report.named("essai", "Essai", view.edition())
                        .add(Section.of(
                                "lieu", "Œuvre </div><script>", Paragraph.of(Phrase.of("Été 2.1.3 : l’ÉTÉ, CHA-04"))))
                        .build());
        Document page = page(home(EverySection.dossier(), Audience.COMMITTEE, Locale.FRENCH, List.of(kind)));

        assertThat(page.selectFirst(".over-documents .index").wholeText()).isEqualTo("""
                        essai.html\tEssai
                        \t\t
                        \tlieu\tŒuvre </div><script>

                        2.1.3 1
                        cha-04 1
                        div 1
                        essai 0
                        ete 1
                        oeuvre 1
                        script 1""");
    }
}
