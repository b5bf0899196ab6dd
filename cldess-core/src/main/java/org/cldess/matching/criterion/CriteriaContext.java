package org.cldess.matching.criterion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.need.FitCheck;
import org.cldess.network.Network;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;

/**
 * What a {@linkplain MeetingCriterion criterion of a meeting} needs in addition to the actors
 * (<i>{@index "contexte des critères"}</i>).
 *
 * @param gazetteer the gazetteer with the positions of communes
 * @param day the day on which terms are compared; empty if it is not known
 * @param ties the ties and the signatories of the charter; empty if they are not given
 * @param distance the maximum distance, or the distance at which nearness is halved; empty if the criterion states none
 * @param kinds the kinds of work-integration enterprise that are looked for; empty if the criterion states none
 */
public record CriteriaContext(
        Gazetteer gazetteer,
        Optional<LocalDate> day,
        Optional<Ties> ties,
        Optional<Distance> distance,
        Set<SiaeKind> kinds) {
    /**
     * The ties on a day, and the signatories of the charter.
     *
     * @param network the network on the day
     * @param hasSigned returns whether an actor had signed the charter by then
     */
    public record Ties(Network network, Predicate<? super ActorId> hasSigned) {}

    /** Copies the kinds. */
    public CriteriaContext {
        kinds = Set.copyOf(kinds);
    }

    /**
     * Returns a context with only a gazetteer.
     *
     * @param gazetteer the gazetteer with the positions of communes
     * @return the context
     */
    public static CriteriaContext of(Gazetteer gazetteer) {
        return new CriteriaContext(gazetteer, Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    /**
     * Returns this context with the day on which terms are compared.
     *
     * @param known the day; empty if it is not known
     * @return a changed copy
     */
    public CriteriaContext on(Optional<LocalDate> known) {
        return new CriteriaContext(gazetteer, known, ties, distance, kinds);
    }

    /**
     * Returns this context with the ties and the signatories of the charter.
     *
     * @param network the network on a day
     * @param hasSigned returns whether an actor had signed the charter by then
     * @return a changed copy
     */
    public CriteriaContext with(Network network, Predicate<? super ActorId> hasSigned) {
        return new CriteriaContext(gazetteer, day, Optional.of(new Ties(network, hasSigned)), distance, kinds);
    }

    /**
     * Returns this context with what one criterion states.
     *
     * @param stated the maximum distance, or the distance at which nearness is halved; empty if it states none
     * @param wanted the kinds of work-integration enterprise that are looked for; empty if it states none
     * @return a changed copy
     */
    public CriteriaContext asking(Optional<Distance> stated, Set<SiaeKind> wanted) {
        return new CriteriaContext(gazetteer, day, ties, stated, wanted);
    }

    /** Returns the check of terms as they are on the day. */
    FitCheck check() {
        FitCheck check = FitCheck.withoutGazetteer().with(gazetteer);
        return day.map(check::on).orElse(check);
    }

    Ties knownTies() {
        return ties.orElseThrow(() -> new IllegalArgumentException(
                "This criterion needs the ties and the signatories of the charter. Give both."));
    }

    Distance knownDistance() {
        return distance.orElseThrow(
                () -> new IllegalArgumentException("This criterion needs a distance. Give its kilometres."));
    }
}
