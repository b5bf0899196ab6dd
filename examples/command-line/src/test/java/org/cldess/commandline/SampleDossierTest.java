package org.cldess.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.contract.ContractStatus;
import org.cldess.contract.kind.ContractKind;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.plan.Encounter;
import org.cldess.encounter.plan.Itinerary;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.exchange.Exchange;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.matching.introduction.Introductions;
import org.cldess.need.Fit;
import org.cldess.need.FitCheck;
import org.cldess.persistence.DossierFile;
import org.cldess.rule.Finding;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.territory.Gazetteer;
import org.junit.jupiter.api.Test;

/**
 * People who were there will read the sample: it must match what was published, and breach no rule that applies to it.
 */
class SampleDossierTest {
    private static final Path FILE = Path.of("src/main/dossiers/grasse.json");
    private static final String CONFIDENTIAL = "(?is).*(chrysalide|escarbille|7531[.]97).*";

    private final Dossier dossier = DossierFile.read(FILE).orElseThrow();
    private final LocalDate day = dossier.asOf().orElseThrow();

    @Test
    void is_read_without_a_remark_and_equals_its_own_rewriting() throws IOException {
        assertThat(DossierFile.read(FILE).violations().list()).isEmpty();
        assertThat(new String(DossierFile.toBytes(dossier), UTF_8)).isEqualTo(Files.readString(FILE));
    }

    @Test
    void breaks_no_rule_of_severity_error_on_its_day() {
        Findings findings = Rulebook.france().check(dossier, day);
        assertThat(findings.hasErrors()).isFalse();
        assertThat(findings.breached()).extracting(Finding::code).containsExactly("CHA-04", "ACT-04", "ACT-05");
    }

    @Test
    void passes_no_judgement_on_what_was_never_published() {
        Findings findings = Rulebook.france().check(dossier, day);
        assertThat(findings.notEvaluable()).extracting(Finding::code).contains("CTR-11", "CTR-13", "CTR-20");
        assertThat(findings.of("CTR-20")).containsAll(notEvaluable(findings, "CTR-20"));
        assertThat(actor("capap").siren().isRecorded()).isFalse();
    }

    private static List<Finding> notEvaluable(Findings findings, String code) {
        return findings.notEvaluable().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    @Test
    void proposes_nobody_to_who_is_on_pause_and_tells_what_an_offer_does_not_serve() {
        Introductions introductions = Introductions.in(dossier.network(day))
                .near(Gazetteer.ofFrance())
                .mostEach(99);
        ActorId thym = ActorId.of("thym");

        assertThat(introductions.best(500))
                .isNotEmpty()
                .noneMatch(each ->
                        each.left().id().equals(thym) || each.right().id().equals(thym));
        assertThat(introductions.whyNot(thym, ActorId.of("agora")))
                .extracting(reason -> reason.say(Locale.FRENCH).replace('\u00A0', ' '))
                .containsExactly("Épicerie solidaire Exemple Thym ne peut être proposé le 30 juin 2014 : en pause.");
        FitCheck check = FitCheck.withoutGazetteer().with(Gazetteer.ofFrance()).on(day);
        assertThat(check.check(
                                actor("sarriette").needs().value().orElseThrow().get(0),
                                actor("sarriette").commune(),
                                actor("agora").offers().value().orElseThrow().get(0),
                                actor("agora").commune())
                        .reasons())
                .extracting(reason -> reason.say(Locale.FRENCH))
                .containsExactly("L’offre ne dessert pas le territoire du besoin.");
        assertThat(check.level(
                        actor("amandier").needs().value().orElseThrow().get(1),
                        actor("amandier").commune(),
                        actor("fondation").offers().value().orElseThrow().get(0),
                        actor("fondation").commune()))
                .isEqualTo(Fit.Level.MET);
    }

    @Test
    void holds_the_contract_as_it_was_signed_and_handed_over() {
        assertThat(dossier.contract().signedOn(day)).contains(LocalDate.of(2013, 2, 18));
        assertThat(dossier.contract().term().start()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(dossier.contract().term().end()).isEqualTo(LocalDate.of(2015, 12, 31));
        assertThat(carrierOn(LocalDate.of(2013, 12, 31))).isEqualTo("capap");
        assertThat(carrierOn(LocalDate.of(2014, 1, 1))).isEqualTo("pays-de-grasse");
        assertThat(actor("region").siren().value().orElseThrow()).hasToString("231300021");
        assertThat(actor("pays-de-grasse").siren().value().orElseThrow()).hasToString("200039857");
        assertThat(actor("apeas").siret().value().orElseThrow()).hasToString("40265447900029");
        assertThat(dossier.contract().objectives()).hasSize(4);
    }

    @Test
    void was_approved_with_the_actors_on_10_may_2012_and_has_no_amendment_that_anyone_signed() {
        assertThat(dossier.contract().status(LocalDate.of(2012, 5, 9))).isEqualTo(ContractStatus.IN_CONSULTATION);
        assertThat(dossier.contract().status(LocalDate.of(2012, 5, 10))).isEqualTo(ContractStatus.APPROVED);
        assertThat(dossier.contract().status(day)).isEqualTo(ContractStatus.SIGNED);
        assertThat(dossier.contract().isInForce(day)).isTrue();
        assertThat(dossier.contract().amendments())
                .singleElement()
                .satisfies(draft -> assertThat(draft.signatures()).isEmpty());
        assertThat(dossier.contract().isAmended(LocalDate.of(2015, 12, 31))).isFalse();
        assertThat(dossier.note().orElseThrow())
                .contains("le projet d’avenant n°\u00A01, que personne n’a signé", "Aucun avenant signé n’est connu");
        assertThat(dossier.note().orElseThrow()).contains("les enveloppes annuelles du contrat");
    }

    private String carrierOn(LocalDate date) {
        return dossier.contract().carrier(date).orElseThrow().actor().value();
    }

    @Test
    void holds_a_charter_signed_the_day_before_that_serves_four_axes() {
        Charter charter = dossier.charter().value().orElseThrow();
        CharterVersion version = charter.versions().get(0);
        assertThat(version.date().value()).contains(LocalDate.of(2013, 2, 17));
        assertThat(version.hash().value()).contains(version.textHash());
        assertThat(version.principles())
                .extracting(principle -> principle.axis().value().orElseThrow())
                .containsAll(ContractKind.CLDESS.axes());
        assertThat(charter.signatures())
                .allSatisfy(signature -> assertThat(signature.hash()).isEqualTo(version.hash()));
    }

    @Test
    void holds_the_published_figures_and_hides_the_later_ones_on_its_day() {
        assertThat(Stream.of("etablissements", "salaries", "salaires-bruts", "part-emploi-prive")
                        .map(id -> indicator(dossier, id)
                                .baseline()
                                .value()
                                .orElseThrow()
                                .measured()
                                .value()
                                .orElseThrow()
                                .toPlainString()))
                .containsExactly("226", "2392", "55", "10");
        Indicator jobs = indicator(dossier, "salaries");
        assertThat(jobs.number(jobs.lastMeasurement().orElseThrow().measured()))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("2799"));
        assertThat(indicator(dossier.seenOn(day), "salaries").measurements()).isEmpty();
    }

    private static Indicator indicator(Dossier dossier, String id) {
        return dossier.findIndicator(IndicatorId.of(id)).orElseThrow();
    }

    @Test
    void shows_the_public_neither_the_confidential_action_nor_a_contact_who_did_not_agree() {
        String complete = new String(DossierFile.toBytes(dossier), UTF_8);
        String shown = new String(DossierFile.toBytes(dossier.seenBy(Audience.PUBLIC)), UTF_8);
        assertThat(complete).matches(CONFIDENTIAL);
        assertThat(shown).doesNotMatch(CONFIDENTIAL);
        assertThat(dossier.actions())
                .filteredOn(action -> action.visibility() == Audience.COMMITTEE)
                .hasSize(1);
        List<Contact> published = dossier.actors().stream()
                .filter(actor -> actor.isListedOn(LocalDate.MAX))
                .flatMap(actor -> actor.contacts().stream())
                .filter(Contact::isPublic)
                .toList();
        assertThat(published).hasSize(10);
        assertThat(dossier.actors()).flatExtracting(Actor::contacts).allSatisfy(contact -> {
            assertThat(complete).contains(contact.familyName());
            if (!published.contains(contact)) {
                assertThat(shown).doesNotContain(contact.familyName());
            }
        });
    }

    @Test
    void names_no_real_person() {
        assertThat(dossier.actors())
                .flatExtracting(Actor::contacts)
                .isNotEmpty()
                .allSatisfy(SampleDossierTest::isFictitious);
    }

    private static void isFictitious(Contact contact) {
        assertThat(contact.email().value().orElseThrow()).endsWith("@example.org");
        assertThat(contact.telephone().value().orElse("01 99 00 00 00")).matches("01 99 00 [0-9]{2} [0-9]{2}");
    }

    @Test
    void plans_a_speed_meeting_in_which_everyone_has_reasons_to_meet() {
        Meeting meeting = dossier.meetings().get(0);
        MeetingPlan plan = SpeedMeeting.of(meeting, dossier.actors()).plan();
        assertThat(plan.isOptimal()).isTrue();
        assertThat(plan.itineraries())
                .hasSize(meeting.guests().stream()
                        .mapToInt(Guest::representatives)
                        .sum());
        assertThat(plan.itineraries())
                .extracting(Itinerary::participant)
                .allSatisfy(participant -> assertThat(plan.encounters(participant))
                        .hasSizeGreaterThanOrEqualTo(4)
                        .allSatisfy(SampleDossierTest::isWorthIt));
        Exchange exchange = dossier.exchanges().get(0);
        assertThat(meeting.mustMeet()).singleElement().satisfies(pair -> {
            assertThat(pair.first()).isEqualTo(exchange.first().visitor());
            assertThat(pair.second()).isEqualTo(exchange.first().host());
        });
    }

    private static void isWorthIt(Encounter encounter) {
        assertThat(encounter.score().value()).isPositive();
    }

    @Test
    void shows_actions_in_every_state() {
        Dossier seen = dossier.seenOn(day);
        assertThat(seen.actions()).extracting(Action::status).contains(ActionStatus.values());
        assertThat(seen.actionPlan(day).progress().late()).isEqualTo(3);
    }

    private Actor actor(String id) {
        return dossier.getActor(ActorId.of(id));
    }
}
