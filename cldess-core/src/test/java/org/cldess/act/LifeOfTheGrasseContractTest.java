package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.ContractStatus;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Changes;
import org.cldess.dossier.Dossier;
import org.cldess.governance.Consultation;
import org.cldess.governance.ConsultationId;
import org.cldess.rulebook.Rulebook;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/**
 * Plays the life of the contract around Grasse through the acts that make it: the first visits, the succession, the
 * closing and the next contract.
 */
class LifeOfTheGrasseContractTest {
    private static final LocalDate FIRST_VISIT = LocalDate.of(2012, 3, 20);
    private static final LocalDate APPROVED = LocalDate.of(2012, 5, 10);
    private static final LocalDate SIGNED = SampleDossiers.SIGNED;
    private static final LocalDate LAST_DAY_OF_CAPAP = LocalDate.of(2013, 12, 31);
    private static final LocalDate LAST_DAY = SampleAmendments.LONGER.end();
    private static final LocalDate EVALUATED = LAST_DAY.minusMonths(1);

    /** Returns the initial dossier: the parties and their wish, the text of a charter, no signature. */
    private static Dossier wish() {
        Dossier later = SampleAmendments.grasse();
        Charter charter = later.charter().value().orElseThrow();
        return later.toBuilder()
                .contract(later.contract().toBuilder()
                        .signatures(List.of())
                        .decisions(List.of())
                        .build())
                .charter(charter.toBuilder().signatures(List.of()).build())
                .build();
    }

    private static Dossier afterTheFirstVisits() {
        return wish().toBuilder()
                .consultations(List.of(Consultation.builder(ConsultationId.of("premiere-visite"), SampleActors.WORKSHOP)
                        .date(FIRST_VISIT)
                        .said("Les entreprises ne nous connaissent pas.")
                        .answer("Une rencontre est inscrite au plan d’action.")
                        .build()))
                .build();
    }

    private static ContractDecision decision(DecisionKind what, LocalDate day, PartyId by) {
        return ContractDecision.of(ContractDecisionId.of("d-" + day), what, day).by(by);
    }

    private static Dossier approved() {
        return Acts.of(Acts.of(afterTheFirstVisits())
                        .decide(decision(DecisionKind.SUBMITTED, FIRST_VISIT, SampleContract.CAPAP))
                        .orElseThrow())
                .decide(decision(DecisionKind.APPROVED, APPROVED, SampleContract.CAPAP))
                .orElseThrow();
    }

    private static Dossier withCharter() {
        return Acts.of(Acts.of(approved())
                        .charter()
                        .sign(SampleActors.WORKSHOP, SampleCharter.FIRST, SampleCharter.ADOPTED)
                        .orElseThrow())
                .charter()
                .sign(SampleActors.PERFUMER, SampleCharter.FIRST, SampleCharter.ADOPTED)
                .orElseThrow();
    }

    private static Dossier signed() {
        return Acts.of(Acts.of(withCharter())
                        .sign(SampleActors.REGION, SIGNED, SampleContract.OF_REGION)
                        .orElseThrow())
                .sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP)
                .orElseThrow();
    }

    private static Dossier extended() {
        return Acts.of(Acts.of(Acts.of(signed())
                                .amend(SampleAmendments.first().build())
                                .orElseThrow())
                        .amendment(SampleAmendments.FIRST)
                        .sign(SampleActors.REGION, SampleAmendments.SIGNED, SampleAmendments.OF_REGION)
                        .orElseThrow())
                .amendment(SampleAmendments.FIRST)
                .sign(SampleActors.PAYS_DE_GRASSE, SampleAmendments.SIGNED, SampleAmendments.OF_PAYS_DE_GRASSE)
                .orElseThrow();
    }

    private static Dossier evaluated() {
        return Acts.of(extended())
                .decide(decision(DecisionKind.EVALUATED, EVALUATED, SampleContract.PAYS_DE_GRASSE))
                .orElseThrow();
    }

    private static List<String> codes(Answer<?> answer) {
        return answer.reasons().stream().map(Violation::code).toList();
    }

    @Test
    void it_begins_with_visits_and_is_approved_with_the_actors() {
        Dossier dossier = approved();

        assertThat(dossier.contract().status(FIRST_VISIT.minusDays(1))).isEqualTo(ContractStatus.DRAFT);
        assertThat(dossier.contract().status(FIRST_VISIT)).isEqualTo(ContractStatus.IN_CONSULTATION);
        assertThat(dossier.contract().status(APPROVED)).isEqualTo(ContractStatus.APPROVED);
        assertThat(dossier.seenOn(FIRST_VISIT).consultations()).hasSize(1);
    }

    @Test
    void the_actors_sign_their_charter_before_the_public_bodies_sign_the_contract() {
        Answer<Dossier> tooEarly = Acts.of(Acts.of(approved())
                        .sign(SampleActors.REGION, SIGNED, SampleContract.OF_REGION)
                        .orElseThrow())
                .sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP);

        assertThat(codes(tooEarly)).containsExactly("CHA-01");
        assertThat(signed().contract().status(SIGNED)).isEqualTo(ContractStatus.SIGNED);
        assertThat(signed().contract().isInForce(SIGNED)).isTrue();
    }

    @Test
    void it_was_in_effect_before_it_was_signed_and_is_not_in_force_before() {
        assertThat(signed().contract().term().start()).isBefore(SIGNED);
        assertThat(signed().contract().isInForce(SIGNED.minusDays(1))).isFalse();
    }

    @Test
    void the_pays_de_grasse_takes_the_place_of_its_predecessor_overnight() {
        assertThat(carrier(LAST_DAY_OF_CAPAP)).isEqualTo(SampleActors.CAPAP);
        assertThat(carrier(LAST_DAY_OF_CAPAP.plusDays(1))).isEqualTo(SampleActors.PAYS_DE_GRASSE);
        assertThat(Rulebook.france().check(signed(), SampleDossiers.DAY).of("CTR-12"))
                .allSatisfy(finding -> assertThat(finding.isError()).isFalse());
    }

    private static ActorId carrier(LocalDate day) {
        return signed().contract().carrier(day).map(Party::actor).orElseThrow();
    }

    @Test
    void only_the_successor_signs_the_amendment_that_extends_it() {
        assertThat(extended().contract().isAmended(SampleAmendments.EFFECTIVE)).isTrue();
        assertThat(extended().contract().isAmended(SampleAmendments.EFFECTIVE.minusDays(1)))
                .isFalse();
        assertThat(extended().contract().term(SampleAmendments.EFFECTIVE)).isEqualTo(SampleAmendments.LONGER);
        Answer<Dossier> byTheFormerBody = Acts.of(Acts.of(signed())
                        .amend(SampleAmendments.first().build())
                        .orElseThrow())
                .amendment(SampleAmendments.FIRST)
                .sign(SampleActors.CAPAP, SampleAmendments.SIGNED, SampleContract.OF_CAPAP);
        assertThat(byTheFormerBody.isGranted()).isFalse();
    }

    @Test
    void it_is_evaluated_closed_and_followed_by_another() {
        ContractDecision renewal = decision(DecisionKind.RENEWED, LAST_DAY, SampleContract.PAYS_DE_GRASSE)
                .because("Le réseau continue.")
                .into("grasse-2017");
        Term next = new Term(LAST_DAY.plusDays(1), LocalDate.of(2019, 12, 31));

        Dossier closed = Acts.of(evaluated())
                .decide(decision(DecisionKind.CLOSED, LAST_DAY, SampleContract.PAYS_DE_GRASSE))
                .orElseThrow();
        Renewed renewed = Acts.of(evaluated()).renew(renewal, next).orElseThrow();

        assertThat(closed.contract().status(LAST_DAY)).isEqualTo(ContractStatus.CLOSED);
        assertThat(renewed.next().contract().status(next.start())).isEqualTo(ContractStatus.DRAFT);
        assertThat(codes(Acts.of(extended())
                        .decide(decision(DecisionKind.CLOSED, LAST_DAY, SampleContract.PAYS_DE_GRASSE))))
                .containsExactly("CTR-20");
    }

    @Test
    void no_step_of_it_breaks_a_rule_and_each_can_be_told_in_words() {
        List<Dossier> life =
                List.of(wish(), afterTheFirstVisits(), approved(), withCharter(), signed(), extended(), evaluated());

        for (int i = 1; i < life.size(); i++) {
            assertThat(Rulebook.france().check(life.get(i), LAST_DAY).stream().filter(finding -> finding.isError()))
                    .as("step %d", i)
                    .isEmpty();
            assertThat(Changes.between(life.get(i - 1), life.get(i))).isNotEmpty();
        }
        assertThat(Changes.between(withCharter(), signed()).list())
                .extracting(change -> Ruling.plain(change.toString()))
                .allMatch(sentence -> sentence.startsWith("Contrat, signature de "));
    }
}
