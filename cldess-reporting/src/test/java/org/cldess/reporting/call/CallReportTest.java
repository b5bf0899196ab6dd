package org.cldess.reporting.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallRules;
import org.cldess.call.jury.DeclaredInterest;
import org.cldess.call.jury.Juror;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.LivingDossier;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class CallReportTest {
    private final CallForProjects call = LivingDossier.call();

    private static String text(Dossier dossier, LocalDate day, Audience audience, Locale locale) {
        return ReportText.of(Reports.CALLS.of(dossier, day, audience, locale));
    }

    private static String text(CallForProjects call, LocalDate day) {
        return text(
                LivingDossier.dossier().toBuilder().calls(List.of(call)).build(),
                day,
                Audience.COMMITTEE,
                Locale.FRENCH);
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Dossier living = LivingDossier.dossier();

        Golden.checkOthers("appel-a-projets.txt", text(living, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));
        Golden.checkEnglish("appel-a-projets", text(living, SmallDossier.DAY, Audience.COMMITTEE, Locale.ENGLISH));
        Golden.checkOthers(
                "appel-a-projets-public.txt", text(living, SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH));
    }

    @Test
    void says_first_where_a_call_is_until_all_is_decided() {
        Dossier living = LivingDossier.dossier();
        LocalDate open = LocalDate.of(2013, 4, 20);

        assertThat(text(living, open, Audience.COMMITTEE, Locale.FRENCH))
                .contains("Appels à projets en cours", " | Dépôt des candidatures | 30/04/2013 | 10 | ");
        assertThat(text(living, open, Audience.PUBLIC, Locale.FRENCH)).contains("Réservé\u00a0: Candidatures reçues.");
        assertThat(text(living, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH))
                .doesNotContain("Appels à projets en cours");
    }

    @Test
    void says_until_when_applications_may_be_handed_in_while_there_are_none() {
        CallForProjects empty = call.toBuilder()
                .applications(List.of())
                .scores(List.of())
                .decisions(List.of())
                .build();

        assertThat(text(empty, LocalDate.of(2013, 4, 1)))
                .contains("Aucune candidature reçue. Les dépôts sont ouverts jusqu’au 30\u00a0avril 2013 à 17\u00a0h.");
        assertThat(text(empty, SmallDossier.DAY))
                .contains("Aucune candidature reçue.")
                .doesNotContain("Les dépôts sont ouverts");
    }

    @Test
    void tells_who_judges_by_which_weights_and_who_is_tied_before_a_score_is_given() {
        Juror juror = call.jurors().get(0);
        DeclaredInterest interest = new DeclaredInterest(
                call.applicants().get(0).id(), "Elle a écrit le projet.", Known.of(SmallDossier.DAY));
        Juror tied = new Juror(
                juror.id(),
                juror.givenName(),
                juror.familyName(),
                juror.function(),
                juror.actor(),
                Known.of(List.of(interest)));
        CallForProjects before = call.toBuilder()
                .jurors(List.of(tied, call.jurors().get(1)))
                .scores(List.of())
                .decisions(List.of())
                .build();

        assertThat(text(before, SmallDossier.DAY))
                .contains(
                        "N° 1, Atelier du Vallon, ne prend pas part\u00a0: Elle a écrit le projet.",
                        "Table: Les 2 critères et leur poids sur 100",
                        "Aucune note n’est encore donnée.");
    }

    @Test
    void counts_the_suggestion_against_the_envelope_while_nothing_is_decided() {
        assertThat(text(call.toBuilder().decisions(List.of()).build(), SmallDossier.DAY))
                .contains("Le cumul est celui des montants proposés", "Au-delà de l’enveloppe de 3");
    }

    @Test
    void says_how_sure_the_suggestion_is_where_all_or_nothing_is_given() {
        CallRules rules = call.rules().toBuilder()
                .partialFunding(false)
                .envelope(Amount.euros("2000"))
                .build();

        assertThat(text(call.toBuilder().rules(rules).build(), SmallDossier.DAY))
                .contains("82,5. Aucun autre choix ne fait mieux");
    }

    @Test
    void says_which_rules_of_the_call_are_lacking_to_share_the_envelope_out() {
        assertThat(text(call.toBuilder().rules(CallRules.NOT_RECORDED).build(), SmallDossier.DAY))
                .contains(
                        "L’enveloppe ne peut pas encore être répartie.", "Le plafond par projet n’est pas renseigné.");
    }
}
