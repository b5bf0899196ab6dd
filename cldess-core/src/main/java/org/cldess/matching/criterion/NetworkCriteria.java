package org.cldess.matching.criterion;

import org.cldess.actor.Actor;
import org.cldess.matching.Appraisal;
import org.cldess.matching.Criterion;
import org.cldess.matching.PairMeasure;
import org.cldess.network.Economy;
import org.cldess.network.Network;

/** Criteria between two actors that rest on the network. */
public final class NetworkCriteria {
    private NetworkCriteria() {}

    /**
     * Returns a criterion that is met if the tie would join the social economy and a conventional enterprise.
     *
     * @param network the network that knows to which economy an actor belongs
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> crossesEconomies(Network network) {
        Criterion<Actor, Actor> crosses = Criterion.of("crosses-economies", (left, right) -> {
            Economy ofLeft = network.economyOf(left);
            Economy ofRight = network.economyOf(right);
            if (ofLeft == Economy.SOCIAL && ofRight == Economy.CONVENTIONAL) {
                return Appraisal.met(Texts.WORDS.message("cross.met", left.name(), right.name()));
            }
            return ofLeft == Economy.CONVENTIONAL && ofRight == Economy.SOCIAL
                    ? Appraisal.met(Texts.WORDS.message("cross.met", right.name(), left.name()))
                    : Appraisal.unmet(Texts.WORDS.message("cross.unmet", left.name(), right.name()));
        });
        return crosses.measured(
                network::economyOf, network::economyOf, (left, right) -> left.crosses(right) ? PairMeasure.FULL : 0);
    }

    /**
     * Returns a criterion that is met if the introduction of the two was never refused, or was reopened.
     *
     * @param network the network that knows the refusals in force on its day
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> neverRefusedBefore(Network network) {
        return Criterion.<Actor, Actor>of(
                        "never-refused-before",
                        (left, right) -> network.isDeclined(left.id(), right.id())
                                ? Appraisal.unmet(Texts.WORDS.message("refused.once", left.name(), right.name()))
                                : Appraisal.met(Texts.WORDS.message("refused.never", left.name(), right.name())))
                .measured(
                        Actor::id, Actor::id, (left, right) -> network.isDeclined(left, right) ? 0 : PairMeasure.FULL);
    }

    /**
     * Returns a criterion that is met if the two are not linked yet.
     *
     * @param network the network that knows the ties of its day
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> notYetLinked(Network network) {
        return Criterion.<Actor, Actor>of(
                        "not-yet-linked",
                        (left, right) -> network.areLinked(left.id(), right.id())
                                ? Appraisal.unmet(Texts.WORDS.message("linked.already", left.name(), right.name()))
                                : Appraisal.met(Texts.WORDS.message("linked.not", left.name(), right.name())))
                .measured(Actor::id, Actor::id, (left, right) -> network.areLinked(left, right) ? 0 : PairMeasure.FULL);
    }
}
