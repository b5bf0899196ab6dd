package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantForm;
import org.cldess.grant.GrantId;
import org.cldess.grant.claim.ClaimedExpense;
import org.cldess.grant.claim.PaymentClaim;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** The APEAS claims 1,200 € for printing and 800 € for travel in June. The Région retains 700 € of the travel. */
class ClaimingTest {
    private static final LocalDate JUNE = LocalDate.of(2013, 6, 3);
    private static final LocalDate JULY = JUNE.plusMonths(1);
    private static final GrantId ID = GrantId.of("g-claimed");
    private static final ClaimedExpense PRINTING = presented("Impression", "1200");
    private static final ClaimedExpense TRAVEL = presented("Déplacements", "800");
    private static final ClaimedExpense CHECKED = new ClaimedExpense(
            "Déplacements",
            Optional.empty(),
            Amount.euros("800"),
            Known.of(JULY),
            Known.of(Amount.euros("700")),
            Known.of(Amount.euros("700")),
            Known.of("Un trajet hors période."));
    private static final Grant GRANT = Grant.builder(
                    ID, "Faire le tour des acteurs", SampleActors.REGION, SampleActors.APEAS)
            .decision(GrantDecision.builder().date(JUNE).build())
            .build();

    private final Dossier dossier = Moves.with(SampleDossiers.grasse().with(GRANT), ID, "2013-06-03 AWARDED 2000");

    private static ClaimedExpense presented(String label, String amount) {
        return ClaimedExpense.presented(label, Optional.empty(), Amount.euros(amount));
    }

    private static PaymentClaim claim(LocalDate day, Known<Boolean> balance, ClaimedExpense... expenses) {
        return new PaymentClaim(day, balance, List.of(expenses));
    }

    private static Dossier claimed(Dossier dossier, PaymentClaim claim) {
        return Acts.of(dossier).claim(ID, claim).orElseThrow();
    }

    @Test
    void expenses_of_a_day_are_one_claim_and_a_check_takes_the_place_of_what_was_presented() {
        Dossier after = Stream.of(
                        claim(JULY, Known.of(true), presented("Solde", "10")),
                        claim(JUNE, Known.notRecorded(), PRINTING),
                        claim(JUNE, Known.of(false), TRAVEL),
                        claim(JUNE, Known.notRecorded(), CHECKED))
                .reduce(dossier, ClaimingTest::claimed, (one, other) -> other);

        assertThat(after.findGrant(ID).orElseThrow().claims())
                .containsExactly(
                        claim(JUNE, Known.of(false), PRINTING, CHECKED),
                        claim(JULY, Known.of(true), presented("Solde", "10")));
        assertThat(after.seenOn(JULY.minusDays(1)).findGrant(ID).orElseThrow().claims())
                .containsExactly(claim(JUNE, Known.of(false), PRINTING, TRAVEL));
    }

    @Test
    void refuses_the_same_expense_twice_another_kind_of_claim_and_what_cannot_be_paid() {
        Dossier after = claimed(dossier, claim(JUNE, Known.of(false), PRINTING, CHECKED));

        assertThat(codes(Acts.of(after).claim(ID, claim(JUNE, Known.of(true), PRINTING))))
                .containsExactly("claim.balance", "claim.again");
        assertThat(codes(Acts.of(after).claim(ID, claim(JUNE, Known.of(false), CHECKED))))
                .containsExactly("claim.again");
        assertThat(codes(Acts.of(dossier.with(
                                GRANT.toBuilder().nature(GrantForm.IN_KIND).build()))
                        .claim(ID, claim(JUNE, Known.of(false), PRINTING))))
                .containsExactly("claim.in-kind");
        assertThat(codes(Acts.of(SampleDossiers.grasse()).claim(ID, claim(JUNE, Known.of(false), PRINTING))))
                .containsExactly("pay.unknown");
    }

    @Test
    void a_claim_follows_an_award() {
        Dossier asked = SampleDossiers.grasse()
                .with(GRANT.toBuilder().decision(Known.notRecorded()).build());
        Dossier refused = Moves.with(SampleDossiers.grasse().with(GRANT), ID, "2013-06-03 REFUSED 2000");
        PaymentClaim claim = claim(JUNE, Known.of(false), PRINTING);

        assertThat(codes(Acts.of(asked).claim(ID, claim))).containsExactly("claim.not-awarded");
        assertThat(codes(Acts.of(refused).claim(ID, claim))).containsExactly("claim.refused");
        assertThat(codes(Acts.of(dossier).claim(ID, claim(JUNE.minusDays(1), Known.of(false), PRINTING))))
                .containsExactly("claim.not-awarded");
    }

    private static List<String> codes(Answer<Dossier> answer) {
        return answer.reasons().stream().map(Violation::code).toList();
    }
}
