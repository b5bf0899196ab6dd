package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.accreditation.Approval;
import org.cldess.accreditation.ApprovalKind;
import org.cldess.accreditation.Credentials;
import org.cldess.accreditation.Statutes;
import org.cldess.actor.DatedLegalForm;
import org.cldess.ess.EssStatus;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.sample.SampleActors;
import org.cldess.sample.WrittenDossier;
import org.junit.jupiter.api.Test;

/**
 * Tests the wording of the facts that would settle the status of a body. Nothing is recorded about one actor of the
 * sample except what a test adds.
 */
class MissingInWordsTest {
    private static final LocalDate BEFORE_THE_LAW = LocalDate.of(2014, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final WrittenDossier SAMPLE = WrittenDossier.sample()
            .with(at("/credentials"), Credentials.NOT_RECORDED)
            .with(at("/legalForms"), Known.notRecorded())
            .with(at("/siae"), Known.notRecorded())
            .with(at("/inclusive"), Known.notRecorded());
    private static final WrittenDossier COMPANY =
            SAMPLE.with(at("/legalForms"), List.of(new DatedLegalForm(LegalForm.parse("5710"), Known.notRecorded())));

    private static String at(String place) {
        return "/actors/"
                + WrittenDossier.sample().dossier().actors().stream()
                        .map(actor -> actor.id())
                        .toList()
                        .indexOf(SampleActors.PERFUMER)
                + place;
    }

    private static EssStatus statusOn(WrittenDossier sample, LocalDate day) {
        return sample.dossier().essStatus(SampleActors.PERFUMER, day);
    }

    private static List<String> ess(WrittenDossier sample, LocalDate day, Locale locale) {
        return said(statusOn(sample, day).ess().missingInWords(), locale);
    }

    private static List<String> said(List<Localizable> facts, Locale locale) {
        return facts.stream().map(fact -> Ruling.plain(fact.say(locale))).toList();
    }

    @Test
    void names_each_fact_that_would_settle_it() {
        assertThat(ess(SAMPLE, TODAY, Locale.FRENCH)).containsExactly("la forme juridique");
        assertThat(ess(COMPANY, TODAY, Locale.FRENCH))
                .containsExactly(
                        "ce que disent les statuts",
                        "les agréments",
                        "une mention de l’ESS dans un registre ou une liste");
        WrittenDossier uncharted =
                COMPANY.with("/contract/charterVersion", Known.notRecorded()).with("/charter", Known.notRecorded());
        assertThat(ess(uncharted, BEFORE_THE_LAW, Locale.ENGLISH)).containsExactly("whether the charter is signed");
        assertThat(said(statusOn(SAMPLE, TODAY).inclusion().missingInWords(), Locale.ENGLISH))
                .containsExactly("whether it is an SIAE", "whether it is another inclusive structure");
    }

    @Test
    void names_what_two_approvals_and_the_statutes_leave_open_once() {
        Approval early =
                new Approval(ApprovalKind.ESUS, LocalDate.of(2024, 6, 1), Known.notRecorded(), Known.notRecorded());
        Approval late =
                new Approval(ApprovalKind.ESUS, LocalDate.of(2024, 7, 1), Known.notRecorded(), Known.notRecorded());
        WrittenDossier body = COMPANY.with(at("/credentials/mentions"), List.of())
                .with(at("/credentials/approvals"), List.of(early, late))
                .with(
                        at("/credentials/statutes"),
                        new Statutes(
                                Known.notRecorded(),
                                Known.notRecorded(),
                                Known.notRecorded(),
                                Known.notRecorded(),
                                Known.notRecorded(),
                                Known.notRecorded()));

        assertThat(ess(body, TODAY, Locale.FRENCH))
                .containsExactly(
                        "les clauses des statuts", "l’utilité sociale que disent les statuts", "la date de création");
    }

    @Test
    void names_nothing_where_the_verdict_stands() {
        WrittenDossier association = SAMPLE.with(
                at("/legalForms"), List.of(new DatedLegalForm(LegalForm.parse("9220"), Known.notRecorded())));

        assertThat(ess(association, TODAY, Locale.FRENCH)).isEmpty();
    }
}
