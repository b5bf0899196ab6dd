package org.cldess.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.SampleActors;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** Tests a grant that several beneficiaries share. */
class SharedGrantTest {
    private static final ActorId FIRST = ActorId.of("first");
    private static final ActorId SECOND = ActorId.of("second");

    private static Grant grant(Known<List<Grant.BeneficiaryShare>> shares) {
        return Grant.builder(GrantId.of("shared"), "Un projet à deux", SampleActors.CAPAP, FIRST)
                .sharedBy(shares)
                .build();
    }

    private static Grant.BeneficiaryShare share(ActorId actor, String percentage) {
        return new Grant.BeneficiaryShare(actor, new BigDecimal(percentage));
    }

    @Test
    void each_gets_its_share() {
        Grant shared = grant(Known.of(List.of(share(FIRST, "60"), share(SECOND, "40"))));

        assertThat(shared.split(Amount.euros("3000")))
                .isEqualTo(Known.of(Map.of(FIRST, Amount.euros("1800"), SECOND, Amount.euros("1200"))));
    }

    @Test
    void an_unshared_grant_is_all_the_beneficiary_s_and_an_unknown_sharing_splits_nothing() {
        Amount amount = Amount.euros("3000");

        assertThat(grant(Known.of(List.of())).split(amount)).isEqualTo(Known.of(Map.of(FIRST, amount)));
        assertThat(grant(Known.none()).split(amount)).isEqualTo(Known.of(Map.of(FIRST, amount)));
        assertThat(grant(Known.notRecorded()).split(amount)).isEqualTo(Known.notRecorded());
    }

    @Test
    void where_nobody_has_a_share_above_zero_nothing_is_split() {
        List<Grant.BeneficiaryShare> shares = List.of(new Grant.BeneficiaryShare(FIRST, BigDecimal.ZERO));

        assertThat(grant(Known.of(shares)).split(Amount.euros("3000"))).isEqualTo(Known.notRecorded());
    }

    @Test
    void the_parts_make_the_amount_to_the_cent_and_none_is_a_cent_off_its_share() {
        Random random = new Random(20_261_127);
        for (int i = 0; i < Cases.of(500); i++) {
            int beneficiaries = 1 + random.nextInt(7);
            List<Grant.BeneficiaryShare> shares = new ArrayList<>();
            int left = 10_000;
            for (int b = 0; b < beneficiaries; b++) {
                int hundredths = b == beneficiaries - 1 ? left : random.nextInt(left / 2 + 1);
                left -= hundredths;
                shares.add(new Grant.BeneficiaryShare(ActorId.of("actor-" + b), BigDecimal.valueOf(hundredths, 2)));
            }
            Amount amount = Amount.ofCents(random.nextInt(100_000_000));

            Map<ActorId, Amount> parts =
                    grant(Known.of(shares)).split(amount).value().orElseThrow();

            assertThat(Amount.sum(parts.values())).isEqualTo(amount);
            shares.forEach(share -> assertThat(
                            Objects.requireNonNull(parts.get(share.actor())).toBigDecimal())
                    .isCloseTo(
                            amount.toBigDecimal().multiply(share.percentage()).movePointLeft(2),
                            within(new BigDecimal("0.01"))));
        }
    }
}
