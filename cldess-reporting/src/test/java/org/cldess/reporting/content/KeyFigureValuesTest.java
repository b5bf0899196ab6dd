package org.cldess.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.Progress;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterSignatureId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.cldess.sample.GeneratedDossiers;
import org.junit.jupiter.api.Test;

class KeyFigureValuesTest {
    private final List<Action> actions =
            SmallDossier.dossier().seenOn(SmallDossier.DAY).actions();

    @Test
    void counts_done_and_late_among_the_actions_that_were_not_dropped() {
        Progress progress = Progress.of(actions, SmallDossier.DAY);

        assertThat(progress.all()).isEqualTo(5);
        assertThat(progress.counted()).isEqualTo(4);
        assertThat(progress.done()).isEqualTo(1);
        assertThat(progress.late()).isEqualTo(1);
        assertThat(progress.doneShare())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.25"));
    }

    @Test
    void weighs_progress_and_leaves_out_what_nobody_recorded() {
        Progress progress = Progress.of(actions, SmallDossier.DAY);

        // (1 × 100 + 3 × 50 + 1 × 20) ÷ (1 + 3 + 1)
        assertThat(progress.weighted())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.54"));
        assertThat(progress.unknown()).isEqualTo(1);
    }

    @Test
    void has_no_progress_where_no_action_counts() {
        assertThat(Progress.of(List.of(), SmallDossier.DAY).weighted()).isEmpty();
        assertThat(Progress.of(List.of(), SmallDossier.DAY).doneShare()).isEmpty();
    }

    @Test
    void says_of_a_resource_what_the_resource_says_of_itself() {
        List<FundedLine> all = view().resources();

        assertThat(all).isNotEmpty();
        assertThat(KeyFigureValues.funding(all).refused())
                .isEqualTo(Amount.sum(
                        all.stream().map(line -> line.sum(MovementKind.REFUSED)).toList()));
        assertThat(all)
                .allSatisfy(line ->
                        assertThat(KeyFigureValues.funding(List.of(line))).isEqualTo(line.funding()));
    }

    private static View view() {
        return View.of(GeneratedDossiers.full(1), LocalDate.of(2030, 1, 1), Audience.FACILITATOR, Locale.FRENCH);
    }

    @Test
    void sums_each_status_without_contributions_in_kind() {
        Funding funding = KeyFigureValues.funding(
                SmallDossier.dossier().seenOn(SmallDossier.DAY).journal().resources());

        assertThat(funding)
                .isEqualTo(new Funding(
                        Amount.euros("20800"),
                        Amount.euros("19000"),
                        Amount.euros("18000"),
                        Amount.euros("10000"),
                        Amount.euros("5000"),
                        Amount.ZERO,
                        Amount.ZERO,
                        Amount.ZERO,
                        Amount.ZERO,
                        Amount.euros("13000"),
                        Amount.euros("800"),
                        Amount.euros("2000"),
                        Amount.ZERO));
        assertThat(KeyFigureValues.commitmentRate(funding))
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.48076923076923076923"));
    }

    /** €4,949.60 of €10,000 is 49.496 %; rounded to 49.50 % first, it would be 50 %. */
    @Test
    void a_share_is_rounded_once() {
        assertThat(percent(Amount.euros("4949.60"), Amount.euros("10000"))).isEqualTo("49\u00A0%");
        assertThat(percent(Amount.euros("-4949.60"), Amount.euros("10000"))).isEqualTo("−49\u00A0%");
        assertThat(percent(Amount.euros("4950"), Amount.euros("10000"))).isEqualTo("50\u00A0%");
        assertThat(percent(Amount.euros("9900.10"), Amount.euros("10000"))).isEqualTo(">\u00A099\u00A0%");
        assertThat(percent(Amount.euros("0.01"), Amount.euros("1000000"))).isEqualTo("<\u00A01\u00A0%");
    }

    /** Checks against whole numbers: a percentage p is right if 2p − 1 ≤ 200 × part ÷ whole < 2p + 1. */
    @Test
    void each_drawn_share_is_rounded_as_whole_numbers_round_it() {
        SplittableRandom random = new SplittableRandom(28);
        for (int round = 0; round < 2_000; round++) {
            long whole = random.nextLong(1, 1_000_000_000_000L);
            long part = random.nextLong(whole / 100 + 1, whole * 99 / 100 + 2);
            long percent = Long.parseLong(
                    percent(Amount.ofCents(part), Amount.ofCents(whole)).replaceAll("[^0-9]", ""));

            assertThat((2 * percent - 1) * whole).isLessThanOrEqualTo(200 * part);
            assertThat((2 * percent + 1) * whole).isGreaterThan(200 * part);
        }
    }

    private static String percent(Amount part, Amount whole) {
        Speech french = SharedTexts.speech(
                View.of(SmallDossier.empty(), SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH), SharedTexts.WORDS);
        return french.percent(KeyFigureValues.share(part, whole).orElseThrow());
    }

    /** If more was awarded than planned, the part “planned but not awarded” is zero. */
    @Test
    void parts_do_not_overlap_and_none_is_below_zero() {
        assertThat(KeyFigureValues.parts(funding("100", "90", "70", "40", "10")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("10"), new BigDecimal("30"), new BigDecimal("30"), new BigDecimal("30"));
        assertThat(KeyFigureValues.parts(funding("100", "150", "120", "120", "0")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ZERO, new BigDecimal("120"), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Of 100 awarded, committed and paid, 20 were repaid for good: 80 are paid, and nobody awards the rest. */
    @Test
    void what_was_repaid_is_not_committed_any_more() {
        assertThat(KeyFigureValues.parts(funding("100", "100", "80", "100", "80")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("80"), BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("20"));
    }

    private static Funding funding(String planned, String requested, String awarded, String committed, String paid) {
        return new Funding(
                Amount.euros(planned),
                Amount.euros(requested),
                Amount.euros(awarded),
                Amount.euros(committed),
                Amount.euros(paid),
                Amount.ZERO,
                Amount.ZERO,
                Amount.ZERO,
                Amount.ZERO,
                Amount.ZERO,
                Amount.ZERO,
                Amount.ZERO,
                Amount.ZERO);
    }

    @Test
    void have_no_commitment_rate_where_nothing_is_planned() {
        assertThat(KeyFigureValues.commitmentRate(Funding.NONE)).isEmpty();
    }

    @Test
    void counts_the_signatures_that_stand_under_the_version_in_force() {
        assertThat(KeyFigureValues.signatories(SmallDossier.dossier(), SmallDossier.DAY))
                .isEqualTo(2);
        assertThat(KeyFigureValues.signatories(SmallDossier.dossier(), SmallDossier.DAY.plusMonths(3)))
                .isEqualTo(3);
        assertThat(KeyFigureValues.signatories(SmallDossier.empty(), SmallDossier.DAY))
                .isZero();
    }

    @Test
    void an_actor_who_signed_twice_is_one_signatory() {
        Dossier dossier = SmallDossier.dossier();
        Charter charter = dossier.charter().value().orElseThrow();
        List<CharterSignature> twice = charter.signatures().stream()
                .flatMap(signature -> Stream.of(
                        signature,
                        CharterSignature.builder(
                                        CharterSignatureId.of(signature.id() + "-again"),
                                        signature.actor(),
                                        signature.version())
                                .date(signature.date())
                                .withdrawn(signature.withdrawn())
                                .build()))
                .toList();
        Dossier signedTwice = dossier.toBuilder()
                .charter(Known.of(charter.toBuilder().signatures(twice).build()))
                .build();

        assertThat(KeyFigureValues.signatories(signedTwice, SmallDossier.DAY))
                .isEqualTo(KeyFigureValues.signatories(dossier, SmallDossier.DAY));
    }
}
