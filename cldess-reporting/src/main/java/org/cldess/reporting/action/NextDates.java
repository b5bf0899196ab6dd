package org.cldess.reporting.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.agreement.Deliverable;
import org.cldess.charter.CharterVersion;
import org.cldess.exchange.Exchange;
import org.cldess.exchange.Visit;
import org.cldess.reporting.content.Carriers;
import org.cldess.reporting.content.MissingValues;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.Sittings;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** What is planned from the day of the view on: steps, ends of actions, sittings, meetings, visits, reviews. */
public final class NextDates {
    /** The number of days that the list of dates covers; what is later is only counted. */
    private static final int DAYS = 90;

    /** The number of dates that a reader can take in; the others are only counted. */
    private static final int MAX_DATES = 10;

    /** The number of dates in a short list. */
    private static final int MAX_BRIEF = 3;

    private final View view;
    private final Speech speech;

    private NextDates(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    /**
     * A planned event.
     *
     * @param date the day
     * @param brief what is to happen by then, in a context that makes clear what it belongs to
     * @param what what is to happen by then
     * @param who who is to do it
     */
    record Deadline(LocalDate date, Phrase brief, Phrase what, Optional<Phrase> who) {
        Deadline(LocalDate date, Phrase what, Optional<Phrase> who) {
            this(date, what, what, who);
        }
    }

    /** Returns everything that is planned from the day of the view on, earliest first. */
    static List<Deadline> of(View view) {
        NextDates dates = new NextDates(view);
        return Stream.of(dates.actions(), dates.sittings(), dates.meetings(), dates.visits(), dates.contract())
                .flatMap(deadlines -> deadlines)
                .filter(deadline -> !deadline.date().isBefore(view.day()))
                .sorted(Comparator.comparing(Deadline::date))
                .toList();
    }

    /** Returns what is planned for one action from the day of the view on, earliest first. */
    static List<Deadline> of(View view, Action action) {
        return new NextDates(view)
                .deadlines(action)
                .filter(deadline -> !deadline.date().isBefore(view.day()))
                .sorted(Comparator.comparing(Deadline::date))
                .toList();
    }

    /** Returns the next dates as a short list. */
    public static Notice brief(View view) {
        NextDates dates = new NextDates(view);
        Phrase title = dates.speech.phrase("dates.title");
        List<Phrase> lines = of(view).stream()
                .limit(MAX_BRIEF)
                .map(deadline -> dates.speech.phrase("dates.line", deadline.date(), deadline.what()))
                .toList();
        return new Notice(
                Notice.Kind.INFORMATION,
                title,
                List.of(
                        lines.isEmpty()
                                ? Paragraph.of(Phrase.of(dates.speech.say("dates.empty", view.day())))
                                : BulletList.of(BulletList.Marker.BULLET, lines)));
    }

    /** Returns a section with what is planned within three months, and the number of dates that follow. */
    public static Section section(View view) {
        return Sections.of(
                "prochaines-dates",
                SharedTexts.speech(view, Texts.WORDS).say("dates.within", DAYS),
                new NextDates(view).blocks(of(view)));
    }

    /** Returns a section with what is planned within three months for some actions; empty if nothing is planned. */
    public static Optional<Section> section(View view, List<Action> actions, String id) {
        List<Deadline> deadlines = actions.stream()
                .filter(action -> !action.status().isOver())
                .flatMap(action -> of(view, action).stream())
                .sorted(Comparator.comparing(Deadline::date))
                .toList();
        return deadlines.isEmpty()
                ? Optional.empty()
                : Optional.of(Sections.of(
                        id,
                        SharedTexts.speech(view, Texts.WORDS).say("dates.within", DAYS),
                        new NextDates(view).blocks(deadlines)));
    }

    private List<Block> blocks(List<Deadline> deadlines) {
        if (deadlines.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("dates.empty", view.day())));
        }
        List<Deadline> near = deadlines.stream()
                .filter(deadline -> !deadline.date().isAfter(view.day().plusDays(DAYS)))
                .limit(MAX_DATES)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                near.isEmpty() ? Sections.nothingYet(speech.say("dates.within.empty", DAYS, view.day())) : table(near));
        if (deadlines.size() > near.size()) {
            blocks.add(new Paragraph(
                    Phrase.of(speech.say("dates.more", deadlines.size() - near.size())), Paragraph.Tone.SMALL));
        }
        return blocks;
    }

    private Table table(List<Deadline> deadlines) {
        Table.Builder table = Table.captioned(speech.say("dates.table"))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("column.what"), Table.Align.LEFT)
                .column(speech.say("column.who"), Table.Align.LEFT);
        deadlines.forEach(deadline -> table.row(
                Cell.of(speech.shortDate(deadline.date())),
                Cell.of(deadline.what()),
                deadline.who().map(Cell::of).orElse(Cell.MISSING)));
        return table.build();
    }

    private Stream<Deadline> actions() {
        return view.actions().stream()
                .filter(action -> !action.status().isOver())
                .flatMap(this::deadlines);
    }

    private Stream<Deadline> deadlines(Action action) {
        Optional<Phrase> lead = MissingValues.acting(action.lead(), view.day(), view, speech);
        Stream<Deadline> steps = action.milestones().stream()
                .filter(step -> step.done().value().isEmpty())
                .flatMap(step -> step.planned().value().stream()
                        .map(date -> new Deadline(
                                date,
                                speech.typed(step.title()),
                                speech.phrase("dates.step", speech.typed(step.title()), view.name(action)),
                                lead)));
        Stream<Deadline> end = action.end().value().stream()
                .map(date -> new Deadline(
                        date,
                        Phrase.of(speech.say("dates.end.brief")),
                        speech.phrase("dates.end", view.name(action)),
                        lead));
        return Stream.of(steps, deliverables(action, lead), end).flatMap(each -> each);
    }

    /** The deliverables that the action still owes, each from the actor that owes it, or otherwise from the lead. */
    private Stream<Deadline> deliverables(Action action, Optional<Phrase> lead) {
        return action.deliverables().value().stream()
                .flatMap(List::stream)
                .filter(Deliverable::isOpen)
                .flatMap(each -> each.due().value().stream()
                        .map(date -> new Deadline(
                                date,
                                speech.typed(each.title()),
                                speech.phrase("dates.deliverable", speech.typed(each.title()), view.name(action)),
                                each.owedBy().value().map(view::name).or(() -> lead))));
    }

    private Stream<Deadline> sittings() {
        return view.dossier().sittings().stream()
                .flatMap(sitting -> sitting.date().value().stream()
                        .map(date -> new Deadline(
                                date, speech.phrase("dates.sitting", Sittings.name(view, sitting)), carrier(date))));
    }

    private Stream<Deadline> meetings() {
        return view.dossier().meetings().stream()
                .flatMap(meeting -> meeting.date().value().stream()
                        .map(date -> new Deadline(date, speech.typed(meeting.title()), carrier(date))));
    }

    private Stream<Deadline> visits() {
        return view.dossier().exchanges().stream()
                .flatMap(exchange -> Stream.of(exchange.first(), exchange.second())
                        .filter(visit -> visit.held().value().isEmpty())
                        .flatMap(visit -> deadline(exchange, visit).stream()));
    }

    private Optional<Deadline> deadline(Exchange exchange, Visit visit) {
        return visit.planned()
                .value()
                .map(date -> new Deadline(
                        date,
                        speech.phrase("dates.visit", speech.typed(exchange.title()), view.name(visit.host())),
                        Optional.of(view.name(visit.visitor()))));
    }

    private Stream<Deadline> contract() {
        LocalDate end = view.contract().term().end();
        Stream<Deadline> term = Stream.of(new Deadline(end, Phrase.of(speech.say("dates.term")), carrier(end)));
        Stream<Deadline> review = view
                .dossier()
                .charter()
                .value()
                .flatMap(charter -> charter.versionInForce(view.day()))
                .map(CharterVersion::reviewBy)
                .flatMap(day -> day.value())
                .map(day -> new Deadline(day, Phrase.of(speech.say("dates.review")), carrier(day)))
                .stream();
        return Stream.concat(term, review);
    }

    private Optional<Phrase> carrier(LocalDate day) {
        return Carriers.on(day, view, speech);
    }
}
