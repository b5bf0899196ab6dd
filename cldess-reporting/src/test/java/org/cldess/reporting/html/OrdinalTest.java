package org.cldess.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalTest {
    private static final Edition EDITION =
            new Edition(Phrase.of("CLDESS"), LocalDate.of(2014, 6, 30), Audience.PUBLIC, Locale.FRENCH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            le 1er janvier        | le 1<sup>er</sup> janvier
            du 1er au 1er         | du 1<sup>er</sup> au 1<sup>er</sup>
            1er                   | 1<sup>er</sup>
            le 11er et le 1erx    | le 11er et le 1erx
            le 11er, puis le 1er. | le 11er, puis le 1<sup>er</sup>.
            """)
    void the_end_of_the_first_is_raised_where_it_stands_alone(String text, String html) {
        Report report = Report.named("r", "R", EDITION).add(Paragraph.of(text)).build();

        String page = new String(HtmlPage.of(report), StandardCharsets.UTF_8);

        assertThat(Jsoup.parse(page).select("main p").eachText()).contains(text);
        assertThat(Jsoup.parse(page).select("main p").stream().map(p -> p.html().replace('\u00A0', ' ')))
                .contains(html);
    }
}
