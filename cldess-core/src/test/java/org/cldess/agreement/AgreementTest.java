package org.cldess.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.agreement.Agreement.Review;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final LocalDate MARCH = LocalDate.of(2013, 3, 14);
    private static final LocalDate MAY = LocalDate.of(2013, 5, 2);
    private static final ActorId CAPAP = ActorId.of("capap");
    private static final ActorId APEAS = ActorId.of("apeas");

    private final Agreement agreement = Agreement.builder(AgreementId.of("bdis"), "Base de données des initiatives")
            .partners(List.of(CAPAP, APEAS))
            .start(MARCH)
            .end(Known.none())
            .signatures(List.of(signature(CAPAP, Known.of(MARCH)), signature(APEAS, Known.of(MAY))))
            .reviews(List.of(new Review(MAY, "Les partenaires poursuivent.")))
            .build();

    private static PartnerSignature signature(ActorId actor, Known<LocalDate> date) {
        return new PartnerSignature(actor, date, Known.notRecorded());
    }

    @Test
    void is_signed_when_the_last_partner_has_signed() {
        assertThat(agreement.signedOn(MAY.minusDays(1))).isEmpty();
        assertThat(agreement.signedOn(MAY)).contains(MAY);
    }

    @Test
    void a_signature_without_a_day_tells_no_day_of_the_agreement() {
        Agreement undated = agreement.toBuilder()
                .signatures(List.of(signature(CAPAP, Known.of(MARCH)), signature(APEAS, Known.notRecorded())))
                .build();

        assertThat(undated.signedOn(MAY)).isEmpty();
    }

    @Test
    void later_signatures_and_reviews_are_not_seen() {
        Agreement seen = agreement.seenOn(MARCH);

        assertThat(seen.signatures()).extracting(PartnerSignature::actor).containsExactly(CAPAP);
        assertThat(seen.reviews()).isEmpty();
    }

    @Test
    void stands_in_a_dossier_whose_actors_it_cites() {
        Dossier dossier = SampleDossiers.grasse().with(agreement);

        assertThat(WrittenDossier.of(dossier).dossier().agreements()).containsExactly(agreement);
        assertThat(WrittenDossier.of(dossier)
                        .with("/agreements/0/partners/1", "nobody")
                        .with("/agreements/0/end", MARCH.minusDays(1))
                        .violations())
                .extracting(Violation::code)
                .containsExactly("form.period", "form.reference");
    }

    private static final LocalDate END = LocalDate.of(2014, 12, 31);
    private static final RenewalTerms TWICE =
            new RenewalTerms(RenewalKind.TACIT, Known.of(12), Known.of(3), Known.of(2));

    private Agreement until(LocalDate end) {
        return agreement.toBuilder()
                .end(end)
                .renewal(TWICE)
                .renewals(List.of())
                .termination(Known.none())
                .build();
    }

    @Test
    void binds_from_its_first_day_once_all_have_signed_until_its_last() {
        Agreement ended = until(END).toBuilder().renewal(Known.none()).build();

        assertThat(ended.isInForce(MAY.minusDays(1))).isEqualTo(Known.of(false));
        assertThat(ended.stillToSign(MAY.minusDays(1))).containsExactly(APEAS);
        assertThat(ended.isInForce(MAY)).isEqualTo(Known.of(true));
        assertThat(ended.isInForce(END)).isEqualTo(Known.of(true));
        assertThat(ended.isInForce(END.plusDays(1))).isEqualTo(Known.of(false));
        assertThat(ended.toBuilder().end(Known.none()).build().isInForce(END.plusYears(30)))
                .isEqualTo(Known.of(true));
    }

    @Test
    void binds_from_its_last_signature_where_its_text_names_no_first_day() {
        Agreement open = until(END).toBuilder().start(Known.none()).build();

        assertThat(open.isInForce(MAY.minusDays(1))).isEqualTo(Known.of(false));
        assertThat(open.isInForce(MAY)).isEqualTo(Known.of(true));
    }

    @Test
    void nobody_can_tell_whether_what_goes_on_by_itself_did_so_without_a_record() {
        assertThat(until(END).isInForce(END.plusDays(1))).isEqualTo(Known.notRecorded());
        assertThat(until(END).toBuilder()
                        .renewal(new RenewalTerms(RenewalKind.EXPRESS, Known.of(12), Known.of(3), Known.of(2)))
                        .build()
                        .isInForce(END.plusDays(1)))
                .isEqualTo(Known.of(false));
        assertThat(until(END).toBuilder()
                        .termination(Known.notRecorded())
                        .build()
                        .isInForce(END))
                .isEqualTo(Known.notRecorded());
    }

    @Test
    void a_renewal_counts_from_its_day_on_and_the_last_one_that_is_allowed_is_the_last() {
        Agreement once = until(END).toBuilder()
                .renewals(List.of(new AgreementRenewal(END.plusDays(1), END.plusYears(1))))
                .build();
        Agreement twice = once.toBuilder()
                .renewals(List.of(
                        new AgreementRenewal(END.plusDays(1), END.plusYears(1)),
                        new AgreementRenewal(END.plusYears(1).plusDays(1), END.plusYears(2))))
                .build();

        assertThat(once.endsOn(END)).isEqualTo(Known.of(END));
        assertThat(once.endsOn(END.plusDays(1))).isEqualTo(Known.of(END.plusYears(1)));
        assertThat(once.noticeBy(END.plusDays(1))).contains(LocalDate.of(2015, 9, 30));
        assertThat(twice.noticeBy(END.plusYears(1).plusDays(1))).isEmpty();
        assertThat(twice.isInForce(END.plusYears(2).plusDays(1))).isEqualTo(Known.of(false));
    }

    @Test
    void one_speaks_of_the_renewal_whole_months_before_the_end() {
        assertThat(until(END).noticeBy(MAY)).contains(LocalDate.of(2014, 9, 30));
        assertThat(until(END).noticeBy(LocalDate.of(2014, 9, 30))).contains(LocalDate.of(2014, 9, 30));
        assertThat(until(END).noticeBy(LocalDate.of(2014, 10, 1))).isEmpty();
        assertThat(until(LocalDate.of(2015, 2, 28)).noticeBy(MAY)).contains(LocalDate.of(2014, 11, 30));
        assertThat(until(END).toBuilder()
                        .renewal(new RenewalTerms(RenewalKind.TACIT, Known.of(12), Known.none(), Known.of(2)))
                        .build()
                        .noticeBy(MAY))
                .as("until the last day where no notice is asked for")
                .contains(END);
        assertThat(until(END).toBuilder().renewal(Known.none()).build().noticeBy(MAY))
                .isEmpty();
        assertThat(until(END).deadlines(MAY))
                .extracting(AgreementDue::kind)
                .containsExactly(AgreementDue.Kind.REFUSAL_OF_RENEWAL);
    }

    @Test
    void an_early_end_takes_effect_on_its_day_and_keeps_the_notice_or_not() {
        LocalDate told = LocalDate.of(2014, 1, 15);
        Agreement ended = until(END).toBuilder()
                .terminationNotice(3)
                .termination(new Termination(
                        told, Known.of(LocalDate.of(2014, 4, 15)), Known.of(APEAS), Known.notRecorded()))
                .build();

        assertThat(ended.endsOn(told.minusDays(1))).isEqualTo(Known.of(END));
        assertThat(ended.endsOn(told)).isEqualTo(Known.of(LocalDate.of(2014, 4, 14)));
        assertThat(ended.isInForce(LocalDate.of(2014, 4, 14))).isEqualTo(Known.of(true));
        assertThat(ended.isInForce(LocalDate.of(2014, 4, 15))).isEqualTo(Known.of(false));
        assertThat(ended.noticeBy(told)).isEmpty();
        assertThat(ended.isNoticeKept(told)).isEqualTo(Known.of(true));
        assertThat(ended.isNoticeKept(told.minusDays(1))).isEqualTo(Known.none());
        assertThat(ended.toBuilder().terminationNotice(4).build().isNoticeKept(told))
                .isEqualTo(Known.of(false));
        assertThat(ended.toBuilder()
                        .terminationNotice(Known.notRecorded())
                        .build()
                        .isNoticeKept(told))
                .isEqualTo(Known.notRecorded());
    }

    @Test
    void a_deliverable_is_late_after_its_day_while_it_is_known_not_to_have_come() {
        Deliverable open = new Deliverable("Guide", Known.of(APEAS), Known.of(MARCH), Known.none(), Known.none());
        Deliverable came = new Deliverable("Guide", Known.of(APEAS), Known.of(MARCH), Known.of(MAY), Known.of("G1"));
        Deliverable untold =
                new Deliverable("Guide", Known.of(APEAS), Known.of(MARCH), Known.notRecorded(), Known.notRecorded());

        assertThat(open.isLate(MARCH)).isEqualTo(Known.of(false));
        assertThat(open.isLate(MARCH.plusDays(1))).isEqualTo(Known.of(true));
        assertThat(came.isLate(MAY.minusDays(1))).isEqualTo(Known.of(true));
        assertThat(came.isLate(MAY)).isEqualTo(Known.of(false));
        assertThat(untold.isLate(MARCH)).isEqualTo(Known.of(false));
        assertThat(untold.isLate(MAY)).isEqualTo(Known.notRecorded());
        assertThat(came.seenOn(MARCH).reference()).isEqualTo(Known.none());
        assertThat(agreement.toBuilder()
                        .deliverables(List.of(open, came))
                        .build()
                        .deadlines(MAY))
                .extracting(AgreementDue::date)
                .containsExactly(MARCH);
        assertThat(agreement.toBuilder().deliverables(List.of(open)).build().nextDeadline(MAY))
                .isEmpty();
    }

    @Test
    void what_falls_due_is_told_by_date_and_next_comes_what_is_not_past() {
        Agreement owing = until(END).toBuilder()
                .deliverables(List.of(
                        deliverable("Bilan", END, Known.none()),
                        deliverable("Guide", MARCH, Known.none()),
                        deliverable("Carte", MAY, Known.none()),
                        deliverable("Fichier", MARCH, Known.notRecorded()),
                        deliverable("Logo", MARCH, Known.of(MARCH))))
                .build();

        assertThat(owing.deadlines(MAY))
                .extracting(AgreementDue::date)
                .containsExactly(MARCH, MAY, LocalDate.of(2014, 9, 30), END);
        assertThat(owing.nextDeadline(MAY).flatMap(AgreementDue::deliverable).map(Deliverable::title))
                .contains("Carte");
        assertThat(owing.nextDeadline(MAY.plusDays(1)).map(AgreementDue::date)).contains(LocalDate.of(2014, 9, 30));
        assertThat(owing.nextDeadline(END.plusDays(1))).isEmpty();
        assertThat(until(END).deadlines(LocalDate.of(2014, 9, 30)))
                .extracting(AgreementDue::date)
                .containsExactly(LocalDate.of(2014, 9, 30));
        assertThat(until(END).deadlines(LocalDate.of(2014, 10, 1)))
                .as("it is too late to speak")
                .isEmpty();
    }

    private static Deliverable deliverable(String title, LocalDate due, Known<LocalDate> delivered) {
        return new Deliverable(title, Known.of(APEAS), Known.of(due), delivered, Known.notRecorded());
    }

    @Test
    void who_signs_without_being_a_partner_signs_for_nobody() {
        Agreement witnessed = agreement.toBuilder()
                .signatures(List.of(
                        signature(CAPAP, Known.of(MARCH)), signature(ActorId.of("crea-sciences"), Known.of(MARCH))))
                .build();

        assertThat(witnessed.signedOn(MAY)).isEmpty();
        assertThat(witnessed.stillToSign(MAY)).containsExactly(APEAS);
    }

    @Test
    void a_witness_whose_day_is_not_known_hides_no_day_of_the_partners() {
        Agreement witnessed = until(END).toBuilder()
                .start(Known.none())
                .signatures(List.of(
                        signature(CAPAP, Known.of(MARCH)),
                        signature(APEAS, Known.of(MAY)),
                        signature(ActorId.of("crea-sciences"), Known.notRecorded())))
                .build();

        assertThat(witnessed.isInForce(MAY)).isEqualTo(Known.of(true));
        assertThat(witnessed.isInForce(MAY.minusDays(1))).isEqualTo(Known.of(false));
    }

    @Test
    void what_has_no_end_is_not_renewed_and_a_renewal_ends_later_than_what_it_follows() {
        WrittenDossier written = WrittenDossier.of(SampleDossiers.grasse().with(until(END)));

        assertThat(written.with("/agreements/0/renewals", List.of(renewal(END))).violations())
                .extracting(Violation::code)
                .containsExactly("form.period");
        assertThat(written.with("/agreements/0/renewals", List.of(renewal(END.plusYears(1)), renewal(END.plusYears(1))))
                        .violations())
                .extracting(Violation::path)
                .containsExactly("/agreements/0/renewals/1/until");
        assertThat(written.with("/agreements/0/end", Known.none())
                        .with("/agreements/0/renewals", List.of(renewal(END)))
                        .violations())
                .extracting(Violation::path)
                .containsExactly("/agreements/0/renewals");
    }

    private static AgreementRenewal renewal(LocalDate until) {
        return new AgreementRenewal(END, until);
    }
}
