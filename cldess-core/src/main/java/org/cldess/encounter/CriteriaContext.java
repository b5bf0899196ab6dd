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
 * What the criteria of a meeting need in addition to the actors.
 *
 * @param gazetteer the gazetteer with the positions of communes
 * @param ties the ties and the signatories of the charter, if they are given
 */
record CriteriaContext(Gazetteer gazetteer, Optional<Ties> ties) {
    /** The ties on a day, and the signatories of the charter. */
    record Ties(Network network, Predicate<? super ActorId> hasSigned) {}

    static CriteriaContext of(Gazetteer gazetteer) {
        return new CriteriaContext(gazetteer, Optional.empty());
    }

    CriteriaContext with(Network network, Predicate<? super ActorId> hasSigned) {
        return new CriteriaContext(gazetteer, Optional.of(new Ties(network, hasSigned)));
    }

    /** Returns the check of terms as they are on the day of the meeting. */
    FitCheck check(Optional<LocalDate> day) {
        FitCheck check = FitCheck.plain().with(gazetteer);
        return day.map(check::on).orElse(check);
    }

    /** Rejects criteria that need ties if none are given. */
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
