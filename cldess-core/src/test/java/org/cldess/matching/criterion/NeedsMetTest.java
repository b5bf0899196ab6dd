package org.cldess.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.matching.CandidateSearch;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.Score;
import org.cldess.need.FitCheck;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.junit.jupiter.api.Test;

class NeedsMetTest {
    /** The left actor has no needs. */
    @Test
    void a_need_counts_on_whichever_side_it_is() {
        Actor asks = actor("mas")
                .needs(List.of(new Need(NeedId.of("n-1"), "locaux", "une salle")))
                .build();
        Actor offers = actor("bastide")
                .offers(List.of(new Offer(OfferId.of("o-1"), "locaux", "des salles")))
                .build();

        assertThat(utility(asks, offers)).isEqualByComparingTo("1");
        assertThat(utility(offers, asks)).isEqualByComparingTo("1");
        assertThat(utility(actor("mas").build(), actor("bastide").build())).isEqualByComparingTo("0");
    }

    /** "Aa" and "BB" have the same hash code. */
    @Test
    void offers_of_two_sectors_are_told_apart_even_if_their_hash_codes_are_equal() {
        Actor sells = actor("bastide")
                .offers(List.of(new Offer(OfferId.of("o-1"), "Aa", "des salles")))
                .build();
        Actor alsoSells = actor("cabane")
                .offers(List.of(new Offer(OfferId.of("o-2"), "BB", "des tables")))
                .build();
        Actor asks = actor("mas")
                .needs(List.of(new Need(NeedId.of("n-1"), "BB", "des tables")))
                .build();
        CandidateSearch<SoughtNeed, Actor> search =
                CandidateSearch.by(Criteria.<SoughtNeed, Actor>between(SoughtNeed::participant, Criteria::participant)
                        .with(NeedCriteria.answered(FitCheck.withoutGazetteer())));
        search.put(sells);
        search.put(alsoSells);

        assertThat(search.best(
                        new SoughtNeed(asks, asks.needs().value().orElseThrow().get(0)), 2))
                .extracting(score -> score.right().key())
                .containsExactly("cabane");
    }

    /** Returns the score, after checking that it is the same with and without a reason. */
    private static BigDecimal utility(Actor left, Actor right) {
        Criterion<Actor, Actor> criterion = ActorCriteria.needMetByOffer();
        List<Score> scores = Criteria.<Actor, Actor>between(Criteria::participant, Criteria::participant)
                .with(criterion)
                .score(List.of(left), List.of(right))
                .list();
        assertThat(scores).hasSize(1);
        assertThat(scores.get(0).value())
                .isEqualByComparingTo(criterion.appraise(left, right).value());
        return scores.get(0).value();
    }

    private static ActorBuilder actor(String name) {
        return Actor.builder(ActorId.of(name), ActorKind.ORGANISATION, name);
    }
}
