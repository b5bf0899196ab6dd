package org.cldess.matching;

import org.cldess.actor.Actor;
import org.cldess.network.Economy;
import org.cldess.network.Network;

/**
 * What makes two actors worth meeting, as the network tells.
 */
public final class NetworkCriteria {
    private NetworkCriteria() {}

    /**
     * The tie would join what is apart: two groups without a tie between them, somebody alone to others, or two who reach each other through
     * one actor alone.
     *
     * @param network the network of a day, in which both are
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> joinsGroups(Network network) {
        return joins(new Joining(network));
    }

    static Criterion<Actor, Actor> joins(Joining joining) {
        return Criterion.<Actor, Actor>of("joins-groups", joining::appraise)
                .measured(joining::place, joining::place, joining::worth);
    }

    /**
     * The tie would join the social economy and a conventional enterprise.
     *
     * @param network tells to which economy an actor belongs
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
                network::economyOf,
                network::economyOf,
                (left, right) -> PairWorth.crosses(left, right) ? Measure.FULL : 0);
    }

    /**
     * Nobody refused the introduction of the two, or it was reopened.
     *
     * @param network knows the refusals that stand on its day
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> neverRefusedBefore(Network network) {
        return Criterion.<Actor, Actor>of(
                        "never-refused-before",
                        (left, right) -> network.isDeclined(left.id(), right.id())
                                ? Appraisal.unmet(Texts.WORDS.message("refused.once", left.name(), right.name()))
                                : Appraisal.met(Texts.WORDS.message("refused.never", left.name(), right.name())))
                .measured(Actor::id, Actor::id, (left, right) -> network.isDeclined(left, right) ? 0 : Measure.FULL);
    }

    /**
     * The two are not linked yet.
     *
     * @param network knows the ties of its day
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> notYetLinked(Network network) {
        return Criterion.<Actor, Actor>of(
                        "not-yet-linked",
                        (left, right) -> network.areLinked(left.id(), right.id())
                                ? Appraisal.unmet(Texts.WORDS.message("linked.already", left.name(), right.name()))
                                : Appraisal.met(Texts.WORDS.message("linked.not", left.name(), right.name())))
                .measured(Actor::id, Actor::id, (left, right) -> network.areLinked(left, right) ? 0 : Measure.FULL);
    }
}
