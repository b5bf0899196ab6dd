package org.cldess.reporting.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cldess.actor.Listing;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

class InformationNoticeTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*");

    private static View view(Audience audience, Locale locale) {
        return View.of(SmallDossier.dossier(), SmallDossier.DAY, audience, locale);
    }

    private static String text(Notice notice) {
        return notice.blocks().stream()
                .map(block -> ((Paragraph) block).text().plain())
                .collect(Collectors.joining(" "));
    }

    private static List<Notice> all(View view) {
        return List.of(InformationNotice.ofAdhesion(view), InformationNotice.ofDirectory(view));
    }

    @Test
    void is_short_enough_to_be_read_in_both_languages() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (Notice notice : all(view(Audience.COMMITTEE, locale))) {
                assertThat(WORD.matcher(text(notice)).results().count())
                        .as(text(notice))
                        .isBetween(60L, (long) InformationNotice.MAX_WORDS);
            }
        }
    }

    @Test
    void tells_who_why_on_what_basis_how_long_and_what_one_may_ask_of_whom() {
        for (Notice notice : all(view(Audience.PUBLIC, Locale.FRENCH))) {
            assertThat(text(notice))
                    .contains("Pays d’Essai", "base légale\u00A0: ", "au plus tard jusqu’au")
                    .contains("délégué à la protection des données", "saisir la CNIL", "obligatoire");
        }
        for (Notice notice : all(view(Audience.PUBLIC, Locale.ENGLISH))) {
            assertThat(text(notice))
                    .contains("legal basis: ", "at the latest", "data protection officer", "complain to the CNIL")
                    .contains("required");
        }
    }

    @Test
    void rests_on_the_basis_that_the_register_tells_of_the_same_purpose() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            View view = View.of(listed(), SmallDossier.DAY, Audience.COMMITTEE, locale);
            List<String> register =
                    ReportText.plain(Reports.REGISTER.of(view)).lines().toList();
            for (Processing processing : Processing.values()) {
                String basis = processing.basis(view).say(locale);
                String notice = text(
                        processing == Processing.CHARTER
                                ? InformationNotice.ofAdhesion(view)
                                : InformationNotice.ofDirectory(view));

                assertThat(notice.replace('\u00A0', ' ')).contains(": " + basis + ")");
                assertThat(register)
                        .filteredOn(line -> line.contains(" | " + basis + " | "))
                        .as("%s in the register", processing)
                        .isNotEmpty();
            }
        }
    }

    /** Returns a dossier with actors in the directory. */
    private static Dossier listed() {
        Dossier small = SmallDossier.dossier();
        Listing listing = new Listing(
                Known.of(SmallDossier.DAY),
                Known.none(),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded());
        return small.toBuilder()
                .actors(small.actors().stream()
                        .map(actor -> actor.toBuilder().listing(listing).build())
                        .toList())
                .build();
    }

    @Test
    void names_the_carrier_where_nobody_is_recorded_to_answer_for_the_contacts() {
        View nobody = View.of(SmallDossier.empty(), SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH);

        assertThat(text(InformationNotice.ofDirectory(nobody))).startsWith("La structure porteuse du contrat tient");
    }
}
