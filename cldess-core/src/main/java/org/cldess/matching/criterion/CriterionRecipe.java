package org.cldess.matching.criterion;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.matching.Criterion;
import org.cldess.need.FitCheck;
import org.cldess.network.Network;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;

/**
 * How a criterion is made, and what it needs in addition to the actors.
 *
 * @param asks what it needs
 * @param make makes it from what it needs
 */
record CriterionRecipe(Ask asks, Function<CriteriaContext, Criterion<Actor, Actor>> make) {
    /** What a criterion needs in addition to the actors. */
    enum Ask {
        NOTHING,
        PLACES,
        DISTANCE,
        NETWORK,
        KINDS
    }

    static CriterionRecipe ofActors(Supplier<Criterion<Actor, Actor>> criterion) {
        return new CriterionRecipe(Ask.NOTHING, context -> criterion.get());
    }

    static CriterionRecipe ofTerms(Function<FitCheck, Criterion<Actor, Actor>> criterion) {
        return new CriterionRecipe(Ask.NOTHING, context -> criterion.apply(context.check()));
    }

    static CriterionRecipe ofPlaces(Function<Gazetteer, Criterion<Actor, Actor>> criterion) {
        return new CriterionRecipe(Ask.PLACES, context -> criterion.apply(context.gazetteer()));
    }

    static CriterionRecipe ofDistance(BiFunction<Distance, Gazetteer, Criterion<Actor, Actor>> criterion) {
        return new CriterionRecipe(
                Ask.DISTANCE, context -> criterion.apply(context.knownDistance(), context.gazetteer()));
    }

    static CriterionRecipe ofNetwork(Function<Network, Criterion<Actor, Actor>> criterion) {
        return new CriterionRecipe(
                Ask.NETWORK, context -> criterion.apply(context.knownTies().network()));
    }

    static CriterionRecipe ofSignatories(Function<Predicate<? super ActorId>, Criterion<Actor, Actor>> criterion) {
        return new CriterionRecipe(
                Ask.NETWORK, context -> criterion.apply(context.knownTies().hasSigned()));
    }

    static CriterionRecipe ofKinds(Function<Set<SiaeKind>, Criterion<Actor, Actor>> criterion) {
        return new CriterionRecipe(Ask.KINDS, context -> criterion.apply(context.kinds()));
    }
}
