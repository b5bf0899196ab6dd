package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.sample.EverySection;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The documents of a set lead to each other’s sections. */
class LinkedSetTest {
    private static final List<ReportKind> SET = List.of(
            Reports.DASHBOARD,
            Reports.PLAN,
            Reports.ACTOR_SHEETS,
            Reports.ACTION_SHEETS,
            Reports.OBJECTIVE_SHEETS,
            Reports.DEADLINES,
            Reports.MINUTES,
            Reports.GRANTS,
            Reports.INDICATORS,
            Reports.RULES);

    private final View view = View.of(EverySection.dossier(), EverySection.DAY, Audience.COMMITTEE, Locale.FRENCH);

    private Document page(ReportKind kind, List<ReportKind> set) throws IOException {
        List<Inline.Link> others = set.stream()
                .filter(other -> other != kind)
                .map(other -> new Inline.Link(other.name(), other.name() + ".html"))
                .toList();
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        Report report = kind.of(view.relatedTo(others));
        Format.HTML.write(report, html);
        return Jsoup.parse(html.toString(StandardCharsets.UTF_8));
    }

    private static Set<String> targets(Document page) {
        return page.select("a[href*=.html#]").eachAttr("href").stream().collect(Collectors.toSet());
    }

    @Test
    void every_link_to_another_document_leads_to_a_section_of_it() throws IOException {
        Map<String, Document> pages = new HashMap<>();
        for (ReportKind kind : SET) {
            pages.put(kind.name() + ".html", page(kind, SET));
        }

        for (Document page : pages.values()) {
            assertThat(targets(page)).allSatisfy(target -> {
                String[] parts = target.split("#", -1);
                assertThat(pages.get(parts[0]).getElementById(parts[1]))
                        .as(target)
                        .isNotNull();
            });
        }
        for (Place place : Place.values()) {
            assertThat(pages.values())
                    .flatExtracting(LinkedSetTest::targets)
                    .as("links to a %s", place)
                    .anyMatch(target -> target.startsWith(place.report() + ".html#"));
        }
    }

    @Test
    void nothing_leads_to_a_document_that_is_not_in_the_set() throws IOException {
        assertThat(targets(page(Reports.DASHBOARD, List.of(Reports.PLAN)))).isEmpty();
    }
}
