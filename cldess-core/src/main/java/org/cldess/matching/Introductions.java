package org.cldess.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.identity.Siren;
import org.cldess.language.Message;
import org.cldess.need.FitCheck;
import org.cldess.network.Economy;
import org.cldess.network.Network;
import org.cldess.territory.Gazetteer;

/**
 * The introductions that would help a network most (<i>{@index "mises en relation proposées"}</i>).
 *
 * <p>What a tie is worth is a sum: up to 4 points for joining what is apart, 3 for a need that an offer meets, 2 for crossing the two
 * economies, 1 for the same commune, and where a gazetteer tells half a point for the same EPCI, which alone are no reason to meet. The
 * list is made one by one: each time, the tie that is worth most to the network as it would be after the introductions before it, so that
 * groups that one introduction joins are not joined again. Of two of equal worth, the one whose actors come first by their ids is taken.
 *
 * <p>A need that an offer meets only perhaps, since something is to be checked, is worth half; what contradicts is worth nothing.
 *
 * <p>Nobody is introduced to whom it is linked to, to whom it, or the other, refused to meet, to itself under another establishment of the
 * same legal unit, or against an exclusion. Public bodies, which carry the contract, are introduced to nobody, nor is who has ceased, is on
 * pause or cannot be reached on the day of the network: {@link #whyNot} tells it.
 *
 * <p>Actors are looked up by sector, economy, commune, EPCI and group, and only as far as one of them can still be the best: the pairs are
 * never all scanned. Each choice is the best there is.
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
    private final FitCheck check;

    private Introductions(
            Network network, Set<Set<ActorId>> excluded, int mostEach, Whereabouts whereabouts, FitCheck check) {
        this.network = network;
        this.whereabouts = whereabouts;
        this.excluded = excluded;
        this.mostEach = mostEach;
        this.check = check;
    }

    /**
     * {@return the introductions in a network, each actor in two at most}
     *
     * @param network the network of a day
     */
    public static Introductions in(Network network) {
        FitCheck check = FitCheck.plain().on(network.day());
        return new Introductions(network, Set.of(), MOST_EACH, Whereabouts.COMMUNES, check);
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
        return new Introductions(network, more, mostEach, whereabouts, check);
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
                    "Each actor would be introduced %s times at most: give 1 or more.".formatted(most));
        }
        return new Introductions(network, excluded, most, whereabouts, check);
    }

    /**
     * The same, but actors of one EPCI are preferred too, less than those of one commune, the reasons tell how far they are apart, and
     * whether an offer serves the territory of a need is told where it would else have to be checked. Without a gazetteer, only equal codes
     * are known.
     *
     * @param gazetteer knows the EPCI and the places of communes, such as {@link Gazetteer#ofFrance()}
     * @return a changed copy
     */
    public Introductions near(Gazetteer gazetteer) {
        return new Introductions(network, excluded, mostEach, Whereabouts.of(gazetteer), check.with(gazetteer));
    }

    /**
     * The best introductions.
     *
     * @param most how many to propose at most
     * @return the introductions, the one that is worth most first; fewer where no more are worth anything
     */
    public List<Introduction> best(int most) {
        Joining joining = new Joining(network);
        FitCheck remembering = check.remembering();
        IntroductionSearch search =
                new IntroductionSearch(network, joining, whereabouts, remembering, this::isAllowed, mostEach);
        Criteria<Actor, Actor> criteria = Criteria.of(
                NetworkCriteria.joins(joining).weight(JOINING),
                ActorCriteria.needMetByOffer(remembering).weight(NEED),
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

    /**
     * Why two actors are not introduced to each other, whatever it would be worth.
     *
     * @param one one of them
     * @param other the other
     * @return all that keeps them apart; nothing where only others are worth more
     * @throws IllegalArgumentException if one is not in the network
     */
    public List<Message> whyNot(ActorId one, ActorId other) {
        Actor left = actor(one);
        Actor right = actor(other);
        if (one.equals(other)) {
            return List.of(Texts.WORDS.message("not.itself", left.name()));
        }
        List<Message> reasons = new ArrayList<>();
        for (Actor each : List.of(left, right)) {
            if (each.publicBody().value().isPresent()) {
                reasons.add(Texts.WORDS.message("not.public", each.name()));
            }
            Availability.whyNot(each, network.day()).ifPresent(reasons::add);
        }
        addIf(network.areLinked(one, other), "linked.already", left, right, reasons);
        addIf(network.isDeclined(one, other), "refused.once", left, right, reasons);
        addIf(isSameUnit(left, right), "not.same-unit", left, right, reasons);
        addIf(excluded.contains(Set.of(one, other)), "not.excluded", left, right, reasons);
        return List.copyOf(reasons);
    }

    private Actor actor(ActorId id) {
        return network.findActor(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The actor '%s' is not in the network. Take the network of a day on which it is."
                                .formatted(id)));
    }

    private static void addIf(boolean holds, String key, Actor left, Actor right, List<Message> reasons) {
        if (holds) {
            reasons.add(Texts.WORDS.message(key, left.name(), right.name()));
        }
    }

    private boolean isAllowed(Actor one, Actor other) {
        return !network.areLinked(one.id(), other.id())
                && !network.isDeclined(one.id(), other.id())
                && !isSameUnit(one, other)
                && (excluded.isEmpty() || !excluded.contains(Set.of(one.id(), other.id())));
    }

    private static boolean isSameUnit(Actor one, Actor other) {
        Optional<Siren> unit = one.legalUnit();
        return unit.isPresent() && unit.equals(other.legalUnit());
    }
}
