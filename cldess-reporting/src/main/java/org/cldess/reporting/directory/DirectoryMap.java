package org.cldess.reporting.directory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.identity.CommuneCode;
import org.cldess.reporting.chart.PinMap;
import org.cldess.reporting.content.MissingValues;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.Shares;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.cldess.territory.Commune;
import org.cldess.territory.Distance;
import org.cldess.territory.Epci;
import org.cldess.territory.GeoPosition;

/** The communes of the listed actors: a map around the commune with the most listed actors, and a table. */
final class DirectoryMap {
    /** The maximum distance from the commune in the middle. Actors farther away would shrink the map too much. */
    private static final double MAX_KILOMETRES = 75;

    /** The maximum number of communes without listed actors. More would hide the communes that have some. */
    private static final int MAX_OTHERS = 250;

    private record Group(String name, Optional<Commune> commune, List<DirectoryEntry> members) {
        Optional<GeoPosition> position() {
            return commune.flatMap(Commune::position);
        }
    }

    private final View view;
    private final Speech speech;
    private final List<DirectoryEntry> all;
    private final List<Group> groups;

    DirectoryMap(View view, List<DirectoryEntry> all) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.all = all;
        Map<String, List<DirectoryEntry>> communes = DirectoryEntry.by(
                all, one -> one.communeOr(speech.say("directory.commune.none")), speech.say("communes.unknown"));
        this.groups = communes.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue().get(0).place(), entry.getValue()))
                .sorted(Comparator.comparingInt(group -> -group.members().size()))
                .toList();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        List<Group> drawn = drawn();
        if (!drawn.isEmpty()) {
            blocks.add(figure(drawn));
            List<Group> left =
                    groups.stream().filter(group -> !drawn.contains(group)).toList();
            if (!left.isEmpty()) {
                List<Phrase> names = left.stream()
                        .map(group -> speech.phrase(
                                "directory.map.count",
                                group.name(),
                                group.members().size()))
                        .toList();
                blocks.add(
                        new Paragraph(speech.phrase("directory.map.left", speech.list(names)), Paragraph.Tone.SMALL));
            }
        }
        blocks.add(table());
        return Sections.of("carte", speech.say("directory.map"), blocks);
    }

    /** The communes near the one with the most actors, as many as can be named. */
    private List<Group> drawn() {
        Optional<GeoPosition> middle =
                groups.stream().flatMap(group -> group.position().stream()).findFirst();
        return groups.stream()
                .filter(group -> group.position()
                        .filter(position -> isNear(middle, position))
                        .isPresent())
                .limit(PinMap.MAX_PINS)
                .toList();
    }

    private static boolean isNear(Optional<GeoPosition> middle, GeoPosition position) {
        return middle.filter(known -> known.distanceTo(position).kilometres() <= MAX_KILOMETRES)
                .isPresent();
    }

    private Figure figure(List<Group> drawn) {
        Group first = drawn.get(0);
        String said = speech.say("directory.map.title", first.members().size(), all.size(), first.name());
        String alternative = speech.say(
                "directory.map.alternative",
                all.size(),
                groups.stream().filter(group -> group.commune().isPresent()).count(),
                first.name(),
                first.members().size());
        return new Figure(
                Phrase.of(said),
                speech.phrase("directory.map.subtitle", view.day()),
                alternative,
                map(drawn),
                Optional.empty());
    }

    private PinMap map(List<Group> drawn) {
        List<PinMap.Pin> pins = drawn.stream()
                .map(group -> {
                    GeoPosition position = group.position().orElseThrow();
                    return new PinMap.Pin(
                            group.name(),
                            group.members().size(),
                            point(position),
                            position.precision().isApproximated());
                })
                .toList();
        PinMap.KeyWords words = new PinMap.KeyWords(
                speech.say("directory.map.key.area"),
                speech.say("directory.map.key.approximated"),
                speech.say("directory.map.key.other"),
                speech.say("directory.map.key.outline"));
        return new PinMap(pins, others(drawn), words, speech.locale());
    }

    private static PinMap.Point point(GeoPosition position) {
        return new PinMap.Point(position.latitude(), position.longitude());
    }

    /** The other communes of the inter-municipal bodies that contain the drawn communes. */
    private List<PinMap.Point> others(List<Group> drawn) {
        Set<CommuneCode> taken = drawn.stream()
                .flatMap(group -> group.commune().stream())
                .map(Commune::code)
                .collect(Collectors.toCollection(HashSet::new));
        Set<Epci> epcis = drawn.stream()
                .flatMap(group -> group.commune().stream())
                .flatMap(commune -> commune.epci().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<GeoPosition> middle = drawn.get(0).position();
        List<PinMap.Point> others = epcis.stream()
                .flatMap(epci -> view.gazetteer().communesOf(epci).stream())
                .filter(commune -> !taken.contains(commune.code()))
                .sorted(Comparator.comparing(Commune::code))
                .flatMap(commune -> commune.position().stream())
                .filter(position -> !position.precision().isApproximated() && isNear(middle, position))
                .map(DirectoryMap::point)
                .toList();
        return others.size() > MAX_OTHERS ? List.of() : others;
    }

    private Table table() {
        Table.Builder table = Table.captioned(speech.say("directory.communes.caption"))
                .column(speech.say("communes.column"), Table.Align.LEFT)
                .sum(speech.say("column.actors"))
                .column(speech.say("directory.share"), Table.Align.RIGHT)
                .column(speech.say("column.position"), Table.Align.LEFT);
        Shares shares = Shares.of(groups.stream()
                .map(group -> BigDecimal.valueOf(group.members().size()))
                .toList());
        for (int at = 0; at < groups.size(); at++) {
            Group group = groups.get(at);
            table.row(
                    Cell.of(group.name()),
                    speech.cell(group.members().size()),
                    shares.cell(at, speech),
                    group.position()
                            .map(this::position)
                            .orElse(MissingValues.cell(
                                    group.members().get(0).actor().commune())));
        }
        table.total(Cell.of(speech.say("total")), speech.cell(all.size()), shares.total(speech), Cell.BLANK);
        return table.note(speech.say("directory.communes.note")).build();
    }

    private Cell position(GeoPosition position) {
        Distance error = position.error();
        return Cell.of(
                speech.phrase("directory.position", speech.say(position.precision()), Math.round(error.kilometres())));
    }
}
