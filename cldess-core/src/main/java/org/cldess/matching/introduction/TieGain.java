package org.cldess.matching.introduction;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.internal.graph.Components;
import org.cldess.internal.graph.CutNodes;
import org.cldess.internal.graph.Graph;
import org.cldess.internal.graph.ShortestPath;
import org.cldess.matching.Appraisal;
import org.cldess.matching.Criterion;
import org.cldess.network.Link;
import org.cldess.network.Network;

/**
 * How far a tie between two actors would join what is apart. The value grows with the number of pairs of actors that
 * the tie lets reach each other; it is full at the number of pairs that join when an isolated actor meets all others. A
 * tie between two actors that reach each other only through one other actor has half the full value.
 *
 * <p>Groups can be {@linkplain #join joined}: a second tie between the same two groups then joins nothing more.
 */
final class TieGain {
    /** The value of a tie that joins fully: values are in millionths. */
    static final int FULL = 1_000_000;

    private static final int HALF = FULL / 2;

    private final List<Actor> actors;
    private final Map<ActorId, Integer> places = new HashMap<>();
    private final Graph graph;
    private final Components parts;
    private final CutNodes cuts;
    private final boolean[] cut;
    private final int[] joined;

    TieGain(Network network) {
        actors = network.actors();
        IntStream.range(0, actors.size())
                .forEach(at -> places.put(actors.get(at).id(), at));
        List<Link> links = network.links();
        graph = Graph.of(
                actors.size(),
                links.stream().mapToInt(link -> place(link.one())).toArray(),
                links.stream().mapToInt(link -> place(link.other())).toArray());
        parts = Components.of(graph);
        cuts = CutNodes.of(graph);
        cut = new boolean[actors.size()];
        IntStream.range(0, cut.length).forEach(node -> cut[node] = cuts.isCut(node));
        joined = IntStream.range(0, parts.count()).toArray();
    }

    private int place(ActorId id) {
        return places.getOrDefault(id, -1);
    }

    /** Returns the place of an actor among those of the network. */
    int place(Actor actor) {
        Integer place = places.get(actor.id());
        if (place == null) {
            throw new IllegalArgumentException(
                    "The actor '%s' is not in the network. Take the network of a day on which it is."
                            .formatted(actor.id()));
        }
        return place;
    }

    Graph graph() {
        return graph;
    }

    Components parts() {
        return parts;
    }

    /** Returns the block of an actor that is not a cut vertex; the same large number for every cut vertex. */
    int block(int node) {
        return cut[node] ? Integer.MAX_VALUE : cuts.block(node);
    }

    /** Returns the value of a tie between two components, in millionths. */
    int utilityOfParts(int one, int other) {
        long pairs = (long) parts.size(one) * parts.size(other);
        return (int) Math.min(FULL, pairs * FULL / Math.max(1, graph.nodes() - 1));
    }

    /** Returns whether two components are the same, or were joined. */
    boolean areOne(int one, int other) {
        return root(one) == root(other);
    }

    private int root(int part) {
        int root = part;
        while (joined[root] != root) {
            joined[root] = joined[joined[root]];
            root = joined[root];
        }
        return root;
    }

    /** Treats two actors as linked from now on. */
    void join(int one, int other) {
        joined[root(parts.of(one))] = root(parts.of(other));
    }

    /** Returns the value of a tie between two actors, in millionths. */
    int utility(int one, int other) {
        int part = parts.of(one);
        if (!areOne(part, parts.of(other))) {
            return utilityOfParts(part, parts.of(other));
        }
        return part == parts.of(other) && areHeldByOne(one, other) ? HALF : 0;
    }

    static int utilityOfBlocks() {
        return HALF;
    }

    private boolean areHeldByOne(int one, int other) {
        return !cut[one] && !cut[other] && cuts.block(one) != cuts.block(other);
    }

    /** Returns the criterion that prefers a tie that joins more. */
    Criterion<Actor, Actor> criterion() {
        return Criterion.<Actor, Actor>of("joins-groups", this::appraise)
                .measured(this::place, this::place, this::utility);
    }

    private Appraisal appraise(Actor left, Actor right) {
        int one = place(left);
        int other = place(right);
        int utility = utility(one, other);
        if (utility == 0) {
            return Appraisal.unmet(Texts.WORDS.message("join.same", left.name(), right.name()));
        }
        BigDecimal value = BigDecimal.valueOf(utility, 6);
        int ofOne = parts.size(parts.of(one));
        int ofOther = parts.size(parts.of(other));
        if (parts.of(one) == parts.of(other)) {
            return new Appraisal(
                    value,
                    Texts.WORDS.message(
                            "join.broker",
                            left.name(),
                            right.name(),
                            broker(one, other).named()));
        }
        if (ofOne == 1 && ofOther == 1) {
            return new Appraisal(value, Texts.WORDS.message("join.alone.both", left.name(), right.name()));
        }
        if (ofOne == 1) {
            return new Appraisal(value, Texts.WORDS.message("join.alone.one", left.name(), right.name(), ofOther));
        }
        return ofOther == 1
                ? new Appraisal(value, Texts.WORDS.message("join.alone.one", right.name(), left.name(), ofOne))
                : new Appraisal(value, Texts.WORDS.message("join.groups", left.name(), right.name(), ofOne, ofOther));
    }

    /** Returns the first cut vertex between two actors: every path between them passes through it. */
    private Actor broker(int one, int other) {
        int node = Arrays.stream(ShortestPath.between(graph, one, other))
                .filter(between -> cuts.separates(between, one, other))
                .findFirst()
                .orElseThrow();
        return actors.get(node);
    }
}
