package org.cldess.reporting.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.actor.Listing;
import org.cldess.identity.WebAddress;
import org.cldess.reporting.content.MissingValues;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Three indexes of the listed actors: by activity, by commune, from A to Z. */
final class DirectoryIndex {
    private final Speech speech;
    private final List<DirectoryEntry> all;

    DirectoryIndex(View view, List<DirectoryEntry> all) {
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.all = all;
    }

    /** Returns the indexes by activity and by commune. */
    Section section() {
        return Sections.of(
                "index",
                speech.say("directory.index"),
                List.of(
                        grouped(
                                "activites",
                                "directory.index.activity",
                                one -> one.activityOr(speech.say("directory.activity.none")),
                                "directory.activity.unknown"),
                        grouped(
                                "communes",
                                "directory.index.commune",
                                one -> one.communeOr(speech.say("directory.commune.none")),
                                "communes.unknown")));
    }

    private Section grouped(String id, String title, Function<DirectoryEntry, Optional<String>> fact, String unknown) {
        Map<String, List<DirectoryEntry>> groups = DirectoryEntry.by(all, fact, speech.say(unknown));
        List<Definitions.Entry> entries = groups.entrySet().stream()
                .map(group -> new Definitions.Entry(
                        fact.apply(group.getValue().get(0)).isPresent()
                                ? speech.typed(group.getKey())
                                : Phrase.of(group.getKey()),
                        List.of(names(group.getValue()))))
                .toList();
        return Section.of(id, speech.say(title), new Definitions(entries));
    }

    private Phrase names(List<DirectoryEntry> members) {
        Phrase names = Phrase.EMPTY;
        for (DirectoryEntry member : members) {
            names = names.isEmpty() ? member.link(speech) : names.then(" · ").then(member.link(speech));
        }
        return names;
    }

    /** Returns the index from A to Z. */
    Section alphabetic() {
        Table.Builder table = Table.captioned(speech.say("directory.actors.caption"))
                .column(speech.say("column.name"), Table.Align.LEFT)
                .column(speech.say("column.family"), Table.Align.LEFT)
                .column(speech.say("column.activity"), Table.Align.LEFT)
                .column(speech.say("communes.column"), Table.Align.LEFT)
                .column(speech.say("column.charter"), Table.Align.CENTRE)
                .column(speech.say("column.site"), Table.Align.LEFT);
        all.forEach(one -> table.row(List.of(
                Cell.of(one.link(speech)),
                one.isOfKnownFamily() ? Cell.of(one.family(speech)) : Cell.MISSING,
                one.activity()
                        .map(speech::typedCell)
                        .orElse(MissingValues.cell(one.actor().naf())),
                one.commune()
                        .map(Cell::of)
                        .orElse(MissingValues.cell(one.actor().commune())),
                Cell.of(speech.phrase(one.signature().isPresent() ? "yes" : "no")),
                site(one)
                        .map(Cell::of)
                        .orElse(MissingValues.cell(one.actor().listing().flatMap(Listing::website))))));
        return Section.of("a-z", speech.say("directory.index.a-z"), table.build());
    }

    /** Returns the name of an actor’s website, linked to it. */
    static Optional<Phrase> site(DirectoryEntry one) {
        return one.actor().listing().flatMap(Listing::website).value().map(DirectoryIndex::link);
    }

    private static Phrase link(WebAddress address) {
        return Phrase.EMPTY.link(address.site(), address.toString());
    }
}
