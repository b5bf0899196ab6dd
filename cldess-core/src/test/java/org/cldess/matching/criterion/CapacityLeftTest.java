package org.cldess.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.known.Known;
import org.cldess.matching.Appraisal;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.need.Capacity;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.junit.jupiter.api.Test;

class CapacityLeftTest {
    private final Known<Capacity> ten = Known.of(Capacity.of(10, "places"));

    @Test
    void a_need_is_met_in_proportion_to_what_is_left() {
        assertThat(asked(ten, offer(ten, Known.none())))
                .isEqualTo("1 : Bastide propose « des places » ; capacité restante : 10 places ; capacité cherchée : 10"
                        + " places.");
        assertThat(asked(ten, offer(ten, Known.of(new BigDecimal("4.0")))))
                .isEqualTo(
                        "0.6 : Bastide propose « des places » ; capacité restante : 6 places ; capacité cherchée : 10"
                                + " places.");
        assertThat(asked(ten, offer(ten, Known.of(new BigDecimal("12")))))
                .isEqualTo("0 : Bastide propose « des places » ; capacité restante : 0 places ; capacité cherchée : 10"
                        + " places.");
    }

    @Test
    void what_nobody_recorded_is_not_taken_for_enough() {
        assertThat(asked(ten, offer(ten, Known.notRecorded())))
                .isEqualTo("0 : Bastide ne dit pas combien est déjà pris de « des places » ; capacité : 10 places.");
        assertThat(asked(ten, offer(Known.notRecorded(), Known.notRecorded())))
                .isEqualTo("0 : Bastide ne dit pas sa capacité : « des places ».");
        assertThat(asked(Known.notRecorded(), offer(ten, Known.none())))
                .isEqualTo("0 : La capacité cherchée n’est pas renseignée ; Bastide propose « des places ».");
        assertThat(asked(Known.of(Capacity.of(10, "heures")), offer(ten, Known.none())))
                .isEqualTo("0 : Bastide propose « des places » ; capacité restante : 10 places ; capacité cherchée : 10"
                        + " heures.");
    }

    @Test
    void no_limit_is_always_enough() {
        assertThat(asked(ten, offer(Known.none(), Known.notRecorded())))
                .isEqualTo(
                        "1 : Bastide propose « des places » sans limite de capacité ; capacité cherchée : 10 places.");
        assertThat(asked(Known.none(), offer(Known.notRecorded(), Known.notRecorded())))
                .isEqualTo("1 : Bastide propose « des places », et n’importe quelle capacité convient.");
        assertThat(asked(Known.notRecorded(), offer(Known.none(), Known.none())))
                .startsWith("0 : ");
    }

    @Test
    void a_part_is_rounded_down_to_a_millionth_and_is_never_more_than_all() {
        Known<Capacity> three = Known.of(Capacity.of(3, "places"));
        Known<Capacity> twelve = Known.of(Capacity.of(12, "places"));

        assertThat(asked(three, offer(ten, Known.of(new BigDecimal("8"))))).startsWith("0.666666 : ");
        assertThat(asked(ten, offer(twelve, Known.none()))).startsWith("1 : ");
    }

    @Test
    void the_largest_of_several_offers_counts_and_who_knows_better_says_how_much_is_taken() {
        Offer small = new Offer(
                OfferId.of("o-2"),
                "locaux",
                "un bureau",
                offer(ten, Known.none()).terms());

        assertThat(asked(ten, small, offer(ten, Known.none()))).startsWith("1 : Bastide propose « des places »");
        assertThat(utility(NeedCriteria.capacityLeft(offer -> BigDecimal.valueOf(7)), ten, small))
                .startsWith("0.3 : Bastide propose « un bureau » ; capacité restante : 3 places");
    }

    private static Offer offer(Known<Capacity> capacity, Known<BigDecimal> taken) {
        return Offer.builder(OfferId.of("o-1"), "locaux", "des places")
                .capacity(capacity)
                .build()
                .withTaken(taken);
    }

    private static String asked(Known<Capacity> wanted, Offer... offers) {
        return utility(NeedCriteria.capacityLeft(), wanted, offers);
    }

    /** Returns the value and the reason, after checking that the value is the same without a reason. */
    private static String utility(Criterion<SoughtNeed, Actor> criterion, Known<Capacity> wanted, Offer... offers) {
        Need need = Need.builder(NeedId.of("n-1"), "locaux", "des places")
                .capacity(wanted)
                .build();
        SoughtNeed sought = new SoughtNeed(actor("Mas").needs(List.of(need)).build(), need);
        Actor giver = actor("Bastide").offers(List.of(offers)).build();
        Appraisal appraisal = criterion.appraise(sought, giver);

        Criteria<SoughtNeed, Actor> criteria = Criteria.<SoughtNeed, Actor>between(
                        SoughtNeed::participant, Criteria::participant)
                .with(criterion);
        assertThat(criteria.score(List.of(sought), List.of(giver)).list().stream()
                        .map(score -> score.value().stripTrailingZeros()))
                .containsExactly(appraisal.value().stripTrailingZeros());
        return appraisal.value().stripTrailingZeros().toPlainString() + " : "
                + appraisal.reason().say(Locale.FRENCH).replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static ActorBuilder actor(String name) {
        return Actor.builder(ActorId.of(name.toLowerCase(Locale.ROOT)), ActorKind.ORGANISATION, name);
    }
}
