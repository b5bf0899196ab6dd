package org.cldess.reporting.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.action.Progress;
import org.cldess.contract.party.Party;
import org.cldess.exchange.Exchange;
import org.cldess.exchange.Visit;
import org.cldess.known.Known;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.ContactPoint;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#STORY}: a draft that an author completes. It says what happened in the
 * order of the days, what is done, what is next and whom to ask, in words that need no knowledge of the programme.
 */
public final class StoryReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of("recit", Texts.WORDS.message("story.title"), StoryReport::of)
            .holding(Texts.WORDS.message("story.holds"))
            .firstFor(Reader.INHABITANT)
            .alsoFor(Reader.OFFICIAL)
            .concerning(
                    dossier -> !dossier.actions().isEmpty() || !dossier.actors().isEmpty());

    /** The actions that a list names; the plan has them all. */
    private static final int LISTED = 12;

    private final View view;
    private final Speech speech;
    private final List<Episode> episodes;
    private final Progress progress;

    private StoryReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.episodes = new Episodes(view, speech).list();
        this.progress = Progress.of(view.actions(), view.day());
    }

    private static Report of(View view) {
        StoryReport story = new StoryReport(view);
        return Report.named(KIND.name(), story.speech.say("story.title"), view.edition())
                .description(story.opening().plain())
                .add(Notice.of(Notice.Kind.VERDICT, story.opening()))
                .addAll(story.figures().stream().toList())
                .add(story.history())
                .addAll(story.achieved())
                .add(story.quotations())
                .add(story.brief())
                .addAll(story.agenda().stream().toList())
                .add(story.newsletter())
                .add(new ContactPoint(view).section())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, story.speech.say("sources.story")))
                .build();
    }

    /** Who acts together, since when and until when. */
    private Phrase opening() {
        List<Phrase> bodies =
                view.contract().parties(view.day()).stream().map(view::name).toList();
        Phrase title = speech.typed(view.contract().title());
        Optional<LocalDate> signed = view.contract().signedOn(view.day());
        if (bodies.isEmpty() || signed.isEmpty()) {
            return speech.phrase("opening.unsigned", title);
        }
        Phrase who = speech.capital(speech.list("the", bodies));
        LocalDate end = view.contract().term(view.day()).end();
        return speech.phrase(
                end.isBefore(view.day()) ? "opening.over" : "opening.signed",
                who,
                bodies.size(),
                signed.get(),
                end,
                title);
    }

    /** Returns what was done, in figures that need no knowledge of the programme; empty if there are none. */
    public static Optional<KeyFigures> figures(View view) {
        return new StoryReport(view).figures();
    }

    private Optional<KeyFigures> figures() {
        List<KeyFigures.Tile> tiles = new ArrayList<>();
        int signatories = KeyFigureValues.signatories(view.dossier(), view.day());
        if (signatories > 0) {
            tiles.add(tile(signatories, "figure.signatories"));
        }
        if (progress.done() > 0) {
            tiles.add(tile(progress.done(), "figure.done"));
        }
        int supported = view.dossier().calls().stream()
                .mapToInt(call -> call.awards().size())
                .sum();
        if (supported > 0) {
            tiles.add(tile(supported, "figure.projects"));
        }
        return tiles.isEmpty() ? Optional.empty() : Optional.of(new KeyFigures(tiles));
    }

    private KeyFigures.Tile tile(int count, String key) {
        return KeyFigures.Tile.of(speech.number(count), speech.say(key, count))
                .detail(speech.say("figure.on", view.day()));
    }

    private Section history() {
        String title = speech.say("history.title");
        if (episodes.isEmpty()) {
            return Sections.empty("histoire", title, speech.say("history.none"));
        }
        Table.Builder table = Table.captioned(speech.say("history.table"))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("column.event"), Table.Align.LEFT);
        episodes.forEach(episode ->
                table.row(Cell.of(speech.say("history.day", episode.day())), Cell.of(speech.capital(episode.words()))));
        return Section.of(
                "histoire", title, table.note(speech.say("as-of", view.day())).build());
    }

    /** What is done, and what is under way. */
    private List<Section> achieved() {
        return Stream.of(
                        actions("fait", "done.title", ActionStatus.DONE),
                        actions("en-cours", "under-way.title", ActionStatus.IN_PROGRESS))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Section> actions(String id, String title, ActionStatus status) {
        List<Action> all = view.actions().stream()
                .filter(action -> action.parent().isEmpty() && action.status(view.day()) == status)
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Phrase> lines =
                new ArrayList<>(all.stream().limit(LISTED).map(this::line).toList());
        if (all.size() > LISTED) {
            lines.add(speech.phrase("actions.others", all.size() - LISTED));
        }
        return Optional.of(Section.of(id, speech.say(title), BulletList.of(BulletList.Marker.BULLET, lines)));
    }

    /** The title of an action, with its lead unless that is a party to the contract, which leads most of them. */
    private Phrase line(Action action) {
        Phrase title = speech.typed(action.title());
        return action.lead()
                .value()
                .filter(lead -> view.contract().parties().stream()
                        .noneMatch(party -> party.actor().equals(lead)))
                .map(lead -> speech.phrase("action.line", title, view.name(lead)))
                .orElse(title);
    }

    /** What participants say of the days that they spent with others; the view of the public has none of it. */
    private Section quotations() {
        List<Block> blocks = new ArrayList<>();
        for (Exchange exchange : view.dossier().exchanges()) {
            for (Visit visit : List.of(exchange.first(), exchange.second())) {
                quoted(visit.visitorFeedback(), "quotation.visitor", visit).forEach(blocks::add);
                quoted(visit.hostFeedback(), "quotation.host", visit).forEach(blocks::add);
            }
        }
        String title = speech.say("quotations.title");
        if (blocks.isEmpty()) {
            return Sections.empty("temoignages", title, speech.say("quotations.none"));
        }
        blocks.add(new Paragraph(Phrase.of(speech.say("quotations.consent")), Paragraph.Tone.SMALL));
        return Sections.of("temoignages", title, blocks);
    }

    private Stream<Paragraph> quoted(Known<String> words, String key, Visit visit) {
        return words.value().filter(text -> !text.isBlank()).stream()
                .map(text -> Paragraph.of(speech.phrase(
                        key, speech.typed(text.strip()), view.name(visit.visitor()), view.name(visit.host()))));
    }

    private Section brief() {
        List<Facts.Box> boxes = new ArrayList<>();
        boxes.add(box(
                "brief.kind",
                List.of(speech.capital(speech.phrase(view.contract().kind())))));
        boxes.add(box(
                "brief.term",
                List.of(Phrase.of(speech.say(
                        "brief.from-to",
                        view.contract().term(view.day()).start(),
                        view.contract().term(view.day()).end())))));
        List<Phrase> parties = view.contract().parties(view.day()).stream()
                .map(Party::actor)
                .distinct()
                .map(view::name)
                .toList();
        if (!parties.isEmpty()) {
            boxes.add(box("brief.parties", parties));
        }
        List<Phrase> objectives = view.contract().objectives().stream()
                .map(objective -> speech.typed(objective.title()))
                .toList();
        if (!objectives.isEmpty()) {
            boxes.add(box("brief.objectives", objectives));
        }
        return Section.of("en-bref", speech.say("brief.title"), new Facts(boxes));
    }

    private Facts.Box box(String key, List<Phrase> lines) {
        return new Facts.Box(Phrase.of(speech.say(key)), lines);
    }

    private record Appointment(LocalDate day, Phrase title) {}

    /** The next sessions and meetings, up to three. */
    private List<Appointment> next() {
        Stream<Appointment> sessions = view.dossier().gatherings().stream()
                .flatMap(gathering -> gathering.sessions().stream()
                        .flatMap(session -> session.date().value().stream()
                                .map(day -> new Appointment(
                                        day,
                                        speech.phrase(
                                                "agenda.session",
                                                speech.typed(gathering.title()),
                                                speech.typed(session.theme()))))));
        Stream<Appointment> meetings = view.dossier().meetings().stream()
                .flatMap(meeting -> meeting.date().value().stream()
                        .map(day -> new Appointment(day, speech.typed(meeting.title()))));
        return Stream.concat(sessions, meetings)
                .filter(appointment -> appointment.day().isAfter(view.day()))
                .sorted(Comparator.comparing(Appointment::day))
                .limit(3)
                .toList();
    }

    private Optional<Section> agenda() {
        List<Phrase> lines = next().stream()
                .map(appointment -> speech.phrase("agenda.line", appointment.day(), appointment.title()))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "agenda", speech.say("agenda.title"), BulletList.of(BulletList.Marker.BULLET, lines)));
    }

    /** A short text to copy into a newsletter. */
    private Section newsletter() {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(opening())));
        if (!episodes.isEmpty()) {
            Episode last = episodes.get(episodes.size() - 1);
            blocks.add(Paragraph.of(speech.phrase("newsletter.last", last.day(), last.words())));
        }
        next().stream()
                .findFirst()
                .map(coming -> Paragraph.of(speech.phrase("newsletter.next", coming.day(), coming.title())))
                .ifPresent(blocks::add);
        return Sections.of("lettre", speech.say("newsletter.title"), blocks);
    }
}
