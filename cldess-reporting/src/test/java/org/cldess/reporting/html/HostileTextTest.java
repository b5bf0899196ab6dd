package org.cldess.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cldess.reporting.chart.Chart;
import org.cldess.reporting.chart.ProgressBars;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.sample.DemonstrationReport;
import org.cldess.reporting.theme.StatusMark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile text is displayed as typed and has no effect, in every place of a page. */
class HostileTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</style></title><img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "' onmouseover='alert(1)",
                "&lt;b&gt; & &amp; &#60;",
                "]]>--><!--",
                "Roux \u202Eegassem\u202C"
            })
    void shows_hostile_text_as_text(String hostile) {
        Document document = parse(everywhere(hostile));
        String shown = hostile.replace("\u202E", "").replace("\u202C", "");

        assertThat(document.select("script,img,b,[onerror],[onload],[onmouseover],svg:not(.chart,.mark)"))
                .isEmpty();
        assertThat(document.select("*"))
                .allMatch(element -> element.attributes().asList().stream()
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(document.select("style")).hasSize(1);
        assertThat(document.title()).contains(shown);
        assertThat(document.expectFirst("meta[name=description]").attr("content"))
                .isEqualTo(shown);
        for (String place : List.of(
                "h1",
                "h2",
                "nav",
                "p.lead",
                "strong",
                "a[href^=https]",
                "abbr",
                "[lang=en]",
                "sup",
                ".status",
                "li",
                "dt",
                "dd",
                ".figure",
                ".facts",
                "caption",
                "thead th",
                "tbody th",
                "td",
                ".note",
                ".figure-title",
                "desc",
                "text",
                ".notice-title",
                ".party",
                "footer")) {
            assertThat(document.select(place).eachText()).as(place).anyMatch(text -> text.contains(shown));
        }
        assertThat(document.expectFirst("abbr").attr("title")).isEqualTo(shown);
        assertThat(document.expectFirst("td").attr("data-label")).isEqualTo(shown);
    }

    @Test
    void shows_a_null_character_as_a_replacement() {
        assertThat(parse(everywhere("a\u0000b")).expectFirst("h1").text()).isEqualTo("a\uFFFDb");
    }

    private static Report everywhere(String text) {
        Phrase phrase = Phrase.of(text);
        Edition edition = DemonstrationReport.edition();
        Table table = Table.captioned(text)
                .column(text, Table.Align.LEFT)
                .column(text, Table.Align.LEFT)
                .column("So long that a phone shows cards", Table.Align.LEFT)
                .row(Cell.of(text), Cell.of(text), Cell.of("So long that a phone shows cards"))
                .note(text)
                .build();
        Phrase runs = phrase.strong(text)
                .link(text, "https://example.org/?a=1&b='2'")
                .then(new Inline.Abbreviation(text, text))
                .then(new Inline.Foreign(text, Locale.ENGLISH))
                .then(new Inline.Superscript(text))
                .then(new Inline.Status(StatusMark.LATE, text));
        return Report.named("r", text, new Edition(phrase, edition.day(), edition.audience(), edition.locale()))
                .subtitle(phrase)
                .state(phrase)
                .description(text)
                .add(Section.of(
                        "s",
                        text,
                        new Paragraph(runs, Paragraph.Tone.LEAD),
                        BulletList.of(text),
                        new Definitions(List.of(Definitions.Entry.of(text, text))),
                        new KeyFigures(List.of(KeyFigures.Tile.of(text, text).detail(text))),
                        new Facts(List.of(Facts.Box.of(text, text))),
                        table,
                        new Figure(phrase, phrase, text, chart(text), Optional.of(table)),
                        new Notice(Notice.Kind.WARNING, phrase, List.of(Paragraph.of(text))),
                        new Signatures(phrase, List.of(new Signatures.Box(phrase, phrase, phrase, phrase)))))
                .add(Section.of("t", text, Paragraph.of(text)))
                .build();
    }

    private static Chart chart(String text) {
        return new ProgressBars(List.of(new ProgressBars.Bar("x", OptionalDouble.of(0.5), text)));
    }

    private static Document parse(Report report) {
        return Jsoup.parse(new String(HtmlPage.of(report), StandardCharsets.UTF_8));
    }
}
