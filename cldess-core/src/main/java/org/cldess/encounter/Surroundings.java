package org.cldess.encounter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cldess.actor.ActorId;
import org.cldess.need.FitCheck;
import org.cldess.network.Network;
import org.cldess.territory.Gazetteer;

/**
 * What the criteria of a meeting ask beside the actors.
 *
 * @param gazetteer knows where communes are
 * @param ties who is linked and who signed the charter, if somebody told
 */
record Surroundings(Gazetteer gazetteer, Optional<Ties> ties) {
    /** Who is linked on a day, and who has signed the charter. */
    record Ties(Network network, Predicate<? super ActorId> hasSigned) {}

    static Surroundings of(Gazetteer gazetteer) {
        return new Surroundings(gazetteer, Optional.empty());
    }

    Surroundings with(Network network, Predicate<? super ActorId> hasSigned) {
        return new Surroundings(gazetteer, Optional.of(new Ties(network, hasSigned)));
    }

    /** Compares terms, as they are on the day of the meeting. */
    FitCheck check(Optional<LocalDate> day) {
        FitCheck check = FitCheck.plain().with(gazetteer);
        return day.map(check::on).orElse(check);
    }

    /** Refuses criteria of which it is not known whether anybody meets them. */
    void refuseUnknown(List<StatedCriterion> criteria) {
        criteria.stream()
                .map(StatedCriterion::criterion)
                .filter(criterion -> criterion.asksNetwork() && ties.isEmpty())
                .findFirst()
                .ifPresent(criterion -> {
                    throw new IllegalArgumentException(
                            "The criterion %s asks who is linked and who signed the charter. Ask MeetingInNetwork, with both."
                                    .formatted(criterion));
                });
    }

    Ties known() {
        return ties.orElseThrow();
    }
}
