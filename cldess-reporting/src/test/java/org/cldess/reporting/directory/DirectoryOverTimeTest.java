package org.cldess.reporting.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.accreditation.Credentials;
import org.cldess.accreditation.Staff;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.Listing;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterSignatureId;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

/** Tests facts that have several values over the years: the directory shows the last value known on the day. */
class DirectoryOverTimeTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 15);
    private static final LocalDate A_YEAR_BEFORE = SmallDossier.DAY.minusYears(1);

    private static Staff staff(int year, int employees) {
        return staff(year, Known.of(employees));
    }

    private static Staff staff(int year, Known<Integer> employees) {
        return new Staff(
                year, employees, Known.notRecorded(), Known.notRecorded(), Known.notRecorded(), Known.notRecorded());
    }

    private static ActorBuilder listed(String id, EssFamily family, Staff... years) {
        return listed(id, Known.of(LONG_AGO), Known.notRecorded())
                .essFamily(family)
                .credentials(Credentials.builder().staff(List.of(years)).build());
    }

    private static ActorBuilder listed(String id, Known<LocalDate> agreed, Known<LocalDate> checked) {
        return Actor.builder(ActorId.of(id), ActorKind.ORGANISATION, "Structure " + id)
                .publicBody(Known.none())
                .essFamily(EssFamily.ASSOCIATION)
                .listing(new Listing(agreed, Known.none(), Known.notRecorded(), Known.notRecorded(), checked));
    }

    private static String text(Audience audience, Locale locale, ActorBuilder... actors) {
        return text(Known.none(), audience, locale, actors);
    }

    private static String text(Known<Charter> charter, Audience audience, Locale locale, ActorBuilder... actors) {
        List<Actor> built = Stream.of(actors).map(ActorBuilder::build).toList();
        return ReportText.plain(Reports.DIRECTORY.of(
                SmallDossier.empty().toBuilder().actors(built).charter(charter).build(),
                SmallDossier.DAY,
                audience,
                locale));
    }

    /** The year of the report has not ended, so that its staff is not known yet. */
    @Test
    void sums_the_employees_of_the_last_known_year_that_had_ended() {
        ActorBuilder[] actors = {
            listed("a", EssFamily.ASSOCIATION, staff(2011, 3), staff(2012, 50), staff(2013, 7), staff(2014, 1000)),
            listed("b", EssFamily.ASSOCIATION, staff(2013, 11), staff(2012, 2), staff(2011, 90)),
            listed("c", EssFamily.COOPERATIVE, staff(2012, 20), staff(2013, Known.notRecorded())),
            listed("d", EssFamily.COOPERATIVE, staff(2013, 0))
        };

        assertThat(text(Audience.COMMITTEE, Locale.FRENCH, actors))
                .contains(
                        "Associations | 2 | 18 | 50 %",
                        "Coopératives | 2 | 20 | 50 %",
                        "Total | 4 | 38 | 100 %",
                        "Situation au 30 juin 2014. Salariés : dernière année connue.\n");
        assertThat(text(Audience.PUBLIC, Locale.FRENCH, actors))
                .contains(
                        "Associations | 2 | 50 %",
                        "Coopératives | 2 | 50 %",
                        "Total | 4 | 100 %",
                        "Les effectifs ne sont pas renseignés, ou sont réservés au comité.");
    }

    @Test
    void says_of_how_many_the_employees_are_not_known() {
        ActorBuilder known = listed("a", EssFamily.ASSOCIATION, staff(2013, 7));
        ActorBuilder unsaid = listed("b", EssFamily.ASSOCIATION, staff(2013, Known.notRecorded()));
        ActorBuilder without = listed("c", EssFamily.COOPERATIVE);

        assertThat(text(Audience.COMMITTEE, Locale.FRENCH, known, unsaid))
                .contains("Associations | 2 | 7 |", "dernière année connue (hors 1 sans valeur connue).");
        assertThat(text(Audience.COMMITTEE, Locale.FRENCH, known, unsaid, without))
                .contains(
                        "Coopératives | 1 | – |",
                        "Total | 3 | 7 |",
                        "dernière année connue (hors 2 sans valeur connue).");
        assertThat(text(Audience.COMMITTEE, Locale.ENGLISH, known, unsaid, without))
                .contains("Employees: latest known year (excluding 2 with no known figure).");
        assertThat(text(Audience.COMMITTEE, Locale.ENGLISH, known)).contains("Employees: latest known year.\n");
    }

    @Test
    void shows_the_charter_that_each_signed_last_if_that_signature_stands() {
        CharterVersion first = version("1", LocalDate.of(2013, 2, 17));
        CharterVersion second = version("1 bis", LocalDate.of(2013, 9, 1));
        Charter twice = Charter.builder("Charte d’Essai")
                .versions(List.of(first, second))
                .signatures(List.of(
                        signed("a-2", "a", second, LocalDate.of(2013, 10, 2), Known.none()),
                        signed("a-1", "a", first, LocalDate.of(2013, 3, 1), Known.none()),
                        signed("b-1", "b", first, LocalDate.of(2013, 3, 1), Known.none()),
                        signed("b-2", "b", second, LocalDate.of(2013, 10, 2), Known.of(LocalDate.of(2014, 2, 1))),
                        signed("c-1", "c", second, LocalDate.of(2014, 7, 1), Known.none())))
                .build();
        String said = text(
                Known.of(twice),
                Audience.COMMITTEE,
                Locale.FRENCH,
                listed("a", EssFamily.ASSOCIATION),
                listed("b", EssFamily.ASSOCIATION),
                listed("c", EssFamily.ASSOCIATION));

        assertThat(card(said, "a")).contains("version 1 bis, signée le 2 octobre 2013");
        assertThat(card(said, "b")).contains("version 1, signée le 1er mars 2013");
        assertThat(card(said, "c")).doesNotContain("signée");
        assertThat(said).contains("2 ont signé la charte.", "( 2 | ont signé la charte |");
    }

    private static CharterVersion version(String label, LocalDate adopted) {
        return new CharterVersion(
                CharterVersionId.of("v" + label.replace(" ", "-")),
                label,
                Known.of(adopted),
                Known.none(),
                "Écrite ensemble.",
                List.of(new Principle(PrincipleId.of("ici"), "Ici", "Nous travaillons ici.", Known.notRecorded())),
                Known.notRecorded(),
                Known.notRecorded());
    }

    private static CharterSignature signed(
            String id, String actor, CharterVersion version, LocalDate date, Known<LocalDate> withdrawn) {
        return new CharterSignature(
                CharterSignatureId.of(id),
                ActorId.of(actor),
                version.id(),
                Known.of(date),
                Known.notRecorded(),
                Known.notRecorded(),
                withdrawn,
                Known.notRecorded(),
                Known.notRecorded());
    }

    private static String card(String said, String id) {
        String from = said.substring(said.indexOf("### Structure " + id));
        int next = from.indexOf("\n#", 1);
        return next < 0 ? from : from.substring(0, next);
    }

    /** A card checked on the very day of the previous edition belongs to that edition. */
    @Test
    void counts_as_new_and_as_checked_what_came_within_the_year() {
        Known<LocalDate> before = Known.of(A_YEAR_BEFORE);
        Known<LocalDate> within = Known.of(A_YEAR_BEFORE.plusDays(1));
        Known<LocalDate> old = Known.of(LONG_AGO);

        assertThat(text(
                        Audience.PUBLIC,
                        Locale.FRENCH,
                        listed("a", before, before),
                        listed("b", within, within),
                        listed("c", old, within),
                        listed("d", old, Known.notRecorded())))
                .contains(
                        "( 2 | fiches vérifiées depuis un an |",
                        "- 1 nouvelle fiche : Structure b <#fiche-b>.",
                        "- 1 fiche vérifiée ou corrigée : Structure c <#fiche-c>.",
                        "- 2 fiches n’ont pas été vérifiées depuis.");
        assertThat(text(Audience.PUBLIC, Locale.FRENCH, listed("a", old, before)))
                .contains(
                        "( 0 | fiche vérifiée depuis un an |",
                        "- 0 nouvelle fiche.",
                        "- 0 fiche vérifiée ou corrigée.",
                        "- 1 fiche n’a pas été vérifiée depuis.");
        assertThat(text(Audience.PUBLIC, Locale.FRENCH, listed("a", within, within), listed("b", within, old)))
                .contains(
                        "( 1 | fiche vérifiée depuis un an |",
                        "- 2 nouvelles fiches : Structure a <#fiche-a> et Structure b <#fiche-b>.",
                        "- 0 fiche vérifiée ou corrigée.");
        assertThat(text(Audience.PUBLIC, Locale.FRENCH, listed("a", old, within), listed("b", old, within)))
                .contains(
                        "- 2 fiches vérifiées ou corrigées : Structure a <#fiche-a> et Structure b <#fiche-b>.",
                        "- Toutes les fiches ont été vérifiées depuis.");
    }

    @Test
    void shows_offers_until_the_day_on_which_they_end() {
        String said = text(
                Audience.PARTNER,
                Locale.FRENCH,
                listed("a", EssFamily.ASSOCIATION)
                        .offers(List.of(
                                offer("o-1", "du passé", SmallDossier.DAY.minusDays(1)),
                                offer("o-2", "du jour", SmallDossier.DAY),
                                offer("o-3", "du lendemain", SmallDossier.DAY.plusDays(1)))));

        assertThat(card(said, "a")).contains("Propose : du jour ; du lendemain").doesNotContain("du passé");
    }

    private static Offer offer(String id, String words, LocalDate last) {
        return Offer.builder(OfferId.of(id), "services", words)
                .period(LONG_AGO, last)
                .build();
    }
}
