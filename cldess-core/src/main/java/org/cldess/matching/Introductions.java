package org.cldess.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.network.Economy;
import org.cldess.network.Network;
import org.cldess.territory.Gazetteer;

/**
 * The introductions that would help a network most (<i>mises en relation proposées</i>).
 *
 * <p>What a tie is worth is a sum: up to 4 points for joining what is apart, 3 for a need that an offer meets, 2 for crossing the two
 * economies, 1 for the same commune, and where a gazetteer tells half a point for the same EPCI, which alone are no reason to meet. The list is made one by one: each time, the tie that is worth most to
 * the network as it would be after the introductions before it, so that groups that one introduction joins are not joined again. Of two of
 * equal worth, the one whose actors come first by their ids is taken.
 *
 * <p>Nobody is introduced to whom it is linked to, to whom it, or the other, refused to meet, to itself under another establishment of the
 * same legal unit, or against an exclusion. Public bodies, which carry the contract, are introduced to nobody.
 *
 * <p>Actors are looked up by sector, economy, commune, EPCI and group, and only as far as one of them can still be the best: the pairs are never
 * all scanned. Each choice is the best there is.
 */
public final class Introductions {
    static final int JOINING = 4;
    static final int NEED = 3;
    static final int CROSSING = 2;
    static final int COMMUNE = 1;
    /** What places are worth, in millionths of a point. */
    static final long SAME_COMMUNE = (long) COMMUNE * Joining.FULL;

    static final long SAME_EPCI = SAME_COMMUNE / 2;
    private static final int MOST_EACH = 2;

    private final Network network;
    private final Set<Set<ActorId>> excluded;
    private final int mostEach;
    private final Whereabouts whereabouts;

    private Introductions(Network network, Set<Set<ActorId>> excluded, int mostEach, Whereabouts whereabouts) {
        this.network = network;
        this.whereabouts = whereabouts;
        this.excluded = excluded;
        this.mostEach = mostEach;
    }

    /**
     * The introductions in a network, each actor in two at most.
     *
     * @param network the network of a day
     * @return the introductions
     */
    public static Introductions in(Network network) {
        return new Introductions(network, Set.of(), MOST_EACH, Whereabouts.COMMUNES);
    }

    /**
     * The same, but two actors are not to be introduced.
     *
     * @param one one of them
     * @param other the other
     * @return a changed copy
     */
    public Introductions excluding(ActorId one, ActorId other) {
        Set<Set<ActorId>> more = new HashSet<>(excluded);
        more.add(new HashSet<>(List.of(one, other)));
        return new Introductions(network, more, mostEach, whereabouts);
    }

    /**
     * The same, but an actor stands in at most so many introductions.
     *
     * @param most at most how many, 1 or more
     * @return a changed copy
     */
    public Introductions mostEach(int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "Each actor would be introduced %d times at most: give 1 or more.".formatted(most));
        }
        return new Introductions(network, excluded, most, whereabouts);
    }

    /**
     * The same, but actors of one EPCI are preferred too, less than those of one commune, and the reasons tell how far they are apart. Without
     * a gazetteer, only the codes of communes are compared.
     *
     * @param gazetteer knows the EPCI and the places of communes, such as {@link Gazetteer#ofFrance()}
     * @return a changed copy
     */
    public Introductions near(Gazetteer gazetteer) {
        return new Introductions(network, excluded, mostEach, Whereabouts.of(gazetteer));
    }

    /**
     * The best introductions.
     *
     * @param most how many to propose at most
     * @return the introductions, the one that is worth most first; fewer where no more are worth anything
     */
    public List<Introduction> best(int most) {
        Joining joining = new Joining(network);
        IntroductionSearch search = new IntroductionSearch(network, joining, whereabouts, this::isAllowed, mostEach);
        Criteria<Actor, Actor> criteria = Criteria.of(
                NetworkCriteria.joins(joining).weight(JOINING),
                ActorCriteria.needMetByOffer().weight(NEED),
                NetworkCriteria.crossesEconomies(network).weight(CROSSING),
                whereabouts.criterion().weight(COMMUNE));
        List<Introduction> best = new ArrayList<>();
        while (best.size() < most && search.advance()) {
            best.add(introduction(search.first(), search.second(), criteria));
            search.accept();
        }
        return List.copyOf(best);
    }

    private Introduction introduction(Actor one, Actor other, Criteria<Actor, Actor> criteria) {
        boolean swap = network.economyOf(one) == Economy.CONVENTIONAL && network.economyOf(other) == Economy.SOCIAL;
        Actor left = swap ? other : one;
        Actor right = swap ? one : other;
        return new Introduction(left, right, criteria.score(left, right));
    }

    private boolean isAllowed(Actor one, Actor other) {
        return !network.areLinked(one.id(), other.id())
                && !network.isDeclined(one.id(), other.id())
                && !isSameUnit(one, other)
                && (excluded.isEmpty() || !excluded.contains(Set.of(one.id(), other.id())));
    }

    private static boolean isSameUnit(Actor one, Actor other) {
        Optional<Siren> unit = unit(one);
        return unit.isPresent() && unit.equals(unit(other));
    }

    private static Optional<Siren> unit(Actor actor) {
        return actor.siren().value().or(() -> actor.siret().value().map(Siret::siren));
    }
}
