package org.cldess.reporting.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cldess.call.CallForProjects;
import org.cldess.call.WaitingList;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.SupportKind;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.call.jury.OfferedSupport;
import org.cldess.deliberation.DeliberationId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.LivingDossier;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallLettersReportTest {
    /**
     * A call in which one applicant gets less than requested plus support in kind, one is on the waiting list, and one
     * is refused; its rules explain how to appeal.
     */
    private static final CallForProjects CALL = call();

    private static CallForProjects call() {
        CallForProjects call = LivingDossier.call();
        List<JuryDecision> decisions = call.decisions();
        return call.toBuilder()
                .organiser(SmallDossier.CAPG)
                .rules(call.rules().toBuilder()
                        .appeal("Vous pouvez contester cette décision dans les deux mois.")
                        .contact("L’animatrice du contrat.")
                        .commitments("Citer le contrat.")
                        .eligibleExpenses("Le petit matériel.")
                        .build())
                .decisions(List.of(
                        decisions.get(0).toBuilder()
                                .amount(Amount.euros("1500"))
                                .support(List.of(new OfferedSupport(
                                        SupportKind.TECHNICAL_HELP, Known.of("Trois demi-journées"))))
                                .build(),
                        JuryDecision.builder(decisions.get(1).application(), JuryDecisionKind.WAITING_LIST)
                                .reasons(List.of())
                                .build(),
                        decisions.get(2)))
                .build();
    }

    private static Dossier with(CallForProjects call) {
        return LivingDossier.dossier().toBuilder().calls(List.of(call)).build();
    }

    private static String text(CallForProjects call, Audience audience, Locale locale) {
        return ReportText.of(Reports.CALL_LETTERS.of(with(call), SmallDossier.DAY, audience, locale));
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Golden.checkOthers("lettres-appel-a-projets.txt", text(CALL, Audience.COMMITTEE, Locale.FRENCH));
    }

    @Test
    void only_the_first_of_the_waiting_list_will_be_supported_if_an_award_is_returned() {
        List<JuryDecision> waiting = CALL.decisions().stream()
                .map(decision -> JuryDecision.builder(decision.application(), JuryDecisionKind.WAITING_LIST)
                        .reasons(List.of())
                        .build())
                .toList();
        CallForProjects all = CALL.toBuilder().decisions(waiting).build();
        List<ApplicationId> order = all.waitingList().waiting().stream()
                .filter(entry -> entry.rank().isPresent())
                .map(WaitingList.Entry::application)
                .toList();
        CallForProjects ranked = CALL.toBuilder()
                .decisions(waiting.stream()
                        .filter(decision -> order.contains(decision.application()))
                        .toList())
                .build();

        assertThat(order).hasSizeGreaterThan(1);
        for (ApplicationId application : order) {
            boolean isFirst = application.equals(order.get(0));
            assertThat(letter(ranked, application))
                    .contains(
                            isFirst ? "il sera aidé si une aide" : "il pourra être aidé, dans l’ordre de cette liste");
        }
        for (JuryDecision decision : waiting) {
            assertThat(letter(all, decision.application()))
                    .contains(order.size() < waiting.size() ? "il pourra être aidé" : "aidé");
        }
    }

    private static String letter(CallForProjects call, ApplicationId application) {
        String text = text(call, Audience.COMMITTEE, Locale.FRENCH);
        int start = text.indexOf("(lettre-" + application.value() + ",");
        int next = text.indexOf("(lettre-", start + 1);
        return text.substring(start, next < 0 ? text.length() : next);
    }

    @Test
    void says_so_where_the_jury_has_decided_nothing() {
        Dossier undecided = with(CALL.toBuilder().decisions(List.of()).build());

        assertThat(Reports.CALL_LETTERS.concerns(undecided)).isFalse();
        assertThat(ReportText.of(
                        Reports.CALL_LETTERS.of(undecided, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH)))
                .contains("Le jury n’a encore rien décidé.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "PARTNER"})
    void letters_are_for_the_committee_alone(Audience audience) {
        assertThat(text(CALL, audience, Locale.FRENCH))
                .contains("Cette partie est réservée au comité de pilotage.")
                .doesNotContain("Mirabel", "Collectif du jardin", "Madame, Monsieur");
    }

    @Test
    void each_applicant_has_a_page_and_the_points_of_the_jury_are_on_none() {
        List<Section> letters =
                Reports.CALL_LETTERS
                        .of(with(CALL), SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH)
                        .sections()
                        .stream()
                        .filter(section -> section.id().startsWith("lettre-"))
                        .toList();

        assertThat(letters).hasSize(3).extracting(Section::sheet).containsOnly(Sheet.PAPER);
        assertThat(text(CALL, Audience.COMMITTEE, Locale.FRENCH)).doesNotContain("Fontaine", "Salvat", "/100");
    }

    @Test
    void says_the_way_of_the_law_to_contest_what_a_public_body_decided_where_the_rules_say_none() {
        CallForProjects silent = CALL.toBuilder()
                .rules(CALL.rules().toBuilder().appeal(Known.notRecorded()).build())
                .build();
        CallForProjects ofAnAssociation =
                silent.toBuilder().organiser(SmallDossier.ATELIER).build();

        assertThat(text(CALL, Audience.COMMITTEE, Locale.FRENCH)).doesNotContain("tribunal administratif");
        assertThat(text(silent, Audience.COMMITTEE, Locale.FRENCH)).contains("tribunal administratif");
        assertThat(text(ofAnAssociation, Audience.COMMITTEE, Locale.FRENCH)).doesNotContain("tribunal administratif");
    }

    @Test
    void the_jury_proposes_and_the_assembly_of_a_public_body_awards() {
        CallForProjects voted =
                with(SmallDossier.dossier().deliberations().get(0).id());
        CallForProjects ofAnAssociation =
                CALL.toBuilder().organiser(SmallDossier.ATELIER).build();

        assertThat(text(CALL, Audience.COMMITTEE, Locale.FRENCH))
                .contains("Il propose de vous attribuer une aide de ", "(à compléter avant d’envoyer cette lettre)")
                .doesNotContain("Il vous attribue");
        assertThat(text(voted, Audience.COMMITTEE, Locale.FRENCH))
                .contains("Par sa délibération ", " vous attribue une aide de ")
                .doesNotContain("Il propose", "Il vous attribue", "rendue exécutoire");
        assertThat(text(ofAnAssociation, Audience.COMMITTEE, Locale.FRENCH))
                .contains("Il vous attribue une aide de ")
                .doesNotContain("Il propose");
    }

    private static CallForProjects with(DeliberationId deliberation) {
        List<JuryDecision> decisions = CALL.decisions();
        return CALL.toBuilder()
                .decisions(List.of(
                        decisions.get(0).toBuilder().deliberation(deliberation).build(),
                        decisions.get(1),
                        decisions.get(2)))
                .build();
    }
}
