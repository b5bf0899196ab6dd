package org.cldess.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.cldess.reporting.Format;
import org.cldess.reporting.chart.ProgressBars;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.SearchBox;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
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
    void says_when_it_was_made_only_if_the_caller_states_it() {
        Document made = parse(DemonstrationReport.report().madeAt(ZonedDateTime.parse("2014-07-02T09:05:41+02:00")));

        assertThat(made.expectFirst("meta[name=dcterms.created]").attr("content"))
                .isEqualTo("2014-07-02T09:05:41+02:00");
        assertThat(made.select("footer p").get(1).text())
                .isEqualTo("Données au 30 juin 2014 · Version comité · Projet · Établi le 2 juillet 2014 à 9 h 05");
        assertThat(page.select("meta[name=dcterms.created]")).isEmpty();
        assertThat(page.text()).doesNotContain("Établi le");
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
    void labels_the_cells_of_tables_that_may_become_cards_and_of_no_others() {
        assertThat(page.select("table.cards")).isNotEmpty();
        assertThat(page.select(":is(table, thead, tbody, tfoot, tr, th, td)[role]"))
                .isEmpty(); // ARIA in HTML forbids it
        for (Element table : page.select("table")) {
            boolean cards = table.hasClass("cards");
            assertThat(table.select("td[data-label]").isEmpty()).as(table.id()).isEqualTo(!cards);
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

        // Each chart is drawn for three widths, but the one in a column for two.
        assertThat(charts).hasSize(23).allMatch(chart -> chart.attr("role").equals("img"));
        for (Element chart : charts) {
            assertThat(chart.child(0).normalName()).isEqualTo("title");
            assertThat(chart.child(0).text()).isNotEmpty();
            assertThat(chart.child(1).normalName()).isEqualTo("desc");
            assertThat(chart.child(1).text()).isNotEmpty();
        }
        assertThat(page.select("figure svg.wide text").eachText()).contains("aujourd’hui");
    }

    @Test
    void tells_the_charts_whose_numbers_are_unfolded_by_their_places() {
        assertThat(page.select("summary").eachText())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(text -> text.startsWith("Voir les chiffres du graphique "));
    }

    @Test
    void keeps_a_chart_whole_on_paper_with_its_title_and_lets_its_numbers_follow() {
        assertThat(page.select("figure + details")).isNotEmpty();
        assertThat(page.select("figure details")).isEmpty();
        assertThat(page.expectFirst("style").data().lines())
                .anyMatch(rule -> rule.matches("[^{]*\\bfigure\\b[^{]*\\{break-inside:avoid}"))
                .contains(".chart{max-height:205mm}");
    }

    @Test
    void says_the_word_of_a_notice_where_it_has_no_heading_of_its_own() {
        Report report = Report.named("r", "Bulletin", DemonstrationReport.edition())
                .add(new Notice(Notice.Kind.INFORMATION, Phrase.of("Vos données"), List.of(Paragraph.of("x"))))
                .add(Notice.of(Notice.Kind.INFORMATION, "y"), Notice.of(Notice.Kind.WARNING, "z"))
                .build();

        assertThat(parse(report).select(".notice").eachText())
                .containsExactly("Vos données x", "À savoir y", "Attention z");
    }

    @Test
    void marks_foreign_names_in_what_is_heard_in_place_of_a_chart() {
        String name = "Agence économique de Fribourg";
        Report report = Report.named("r", "Chart", english())
                .add(Paragraph.of(Phrase.in(Locale.FRANCE, name)))
                .add(new Figure(
                        Phrase.of(name + " pays most"),
                        Phrase.EMPTY,
                        "Bars. The highest: " + name + ", 3.",
                        new ProgressBars(List.of(new ProgressBars.Bar(name, OptionalDouble.of(0.5), "1 of 2"))),
                        Optional.empty()))
                .build();

        Elements heard = parse(report).select("svg > title, svg > desc");
        assertThat(heard)
                .hasSize(6)
                .allMatch(text -> text.select("span[lang=fr-FR]").text().equals(name));
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
        Document document = parse(
                Report.named("r", "Charter", english()).add(Paragraph.of("x")).build());

        assertThat(document.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(document.expectFirst(".skip").text()).isEqualTo("Skip to content");
        assertThat(document.expectFirst(".edition").text()).isEqualTo("Data as of 30 June 2014 · Committee version");
    }

    @Test
    void needs_no_other_file_and_no_network_and_no_script_while_it_is_short() {
        Document brief = parse(Report.named("r", "Charte", DemonstrationReport.edition())
                .add(Paragraph.of("x"))
                .build());

        assertThat(brief.select("script")).isEmpty();
        assertThat(brief.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(page.select("link,img,iframe,object,embed,base,form,[src],[srcset],[style*=url]"))
                .isEmpty();
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(page.select("*"))
                .allMatch(element -> element.attributes().asList().stream()
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    private static Edition english() {
        Edition edition = DemonstrationReport.edition();
        return new Edition(edition.contract(), edition.day(), edition.audience(), Locale.UK);
    }

    private static Report narrowed() {
        return Report.named("r", "Annuaire", DemonstrationReport.report().edition())
                .add(Section.of(
                        "fiches",
                        "Fiches",
                        new SearchBox("Filtrer les <fiches>", "Fiches : {0} sur {1}"),
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
    void has_the_sheets_to_hand_out_before_what_leads_away_from_them() {
        Section links =
                Section.of("documents", "Autres documents", Paragraph.of("x")).on(Sheet.NONE);
        Section sources = Section.of(Report.SOURCES, "Sources et méthode", Paragraph.of("x"));
        Section sheet = Section.of("lettre", "Lettre", Paragraph.of("x")).on(Sheet.A5);

        Document letters = parse(Report.named("r", "Lettres", DemonstrationReport.edition())
                .add(links, sources, sheet)
                .build());

        assertThat(letters.select("main > section").eachAttr("id")).containsExactly("lettre", "documents", "sources");
        assertThat(letters.select("nav a").eachText())
                .containsExactly("Lettre", "Autres documents", "Sources et méthode");
    }

    @Test
    void leads_from_the_top_to_the_box_where_there_is_one() {
        Report.Builder report = Report.named("r", "Annuaire", DemonstrationReport.edition());
        narrowed().blocks().forEach(report::add);

        Element link = parse(
                        report.add(Section.of("fin", "Fin", Paragraph.of("x"))).build())
                .expectFirst("nav li[hidden] a");

        assertThat(link.text()).isEqualTo("Filtrer les <fiches>");
        assertThat(link.attr("href"))
                .isEqualTo("#" + parse(narrowed()).expectFirst(".finder input").id());
    }

    @Test
    void can_be_searched_and_is_long_with_many_sections_and_is_long_with_many_rows() {
        Report.Builder sections = Report.named("r", "Fiches", DemonstrationReport.edition());
        IntStream.range(0, 11).forEach(each -> sections.add(Section.of("s" + each, "S", Paragraph.of("x"))));
        Table.Builder table = Table.captioned("Règles").column("Règle", Table.Align.LEFT);
        IntStream.range(0, 41).forEach(each -> table.row(Cell.of("x")));
        Report.Builder rows =
                Report.named("r", "Règles", DemonstrationReport.edition()).add(Section.of("s", "S", table.build()));

        assertThat(parse(sections.build())
                        .select("main.long > .finder[hidden] > label")
                        .text())
                .isEqualTo("Chercher dans cette page");
        assertThat(parse(rows.build()).select("main.long")).hasSize(1);
        assertThat(parse(rows.build()).select(".finder")).isEmpty();
        assertThat(parse(narrowed()).select("main.long")).isEmpty();
    }

    @Test
    void can_be_filled_in_by_fields_that_say_what_they_ask() {
        Table who = Table.captioned("Qui adhère")
                .column("Rubrique", Table.Align.LEFT)
                .column("À remplir", Table.Align.LEFT)
                .row(Cell.of("Prénom et nom"), Cell.ROOM)
                .row(Cell.of("Commune"), Cell.ROOM)
                .build();
        Document form = parse(Report.named("r", "Bulletin", DemonstrationReport.edition())
                .add(
                        who,
                        BulletList.of(
                                BulletList.Marker.TICK, List.of(Phrase.of("mon site"), Phrase.of("mon téléphone"))))
                .build());

        assertThat(form.select("td > textarea").eachAttr("aria-label")).containsExactly("Prénom et nom", "Commune");
        assertThat(form.select("li > label:has(input[type=checkbox]:not([checked]))")
                        .eachText())
                .containsExactly("mon site", "mon téléphone");
        assertThat(form.select(".on-screen").eachText())
                .containsExactly(
                        "À remplir à l’écran, puis à imprimer, ou à la main : la page n’enregistre et n’envoie rien.");
        assertThat(form.select("form, button, [name]:not(meta)")).isEmpty();
    }

    @Test
    void a_row_with_several_fields_names_each_by_its_column() {
        Table sums = Table.captioned("Budget")
                .column("Poste", Table.Align.LEFT)
                .column("Prévu (€)", Table.Align.RIGHT)
                .column("Réalisé (€)", Table.Align.RIGHT)
                .row(Cell.of("Achats"), Cell.SHORT_ROOM, Cell.SHORT_ROOM)
                .row(Cell.of("61"), Cell.of("2"), Cell.SHORT_ROOM)
                .build();
        Document form = parse(Report.named("r", "Budget", DemonstrationReport.edition())
                .add(sums)
                .build());

        assertThat(form.select("td > textarea.short").eachAttr("aria-label"))
                .containsExactly("Achats, Prévu (€)", "Achats, Réalisé (€)", "61, Réalisé (€)");
        assertThat(form.select("tbody th").eachText()).containsExactly("Achats", "61");
        assertThat(form.select(".on-screen").eachText()).hasSize(1);
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
