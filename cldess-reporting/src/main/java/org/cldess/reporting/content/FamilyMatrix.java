package org.cldess.reporting.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.actor.EssFamily;
import org.cldess.network.Economy;
import org.cldess.network.Link;
import org.cldess.network.Network;
import org.cldess.reporting.chart.NetworkMap;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;

/** How many links join two families, family by family: as a table, and drawn with a shape for each family. */
final class FamilyMatrix {
    private static final List<EssFamily> FAMILIES = List.of(EssFamily.values());

    private final Speech speech;
    private final List<String> families;
    private final int[] members;
    private final NetworkMap.Side[] sides;
    private final int[][] counts;

    FamilyMatrix(Speech speech, Network network) {
        this.speech = speech;
        Map<Integer, String> names = new TreeMap<>();
        network.actors().forEach(actor -> names.putIfAbsent(order(network, actor), name(network, actor)));
        List<Integer> keys = List.copyOf(names.keySet());
        families = List.copyOf(names.values());
        members = new int[families.size()];
        sides = new NetworkMap.Side[families.size()];
        counts = new int[families.size()][families.size()];
        for (Actor actor : network.actors()) {
            int family = keys.indexOf(order(network, actor));
            members[family]++;
            sides[family] = side(network.economyOf(actor));
        }
        for (Link link : network.links()) {
            int one = network.findActor(link.one())
                    .map(actor -> keys.indexOf(order(network, actor)))
                    .orElse(0);
            int other = network.findActor(link.other())
                    .map(actor -> keys.indexOf(order(network, actor)))
                    .orElse(0);
            counts[one][other]++;
            if (one != other) {
                counts[other][one]++;
            }
        }
    }

    private static NetworkMap.Side side(Economy economy) {
        return switch (economy) {
            case SOCIAL -> NetworkMap.Side.FIRST;
            case CONVENTIONAL -> NetworkMap.Side.SECOND;
            case NEITHER, UNKNOWN -> NetworkMap.Side.NEITHER;
        };
    }

    /** The families of the social economy in the order of the law, work integration before them, then all others. */
    private static int order(Network network, Actor actor) {
        return switch (network.economyOf(actor)) {
            case SOCIAL ->
                actor.siae().value().isPresent()
                        ? 0
                        : actor.essFamily()
                                .value()
                                .map(family -> 1 + FAMILIES.indexOf(family))
                                .orElse(20);
            case CONVENTIONAL -> 21;
            case NEITHER -> 22;
            case UNKNOWN -> 23;
        };
    }

    private String name(Network network, Actor actor) {
        Economy economy = network.economyOf(actor);
        if (economy != Economy.SOCIAL) {
            return speech.say("family." + code(economy));
        }
        return actor.siae().value().isPresent()
                ? speech.say("family.integration")
                : speech.say("family."
                        + actor.essFamily().value().map(FamilyMatrix::code).orElseGet(() -> code(economy)));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The letter of a family: its column has no room for its name. */
    private static String letter(int family) {
        return String.valueOf((char) ('A' + family));
    }

    Table table() {
        Table.Builder table = Table.captioned(speech.say("matrix.caption"))
                .column(speech.say("column.family"), Table.Align.LEFT)
                .column(speech.say("column.actors"), Table.Align.RIGHT);
        for (int family = 0; family < families.size(); family++) {
            table.column(letter(family), Table.Align.RIGHT);
        }
        table.column(speech.say("column.links"), Table.Align.RIGHT);
        for (int family = 0; family < families.size(); family++) {
            List<Cell> cells = new ArrayList<>(
                    List.of(Cell.of(letter(family) + " – " + families.get(family)), speech.cell(members[family])));
            for (int other = 0; other < families.size(); other++) {
                cells.add(speech.cell(counts[family][other]));
            }
            cells.add(speech.cell(IntStream.of(counts[family]).sum()));
            table.row(cells);
        }
        return table.note(speech.say("matrix.note")).build();
    }

    Figure figure(String title, String subtitle) {
        int most = IntStream.of(members).max().orElse(1);
        int strongest = IntStream.range(0, counts.length)
                .flatMap(one -> IntStream.range(0, one).map(other -> counts[one][other]))
                .max()
                .orElse(1);
        List<NetworkMap.Node> nodes = IntStream.range(0, families.size())
                .mapToObj(family -> new NetworkMap.Node(
                        speech.say("matrix.family", families.get(family), members[family]),
                        sides[family],
                        false,
                        1 + 2 * members[family] / Math.max(1, most)))
                .toList();
        List<NetworkMap.Link> links = new ArrayList<>();
        for (int one = 0; one < counts.length; one++) {
            for (int other = 0; other < one; other++) {
                if (counts[one][other] > 0) {
                    links.add(new NetworkMap.Link(
                            other, one, isAcross(one, other), 1 + 2 * counts[one][other] / Math.max(1, strongest)));
                }
            }
        }
        return new Figure(Phrase.of(title), Phrase.of(subtitle), alternative(), map(nodes, links), Optional.empty());
    }

    private boolean isAcross(int one, int other) {
        return sides[one] != sides[other]
                && sides[one] != NetworkMap.Side.NEITHER
                && sides[other] != NetworkMap.Side.NEITHER;
    }

    private NetworkMap map(List<NetworkMap.Node> nodes, List<NetworkMap.Link> links) {
        return new NetworkMap(
                nodes,
                links,
                new NetworkMap.KeyWords(
                        speech.say("weave.key.social"),
                        speech.say("weave.key.conventional"),
                        speech.say("weave.key.neither"),
                        "",
                        speech.say("weave.key.across")),
                speech.locale());
    }

    private String alternative() {
        List<Phrase> said = IntStream.range(0, families.size())
                .mapToObj(family -> Phrase.of(speech.say(
                        "matrix.alternative",
                        families.get(family),
                        IntStream.of(counts[family]).sum())))
                .toList();
        return speech.phrase("matrix.alternatives", speech.list(said)).plain();
    }
}
