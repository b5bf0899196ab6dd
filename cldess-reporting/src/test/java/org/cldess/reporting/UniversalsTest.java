package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.contract.text.Term;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.sample.LivingDossier;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

/** What is said of all of nothing is true and misleads: pages say that there is nothing. */
class UniversalsTest {
    private static final Pattern FRENCH = Pattern.compile(
            "(?i)\\b(tous|toutes) (les|ceux)|(^|[.;:] )chaque\\b|n’importe lequel|\\baucune? n’|rien ne manque");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(all|every|each|any) (of )?(the |its )?(known )?[a-z]+ (has|have|is|are|could|would)\\b"
                    + "|\\bnone (is|has|reaches)\\b|nothing is missing");

    /** Sentences that ask for something, or say how the page is made. */
    private static final Pattern ASKS = Pattern.compile("^(Ajoutez|Add|Adoptez)\\b.*");

    /** Sections about how a page is made, and what people may do with their data. */
    private static final List<String> ABOUT_THE_PAGE = List.of(
            "Sources et méthode", "Sources and method", "Droit d’opposition", "Right to object", "Les règles", "Rules");

    private static final LocalDate DAY = SmallDossier.DAY;

    /** Returns the sentences of a report before its sections about the page. */
    private static Stream<String> sentences(ReportKind kind, Dossier dossier, LocalDate day, Locale locale) {
        return ReportText.plain(kind.of(View.of(dossier, day, Audience.COMMITTEE, locale)))
                .lines()
                .takeWhile(line -> ABOUT_THE_PAGE.stream()
                        .noneMatch(title -> line.replaceFirst("^#+ ", "").startsWith(title)))
                .flatMap(line -> Stream.of(line.strip().split("(?<=[.!?]) ")))
                .filter(sentence -> !ASKS.matcher(sentence).matches());
    }

    @Test
    void nothing_is_said_of_all_of_nothing() {
        for (ReportKind kind : Reports.all()) {
            assertThat(sentences(kind, SmallDossier.empty(), DAY, Locale.FRENCH))
                    .as(kind.name())
                    .noneMatch(sentence -> FRENCH.matcher(sentence).find());
            assertThat(sentences(kind, SmallDossier.empty(), DAY, Locale.ENGLISH))
                    .as(kind.name())
                    .noneMatch(sentence -> ENGLISH.matcher(sentence).find());
        }
    }

    @Test
    void finds_what_it_looks_for() {
        assertThat(FRENCH.matcher("Chaque acteur a au moins un lien.").find()).isTrue();
        assertThat(FRENCH.matcher("aucun n’atteint sa cible").find()).isTrue();
        assertThat(FRENCH.matcher("Aucun acteur n’est saisi.").find()).isFalse();
        assertThat(ENGLISH.matcher("Every actor has at least one tie.").find()).isTrue();
        assertThat(sentences(Reports.PLAN, SmallDossier.dossier(), DAY, Locale.FRENCH))
                .anyMatch(sentence -> sentence.contains("1 action sur 4 est terminée"));
    }

    @Test
    void a_contract_that_is_not_signed_binds_nobody() {
        for (Dossier dossier : List.of(SmallDossier.unsigned(), SmallDossier.empty())) {
            for (ReportKind kind : Reports.all()) {
                assertThat(sentences(kind, dossier, DAY, Locale.FRENCH))
                        .as(kind.name())
                        .noneMatch(sentence -> sentence.contains("tel qu’il a été signé")
                                || sentence.endsWith(" s’engagent ensemble.")
                                || sentence.endsWith(" s’engage."));
            }
        }
        assertThat(sentences(Reports.CONTRACT, SmallDossier.unsigned(), DAY, Locale.FRENCH))
                .anyMatch(sentence -> sentence.endsWith("le contrat n’est pas encore signé."));
        assertThat(sentences(Reports.CONTRACT, SmallDossier.dossier(), DAY, Locale.FRENCH))
                .anyMatch(sentence -> sentence.endsWith(" s’engagent ensemble."));
    }

    /** A target of which the day is over was reached or missed; nothing is on its way to it. */
    @Test
    void no_indicator_is_on_its_way_to_a_target_of_the_past() {
        Term term = LivingDossier.dossier().contract().term();
        LocalDate later = term.end().plusYears(8);

        assertThat(sentences(Reports.INDICATORS, LivingDossier.dossier(), later, Locale.FRENCH))
                .anyMatch(sentence -> sentence.contains("en retrait"))
                .filteredOn(sentence -> !sentence.contains("·"))
                .noneMatch(sentence -> sentence.matches(".*\\b([1-9][0-9]*) (est|sont) en bonne voie.*"));
    }
}
