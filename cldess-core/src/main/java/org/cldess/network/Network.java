package org.cldess.network;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.internal.graph.Graph;

/**
 * The network of actors on a day (<i>{@index réseau}</i>): the actors, the ties that are in effect that day, and the
 * introductions that were refused and not reopened.
 *
 * <p>Public bodies run the contract and are not part of the network that it builds: a public body is included only if a
 * tie names it.
 */
public final class Network {
    private static final Comparator<Link> BY_PAIR =
            Comparator.comparing(Link::one).thenComparing(Link::other);

    private final LocalDate day;
    private final List<Actor> actors;
    private final Map<ActorId, Integer> places;
    private final List<Tie> ties;
    private final List<Link> links;
    private final List<DeclinedIntroduction> declined;
    private final SetMultimap<ActorId, ActorId> refused;
    private final Graph graph;
    private final Function<? super Actor, Economy> economies;

    private Network(
            LocalDate day, Collection<Actor> actors, Collection<Tie> ties, Collection<DeclinedIntroduction> declined) {
        this.day = day;
        this.ties = ties.stream().filter(tie -> tie.holdsOn(day)).toList();
        Set<ActorId> tied = this.ties.stream().map(Tie::actor).collect(Collectors.toCollection(HashSet::new));
        this.ties.forEach(tie -> tied.add(tie.partner()));
        this.actors = actors.stream()
                .filter(actor -> actor.publicBody().value().isEmpty() || tied.contains(actor.id()))
                .sorted(Comparator.comparing(Actor::id))
                .toList();
        this.places = new HashMap<>();
        IntStream.range(0, this.actors.size())
                .forEach(at -> places.put(this.actors.get(at).id(), at));
        this.declined = declined.stream().filter(each -> each.isInEffectOn(day)).toList();
        this.refused = refused(this.declined);
        this.links = links(this.ties);
        this.graph = graph();
        this.economies = Economy::stated;
    }

    private Network(Network of, Function<? super Actor, Economy> economies) {
        day = of.day;
        actors = of.actors;
        places = of.places;
        ties = of.ties;
        links = of.links;
        declined = of.declined;
        refused = of.refused;
        graph = of.graph;
        this.economies = economies;
    }

    /**
     * {@return the network on a day}
     *
     * @param day the day
     * @param actors the actors
     * @param ties their ties; ties that are not in effect on the day are left out
     * @param declined the refused introductions; refusals that are not in effect on the day are left out
     * @throws IllegalArgumentException if a tie names an actor that is not among the actors, or two actors have the
     *     same id
     */
    public static Network of(
            LocalDate day, Collection<Actor> actors, Collection<Tie> ties, Collection<DeclinedIntroduction> declined) {
        return new Network(day, actors, ties, declined);
    }

    /**
     * Returns this network with a function that replaces {@link Economy#stated} for the economy of an actor.
     *
     * @param economies returns the economy of an actor, always the same for the same actor
     * @return a changed copy
     */
    public Network withEconomies(Function<? super Actor, Economy> economies) {
        return new Network(this, economies);
    }

    private static SetMultimap<ActorId, ActorId> refused(List<DeclinedIntroduction> declined) {
        ImmutableSetMultimap.Builder<ActorId, ActorId> refused = ImmutableSetMultimap.builder();
        for (DeclinedIntroduction each : declined) {
            refused.put(each.actor(), each.partner()).put(each.partner(), each.actor());
        }
        return refused.build();
    }

    private static List<Link> links(List<Tie> ties) {
        Map<ActorId, Map<ActorId, List<Tie>>> byPair = new TreeMap<>();
        for (Tie tie : ties) {
            boolean inOrder = tie.actor().compareTo(tie.partner()) < 0;
            byPair.computeIfAbsent(inOrder ? tie.actor() : tie.partner(), unused -> new TreeMap<>())
                    .computeIfAbsent(inOrder ? tie.partner() : tie.actor(), unused -> new ArrayList<>())
                    .add(tie);
        }
        List<Link> links = new ArrayList<>();
        byPair.forEach((one, others) -> others.forEach((other, between) -> links.add(new Link(one, other, between))));
        return List.copyOf(links);
    }

    private Graph graph() {
        if (places.size() < actors.size()) {
            throw new IllegalArgumentException(
                    "Two of the %s actors have the same id. Leave one of them out.".formatted(actors.size()));
        }
        return Graph.of(
                actors.size(),
                links.stream().mapToInt(link -> place(link.one())).toArray(),
                links.stream().mapToInt(link -> place(link.other())).toArray());
    }

    private int place(ActorId id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException(
                    "A tie names the actor '%s', which is not in the network. Add the actor, or leave the tie out."
                            .formatted(id));
        }
        return place;
    }

    /**
     * Returns the day.
     *
     * @return the day on which the ties are in effect
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns the actors.
     *
     * @return the actors, by id
     */
    public List<Actor> actors() {
        return actors;
    }

    /**
     * Returns all ties that are in effect on the day.
     *
     * @return the ties, in the order in which they were given
     */
    public List<Tie> ties() {
        return ties;
    }

    /**
     * Returns the links, one for each pair of linked actors.
     *
     * @return the links, by the ids of the two
     */
    public List<Link> links() {
        return links;
    }

    /** {@return the introductions that are refused on the day} */
    public List<DeclinedIntroduction> declined() {
        return declined;
    }

    /**
     * Finds an actor by its id.
     *
     * @param id the id
     * @return the actor; empty if it is not in the network
     */
    public Optional<Actor> findActor(ActorId id) {
        return Optional.ofNullable(places.get(id)).map(actors::get);
    }

    /**
     * Returns the economy to which an actor belongs.
     *
     * @param actor the actor
     * @return its economy
     */
    public Economy economyOf(Actor actor) {
        return economies.apply(actor);
    }

    /**
     * Returns the actors that an actor is linked to.
     *
     * @param id the actor
     * @return the actors that it is linked to, by id; empty if it is not in the network
     */
    public List<Actor> neighbours(ActorId id) {
        Integer place = places.get(id);
        return place == null
                ? List.of()
                : IntStream.range(0, graph.degree(place))
                        .mapToObj(at -> actors.get(graph.neighbour(place, at)))
                        .toList();
    }

    /**
     * Returns whether two actors are linked.
     *
     * @param one one actor
     * @param other the other actor
     * @return true if a tie joins them
     */
    public boolean areLinked(ActorId one, ActorId other) {
        Integer from = places.get(one);
        Integer to = places.get(other);
        return from != null && to != null && graph.joins(from, to);
    }

    /**
     * Returns whether the introduction of two actors is refused on the day.
     *
     * @param one one actor
     * @param other the other actor
     * @return true if it was refused and not reopened
     */
    public boolean isDeclined(ActorId one, ActorId other) {
        return refused.containsEntry(one, other);
    }

    /**
     * Returns the measures of the network, exact if that takes only a moment, otherwise with an error of 0.01 (see
     * {@link Accuracy#quick}).
     *
     * @return the measures
     */
    public NetworkMeasures measures() {
        return measures(Accuracy.quick());
    }

    /**
     * Returns the measures of the network.
     *
     * @param accuracy how exactly the paths through each actor are counted
     * @return the measures
     */
    public NetworkMeasures measures(Accuracy accuracy) {
        return new NetworkMeasures(this, graph, accuracy.over(graph.nodes(), graph.edges()));
    }

    /**
     * {@return the changes since an earlier day}
     *
     * @param earlier the network of that day
     */
    public NetworkChange changesSince(Network earlier) {
        return NetworkChange.between(earlier, this);
    }

    /** Returns the link in this network between the same two actors as the given link. */
    Optional<Link> findLink(Link link) {
        int at = Collections.binarySearch(links, link, BY_PAIR);
        return at < 0 ? Optional.empty() : Optional.of(links.get(at));
    }

    @Override
    public String toString() {
        return "Network of %s: %s actors, %s links".formatted(day, actors.size(), links.size());
    }
}
