package org.cldess.reporting.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.identity.CommuneCode;
import org.cldess.network.Broker;
import org.cldess.network.Economy;
import org.cldess.network.Link;
import org.cldess.network.Network;
import org.cldess.network.NetworkMeasures;
import org.cldess.network.Tie;
import org.cldess.reporting.chart.NetworkMap;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * A drawing of the network: each actor and link, if there are few enough of them to be read. A larger network, or any
 * network for the public, is drawn by family instead; a larger one is also drawn by commune, and its actors are listed
 * below. The counts always follow.
 */
final class NetworkPicture {
    private static final int MAX_NAMED = 3;

    private final View view;
    private final Speech speech;
    private final Network network;
    private final NetworkMeasures measures;

    NetworkPicture(View view, Network network, NetworkMeasures measures) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.network = network;
        this.measures = measures;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        boolean isLarge = measures.actors() > NetworkMap.MAX_NODES || measures.links() > NetworkMap.MAX_LINKS;
        GroupPicture families = GroupPicture.ofFamilies(speech, network);
        if (isLarge) {
            blocks.add(Paragraph.of(speech.say("network.large")));
        }
        if (namesShow() && !isLarge) {
            blocks.add(figure());
        } else {
            blocks.add(families.figure(title(), subtitle()));
        }
        blocks.add(families.table());
        if (isLarge) {
            blocks.addAll(communes());
        }
        if (isLarge && namesShow()) {
            blocks.add(Sections.of(
                    "trouver",
                    speech.say("network.find"),
                    Stream.concat(
                                    Stream.of(Paragraph.of(speech.say("network.find.how"))),
                                    families.members(view, network))
                            .toList()));
        }
        return Sections.of("reseau", speech.say("network.picture"), blocks);
    }

    private boolean namesShow() {
        return view.audience().sees(Audience.PARTNER);
    }

    /** A drawing of the communes, if there are several. */
    private List<Block> communes() {
        GroupPicture communes = GroupPicture.ofCommunes(view, network);
        NetworkGroups groups = communes.groups();
        if (groups.size() < 2) {
            return List.of();
        }
        return List.of(communes.figure(within(), subtitle()), communes.table());
    }

    /** How many links have both ends in one commune, of those whose two communes are recorded. */
    private String within() {
        List<Link> located = network.links().stream()
                .filter(link ->
                        commune(link.one()).isPresent() && commune(link.other()).isPresent())
                .toList();
        long within = located.stream()
                .filter(link -> commune(link.one()).equals(commune(link.other())))
                .count();
        return speech.say("communes.within", within, located.size());
    }

    private Optional<CommuneCode> commune(ActorId actor) {
        return network.findActor(actor).flatMap(one -> one.commune().value());
    }

    private Figure figure() {
        return new Figure(Phrase.of(title()), Phrase.of(subtitle()), alternative(), map(), Optional.of(tieTable()));
    }

    /** The main message: how many actors are not connected, or how many links cross between the economies. */
    private String title() {
        return measures.groups().size() > 1
                ? speech.say(measures.groupsInWords())
                : speech.say(measures.crossing().sentence());
    }

    private String subtitle() {
        return speech.say("network.subtitle", measures.actors(), measures.links(), view.day());
    }

    private NetworkMap map() {
        Map<ActorId, Integer> places = new HashMap<>();
        List<Actor> actors = network.actors();
        IntStream.range(0, actors.size())
                .forEach(at -> places.put(actors.get(at).id(), at));
        Set<ActorId> ringed = indispensable();
        int maximum = actors.stream().mapToInt(this::degree).max().orElse(0);
        List<NetworkMap.Node> nodes = actors.stream()
                .map(actor -> new NetworkMap.Node(
                        view.plainName(actor.id()),
                        NetworkGroups.side(network.economyOf(actor)),
                        ringed.contains(actor.id()),
                        size(degree(actor), maximum)))
                .toList();
        List<NetworkMap.Link> links = network.links().stream()
                .map(link -> new NetworkMap.Link(
                        places.getOrDefault(link.one(), 0),
                        places.getOrDefault(link.other(), 0),
                        isAcross(link),
                        link.strength().map(strength -> strength.level()).orElse(1)))
                .toList();
        return new NetworkMap(nodes, links, words(), speech.locale());
    }

    private NetworkMap.KeyWords words() {
        return new NetworkMap.KeyWords(
                speech.say("network.key.social"),
                speech.say("network.key.conventional"),
                speech.say("network.key.neither"),
                speech.say("network.key.ring"),
                speech.say("network.key.across"));
    }

    /**
     * The actors without whom two or more others would be cut off together. An actor whose absence isolates only one
     * neighbour is not included.
     */
    private Set<ActorId> indispensable() {
        return measures.brokers(measures.actors()).stream()
                .filter(broker ->
                        broker.groups().size() > 1 && broker.groups().get(1).size() > 1)
                .map(Broker::actor)
                .map(Actor::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private int degree(Actor actor) {
        return network.neighbours(actor.id()).size();
    }

    private static int size(int degree, int maximum) {
        return maximum == 0 ? 1 : Math.min(3, 1 + 3 * degree / (maximum + 1));
    }

    private boolean isAcross(Link link) {
        Set<Economy> both = network.findActor(link.one()).stream()
                .map(network::economyOf)
                .collect(Collectors.toCollection(HashSet::new));
        network.findActor(link.other()).map(network::economyOf).ifPresent(both::add);
        return both.equals(Set.of(Economy.SOCIAL, Economy.CONVENTIONAL));
    }

    private String alternative() {
        List<Phrase> linked = network.actors().stream()
                .sorted((one, other) -> degree(other) - degree(one))
                .limit(MAX_NAMED)
                .map(actor -> speech.phrase("network.with-links", view.name(actor.id()), degree(actor)))
                .toList();
        String alone = measures.isolated().isEmpty()
                ? speech.say(measures.isolatedInWords())
                : speech.phrase(
                                "network.alternative.alone",
                                speech.list(measures.isolated().stream()
                                        .map(actor -> view.name(actor.id()))
                                        .toList()))
                        .plain();
        return String.join(
                " ",
                speech.say(measures.sizeInWords()),
                speech.phrase("network.alternative.linked", speech.list(linked)).plain(),
                alone);
    }

    private Table tieTable() {
        Table.Builder table = Table.captioned(speech.say("network.ties"))
                .column(speech.say("column.actor"), Table.Align.LEFT)
                .column(speech.say("column.tie"), Table.Align.LEFT)
                .column(speech.say("column.other-actor"), Table.Align.LEFT)
                .column(speech.say("column.since"), Table.Align.LEFT)
                .column(speech.say("column.strength"), Table.Align.LEFT)
                .column(speech.say("column.source"), Table.Align.LEFT);
        network.links().forEach(link -> link.ties().forEach(tie -> table.row(row(tie))));
        return table.note(speech.say("as-of", view.day())).build();
    }

    private List<Cell> row(Tie tie) {
        return List.of(
                Cell.of(view.name(tie.actor())),
                Cell.of(speech.phrase(tie.kind())),
                Cell.of(view.name(tie.partner())),
                speech.cell(tie.since(), day -> Cell.of(speech.shortDate(day))),
                speech.cell(tie.strength(), strength -> Cell.of(speech.phrase(strength))),
                speech.cell(tie.origin(), origin -> Cell.of(speech.capital(speech.phrase(origin.kind())))));
    }
}
