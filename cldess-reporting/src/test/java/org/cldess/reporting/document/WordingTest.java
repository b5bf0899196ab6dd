package org.cldess.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording french = new Wording(Locale.FRENCH);
    private final Wording english = new Wording(Locale.UK);

    @Test
    void speaks_french_and_english() {
        assertThat(french.table(3)).isEqualTo("Tableau 3 –");
        assertThat(english.table(3)).isEqualTo("Table 3 –");
        assertThat(french.audience(Audience.COMMITTEE)).isEqualTo("Version comité");
        assertThat(french.dataAsOf(LocalDate.of(2014, 6, 30))).isEqualTo("Données au 30\u00A0juin 2014");
        assertThat(english.dataAsOf(LocalDate.of(2014, 6, 30))).isEqualTo("Data as of 30\u00A0June 2014");
    }

    @Test
    void an_edition_may_state_when_it_was_made() {
        Edition edition = new Edition(Phrase.of("CLDESS"), LocalDate.of(2014, 6, 30), Audience.PUBLIC, Locale.UK);
        Report report = Report.named("r", "R", edition)
                .add(Paragraph.of("x"))
                .build()
                .madeAt(ZonedDateTime.parse("2014-07-02T14:05:59Z"));

        assertThat(english.edition(report.finished().onPaper(), Phrase.of("Draft")))
                .isEqualTo("Data as of 30\u00A0June 2014\u00A0· Public version\u00A0· Draft\u00A0· "
                        + "Made on 2\u00A0July 2014 at 2:05\u00A0pm");
        assertThat(french.edition(report, Phrase.EMPTY))
                .isEqualTo("Données au 30\u00A0juin 2014\u00A0· Version publique\u00A0· "
                        + "Établi le 2\u00A0juillet 2014 à 14\u00A0h\u00A005");
    }

    @Test
    void speaks_french_to_who_reads_neither() {
        assertThat(new Wording(Locale.GERMAN).contents()).isEqualTo("Sommaire");
    }

    @Test
    void a_gap_is_heard_in_full() {
        assertThat(Stream.of(Cell.Gap.values()).map(french::shown)).containsExactly("–", "s. o.", "réservé");
        assertThat(Stream.of(Cell.Gap.values()).map(french::spoken))
                .containsExactly("non renseigné", "sans objet", "réservé");
    }

    @Test
    void both_languages_have_the_same_words() throws IOException {
        assertThat(read("messages_en.properties").keySet())
                .isEqualTo(read("messages_fr.properties").keySet());
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(Wording.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
