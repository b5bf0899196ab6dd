package org.cldess.reporting.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.network.Network;
import org.cldess.reporting.chart.GroupMap;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.text.AlphabeticalOrder;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The number of links between any two groups of a network, as a diagram with an arc for each pair of groups, and as a
 * table.
 */
final class GroupPicture {
    private final Speech speech;
    private final String words;
    private final NetworkGroups groups;

    /**
     * Creates a picture of groups.
     *
     * @param words the prefix of the keys of the words for this kind of group
     */
    private GroupPicture(Speech speech, String words, NetworkGroups groups) {
        this.speech = speech;
        this.words = words;
        this.groups = groups;
    }

    static GroupPicture ofFamilies(Speech speech, Network network) {
        return new GroupPicture(speech, "matrix.", NetworkGroups.byFamily(speech, network));
    }

    static GroupPicture ofCommunes(View view, Network network) {
        return new GroupPicture(
                SharedTexts.speech(view, Texts.WORDS),
                "communes.",
                NetworkGroups.byCommune(SharedTexts.speech(view, Texts.WORDS), view.gazetteer(), network));
    }

    NetworkGroups groups() {
        return groups;
    }

    private String say(String key, Object... arguments) {
        return speech.say(words + key, arguments);
    }

    private String title(int group) {
        return letter(group) + " – " + groups.names().get(group);
    }

    /** The letter of a group, used where a column has no room for its name. */
    private static String letter(int group) {
        return String.valueOf((char) ('A' + group));
    }

    Table table() {
        Table.Builder table = Table.captioned(say("caption"))
                .column(say("column"), Table.Align.LEFT)
                .sum(speech.say("column.actors"));
        all().forEach(group -> table.sum(letter(group)));
        table.sum(speech.say("column.links"));
        for (int group = 0; group < groups.size(); group++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(title(group)));
            cells.add(speech.cell(groups.size(group)));
            groups.counts().get(group).forEach(count -> cells.add(speech.cell(count)));
            cells.add(speech.cell(groups.links(group)));
            table.row(cells);
        }
        return table.total(total()).note(say("note")).build();
    }

    private List<Cell> total() {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(speech.say("total")));
        cells.add(speech.cell(all().map(groups::size).sum()));
        all().map(groups::links).forEach(count -> cells.add(speech.cell(count)));
        cells.add(speech.cell(all().map(groups::links).sum()));
        return cells;
    }

    private IntStream all() {
        return IntStream.range(0, groups.size());
    }

    /** Lists the actors of each group in alphabetical order, each with the number of its links. */
    Stream<Block> members(View view, Network network) {
        return all().mapToObj(group -> new Paragraph(
                Phrase.EMPTY.strong(title(group)).then(" ").then(members(view, network, group)), Paragraph.Tone.SMALL));
    }

    private Phrase members(View view, Network network, int group) {
        return groups.members().get(group).stream()
                .sorted(Comparator.comparing(Actor::name, AlphabeticalOrder.OF_TEXTS))
                .map(actor -> speech.phrase(
                        "network.listed",
                        view.name(actor.id()),
                        network.neighbours(actor.id()).size()))
                .reduce((some, next) -> some.then(" · ").then(next))
                .orElse(Phrase.EMPTY);
    }

    Figure figure(String title, String subtitle) {
        return new Figure(
                Phrase.of(title), Phrase.of(say("subtitle", subtitle)), alternative(), map(), Optional.empty());
    }

    private GroupMap map() {
        List<GroupMap.Group> nodes = all().mapToObj(group -> new GroupMap.Group(
                        groups.names().get(group),
                        speech.say("groups.detail", groups.size(group), groups.count(group, group)),
                        groups.sides().get(group),
                        groups.size(group)))
                .toList();
        List<GroupMap.Bond> bonds = all().boxed()
                .flatMap(other -> IntStream.range(0, other)
                        .filter(one -> groups.count(one, other) > 0)
                        .mapToObj(one ->
                                new GroupMap.Bond(one, other, groups.isAcross(one, other), groups.count(one, other))))
                .toList();
        GroupMap.KeyWords key = new GroupMap.KeyWords(
                speech.say("network.key.social"),
                speech.say("network.key.conventional"),
                speech.say("network.key.neither"),
                speech.say("groups.key.several"),
                speech.say("groups.key.across"),
                say("key.within"));
        return new GroupMap(nodes, bonds, key, speech.locale());
    }

    private String alternative() {
        List<Phrase> said = all().mapToObj(group ->
                        speech.phrase("matrix.alternative", groups.names().get(group), groups.links(group)))
                .toList();
        return speech.phrase(words + "alternatives", speech.list(said)).plain();
    }
}
