package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.dossier.Dossier;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantBuilder;
import org.cldess.grant.GrantId;
import org.cldess.grant.GrantRequest;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shares of a grant are all of it, each at least one percent, one of them that of its recipient (GRT-16). Each
 * recipient is judged by its share.
 */
class SharedGrantsTest {
    private static final List<ActorId> WITH = List.of(FineGrant.WORKSHOP, SampleActors.APEAS, SampleActors.PERFUMER);
    private static final List<ActorId> WITHOUT = List.of(SampleActors.APEAS, SampleActors.PERFUMER);

    private static Outcome outcome(List<ActorId> actors, String percentages) {
        String[] each = percentages.split(" ");
        List<Grant.BeneficiaryShare> shares = IntStream.range(0, each.length)
                .mapToObj(i -> new Grant.BeneficiaryShare(actors.get(i), new BigDecimal(each[i])))
                .toList();
        Grant grant = FineGrant.FINE.toBuilder().sharedBy(Known.of(shares)).build();
        return Ruling.of("GRT-16", FineGrant.dossier(grant), FineGrant.LATE).outcome(FineGrant.GRANT);
    }

    @ParameterizedTest
    @CsvSource({
        "60 40, COMPLIES",
        "60 39.99, BREACHED",
        "60 40.01, BREACHED",
        "99 1, COMPLIES",
        "99.01 0.99, BREACHED",
        "100 0, BREACHED",
        "33.34 33.33 33.33, COMPLIES",
        "33.33 33.33 33.33, BREACHED"
    })
    void shares_are_the_whole_grant_and_none_is_below_one_percent(String percentages, Outcome outcome) {
        assertThat(outcome(WITH, percentages)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"60 40", "50 50"})
    void the_recipient_of_the_grant_has_a_share(String percentages) {
        assertThat(outcome(WITHOUT, percentages)).isEqualTo(Outcome.BREACHED);
    }

    private static final LocalDate YEAR_END = LocalDate.of(2013, 12, 31);
    private static final String OTHER = FineGrant.GRANT + "/sharedBy/1";

    /** Returns a grant without an agreement that the workshop and the APEAS share by halves. */
    private static GrantBuilder halves(String id) {
        return FineGrant.fine(id).toBuilder()
                .agreement(Known.none())
                .sharedBy(List.of(
                        new Grant.BeneficiaryShare(FineGrant.WORKSHOP, new BigDecimal("50")),
                        new Grant.BeneficiaryShare(
                                SampleActors.APEAS,
                                new BigDecimal("50"),
                                Known.none(),
                                Known.of(BeneficiaryYear.builder()
                                        .yearEnd(YEAR_END)
                                        .otherPublicCash(Known.none())
                                        .accountsDrawnUp(false)
                                        .auditor(false)
                                        .approved(LocalDate.of(2014, 5, 15))
                                        .accountsPublished(Known.none())
                                        .handedOver(Known.none())
                                        .build()),
                                Known.none())));
    }

    /** Above 23,000 € a year an agreement is due: each half counts for its own recipient. */
    @ParameterizedTest
    @CsvSource({"24000.00, NOT_APPLICABLE", "46000.00, NOT_APPLICABLE", "46000.01, BREACHED", "46000.02, BREACHED"})
    void an_agreement_is_due_for_the_part_of_each(String awarded, Outcome outcome) {
        Ruling ruling = Ruling.of(
                "GRT-03", FineGrant.dossier(FineGrant.given(halves("s-1").build(), awarded, awarded)), FineGrant.LATE);

        assertThat(ruling.outcome(FineGrant.GRANT)).isEqualTo(outcome);
    }

    /** A part of a shared grant counts with a grant to the same recipient alone. */
    @ParameterizedTest
    @CsvSource({"20000, 6000, NOT_APPLICABLE", "20000, 6000.02, BREACHED", "22999.99, 0.02, NOT_APPLICABLE"})
    void a_part_counts_beside_a_grant_to_one(String alone, String shared, Outcome outcome) {
        Grant own = Grant.builder(GrantId.of("a-1"), "Autre chose", SampleActors.CAPAP, SampleActors.APEAS)
                .decision(FineGrant.FINE.decision())
                .alsoFromFunder(Known.none())
                .sharedBy(List.of())
                .agreement(Known.none())
                .build();
        Dossier dossier = FineGrant.dossier(
                FineGrant.given(own, alone, alone),
                FineGrant.given(halves("s-1").build(), shared, shared));

        assertThat(Ruling.of("GRT-03", dossier, FineGrant.LATE).outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }

    /** Above 153,000 € of public cash a year an association has an auditor. */
    @ParameterizedTest
    @CsvSource({
        "300000, NOT_APPLICABLE, NOT_APPLICABLE",
        "306000, NOT_APPLICABLE, NOT_APPLICABLE",
        "306000.02, BREACHED, BREACHED"
    })
    void an_auditor_is_due_for_the_part_of_each(String awarded, Outcome main, Outcome other) {
        Dossier dossier = FineGrant.dossier(FineGrant.given(halves("s-1").build(), awarded, awarded));
        Dossier two = dossier.with(dossier.getActor(SampleActors.APEAS).toBuilder()
                .publicBody(Known.none())
                .legalForms(dossier.getActor(FineGrant.WORKSHOP).legalForms())
                .build());
        Ruling ruling = Ruling.of("GRT-07", two, FineGrant.LATE);

        assertThat(ruling.outcome(FineGrant.GRANT)).isEqualTo(main);
        assertThat(ruling.outcome(OTHER)).isEqualTo(other);
    }

    @Test
    void the_accounts_of_a_recipient_are_missing_on_its_share() {
        Grant grant = FineGrant.FINE.toBuilder()
                .sharedBy(List.of(
                        new Grant.BeneficiaryShare(FineGrant.WORKSHOP, new BigDecimal("50")),
                        new Grant.BeneficiaryShare(SampleActors.APEAS, new BigDecimal("50"))))
                .build();

        assertThat(Ruling.of("GRT-07", FineGrant.dossier(grant), FineGrant.LATE)
                        .at(OTHER)
                        .missing())
                .containsExactly(OTHER + "/accountingYear/yearEnd");
    }

    /** Each association and foundation of a shared grant enters into the commitment; a commune among them does not. */
    @Test
    void each_association_of_a_shared_grant_enters_into_the_commitment() {
        Grant grant = halves("s-1")
                .request(new GrantRequest(LocalDate.of(2022, 1, 2)))
                .republicanCommitment(LocalDate.of(2013, 6, 14))
                .build();
        Dossier dossier = FineGrant.dossier(grant);
        Actor apeas = dossier.getActor(SampleActors.APEAS);
        Actor association = apeas.toBuilder()
                .publicBody(Known.none())
                .legalForms(dossier.getActor(FineGrant.WORKSHOP).legalForms())
                .build();
        Actor commune = apeas.toBuilder().publicBody(PublicBodyKind.COMMUNE).build();

        Ruling two = Ruling.of("GRT-11", dossier.with(association), FineGrant.LATE);
        assertThat(two.outcome(FineGrant.GRANT)).isEqualTo(Outcome.COMPLIES);
        assertThat(two.outcome(OTHER)).isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.of("GRT-11", dossier.with(commune), FineGrant.LATE).outcome(OTHER))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }
}
