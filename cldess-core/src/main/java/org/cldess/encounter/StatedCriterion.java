package org.cldess.encounter;

import java.math.BigDecimal;
import org.cldess.actor.Actor;
import org.cldess.internal.Decimals;
import org.cldess.matching.ActorCriteria;
import org.cldess.matching.Criterion;
import org.cldess.need.FitCheck;

/**
 * A criterion of a meeting with its weight.
 *
 * @param criterion what is asked
 * @param weight how much it counts, more than 0
 * @param required whether a pair that does not meet it cannot meet
 */
public record StatedCriterion(MeetingCriterion criterion, BigDecimal weight, boolean required) {
    /** Checks the parts. */
    public StatedCriterion {
        weight = Decimals.plain(weight);
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The weight %s of the criterion %s is not more than 0. Give a positive number or leave the criterion out."
                            .formatted(weight, criterion));
        }
    }

    Criterion<Actor, Actor> asCriterion(FitCheck check) {
        Criterion<Actor, Actor> plain = switch (criterion) {
            case NEED_MET_BY_OFFER -> ActorCriteria.needMetByOffer(check);
            case SAME_COMMUNE -> ActorCriteria.sameCommune();
            case SAME_ACTIVITY -> ActorCriteria.sameActivity();
        };
        return required ? plain.weight(weight).required() : plain.weight(weight);
    }
}
