package org.cldess.reporting.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.actor.ActorId;
import org.cldess.contract.Contract;
import org.cldess.contract.party.Party;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.figure.FigureName;
import org.cldess.reporting.figure.Figures;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The sections that pages about a contract for inhabitants and the press share, in words of everyday life. */
final class StorySections {
    /** The actions that a list names; the plan has them all. */
    private static final int LISTED = 12;

    /** The last events that a press kit names. */
    private static final int LAST = 5;

    private final View view;
    private final Speech speech;
    private final List<Episode> episodes;

    StorySections(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.episodes = Episodes.of(view);
    }

    /** The events, oldest first. */
    List<Episode> episodes() {
        return episodes;
    }

    /** Who acts together, since when and until when; who signed, if others have taken their place since. */
    Phrase opening() {
        Contract contract = view.contract();
        LocalDate end = contract.term(view.day()).end();
        boolean isOver = end.isBefore(view.day());
        List<Party> parties = contract.parties(isOver ? end : view.day());
        Phrase title = speech.typed(contract.title());
        Optional<LocalDate> signed = contract.signedOn(view.day());
        if (parties.isEmpty() || signed.isEmpty()) {
            return speech.phrase("opening.unsigned", title);
        }
        List<Party> signatories = contract.partiesThatSign();
        Phrase who = speech.capital(the(parties));
        int count = bodies(parties).size();
        return bodies(parties).equals(bodies(signatories))
                ? speech.phrase(isOver ? "opening.over" : "opening.signed", who, count, signed.get(), end, title)
                : speech.phrase(
                        isOver ? "opening.over.changed" : "opening.signed.changed",
                        who,
                        count,
                        signed.get(),
                        end,
                        title,
                        speech.capital(the(signatories)),
                        bodies(signatories).size());
    }

    private static Set<ActorId> bodies(List<Party> parties) {
        return parties.stream().map(Party::actor).collect(Collectors.toUnmodifiableSet());
    }

    private Phrase the(List<Party> parties) {
        return speech.list("the", view.names(parties));
    }

    /** Up to three figures, each with its day and the document that proves it. */
    Optional<KeyFigures> figures() {
        Figures figures = Figures.of(view);
        List<KeyFigures.Tile> tiles = new ArrayList<>();
        Stream.of(FigureName.SIGNATORIES, FigureName.DONE, FigureName.SUPPORTED)
                .filter(name -> figures.count(name) > 0)
                .map(figures::get)
                .map(figure -> figure.tile()
                        .detail(speech.say(
                                "figure.source", figure.recordedUntil().value().orElse(figure.day()), figure.source())))
                .forEach(tiles::add);
        return tiles.isEmpty() ? Optional.empty() : Optional.of(new KeyFigures(tiles));
    }

    /** What happened, by day. */
    Section history() {
        return table("histoire", speech.say("history.title"), speech.say("history.table"), episodes);
    }

    /** The last events, for a reader in a hurry. */
    Section facts() {
        return table(
                "faits",
                speech.say("facts.title"),
                speech.say("facts.table"),
                episodes.subList(Math.max(0, episodes.size() - LAST), episodes.size()));
    }

    private Section table(String id, String title, String caption, List<Episode> some) {
        if (some.isEmpty()) {
            return Sections.empty(id, title, speech.say("history.none"));
        }
        Table.Builder table = Table.captioned(caption)
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("column.event"), Table.Align.LEFT);
        some.forEach(episode ->
                table.row(Cell.of(speech.say("history.day", episode.day())), Cell.of(speech.capital(episode.words()))));
        return Section.of(id, title, table.note(speech.say("as-of", view.day())).build());
    }

    /** What is done, and what is under way. */
    List<Section> achieved() {
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

    Section brief() {
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

    Optional<Section> agenda() {
        List<Phrase> lines = next().stream()
                .map(appointment -> speech.phrase("agenda.line", appointment.day(), appointment.title()))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "agenda", speech.say("agenda.title"), BulletList.of(BulletList.Marker.BULLET, lines)));
    }

    /** A short text to copy into a newsletter. */
    Section newsletter() {
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
