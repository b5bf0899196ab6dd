package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.call.CallRules;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.DecisionReason;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.dossier.Dossier;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantForm;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.RuleRecord;
import org.cldess.rulebook.MissingFact;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.junit.jupiter.api.Test;

/** Tests what is missing before an award of the call of 2013 is paid in July. */
class MissingForTest {
    private static final LocalDate JULY = LocalDate.of(2013, 7, 19);
    private static final Amount AWARDED = Amount.euros("2000");

    /** Returns a dossier in which the award can be made and then paid. */
    static Dossier ready() {
        return AwardingTest.legal()
                .with(Grant.builder(GrantId.of("velos"), "Des vélos", SampleActors.CAPAP, SampleActors.APEAS)
                        .application(SampleCalls.BICYCLES)
                        .nature(GrantForm.CASH)
                        .alsoFromFunder(Amount.ZERO)
                        .completeUntil(JULY)
                        .aid(Known.none())
                        .build());
    }

    /** Returns a dossier whose call has no rules, whose applications lack facts, and whose awards cite no vote. */
    private static Dossier poor() {
        return AwardingTest.with(
                SampleDossiers.grasse(),
                call -> call.rules(CallRules.NOT_RECORDED)
                        .applications(SampleCalls.call().applications().stream()
                                .map(MissingForTest::withoutOtherFunding)
                                .toList())
                        .decisions(SampleCalls.call().decisions()));
    }

    private static ProjectApplication withoutOtherFunding(ProjectApplication application) {
        return application.toBuilder().otherFunding(Known.notRecorded()).build();
    }

    private static Answer<Dossier> award(Acts acts) {
        return acts.call(SampleCalls.CALL).award(SampleCalls.BICYCLES, SampleActions.MEETINGS);
    }

    private static List<MissingFact> missing(Dossier dossier, String grant) {
        return Acts.of(dossier).missingFor(MissingForTest::award, acts -> acts.pay(GrantId.of(grant), JULY, AWARDED));
    }

    private static List<String> said(List<MissingFact> missing, Locale locale) {
        return missing.stream()
                .map(fact -> fact.say(locale).replace('\u00A0', ' '))
                .toList();
    }

    /**
     * The application lacks its other funding, the call all rules that its examination and its limits need, and the
     * award the vote that makes it binding. The payment asks what is known of State aid, of other grants of the year
     * and of the movements of the grant that the award makes.
     */
    @Test
    void all_that_is_missing_from_a_call_to_a_payment_is_told_at_once() {
        List<MissingFact> missing = missing(poor(), "bicycles");

        assertThat(missing)
                .extracting(MissingFact::path)
                .containsExactly(
                        "/calls/0/applications/0/otherFunding",
                        "/calls/0/openTo",
                        "/calls/0/phases",
                        "/calls/0/fields",
                        "/calls/0/projectCap",
                        "/calls/0/ownFundsShare",
                        "/calls/0/axes",
                        "/calls/0/envelope",
                        "/calls/0/structureCap",
                        "/calls/0/decisions/0/deliberation",
                        "",
                        "",
                        "",
                        "/undertakings");
        assertThat(missing.get(9).rules()).extracting(RuleRecord::code).containsExactly("GRT-01");
        assertThat(said(missing, Locale.FRENCH))
                .contains(
                        "appel à projets « Appel de 2013 », candidature 1, autres financements : à renseigner, pour"
                                + " l’acte lui-même.",
                        "appel à projets « Appel de 2013 », plafond par structure : à renseigner, pour l’acte lui-même.",
                        "appel à projets « Appel de 2013 », décision 1, délibération : à renseigner, pour GRT-01.",
                        "subvention « Projet 1 », autres subventions du même financeur : à donner avec l’acte qui"
                                + " l’ajoute ou aussitôt après, pour GRT-03.",
                        "entreprises aidées : à renseigner, pour AID-01, AID-04, AID-06.");
        assertThat(said(missing, Locale.ENGLISH))
                .contains(
                        "call for projects “Appel de 2013”, cap per structure: to be recorded, for the act itself.",
                        "grant “Projet 1”, other grants of the same funder: to be given with the act that adds it or"
                                + " right after, for GRT-03.");
    }

    @Test
    void nothing_is_missing_where_all_is_recorded() {
        assertThat(missing(ready(), "velos")).isEmpty();
    }

    /** The award brings the day, the amount and the parties of the decision. Nobody asks for a summary of the grant. */
    @Test
    void what_the_acts_bring_is_not_asked() {
        assertThat(missing(AwardingTest.legal(), "bicycles"))
                .extracting(fact -> fact.place().say(Locale.FRENCH).replace('\u00A0', ' '))
                .containsExactly(
                        "subvention « Projet 1 », aide d’État, régime",
                        "subvention « Projet 1 », autres subventions du même financeur",
                        "subvention « Projet 1 », mouvements complets jusqu’au",
                        "entreprises aidées");
    }

    /** The signature of a public body needs its vote, which the request itself lacks. */
    @Test
    void a_fact_of_the_request_itself_is_given_with_it() {
        PartnerSignature unvoted =
                new PartnerSignature(SampleActors.CAPAP, Known.of(AgreementDefects.SIGNED), Known.notRecorded());
        List<MissingFact> missing = Acts.of(
                        AgreementDefects.with(AgreementDefects.agreement().build()))
                .missingFor(acts -> acts.agreement(AgreementDefects.DATABASE).sign(unvoted));

        assertThat(said(missing, Locale.FRENCH))
                .containsExactly(
                        "convention « Base de données des initiatives », signatures (à ajouter), délibération :"
                                + " à donner avec l’acte qui l’ajoute ou aussitôt après, pour l’acte lui-même.");
        assertThat(missing.get(0).path()).isEmpty();
        assertThat(missing.get(0).rules()).isEmpty();
    }

    /** The jury awards the sewing workshop an amount that nobody gives; the cap of the call is not recorded. */
    @Test
    void a_decision_of_a_jury_is_asked_for_its_own_amount_and_for_the_rules_of_the_call() {
        JuryDecision award = JuryDecision.builder(SampleCalls.SEWING, JuryDecisionKind.AWARD)
                .date(SampleCalls.JURY.plusDays(1))
                .reasons(List.of(new DecisionReason(Known.none(), "Voilà pourquoi.")))
                .build();
        Dossier uncapped = AwardingTest.with(
                SampleDossiers.grasse(),
                call -> call.rules(SampleCalls.rules().toBuilder()
                        .structureCap(Known.notRecorded())
                        .build()));

        List<MissingFact> missing =
                Acts.of(uncapped).missingFor(acts -> acts.call(SampleCalls.CALL).decide(award));

        assertThat(said(missing, Locale.ENGLISH))
                .containsExactly(
                        "call for projects “Appel de 2013”, decisions (to be added), amount: to be given with the act that"
                                + " adds it or right after, for the act itself.",
                        "call for projects “Appel de 2013”, cap per structure: to be recorded, for the act itself.");
    }

    @Test
    void asking_changes_nothing_and_leaves_other_reasons_to_the_act() {
        Dossier undecided = AwardingTest.with(SampleDossiers.grasse(), call -> call.decisions(List.of()));

        assertThat(missing(undecided, "bicycles")).isEmpty();
        assertThat(AwardingTest.codes(award(Acts.of(undecided)))).containsExactly("award.undecided");
    }
}
