package org.cldess.encounter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.component.AboveZero;
import org.cldess.consistency.Consistent;
import org.cldess.internal.Decimals;
import org.cldess.language.Sayable;
import org.cldess.matching.ActorCriteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.PlaceCriteria;
import org.cldess.need.FitCheck;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;

/**
 * A criterion of a meeting with its weight.
 *
 * @param criterion what is asked
 * @param weight how much it counts, more than 0 and at most {@link #MOST_WEIGHT}
 * @param required whether a pair that does not meet it cannot meet
 * @param kilometres how far apart two may be, from 1 to {@link #MOST_KILOMETRES}; nothing for a criterion that asks no distance
 */
@Consistent(CriterionConsistency.class)
public record StatedCriterion(
        MeetingCriterion criterion,

        @AboveZero(value = "weight", most = StatedCriterion.MOST_WEIGHT)
        BigDecimal weight,

        boolean required,
        Optional<@Min(1) @Max(StatedCriterion.MOST_KILOMETRES) Integer> kilometres)
        implements Sayable {
    /** The longest distance that can be asked: to the other side of the earth. */
    public static final int MOST_KILOMETRES = 20_000;

    /** The greatest weight, so that scores stay within their bounds. */
    public static final int MOST_WEIGHT = 1_000;

    /** Checks the parts. */
    public StatedCriterion {
        weight = Decimals.plain(weight);
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The weight %s of the criterion %s is not more than 0. Give a positive number or leave the criterion out."
                            .formatted(weight, criterion));
        }
        if (weight.compareTo(BigDecimal.valueOf(MOST_WEIGHT)) > 0) {
            throw new IllegalArgumentException(
                    "The weight %s of the criterion %s is more than %s. Give a smaller number."
                            .formatted(weight, criterion, MOST_WEIGHT));
        }
        if (criterion.asksDistance() != kilometres.isPresent()) {
            throw new IllegalArgumentException(
                    criterion.asksDistance()
                            ? "The criterion %s asks a distance. Give its kilometres.".formatted(criterion)
                            : "The criterion %s asks no distance. Leave the %s km out."
                                    .formatted(criterion, kilometres.get()));
        }
        if (kilometres.isPresent() && (kilometres.get() < 1 || kilometres.get() > MOST_KILOMETRES)) {
            throw new IllegalArgumentException("A distance of %s km cannot be asked. Give from 1 to %s."
                    .formatted(kilometres.get(), MOST_KILOMETRES));
        }
    }

    /**
     * {@return a preferred criterion that asks no distance}
     *
     * @param criterion what is asked
     * @param weight how much it counts, more than 0
     */
    public static StatedCriterion of(MeetingCriterion criterion, BigDecimal weight) {
        return new StatedCriterion(criterion, weight, false, Optional.empty());
    }

    /**
     * It is preferred that two sit within a distance of each other.
     *
     * @param kilometres how far apart they may be, from 1 to {@link #MOST_KILOMETRES}
     * @param weight how much it counts, more than 0
     * @return the criterion
     */
    public static StatedCriterion within(int kilometres, BigDecimal weight) {
        return new StatedCriterion(MeetingCriterion.WITHIN_DISTANCE, weight, false, Optional.of(kilometres));
    }

    /**
     * The same criterion, but a pair that does not meet it cannot meet: for a distance, one that surely sits farther apart, or of which nobody
     * knows.
     *
     * @return a changed copy
     */
    public StatedCriterion asRequired() {
        return new StatedCriterion(criterion, weight, true, kilometres);
    }

    Criterion<Actor, Actor> asCriterion(FitCheck check, Gazetteer gazetteer) {
        Criterion<Actor, Actor> plain = switch (criterion) {
            case NEED_MET_BY_OFFER -> ActorCriteria.needMetByOffer(check);
            case SAME_COMMUNE -> ActorCriteria.sameCommune();
            case SAME_EPCI -> PlaceCriteria.sameEpci(gazetteer);
            case SAME_DEPARTEMENT -> PlaceCriteria.sameDepartement(gazetteer);
            case WITHIN_DISTANCE -> PlaceCriteria.within(radius(), gazetteer);
            case SAME_ACTIVITY -> ActorCriteria.sameActivity();
        };
        return required ? plain.weight(weight).required() : plain.weight(weight);
    }

    private Distance radius() {
        return Distance.kilometres(kilometres.orElseThrow());
    }

    /** What is asked, with its distance: « à 30 km au plus ». */
    @Override
    public String say(Locale locale) {
        return kilometres.isPresent()
                ? Texts.WORDS.message("meeting-criterion.within", radius()).say(locale)
                : criterion.say(locale);
    }
}
