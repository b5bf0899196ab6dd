package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.RenewalKind;
import org.cldess.agreement.RenewalTerms;
import org.cldess.agreement.Termination;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleContract;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/**
 * Tests the acts that are granted and those on unrecorded facts. {@link AgreementDefects} covers the refusals and their
 * wording.
 */
class AgreementActsTest {
    private static final AgreementId ID = AgreementDefects.DATABASE;
    private static final LocalDate SIGNED = AgreementDefects.SIGNED;
    private static final LocalDate END = AgreementDefects.END;

    private static Agreement in(Dossier dossier) {
        return dossier.find(Agreement.class, ID).orElseThrow();
    }

    private static List<String> paths(Answer<?> answer) {
        return answer.reasons().stream().map(Violation::path).toList();
    }

    private static List<String> codes(Answer<?> answer) {
        return answer.reasons().stream().map(Violation::code).toList();
    }

    @Test
    void an_agreement_is_signed_goes_on_by_itself_and_is_ended_with_notice() {
        Dossier open = AgreementDefects.with(AgreementDefects.agreement().build());

        Dossier signed =
                Acts.of(open).agreement(ID).sign(AgreementDefects.ofCapap()).orElseThrow();
        AgreementRenewal renewal = new AgreementRenewal(END.plusDays(1), LocalDate.of(2014, 12, 31));
        Dossier renewed = Acts.of(signed).agreement(ID).renew(renewal).orElseThrow();
        Termination told = new Termination(
                LocalDate.of(2014, 5, 4),
                Known.of(LocalDate.of(2014, 8, 4)),
                Known.of(SampleActors.APEAS),
                Known.none());
        Dossier ended = Acts.of(renewed).agreement(ID).terminate(told).orElseThrow();

        assertThat(in(signed).signedOn(SIGNED)).contains(SIGNED);
        assertThat(in(renewed).endsOn(renewal.until())).isEqualTo(Known.of(renewal.until()));
        assertThat(in(ended).isInForce(LocalDate.of(2014, 8, 3))).isEqualTo(Known.of(true));
        assertThat(in(ended).isInForce(LocalDate.of(2014, 8, 4))).isEqualTo(Known.of(false));
        assertThat(in(ended).isNoticeKept(LocalDate.of(2014, 8, 4))).isEqualTo(Known.of(true));
    }

    /** CAPAP ended on 31 December 2013, and the Pays de Grasse took its place (CGCT, art. L5211-41-3, III). */
    @Test
    void the_successor_of_a_partner_signs_and_terminates_in_its_place() {
        LocalDate day = LocalDate.of(2014, 2, 3);
        Dossier open = AgreementDefects.with(
                AgreementDefects.agreement().end(LocalDate.of(2015, 12, 31)).build());
        PartnerSignature signature = ofPaysDeGrasse(day);

        Dossier signed = Acts.of(open).agreement(ID).sign(signature).orElseThrow();
        Dossier ended = Acts.of(signed)
                .agreement(ID)
                .terminate(byPaysDeGrasse(LocalDate.of(2014, 5, 4)))
                .orElseThrow();

        assertThat(in(signed).partners()).containsExactly(SampleActors.PAYS_DE_GRASSE, SampleActors.APEAS);
        assertThat(in(signed).signedOn(day)).contains(day);
        assertThat(in(ended).isInForce(LocalDate.of(2014, 8, 4))).isEqualTo(Known.of(false));
        assertThat(codes(Acts.of(signed).agreement(ID).sign(signature))).containsExactly("agreement.signed");
    }

    @Test
    void the_signature_of_a_partner_binds_its_successor_which_terminates_but_does_not_sign_again() {
        Dossier signed = AgreementDefects.with(in(AgreementDefects.signed()).toBuilder()
                .end(LocalDate.of(2015, 12, 31))
                .build());

        assertThat(codes(Acts.of(signed).agreement(ID).sign(ofPaysDeGrasse(LocalDate.of(2014, 2, 3)))))
                .containsExactly("agreement.signed");
        assertThat(Acts.of(signed)
                        .agreement(ID)
                        .terminate(byPaysDeGrasse(LocalDate.of(2014, 5, 4)))
                        .isGranted())
                .isTrue();
        assertThat(codes(Acts.of(signed).agreement(ID).terminate(byPaysDeGrasse(LocalDate.of(2013, 5, 4)))))
                .contains("agreement.stranger");
    }

    private static PartnerSignature ofPaysDeGrasse(LocalDate day) {
        return new PartnerSignature(
                SampleActors.PAYS_DE_GRASSE,
                Known.of(day),
                Known.notRecorded(),
                Known.of(SampleContract.OF_CAPAP),
                Known.notRecorded(),
                Known.notRecorded());
    }

    private static Termination byPaysDeGrasse(LocalDate day) {
        return new Termination(day, Known.of(day.plusMonths(3)), Known.of(SampleActors.PAYS_DE_GRASSE), Known.none());
    }

    @Test
    void a_partner_that_is_no_public_body_needs_no_vote() {
        Dossier open = AgreementDefects.with(
                AgreementDefects.agreement().signatures(List.of()).build());
        PartnerSignature signature = new PartnerSignature(SampleActors.APEAS, Known.of(SIGNED), Known.notRecorded());

        assertThat(Acts.of(open).agreement(ID).sign(signature).isGranted()).isTrue();
        assertThat(codes(Acts.of(open)
                        .agreement(ID)
                        .sign(new PartnerSignature(SampleActors.APEAS, Known.none(), Known.notRecorded()))))
                .containsExactly("sign.undated");
        assertThat(paths(Acts.of(open)
                        .agreement(ID)
                        .sign(new PartnerSignature(SampleActors.CAPAP, Known.of(SIGNED), Known.notRecorded()))))
                .containsExactly("/agreements/0/signatures/0/deliberation");
    }

    @Test
    void an_express_renewal_is_decided_before_the_end_and_only_as_often_as_the_clause_says() {
        Dossier once = AgreementDefects.with(in(AgreementDefects.signed()).toBuilder()
                .renewal(new RenewalTerms(RenewalKind.EXPRESS, Known.of(12), Known.of(3), Known.of(1)))
                .build());
        Dossier renewed = Acts.of(once)
                .agreement(ID)
                .renew(new AgreementRenewal(LocalDate.of(2013, 9, 15), LocalDate.of(2014, 12, 31)))
                .orElseThrow();

        assertThat(codes(Acts.of(renewed)
                        .agreement(ID)
                        .renew(new AgreementRenewal(LocalDate.of(2014, 9, 15), LocalDate.of(2015, 12, 31)))))
                .containsExactly("agreement.renewal.often");
    }

    /** Each renewal begins where the one before it ends, and not where the first one does. */
    @Test
    void a_third_renewal_follows_the_second() {
        Dossier open = AgreementDefects.with(in(AgreementDefects.signed()).toBuilder()
                .renewal(new RenewalTerms(RenewalKind.EXPRESS, Known.of(12), Known.of(3), Known.of(3)))
                .build());
        Dossier twice = open;
        for (int year : List.of(2013, 2014)) {
            twice = Acts.of(twice)
                    .agreement(ID)
                    .renew(new AgreementRenewal(LocalDate.of(year, 9, 15), LocalDate.of(year + 1, 12, 31)))
                    .orElseThrow();
        }

        AgreementRenewal third = new AgreementRenewal(LocalDate.of(2015, 9, 15), LocalDate.of(2016, 12, 31));
        AgreementRenewal asSecond = new AgreementRenewal(LocalDate.of(2014, 9, 16), LocalDate.of(2015, 12, 31));

        assertThat(codes(Acts.of(twice).agreement(ID).renew(third))).isEmpty();
        assertThat(codes(Acts.of(twice).agreement(ID).renew(asSecond))).contains("agreement.renewal.length");
    }

    @Test
    void an_agreement_that_nobody_renewed_before_its_end_is_not_signed_after_it() {
        Dossier open = AgreementDefects.with(AgreementDefects.agreement()
                .end(SIGNED)
                .renewal(new RenewalTerms(RenewalKind.EXPRESS, Known.of(12), Known.of(3), Known.of(1)))
                .build());
        Dossier unsure = AgreementDefects.with(in(open).toBuilder()
                .end(SIGNED.minusDays(1))
                .renewals(Known.notRecorded())
                .build());
        Dossier over = AgreementDefects.with(
                in(open).toBuilder().end(SIGNED.minusDays(1)).build());

        assertThat(codes(Acts.of(open).agreement(ID).sign(AgreementDefects.ofCapap())))
                .isEmpty();
        assertThat(codes(Acts.of(over).agreement(ID).sign(AgreementDefects.ofCapap())))
                .containsExactly("agreement.over");
        assertThat(paths(Acts.of(unsure).agreement(ID).sign(AgreementDefects.ofCapap())))
                .containsExactly("/agreements/0/renewals");
    }

    @Test
    void all_partners_together_need_no_notice() {
        Termination together = new Termination(
                LocalDate.of(2013, 6, 2), Known.of(LocalDate.of(2013, 6, 3)), Known.none(), Known.none());

        assertThat(Acts.of(AgreementDefects.signed())
                        .agreement(ID)
                        .terminate(together)
                        .isGranted())
                .isTrue();
    }

    @Test
    void what_nobody_recorded_of_the_clauses_is_no_pass() {
        Dossier bare = AgreementDefects.with(in(AgreementDefects.signed()).toBuilder()
                .renewal(Known.notRecorded())
                .renewals(Known.notRecorded())
                .terminationNotice(Known.notRecorded())
                .build());
        LocalDate june = LocalDate.of(2013, 6, 2);

        assertThat(paths(Acts.of(bare)
                        .agreement(ID)
                        .renew(new AgreementRenewal(END.plusDays(1), LocalDate.of(2014, 12, 31)))))
                .containsExactlyInAnyOrder("/agreements/0/renewal", "/agreements/0/renewals");
        assertThat(paths(Acts.of(bare)
                        .agreement(ID)
                        .terminate(new Termination(
                                june, Known.of(END.plusDays(1)), Known.of(SampleActors.APEAS), Known.none()))))
                .containsExactlyInAnyOrder("/agreements/0/terminationNotice", "/agreements/0/renewals");
    }

    @Test
    void an_agreement_that_nobody_has_is_refused_and_one_that_cannot_go_on_says_so() {
        Dossier fixed = AgreementDefects.with(
                in(AgreementDefects.signed()).toBuilder().renewal(Known.none()).build());
        AgreementRenewal renewal = new AgreementRenewal(END.plusDays(1), LocalDate.of(2014, 12, 31));

        assertThat(codes(Acts.of(fixed).agreement(AgreementId.of("nul")).renew(renewal)))
                .containsExactly("agreement.unknown");
        assertThat(codes(Acts.of(fixed).record().agreementRenewal(AgreementId.of("nul"), renewal)))
                .containsExactly("agreement.unknown");
        assertThat(codes(Acts.of(fixed).agreement(ID).renew(renewal)))
                .containsExactlyInAnyOrder("agreement.renewal.never", "agreement.over");
    }

    @Test
    void what_was_done_in_the_past_is_entered_as_it_was() {
        Dossier open = AgreementDefects.with(AgreementDefects.agreement().build());
        AgreementRenewal first = new AgreementRenewal(LocalDate.of(2014, 2, 1), LocalDate.of(2014, 6, 30));
        AgreementRenewal second = new AgreementRenewal(LocalDate.of(2014, 7, 1), LocalDate.of(2014, 9, 30));
        Termination abrupt = new Termination(
                LocalDate.of(2014, 7, 2), Known.notRecorded(), Known.of(SampleActors.APEAS), Known.none());

        Dossier told = Acts.of(open).record().agreementRenewal(ID, second).orElseThrow();
        told = Acts.of(told).record().agreementRenewal(ID, first).orElseThrow();
        told = Acts.of(told).record().termination(ID, abrupt).orElseThrow();
        told = Acts.of(told)
                .record()
                .agreementSignature(ID, AgreementDefects.ofCapap())
                .orElseThrow();

        assertThat(in(told).renewals()).isEqualTo(Known.of(List.of(first, second)));
        assertThat(in(told).termination()).isEqualTo(Known.of(abrupt));
        assertThat(in(told).signatures()).hasSize(2);
        assertThat(codes(Acts.of(open)
                        .record()
                        .agreementRenewal(ID, new AgreementRenewal(END, LocalDate.of(2013, 6, 30)))))
                .containsExactly("form.period");
    }
}
