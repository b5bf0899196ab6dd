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
import org.cldess.internal.Interruption;
import org.cldess.internal.graph.Components;
import org.cldess.internal.graph.CutNodes;
import org.cldess.internal.graph.Graph;
import org.cldess.language.Message;

/**
 * What a facilitator wants to know of a network (<i>{@index "mesures du maillage"}</i>): who is alone, which groups do not talk, how much
 * the two economies do, and on whom everything rests. It says where to weave; it is no ranking of anybody.
 *
 * <p>All but the shares of shortest ways is found in time linear in actors and links.
 */
public final class Weave {
    private static final int DECIMALS = 6;

    private final List<Actor> actors;
    private final Graph graph;
    private final Accuracy accuracy;
    private final CutNodes cuts;
    private final double[] shares;
    private final List<Actor> isolated;
    private final List<Group> groups;
    private final Crossing crossing;

    Weave(Network network, Graph graph, Accuracy accuracy) {
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
            Interruption.endIfAsked(node);
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
     * How many actors there are.
     *
     * @return the number of actors
     */
    public int actors() {
        return graph.nodes();
    }

    /**
     * How many pairs of actors are linked.
     *
     * @return the number of links
     */
    public int links() {
        return graph.edges();
    }

    /**
     * How many of the possible links there are (<i>{@index densité}</i>).
     *
     * @return from 0 to 1, to six decimals; nothing under two actors
     */
    public Optional<BigDecimal> density() {
        if (actors() < 2) {
            return Optional.empty();
        }
        BigDecimal possible = BigDecimal.valueOf(actors()).multiply(BigDecimal.valueOf(actors() - 1L));
        return Optional.of(BigDecimal.valueOf(2L * links()).divide(possible, DECIMALS, RoundingMode.HALF_EVEN));
    }

    /**
     * Who has no tie at all.
     *
     * @return the actors, by id
     */
    public List<Actor> isolated() {
        return isolated;
    }

    /**
     * The groups between which there is no tie: from one to another, nobody reaches anybody. Who is alone is no group.
     *
     * @return the groups, the largest first, those of one size by their first member
     */
    public List<Group> groups() {
        return groups;
    }

    /**
     * How much the two economies are linked.
     *
     * @return the counts, and their share
     */
    public Crossing crossing() {
        return crossing;
    }

    /**
     * How exactly the shares of shortest ways were counted.
     *
     * @return the accuracy
     */
    public Accuracy accuracy() {
        return accuracy;
    }

    /**
     * The share of the shortest ways between two others that pass through an actor.
     *
     * @param actor the actor
     * @return from 0 to 1, to six decimals, to the {@linkplain #accuracy accuracy}; 0 for an actor that is not in the network
     */
    public BigDecimal share(Actor actor) {
        int node = Collections.binarySearch(actors, actor, Comparator.comparing(Actor::id));
        return node < 0 ? BigDecimal.ZERO : share(node);
    }

    private BigDecimal share(int node) {
        return BigDecimal.valueOf(shares[node]).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /**
     * How many actors there are without each of whom some others would no longer reach each other.
     *
     * @return the number of actors
     */
    public long indispensable() {
        return IntStream.range(0, graph.nodes()).filter(cuts::isCut).count();
    }

    /**
     * On whom most rests: first those without whom most pairs of others would no longer reach each other, then those through whom most
     * shortest ways pass.
     *
     * @param most how many to tell at most
     * @return the actors through whom anybody reaches anybody, with what would fall apart
     */
    public List<Broker> brokers(int most) {
        long[] separated = IntStream.range(0, graph.nodes())
                .mapToLong(cuts::separatedWithout)
                .toArray();
        return IntStream.range(0, graph.nodes())
                .filter(node -> separated[node] > 0 || shares[node] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(node -> -separated[node])
                        .thenComparingDouble(node -> -shares[node])
                        .thenComparingInt(node -> node))
                .limit(most)
                .map(node -> new Broker(actors.get(node), share(node), separated[node], groupsWithout(node)))
                .toList();
    }

    private List<Group> groupsWithout(int node) {
        return cuts.groupsWithout(node).stream()
                .map(group ->
                        new Group(Arrays.stream(group).mapToObj(actors::get).toList()))
                .toList();
    }

    /**
     * {@return the weave in words, in the order in which a facilitator asks: how many, who is alone, which groups do not talk, how much the
     * two economies do}
     */
    public List<Message> sentences() {
        return List.of(size(), alone(), apart(), crossing.sentence());
    }

    /** {@return how many actors and links there are, in words} */
    public Message size() {
        return Texts.WORDS.message("weave.size", actors(), links());
    }

    /** {@return how many have no tie, in words} */
    public Message alone() {
        return Texts.WORDS.message("weave.alone", isolated.size());
    }

    /** {@return how many groups do not talk, in words} */
    public Message apart() {
        if (groups.isEmpty()) {
            return Texts.WORDS.message("weave.groups.none");
        }
        int largest = groups.get(0).size();
        return groups.size() == 1
                ? Texts.WORDS.message("weave.groups.one", largest)
                : Texts.WORDS.message("weave.groups.many", groups.size(), largest);
    }
}
