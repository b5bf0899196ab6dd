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
import org.cldess.sample.Sheet;
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

        assertThat(Sheet.of(dossier).dossier().partnerAgreements()).containsExactly(agreement);
        assertThat(Sheet.of(dossier)
                        .with("/partnerAgreements/0/partners/1", "nobody")
                        .with("/partnerAgreements/0/end", MARCH.minusDays(1))
                        .violations())
                .extracting(Violation::code)
                .containsExactly("form.period", "form.reference");
    }
}
