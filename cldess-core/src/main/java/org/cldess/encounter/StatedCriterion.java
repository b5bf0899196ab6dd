package org.cldess.encounter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.component.constraint.AboveZero;
import org.cldess.component.constraint.Distinct;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.internal.number.Decimals;
import org.cldess.language.Localizable;
import org.cldess.matching.criterion.MeetingCriterion;
import org.cldess.territory.Distance;
import org.cldess.validation.Violations;

/**
 * A criterion of a meeting with its weight.
 *
 * @param criterion the criterion
 * @param weight the weight, more than 0 and at most {@link #MAX_WEIGHT}
 * @param required whether a pair that does not meet the criterion is ruled out
 * @param kilometres the maximum distance, or the distance at which nearness is halved, from 1 to
 *     {@link #MAX_KILOMETRES}; empty for a criterion without a distance
 * @param kinds the kinds of work-integration enterprise that are looked for; empty for a criterion without kinds
 */
@Consistent(CriterionConsistency.class)
public record StatedCriterion(
        MeetingCriterion criterion,

        @AboveZero(value = "weight", most = StatedCriterion.MAX_WEIGHT)
        BigDecimal weight,

        boolean required,
        Optional<@Min(1) @Max(StatedCriterion.MAX_KILOMETRES) Integer> kilometres,
        @Distinct List<SiaeKind> kinds)
        implements Localizable {
    /** The maximum distance: to the other side of the earth. */
    public static final int MAX_KILOMETRES = 20_000;

    /** The maximum weight, so that scores stay within their bounds. */
    public static final int MAX_WEIGHT = 1_000;

    /** Checks the components, and throws all {@link Violations}. */
    public StatedCriterion {
        weight = Decimals.plain(weight);
        kinds = List.copyOf(kinds);
        FormRules.check(StatedCriterion.class, criterion, weight, required, kilometres, kinds);
    }

    /**
     * {@return a preferred criterion without a distance}
     *
     * @param criterion the criterion
     * @param weight the weight, more than 0
     */
    public static StatedCriterion of(MeetingCriterion criterion, BigDecimal weight) {
        return new StatedCriterion(criterion, weight, false, Optional.empty(), List.of());
    }

    /**
     * Returns a preferred criterion that two participants are within a distance of each other.
     *
     * @param kilometres the maximum distance, from 1 to {@link #MAX_KILOMETRES}
     * @param weight the weight, more than 0
     * @return the criterion
     */
    public static StatedCriterion within(int kilometres, BigDecimal weight) {
        return new StatedCriterion(MeetingCriterion.WITHIN_DISTANCE, weight, false, Optional.of(kilometres), List.of());
    }

    /**
     * Returns a preferred criterion that two participants are near each other; its value halves at a fixed distance.
     *
     * @param kilometres the distance at which the value is one half, from 1 to {@link #MAX_KILOMETRES}
     * @param weight the weight, more than 0
     * @return the criterion
     */
    public static StatedCriterion near(int kilometres, BigDecimal weight) {
        return new StatedCriterion(MeetingCriterion.NEARNESS, weight, false, Optional.of(kilometres), List.of());
    }

    /**
     * Returns a preferred criterion that one of two participants is a work-integration enterprise of some kinds.
     *
     * @param kinds the kinds, one or more
     * @param weight the weight, more than 0
     * @return the criterion
     */
    public static StatedCriterion ofKinds(List<SiaeKind> kinds, BigDecimal weight) {
        return new StatedCriterion(MeetingCriterion.STRUCTURE_KIND, weight, false, Optional.empty(), kinds);
    }

    /**
     * Returns this criterion as a required one: a pair that does not meet it is ruled out. For a distance, this is a
     * pair that is certainly farther apart, or whose distance is unknown.
     *
     * @return a changed copy
     */
    public StatedCriterion asRequired() {
        return new StatedCriterion(criterion, weight, true, kilometres, kinds);
    }

    /** {@return the maximum distance, or the distance at which nearness is halved; empty without a distance} */
    public Optional<Distance> distance() {
        return kilometres.map(Distance::kilometres);
    }

    /**
     * Returns the criterion with its distance or kinds: « à 30 km au plus », « proximité, moitié moins tous les 10 km
     * ».
     */
    @Override
    public String say(Locale locale) {
        if (!kinds.isEmpty()) {
            String all = kinds.stream().map(kind -> kind.say(locale)).collect(Collectors.joining(", "));
            return Texts.WORDS.message("meeting-criterion.kinds", all).say(locale);
        }
        return distance()
                .map(stated -> Texts.WORDS
                        .message(
                                criterion == MeetingCriterion.NEARNESS
                                        ? "meeting-criterion.near"
                                        : "meeting-criterion.within",
                                stated)
                        .say(locale))
                .orElseGet(() -> criterion.say(locale));
    }
}
