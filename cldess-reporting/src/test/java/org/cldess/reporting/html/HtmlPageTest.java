package org.cldess.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cldess.reporting.Format;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Finder;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.sample.DemonstrationReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private final Document page = parse(DemonstrationReport.report());

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(HtmlPage.of(DemonstrationReport.report())).isEqualTo(HtmlPage.of(DemonstrationReport.report()));
    }

    @Test
    void is_written_by_the_format() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Format.HTML.write(DemonstrationReport.report(), out);

        assertThat(out.toByteArray()).isEqualTo(HtmlPage.of(DemonstrationReport.report()));
    }

    @Test
    void names_itself_its_language_its_day_and_its_audience() {
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.title())
                .isEqualTo("Tableau de bord du comité de pilotage – CLDESS Pôle Azur Provence – 30 juin 2014");
        assertThat(page.expectFirst("meta[name=description]").attr("content"))
                .isEqualTo("Où en est le contrat au 30 juin 2014, et ce que le comité doit décider.");
        assertThat(page.expectFirst("header .edition").text())
                .isEqualTo("Données au 30 juin 2014 · Version comité · Projet")
                .isEqualTo(page.select("footer p").get(1).text());
    }

    @Test
    void has_one_landmark_of_each_kind_and_a_link_over_the_head() {
        for (String landmark : List.of("header", "nav[aria-label]", "main", "footer", "h1")) {
            assertThat(page.select(landmark)).as(landmark).hasSize(1);
        }
        assertThat(page.body().child(0).attr("href")).isEqualTo("#Main");
        assertThat(page.expectFirst("main").id()).isEqualTo("Main");
    }

    @Test
    void underlines_what_was_added_strikes_what_was_removed_and_announces_both() {
        Element removed = page.expectFirst("del");
        Element added = page.expectFirst("ins");

        assertThat(removed.text()).isEqualTo("[supprimé] limitée");
        assertThat(removed.expectFirst(".unseen").text()).isEqualTo("[supprimé]");
        assertThat(added.text()).isEqualTo("[ajouté] nulle");
        assertThat(added.expectFirst("[lang=en]").text()).isEqualTo("nulle");
    }

    @Test
    void skips_no_level_of_heading() {
        int before = 0;
        for (Element heading : page.select("h1,h2,h3,h4,h5,h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @Test
    void links_to_every_section_from_the_top_and_every_link_inside_arrives() {
        assertThat(page.select("nav a").eachAttr("href"))
                .isEqualTo(DemonstrationReport.report().sections().stream()
                        .map(section -> "#" + section.id())
                        .toList());
        for (String href : page.select("a[href^=#]").eachAttr("href")) {
            assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
        }
    }

    @Test
    void gives_no_id_twice_and_names_what_ids_name() {
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            assertThat(ids.add(element.id())).as(element.id()).isTrue();
        }
        for (Element element : page.select("[aria-labelledby]")) {
            assertThat(ids).contains(element.attr("aria-labelledby").split(" ", -1));
        }
    }

    @Test
    void gives_every_table_a_caption_and_every_heading_its_scope() {
        for (Element table : page.select("table")) {
            assertThat(table.child(0).normalName()).as(table.id()).isEqualTo("caption");
            assertThat(table.select("th:not([scope])")).as(table.id()).isEmpty();
            assertThat(table.select("tbody tr")).allMatch(row -> row.child(0).is("th"));
        }
        assertThat(page.select("caption .number").eachText())
                .containsSubsequence("Tableau 1 –", "Tableau 2 –", "Données du graphique 2 –", "Tableau 3 –");
    }

    @Test
    void lets_wide_tables_scroll_under_the_keyboard_and_makes_cards_of_the_others() {
        for (Element table : page.select("table")) {
            boolean wide = table.select("thead th").size() > 4;
            assertThat(table.parents().is(".scroll[tabindex=0]")).as(table.id()).isEqualTo(wide);
            assertThat(table.select("td[data-label]").isEmpty()).as(table.id()).isEqualTo(wide);
            assertThat(table.attr("role")).isEqualTo(wide ? "" : "table");
        }
    }

    @Test
    void says_gaps_aloud() {
        Elements gaps = page.select(".gap");

        assertThat(gaps.eachText()).contains("–", "s. o.", "réservé");
        assertThat(page.select(".gap + .unseen").eachText()).contains("non renseigné", "sans objet");
    }

    @Test
    void every_chart_is_an_image_with_a_title_and_a_description() {
        Elements charts = page.select("svg.chart");

        assertThat(charts).hasSize(16).allMatch(chart -> chart.attr("role").equals("img"));
        for (Element chart : charts) {
            assertThat(chart.child(0).normalName()).isEqualTo("title");
            assertThat(chart.child(0).text()).isNotEmpty();
            assertThat(chart.child(1).normalName()).isEqualTo("desc");
            assertThat(chart.child(1).text()).isNotEmpty();
        }
        assertThat(page.select("figure svg.wide text").eachText()).contains("aujourd’hui");
    }

    @Test
    void every_status_has_its_word_and_a_silent_shape() {
        assertThat(page.select(".status").eachText()).contains("À venir", "En cours", "Terminée", "Abandonnée");
        assertThat(page.select(".status > svg"))
                .allMatch(shape -> shape.attr("aria-hidden").equals("true"));
        assertThat(page.select(".status:not(:has(svg))")).isEmpty();
    }

    @Test
    void marks_the_language_of_foreign_words() {
        assertThat(page.expectFirst("main [lang=en]").text()).isEqualTo("TO_DO");
    }

    @Test
    void speaks_english_when_asked() {
        Edition edition = DemonstrationReport.edition();
        Edition english = new Edition(edition.contract(), edition.day(), edition.audience(), Locale.UK);

        Document document = parse(
                Report.named("r", "Charter", english).add(Paragraph.of("x")).build());

        assertThat(document.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(document.expectFirst(".skip").text()).isEqualTo("Skip to content");
        assertThat(document.expectFirst(".edition").text()).isEqualTo("Data as of 30 June 2014 · Committee version");
    }

    @Test
    void needs_no_other_file_no_network_and_no_script() {
        assertThat(page.select("script,link,img,iframe,object,embed,base,form,[src],[srcset],[style*=url]"))
                .isEmpty();
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(page.select("*"))
                .allMatch(element -> element.attributes().asList().stream()
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
    }

    private static Report narrowed() {
        return Report.named("r", "Annuaire", DemonstrationReport.report().edition())
                .add(Section.of(
                        "fiches",
                        "Fiches",
                        new Finder("Filtrer les <fiches>", "Fiches : {0} sur {1}"),
                        Section.of("a", "Atelier", Paragraph.of("x")),
                        Section.of("b", "Bureau", Paragraph.of("y"))))
                .build();
    }

    @Test
    void has_a_box_that_stays_hidden_until_the_script_of_the_page_shows_it() {
        Document narrowed = parse(narrowed());

        Element box = narrowed.expectFirst(".finder");
        assertThat(box.hasAttr("hidden")).isTrue();
        assertThat(box.expectFirst("label").text()).isEqualTo("Filtrer les <fiches>");
        assertThat(box.expectFirst("label").attr("for"))
                .isEqualTo(box.expectFirst("input").id());
        assertThat(box.expectFirst("[aria-live=polite]").attr("data-count")).isEqualTo("Fiches : {0} sur {1}");
        assertThat(narrowed.select("#fiches > section[hidden]")).isEmpty();
    }

    @Test
    void lets_no_other_script_run_than_the_one_whose_hash_its_policy_names() throws NoSuchAlgorithmException {
        Document narrowed = parse(narrowed());

        Element script = narrowed.expectFirst("script");
        assertThat(narrowed.select("script")).hasSize(1);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.data().getBytes(StandardCharsets.UTF_8));
        assertThat(narrowed.expectFirst("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'");
        assertThat(script.data()).doesNotContain("fetch", "import", "http", "innerHTML", "eval", "</");
    }

    @Test
    void is_balanced_markup() {
        String html = new String(HtmlPage.of(DemonstrationReport.report()), StandardCharsets.UTF_8);
        Parser parser = Parser.htmlParser().setTrackErrors(10);

        Jsoup.parse(html, "", parser);

        assertThat(parser.getErrors()).isEmpty();
    }

    private static Document parse(Report report) {
        return Jsoup.parse(new String(HtmlPage.of(report), StandardCharsets.UTF_8));
    }
}
