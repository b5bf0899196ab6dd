package org.cldess.reporting.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.contract.Contract;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.exchange.Exchange;
import org.cldess.exchange.ExchangeId;
import org.cldess.exchange.Visit;
import org.cldess.gathering.Gathering;
import org.cldess.gathering.GatheringId;
import org.cldess.known.Known;
import org.cldess.reporting.Reports;
import org.cldess.reporting.chart.StepLine;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.sample.LargeNetwork;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

class StoryReportTest {
    private static String story(Dossier dossier, LocalDate day, Audience audience) {
        return ReportText.plain(Reports.STORY.of(dossier, day, audience, Locale.FRENCH));
    }

    private static String story(Dossier dossier) {
        return story(dossier, SmallDossier.DAY, Audience.PUBLIC);
    }

    private static Visit visit(LocalDate held, String said) {
        return Visit.builder(SmallDossier.PARFUMS, SmallDossier.GARAGE)
                .held(Known.of(held))
                .visitorFeedback(Known.of(said))
                .build();
    }

    @Test
    void draws_how_the_ties_between_actors_grew_and_nothing_where_none_did() {
        Dossier woven = LargeNetwork.of(20, 30);
        View view = View.of(woven, SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH);
        Section section = Weaving.section(view).orElseThrow();
        StepLine line = (StepLine) ((Figure) section.blocks().get(0)).chart();

        assertThat(line.steps().get(0)).isEqualTo(new StepLine.Step(LocalDate.of(2012, 1, 1), 0));
        assertThat(line.steps().get(line.steps().size() - 1)).isEqualTo(new StepLine.Step(SmallDossier.DAY, 30));
        assertThat(line.steps()).hasSize(11).extracting(StepLine.Step::value).isSorted();
        assertThat(ReportText.plain(Reports.STORY.of(view)))
                .contains("Les liens se tissent")
                .contains("30 liens relient les acteurs, contre 0 le 1er janvier 2012")
                .contains("liens entre acteurs, trimestre après trimestre, jusqu’au 30 juin 2014")
                .contains("Le nombre de liens passe de 0 le 1er janvier 2012 à 30 le 30 juin 2014.")
                .contains("Liens entre acteurs")
                .doesNotContain("Structure n°");
        assertThat(ReportText.plain(Reports.STORY.of(woven, SmallDossier.DAY, Audience.PUBLIC, Locale.ENGLISH)))
                .contains("The ties that were woven")
                .contains("30 ties join the actors, after 0 on 1 January 2012")
                .contains("ties between actors, quarter by quarter, until 30 June 2014")
                .contains("The number of ties rises from 0 on 1 January 2012 to 30 on 30 June 2014.")
                .contains("Ties between actors");
        assertThat(Weaving.section(View.of(SmallDossier.dossier(), SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH)))
                .isEmpty();
    }

    @Test
    void what_happened_is_in_the_order_of_the_days_and_stops_at_the_day_asked() {
        Dossier dossier = SmallDossier.dossier();

        String early = story(dossier, LocalDate.of(2013, 6, 30), Audience.PUBLIC);
        String late = story(dossier, LocalDate.of(2014, 6, 30), Audience.PUBLIC);

        assertThat(late).contains("prend la suite");
        assertThat(late.indexOf("Les acteurs adoptent leur charte"))
                .isPositive()
                .isLessThan(late.indexOf("prend la suite"));
        assertThat(early).contains("Les acteurs adoptent leur charte").doesNotContain("prend la suite");
    }

    @Test
    void a_contract_that_is_over_has_been_and_one_without_signatures_will_be() {
        assertThat(story(SmallDossier.dossier(), LocalDate.of(2013, 12, 31), Audience.PUBLIC))
                .contains(
                        "La Région d’Essai et la Communauté d’Essai agissent ensemble depuis le 18 février 2013 et jusqu’au"
                                + " 31 décembre 2015 : « CLDESS du Pays d’Essai ».")
                .doesNotContain("Pays d’Essai agissent");
        assertThat(ReportText.plain(Reports.STORY.of(
                        SmallDossier.dossier(), LocalDate.of(2013, 12, 31), Audience.PUBLIC, Locale.ENGLISH)))
                .contains(
                        "The Région d’Essai and the Communauté d’Essai have been working together since 18 February 2013,"
                                + " and will until 31 December 2015: “CLDESS du Pays d’Essai”.");
        assertThat(story(SmallDossier.dossier(), LocalDate.of(2016, 1, 1), Audience.PUBLIC))
                .contains("La Région d’Essai et le Pays d’Essai ont agi ensemble jusqu’au 31 décembre 2015 :"
                        + " « CLDESS du Pays d’Essai ». La Région d’Essai et la Communauté d’Essai l’ont signé le"
                        + " 18 février 2013.");
        assertThat(ReportText.plain(Reports.STORY.of(
                        SmallDossier.dossier(), LocalDate.of(2016, 1, 1), Audience.PUBLIC, Locale.ENGLISH)))
                .contains(
                        "The Région d’Essai and the Pays d’Essai worked together until 31 December 2015: “CLDESS du Pays"
                                + " d’Essai”. The Région d’Essai and the Communauté d’Essai signed it on 18 February 2013.");
        assertThat(story(withoutSuccession(), LocalDate.of(2016, 1, 1), Audience.PUBLIC))
                .contains(
                        "La Région d’Essai et la Communauté d’Essai ont agi ensemble du 18 février 2013 au 31 décembre 2015"
                                + " : « CLDESS du Pays d’Essai ».");
        assertThat(ReportText.plain(Reports.STORY.of(
                        withoutSuccession(), LocalDate.of(2016, 1, 1), Audience.PUBLIC, Locale.ENGLISH)))
                .contains("The Région d’Essai and the Communauté d’Essai worked together from 18 February 2013 to"
                        + " 31 December 2015: “CLDESS du Pays d’Essai”.");
        assertThat(story(SmallDossier.unsigned()))
                .contains("se prépare : il n’est pas encore signé")
                .doesNotContain("Le contrat est signé");
    }

    /** Returns the dossier without the body that succeeds one of the signatories. */
    private static Dossier withoutSuccession() {
        Dossier dossier = SmallDossier.dossier();
        Contract contract = dossier.contract();
        return dossier.toBuilder()
                .contract(contract.toBuilder()
                        .parties(contract.partiesThatSign().stream()
                                .map(party ->
                                        party.toBuilder().until(Known.none()).build())
                                .toList())
                        .build())
                .build();
    }

    @Test
    void what_a_visitor_said_is_no_quote() {
        LocalDate day = LocalDate.of(2014, 3, 4);
        Dossier dossier = SmallDossier.dossier().toBuilder()
                .exchanges(List.of(Exchange.builder(
                                ExchangeId.of("aller"),
                                "Un jour, un métier",
                                visit(day, "J’ai appris."),
                                Visit.builder(SmallDossier.GARAGE, SmallDossier.PARFUMS)
                                        .held(Known.of(day.plusDays(7)))
                                        .build())
                        .build()))
                .build();

        assertThat(story(dossier, SmallDossier.DAY, Audience.FACILITATOR))
                .contains("passe une journée chez", "À son tour,", "Aucun témoignage publiable à ce jour.")
                .doesNotContain("J’ai appris.");
    }

    @Test
    void a_signed_amendment_and_a_new_party_are_events() {
        Dossier dossier = SmallDossier.dossier();
        LocalDate signed = LocalDate.of(2014, 5, 5);
        List<Signature> signatures = dossier.contract().parties(signed).stream()
                .map(party -> Signature.builder(SignatureId.of("s-" + party.id()), party.id())
                        .date(Known.of(signed))
                        .build())
                .toList();
        Dossier amended = dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .amendments(List.of(Amendment.builder(AmendmentId.of("a-1"), 1, "Une commune de plus.")
                                .effective(Known.of(signed))
                                .signatures(signatures)
                                .build()))
                        .build())
                .build();

        assertThat(story(amended)).contains("L’avenant n° 1 est signé : Une commune de plus.");
    }

    @Test
    void a_dossier_without_content_promises_nothing() {
        assertThat(story(SmallDossier.empty()))
                .contains("« Contrat à écrire » se prépare", "Rien n’est encore arrivé.", "Aucun témoignage")
                .contains("ne dit pas qui porte le contrat")
                .doesNotContain("Ce qui est fait", "Prochains rendez-vous");
    }

    @Test
    void nobody_is_named_who_did_not_agree() {
        assertThat(story(SmallDossier.dossier())).doesNotContain(SmallDossier.PERSONAL);
        assertThat(story(SmallDossier.dossier())).doesNotContain(SmallDossier.SECRET);
    }

    /** Events that the sample lacks: a reviewed charter, and sessions at which nobody counted. */
    @Test
    void rarer_events_have_their_own_sentences() {
        Dossier small = SmallDossier.dossier();
        LocalDate day = LocalDate.of(2014, 2, 3);
        Charter charter = small.charter().value().orElseThrow();
        CharterVersion next = CharterVersion.builder(CharterVersionId.of("v9"), "9", "Relue.")
                .date(Known.of(day))
                .build();
        Gathering evening = Gathering.builder(GatheringId.of("soirees"), "Soirées")
                .sessions(List.of(new Gathering.Session(
                        "Habitat",
                        Known.of(day),
                        Known.notRecorded(),
                        Known.notRecorded(),
                        Known.notRecorded(),
                        List.of())))
                .build();
        Dossier dossier = small.toBuilder()
                .charter(charter.toBuilder()
                        .versions(Stream.concat(charter.versions().stream(), Stream.of(next))
                                .toList())
                        .build())
                .gatherings(List.of(evening))
                .build();

        assertThat(story(dossier))
                .contains("La charte est relue : sa version 9 est adoptée. Personne ne l’a encore signée.")
                .contains("Soirées : la première séance. Il y en a eu 1 jusqu’au 30 juin 2014.");
        assertThat(ReportText.plain(Reports.STORY.of(dossier, SmallDossier.DAY, Audience.PUBLIC, Locale.ENGLISH)))
                .contains("The charter is reviewed: version 9 is adopted. Nobody has signed it yet.")
                .contains("Soirées: the first session. There had been 1 by 30 June 2014.");
    }

    @Test
    void a_list_of_many_actions_says_how_many_it_leaves_out() {
        List<Action> many = IntStream.range(10, 24)
                .mapToObj(number -> Action.builder(ActionId.of("a-" + number), "9." + number, "Action " + number)
                        .history(List.of(FollowUp.done(LocalDate.of(2014, 1, 6))))
                        .build())
                .toList();
        Dossier dossier = SmallDossier.dossier().toBuilder()
                .actions(many)
                .movements(List.of())
                .build();

        assertThat(story(dossier)).contains("2 autres sont dans le plan d’action.");
        assertThat(ReportText.plain(Reports.STORY.of(dossier, SmallDossier.DAY, Audience.PUBLIC, Locale.ENGLISH)))
                .contains("2 more are in the action plan.");
    }
}
