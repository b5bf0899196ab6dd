package org.cldess.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.internal.graph.Components;
import org.cldess.internal.graph.CutNodes;
import org.cldess.internal.graph.Graph;
import org.cldess.internal.interruption.Interruption;
import org.cldess.language.Message;

/**
 * The measures of a network for a facilitator (<i>{@index "mesures du maillage"}</i>): which actors have no ties, which
 * groups are not connected, how closely the two economies are linked, and on which actors the network depends. They
 * show where ties are missing; they are not a ranking of actors.
 *
 * <p>All measures except the shares of shortest paths take time linear in actors and links.
 */
public final class NetworkMeasures {
    private static final int DECIMALS = 6;

    private final List<Actor> actors;
    private final Graph graph;
    private final Accuracy accuracy;
    private final CutNodes cuts;
    private final double[] shares;
    private final List<Actor> isolated;
    private final List<Group> groups;
    private final Crossing crossing;

    NetworkMeasures(Network network, Graph graph, Accuracy accuracy) {
        this.actors = network.actors();
        this.graph = graph;
        this.accuracy = accuracy;
        cuts = CutNodes.of(graph);
        shares = accuracy.shares(graph);
        isolated = IntStream.range(0, graph.nodes())
                .filter(node -> graph.degree(node) == 0)
                .mapToObj(actors::get)
                .toList();
        groups = groups(Components.of(graph));
        crossing = crossing(network);
    }

    private List<Group> groups(Components parts) {
        List<List<Actor>> members = new ArrayList<>();
        IntStream.range(0, parts.count()).forEach(part -> members.add(new ArrayList<>()));
        IntStream.range(0, graph.nodes())
                .forEach(node -> members.get(parts.of(node)).add(actors.get(node)));
        return members.stream().filter(part -> part.size() > 1).map(Group::new).toList();
    }

    private Crossing crossing(Network network) {
        Economy[] economies = actors.stream().map(network::economyOf).toArray(Economy[]::new);
        int[] counts = new int[4];
        for (int node = 0; node < graph.nodes(); node++) {
            Interruption.throwIfInterrupted(node);
            for (int i = 0; i < graph.degree(node); i++) {
                int neighbour = graph.neighbour(node, i);
                if (node < neighbour) {
                    counts[kind(economies[node], economies[neighbour])]++;
                }
            }
        }
        return new Crossing(counts[0], counts[1], counts[2], counts[3]);
    }

    private static int kind(Economy one, Economy other) {
        boolean social = one == Economy.SOCIAL || other == Economy.SOCIAL;
        boolean conventional = one == Economy.CONVENTIONAL || other == Economy.CONVENTIONAL;
        if (social && conventional) {
            return 0;
        }
        if (one != other || !(social || conventional)) {
            return 3;
        }
        return social ? 1 : 2;
    }

    /**
     * Returns the number of actors.
     *
     * @return the number of actors
     */
    public int actors() {
        return graph.nodes();
    }

    /**
     * Returns the number of pairs of actors that are linked.
     *
     * @return the number of links
     */
    public int links() {
        return graph.edges();
    }

    /**
     * Returns the share of the possible links that exist (<i>{@index densité}</i>).
     *
     * @return a share from 0 to 1, to six decimals; empty for fewer than two actors
     */
    public Optional<BigDecimal> density() {
        if (actors() < 2) {
            return Optional.empty();
        }
        BigDecimal possible = BigDecimal.valueOf(actors()).multiply(BigDecimal.valueOf(actors() - 1L));
        return Optional.of(BigDecimal.valueOf(2L * links()).divide(possible, DECIMALS, RoundingMode.HALF_EVEN));
    }

    /**
     * Returns the actors that have no tie.
     *
     * @return the actors, by id
     */
    public List<Actor> isolated() {
        return isolated;
    }

    /**
     * Returns the groups of connected actors. There are no ties between two groups. An actor without ties is not a
     * group.
     *
     * @return the groups, the largest first; groups of the same size by their first member
     */
    public List<Group> groups() {
        return groups;
    }

    /**
     * Returns the links between the two economies.
     *
     * @return the counts and the share
     */
    public Crossing crossing() {
        return crossing;
    }

    /**
     * Returns how exactly the shares of shortest paths were counted.
     *
     * @return the accuracy
     */
    public Accuracy accuracy() {
        return accuracy;
    }

    /**
     * Returns the share of the shortest paths between two others that pass through an actor.
     *
     * @param actor the actor
     * @return a share from 0 to 1, to six decimals, with the {@linkplain #accuracy accuracy} of this object; 0 for an
     *     actor that is not in the network
     */
    public BigDecimal pathShare(Actor actor) {
        int node = Collections.binarySearch(actors, actor, Comparator.comparing(Actor::id));
        return node < 0 ? BigDecimal.ZERO : pathShare(node);
    }

    private BigDecimal pathShare(int node) {
        return BigDecimal.valueOf(shares[node]).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /**
     * Returns the number of actors without which some others would no longer reach each other.
     *
     * @return the number of actors
     */
    public long indispensable() {
        return IntStream.range(0, graph.nodes()).filter(cuts::isCut).count();
    }

    /**
     * Returns the actors on which the network depends most: first by the number of pairs of others that would no longer
     * reach each other without them, then by their share of shortest paths.
     *
     * @param maximum the maximum number of results, 0 or more
     * @return the actors through which others reach each other, with the groups that would remain without each
     * @throws IllegalArgumentException if the maximum is negative
     */
    public List<Broker> brokers(int maximum) {
        if (maximum < 0) {
            throw new IllegalArgumentException("A list cannot have %s actors. Ask for 0 or more.".formatted(maximum));
        }
        long[] separated = IntStream.range(0, graph.nodes())
                .mapToLong(cuts::separatedWithout)
                .toArray();
        return IntStream.range(0, graph.nodes())
                .filter(node -> separated[node] > 0 || shares[node] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(node -> -separated[node])
                        .thenComparingDouble(node -> -shares[node])
                        .thenComparingInt(node -> node))
                .limit(maximum)
                .map(node -> new Broker(actors.get(node), pathShare(node), separated[node], groupsWithout(node)))
                .toList();
    }

    private List<Group> groupsWithout(int node) {
        return cuts.groupsWithout(node).stream()
                .map(group ->
                        new Group(Arrays.stream(group).mapToObj(actors::get).toList()))
                .toList();
    }

    /**
     * {@return the measures in words, in this order: the size, the actors without ties, the unconnected groups, the
     * links between the two economies}
     */
    public List<Message> sentences() {
        return actors() == 0
                ? List.of(sizeInWords())
                : List.of(sizeInWords(), isolatedInWords(), groupsInWords(), crossing.sentence());
    }

    /** {@return the numbers of actors and links, in words; for no actors, that there are none} */
    public Message sizeInWords() {
        return actors() == 0
                ? Texts.WORDS.message("network.empty")
                : Texts.WORDS.message("network.size", actors(), links());
    }

    /** {@return the number of actors without ties, in words; for no actors, that there are none} */
    public Message isolatedInWords() {
        return actors() == 0 ? sizeInWords() : Texts.WORDS.message("network.alone", isolated.size());
    }

    /** {@return the number of groups that are not connected, in words} */
    public Message groupsInWords() {
        if (groups.isEmpty()) {
            return Texts.WORDS.message("network.groups.none");
        }
        int largest = groups.get(0).size();
        return groups.size() == 1
                ? Texts.WORDS.message("network.groups.one", largest)
                : Texts.WORDS.message("network.groups.many", groups.size(), largest);
    }

    @Override
    public String toString() {
        return "NetworkMeasures: %s actors, %s groups".formatted(actors.size(), groups.size());
    }
}
