package org.cldess.reporting.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.actor.Listing;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.KeyFigures.Tile;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.SearchBox;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.register.InformationNotice;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#DIRECTORY}: who does this near me, and how do I reach them? For every
 * audience, it contains only the actors that agreed to be listed.
 */
public final class DirectoryReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "annuaire", Texts.WORDS.message("directory.link"), DirectoryReport::of)
            .holding(Texts.WORDS.message("directory.holds"))
            .firstFor(Reader.INHABITANT, Reader.ACTOR)
            .alsoFor(Reader.FACILITATOR)
            .concerning(dossier -> dossier.actors().stream()
                    .anyMatch(actor -> actor.listing().value().isPresent()));

    private final View view;
    private final Speech speech;
    private final List<DirectoryEntry> all;

    private DirectoryReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.all = DirectoryEntry.in(view);
    }

    private static Report of(View view) {
        return new DirectoryReport(view).report();
    }

    private Report report() {
        Report.Builder built = Report.named(KIND.name(), speech.say("directory.title"), view.edition());
        if (all.isEmpty()) {
            built.add(Sections.nothingYet(speech.say("directory.empty")));
        } else {
            built.description(verdict())
                    .add(Notice.of(Notice.Kind.VERDICT, verdict()), tiles(), reading())
                    .add(new DirectorySummary(view, all).section())
                    .add(new DirectoryMap(view, all).section())
                    .add(new DirectoryIndex(view, all).section())
                    .add(new DirectoryIndex(view, all).alphabetic())
                    .add(cards());
        }
        return built.addAll(all.isEmpty() ? List.of() : List.of(new DirectoryChanges(view, all).section()))
                .add(Section.of("droits", speech.say("directory.rights"), InformationNotice.ofDirectory(view)))
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view,
                        isSorted()
                                ? List.of(
                                        speech.say("sources.directory"),
                                        speech.say("sources.actors"),
                                        speech.say("sources.shares"),
                                        speech.say("sources.positions"))
                                : List.of(
                                        speech.say("sources.directory"),
                                        speech.say("sources.shares"),
                                        speech.say("sources.positions")),
                        ClosingSections.places(view)))
                .build();
    }

    private boolean hasCharter() {
        return view.dossier().charter().value().isPresent();
    }

    /** Whether actors are classified with regard to the social economy. */
    private boolean isSorted() {
        return view.contract().kind().isForSocialEconomy();
    }

    private long communes() {
        return all.stream().flatMap(one -> one.commune().stream()).distinct().count();
    }

    private long signed() {
        return all.stream().filter(one -> one.signature().isPresent()).count();
    }

    private String verdict() {
        String listed = speech.say("directory.verdict", all.size(), communes());
        return hasCharter() ? listed + " " + speech.say("directory.verdict.charter", signed()) : listed;
    }

    private KeyFigures tiles() {
        LocalDate earlier = view.day().minusYears(1);
        long checked = all.stream()
                .filter(one -> one.actor()
                        .listing()
                        .flatMap(Listing::checked)
                        .value()
                        .filter(day -> day.isAfter(earlier))
                        .isPresent())
                .count();
        List<Tile> tiles = new ArrayList<>();
        tiles.add(tile(all.size(), "directory.tile.actors"));
        tiles.add(tile(communes(), "directory.tile.communes"));
        if (hasCharter()) {
            tiles.add(tile(signed(), "directory.tile.charter"));
        }
        tiles.add(tile(checked, "directory.tile.checked"));
        return new KeyFigures(tiles);
    }

    private Tile tile(long number, String key) {
        return Tile.of(speech.number(number), speech.say(key, number));
    }

    private Notice reading() {
        return Notice.of(Notice.Kind.INFORMATION, speech.say("directory.reading"));
    }

    private Section cards() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new SearchBox(speech.say("directory.filter"), speech.say("directory.filter.count", "{0}", "{1}")));
        all.forEach(one -> blocks.add(new DirectoryCard(view, one).section()));
        return Sections.of("fiches", speech.say("directory.cards"), blocks);
    }
}
