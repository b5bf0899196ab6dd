package org.cldess.matching.introduction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.identity.Siren;
import org.cldess.language.Message;
import org.cldess.matching.Appraisal;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.criterion.ActorCriteria;
import org.cldess.matching.criterion.Availability;
import org.cldess.matching.criterion.NetworkCriteria;
import org.cldess.need.FitCheck;
import org.cldess.network.Economy;
import org.cldess.network.Network;
import org.cldess.territory.Gazetteer;

/**
 * The introductions that would help a network most (<i>{@index "mises en relation proposées"}</i>).
 *
 * <p>The score of a tie is a sum: up to 4 points for joining groups that are apart, 3 for a need that an offer meets, 2
 * for crossing the two economies, 1 for the same commune, and, with a gazetteer, half a point for the same EPCI. The
 * commune and the EPCI alone are not a reason to meet. Introductions are chosen one by one: each is the tie with the
 * highest score in the network as it would be after the introductions before it, so that groups that one introduction
 * joins are not joined again. Between equal scores, the pair whose actors come first by id is chosen.
 *
 * <p>A need that an offer may meet, but where something has to be checked, counts half; contradictory terms count
 * nothing.
 *
 * <p>An actor is not introduced to an actor that it is linked to, to one with whom either of the two refused to meet,
 * to another establishment of the same legal unit, or against an exclusion. Public bodies, which carry the contract,
 * are not introduced at all, nor are actors that have ceased, are on pause or cannot be reached on the day of the
 * network: {@link #whyNot} gives the reason.
 *
 * <p>Actors are looked up by sector, economy, commune, EPCI and group, and only as far as one of them can still be the
 * best; the search never scans all pairs. Each choice is optimal.
 */
public final class Introductions {
    private static final int MAX_EACH = 2;

    private final Network network;
    private final Set<Set<ActorId>> excluded;
    private final int mostEach;
    private final PlaceLookup whereabouts;
    private final FitCheck check;

    private Introductions(
            Network network, Set<Set<ActorId>> excluded, int mostEach, PlaceLookup whereabouts, FitCheck check) {
        this.network = network;
        this.whereabouts = whereabouts;
        this.excluded = excluded;
        this.mostEach = mostEach;
        this.check = check;
    }

    /**
     * Returns a criterion that is met if the tie would join what is apart: two groups without a tie between them, an
     * isolated actor and others, or two actors that reach each other only through one other actor.
     *
     * @param network the network on a given day, which contains both actors
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> joinsGroups(Network network) {
        return new TieGain(network).criterion();
    }

    /**
     * {@return the introductions in a network, each actor in at most two}
     *
     * @param network the network on a given day
     */
    public static Introductions in(Network network) {
        FitCheck check = FitCheck.withoutGazetteer().on(network.day());
        return new Introductions(network, Set.of(), MAX_EACH, PlaceLookup.COMMUNES, check);
    }

    /**
     * Returns these introductions with one pair excluded.
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
     * Returns these introductions with another limit on how often an actor is introduced.
     *
     * @param maximum the maximum number of introductions of each actor, 1 or more
     * @return a changed copy
     */
    public Introductions mostEach(int maximum) {
        if (maximum < 1) {
            throw new IllegalArgumentException(
                    "A maximum of %s introductions makes no sense: give 1 or more.".formatted(maximum));
        }
        return new Introductions(network, excluded, maximum, whereabouts, check);
    }

    /**
     * Returns these introductions with a gazetteer. Actors of one EPCI are then preferred too, though less than those
     * of one commune; the reasons give the distance; and whether an offer serves the territory of a need is decided
     * where it would otherwise have to be checked. Without a gazetteer, only equal codes are recognised.
     *
     * @param gazetteer the gazetteer with the EPCI and the positions of communes, such as {@link Gazetteer#ofFrance()}
     * @return a changed copy
     */
    public Introductions near(Gazetteer gazetteer) {
        return new Introductions(network, excluded, mostEach, PlaceLookup.of(gazetteer), check.with(gazetteer));
    }

    /**
     * Returns the best introductions.
     *
     * @param maximum the maximum number of introductions
     * @return the introductions, the highest score first; fewer if no more have a score above 0
     */
    public List<Introduction> best(int maximum) {
        TieGain joining = new TieGain(network);
        FitCheck remembering = check.withCache();
        IntroductionSearch search =
                new IntroductionSearch(network, joining, whereabouts, remembering, this::isAllowed, mostEach);
        Criteria<Actor, Actor> criteria = Criteria.of(
                joining.criterion().weight(TieScores.JOINING),
                ActorCriteria.needMetByOffer(remembering).weight(TieScores.NEED),
                NetworkCriteria.crossesEconomies(network).weight(TieScores.CROSSING),
                whereabouts.criterion().weight(TieScores.COMMUNE));
        List<Introduction> best = new ArrayList<>();
        while (best.size() < maximum && search.advance()) {
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
     * Returns why two actors are not introduced to each other, whatever their score.
     *
     * @param one one of them
     * @param other the other
     * @return all that keeps them apart; empty if other pairs merely have higher scores
     * @throws IllegalArgumentException if one is not in the network
     */
    public List<Message> whyNot(ActorId one, ActorId other) {
        Actor left = actor(one);
        Actor right = actor(other);
        if (one.equals(other)) {
            return List.of(Appraisal.ofItself(left.name()).reason());
        }
        List<Message> reasons = new ArrayList<>();
        for (Actor each : List.of(left, right)) {
            if (each.publicBody().value().isPresent()) {
                reasons.add(Texts.WORDS.message("not.public", each.name()));
            }
            Availability.whyNot(each, network.day()).ifPresent(reasons::add);
        }
        Stream.of(
                        NetworkCriteria.notYetLinked(network),
                        NetworkCriteria.neverRefusedBefore(network),
                        ActorCriteria.otherLegalUnit())
                .map(required -> required.appraise(left, right))
                .filter(appraisal -> !appraisal.isMet())
                .map(Appraisal::reason)
                .forEach(reasons::add);
        if (excluded.contains(Set.of(one, other))) {
            reasons.add(Texts.WORDS.message("not.excluded", left.name(), right.name()));
        }
        return List.copyOf(reasons);
    }

    private Actor actor(ActorId id) {
        return network.findActor(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The actor '%s' is not in the network. Take the network of a day on which it is."
                                .formatted(id)));
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

    @Override
    public String toString() {
        return "Introductions in " + network;
    }
}
