package org.cldess.reporting.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.action.Milestone;
import org.cldess.contract.text.Objective;
import org.cldess.disclosure.Audience;
import org.cldess.financing.VatBasis;
import org.cldess.indicator.Indicator;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.money.Amount;
import org.cldess.reporting.action.IndicatorNumbers;
import org.cldess.reporting.action.IndicatorTables;
import org.cldess.reporting.action.Objectives;
import org.cldess.reporting.action.Statuses;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.figure.FigureChange;
import org.cldess.reporting.figure.Figures;
import org.cldess.reporting.money.Funder;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.money.Recorded;
import org.cldess.reporting.money.ToFund;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The sections of the review of a year. All figures are those of its last day. */
final class ReviewSections {
    private final ReviewedYear reviewed;
    private final View view;
    private final Speech speech;
    private final YearCounts counts;
    private final Parts parts;
    private final String year;

    ReviewSections(ReviewedYear reviewed) {
        this.reviewed = reviewed;
        this.view = reviewed.after();
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.counts = new YearCounts(reviewed);
        this.parts = Parts.of(view);
        this.year = String.valueOf(reviewed.year());
    }

    Phrase verdict() {
        Phrase done = counts.promised() == 0
                ? speech.phrase("verdict.none", year)
                : speech.phrase("verdict.actions", year, counts.promised(), counts.done());
        List<Phrase> paid = bases().stream()
                .flatMap(basis -> counts.paid(parts, basis).value().stream()
                        .map(amount -> Phrase.of(parts.amount(speech.wholeEuros(amount), basis))))
                .toList();
        return paid.isEmpty() ? done : done.then(" ").then(speech.phrase("verdict.paid", speech.list(paid)));
    }

    /**
     * Returns the tax bases on which something was planned or may have been paid in the year, or else the first one.
     */
    private List<Known<VatBasis>> bases() {
        List<Known<VatBasis>> used = parts.bases().stream()
                .filter(basis -> !counts.planned(parts, basis).isZero()
                        || counts.paid(parts, basis)
                                .value()
                                .filter(Amount::isZero)
                                .isEmpty())
                .toList();
        return used.isEmpty() ? parts.bases().stream().limit(1).toList() : used;
    }

    Optional<KeyFigures> figures() {
        List<KeyFigures.Tile> tiles = new ArrayList<>();
        if (counts.promised() > 0) {
            tiles.add(KeyFigures.Tile.of(
                    speech.say("of", counts.done(), counts.promised()),
                    speech.say("figure.done", year, counts.done())));
        }
        for (Known<VatBasis> basis : bases()) {
            counts.paid(parts, basis)
                    .value()
                    .map(amount -> KeyFigures.Tile.of(
                            speech.wholeEuros(amount), parts.label(speech.say("figure.paid", year), basis)))
                    .ifPresent(tiles::add);
        }
        if (counts.encounters() > 0) {
            tiles.add(KeyFigures.Tile.of(
                            speech.number(counts.encounters()), speech.say("figure.encounters", counts.encounters()))
                    .detail(speech.say("figure.fruitful", counts.fruitful())));
        }
        if (counts.newSignatories() > 0) {
            tiles.add(KeyFigures.Tile.of(
                    speech.number(counts.newSignatories()), speech.say("figure.signatories", counts.newSignatories())));
        }
        return tiles.isEmpty() ? Optional.empty() : Optional.of(new KeyFigures(tiles));
    }

    /** Returns what was promised beside what was done, in one table. */
    Section summary() {
        Map<ActionStatus, Long> states = reviewed.promised()
                .collect(Collectors.groupingBy(
                        action -> action.status(view.day()),
                        () -> new EnumMap<>(ActionStatus.class),
                        Collectors.counting()));
        Phrase done = speech.list(states.entrySet().stream()
                .map(state -> speech.phrase("summary.state", state.getValue(), speech.say(state.getKey())))
                .toList());
        Table.Builder table = Table.captioned(speech.say("summary.table", year))
                .column(speech.say("column.object"), Table.Align.LEFT)
                .column(speech.say("column.promised"), Table.Align.LEFT)
                .column(speech.say("column.done"), Table.Align.LEFT)
                .row(
                        Cell.of(speech.say("summary.actions")),
                        Cell.of(speech.say("summary.planned", counts.promised())),
                        states.isEmpty() ? Cell.NOTHING : Cell.of(done));
        for (Known<VatBasis> basis : bases()) {
            table.row(
                    Cell.of(parts.label(speech.say("summary.money"), basis)),
                    Cell.of(speech.wholeEuros(counts.planned(parts, basis))),
                    Cell.of(counts.paid(parts, basis)
                            .value()
                            .map(amount -> speech.say("summary.paid", speech.wholeEuros(amount)))
                            .orElseGet(() -> speech.say("summary.unpaid"))));
        }
        return Section.of(
                "annee",
                speech.say("summary.title", year),
                table.note(speech.say("summary.note", year)).build());
    }

    /** Returns a section for each objective of the first level, with its actions: promised, done, and why not. */
    List<Section> promises() {
        Map<Optional<Objective>, List<Action>> byObjective = new LinkedHashMap<>();
        view.contract().objectives().forEach(objective -> byObjective.put(Optional.of(objective), new ArrayList<>()));
        reviewed.promised()
                .forEach(action -> byObjective
                        .computeIfAbsent(Objectives.ofFirstLevel(view, action), none -> new ArrayList<>())
                        .add(action));
        List<Section> sections = new ArrayList<>();
        byObjective.forEach((objective, actions) -> sections.add(promised(objective, actions)));
        return sections;
    }

    private Section promised(Optional<Objective> objective, List<Action> actions) {
        String id = "objectif-" + objective.map(known -> known.id().value()).orElse("aucun");
        Phrase title = objective.map(view::name).orElseGet(() -> Phrase.of(speech.say("promised.none")));
        if (actions.isEmpty()) {
            return new Section(id, title, Sheet.SAME, List.of(Sections.nothingYet(speech.say("promised.empty", year))));
        }
        Table.Builder table = Table.captioned(speech.phrase("promised.table", year, title))
                .column(speech.say("column.action"), Table.Align.LEFT)
                .column(speech.say("promised.column", year), Table.Align.LEFT)
                .column(speech.say("column.done"), Table.Align.LEFT)
                .column(speech.say("promised.why"), Table.Align.LEFT);
        actions.forEach(action -> table.row(
                Cell.of(view.name(action)), Cell.of(planned(action)), Cell.of(Statuses.of(view, action)), why(action)));
        return new Section(id, title, Sheet.SAME, List.of(table.build()));
    }

    /** Returns the steps of the year, or else the end or the start of the action. */
    private List<Phrase> planned(Action action) {
        List<Phrase> steps = action.milestones().stream()
                .filter(step -> reviewed.includes(step.planned()))
                .map(Milestone::title)
                .map(speech::typed)
                .toList();
        if (!steps.isEmpty()) {
            return steps;
        }
        Optional<LocalDate> end = action.end().value().filter(day -> !day.isAfter(view.day()));
        return List.of(end.map(day -> Phrase.of(speech.say("planned.end", day)))
                .orElseGet(() -> Phrase.of(speech.say("planned.going-on"))));
    }

    private Cell why(Action action) {
        if (action.status() == ActionStatus.DONE) {
            return Cell.NOTHING;
        }
        if (!view.audience().sees(Audience.COMMITTEE)) {
            return Cell.RESERVED;
        }
        return action.lastFollowUp()
                .map(FollowUp::reason)
                .orElse(Known.notRecorded())
                .fold(speech::typedCell, () -> Cell.NOTHING, () -> Cell.MISSING);
    }

    /** Returns the money that the plans of the actions have for the year, by funder. */
    Section money() {
        List<FundedLine> lines = view.resources().stream()
                .filter(line -> line.line().year() == reviewed.year())
                .toList();
        String title = speech.say("money.title", year);
        if (lines.isEmpty()) {
            return Sections.empty("argent", title, speech.say("money.none", year));
        }
        Table.Builder table = Table.captioned(speech.say("money.table", year))
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .sum(speech.say("column.planned"))
                .sum(speech.say("money.awarded"))
                .sum(speech.say("money.paid"))
                .sum(speech.say("money.to-fund"));
        parts.rows(
                table,
                parts.funded().stream()
                        .filter(part ->
                                lines.stream().anyMatch(line -> line.part().equals(part)))
                        .toList(),
                part -> Funder.of(
                                view,
                                lines.stream()
                                        .filter(line -> line.part().equals(part))
                                        .toList())
                        .forEach(funder -> table.row(cells(funder.name(), funder.resources()))),
                (label, some) -> cells(
                        label,
                        lines.stream()
                                .filter(line -> some.contains(line.part()))
                                .toList()));
        return Section.of(
                "argent", title, table.note(speech.say("as-of", view.day())).build());
    }

    private List<Cell> cells(Phrase name, List<FundedLine> lines) {
        Funding funding = KeyFigureValues.funding(lines);
        return List.of(
                Cell.of(name),
                speech.cell(funding.planned()),
                Recorded.cell(view, funding.awarded(), Recorded.until(lines)),
                Recorded.cell(view, funding.paid(), Recorded.until(lines)),
                speech.cell(funding.toFund()));
    }

    /** Returns the indicators in figures at the end of the year and of the one before. */
    Optional<Section> indicators() {
        IndicatorNumbers former = new IndicatorNumbers(reviewed.before());
        IndicatorNumbers numbers = new IndicatorNumbers(view);
        List<Indicator> measured = IndicatorTables.sorted(view.dossier().indicators(view.day())).stream()
                .filter(indicator -> numbers.last(indicator).isPresent())
                .toList();
        if (measured.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("indicators.table", year))
                .column(speech.say("indicators.column"), Table.Align.LEFT)
                .column(speech.say("indicators.before", String.valueOf(reviewed.year() - 1)), Table.Align.RIGHT)
                .column(speech.say("indicators.after", year), Table.Align.RIGHT)
                .column(speech.say("indicators.target"), Table.Align.RIGHT);
        measured.forEach(indicator -> table.row(
                Cell.of(indicator
                        .unit()
                        .map(unit -> numbers.name(indicator, speech)
                                .then(" (")
                                .then(speech.typed(unit))
                                .then(")"))
                        .orElseGet(() -> numbers.name(indicator, speech))),
                number(former, indicator),
                number(numbers, indicator),
                numbers.target(indicator)
                        .map(target -> Cell.number(target, speech.number(target)))
                        .orElse(Cell.MISSING)));
        return Optional.of(Section.of(
                "resultats",
                speech.say("indicators.heading"),
                table.note(speech.say("indicators.year-note")).build()));
    }

    private Cell number(IndicatorNumbers numbers, Indicator indicator) {
        return numbers.last(indicator)
                .map(found -> Cell.number(found.value(), speech.number(found.value())))
                .orElse(Cell.MISSING);
    }

    /** Returns what happened in the year, by day. */
    Section events() {
        String title = speech.say("events.title", year);
        return reviewed.events().isEmpty()
                ? Sections.empty("evenements", title, speech.say("events.none", year))
                : Section.of(
                        "evenements",
                        title,
                        BulletList.of(
                                BulletList.Marker.BULLET,
                                reviewed.events().stream()
                                        .map(event -> speech.phrase("event", event.day(), event.words()))
                                        .toList()));
    }

    /** Returns the figures that are others than a year before. */
    Section changes() {
        String title = speech.say("changes.title");
        if (reviewed.isFirst()) {
            return Sections.of(
                    "changements", title, List.of(Paragraph.of(Phrase.of(speech.say("changes.first", year)))));
        }
        List<FigureChange> changes = Figures.of(view).since(Figures.of(reviewed.before()));
        if (changes.isEmpty()) {
            return Sections.of("changements", title, List.of(Paragraph.of(Phrase.of(speech.say("changes.none")))));
        }
        Table.Builder table = Table.captioned(speech.say("changes.table", year))
                .column(speech.say("changes.figure"), Table.Align.LEFT)
                .column(speech.say("indicators.before", String.valueOf(reviewed.year() - 1)), Table.Align.RIGHT)
                .column(speech.say("indicators.after", year), Table.Align.RIGHT);
        changes.forEach(change -> table.row(
                Cell.of(speech.capital(change.after().label())),
                Cell.of(change.before().words()),
                Cell.of(change.after().words())));
        return Section.of("changements", title, table.build());
    }

    /** Returns what is planned for the next year, and the money that it lacks. */
    Section next() {
        String following = String.valueOf(reviewed.year() + 1);
        List<Phrase> lines = new ArrayList<>();
        reviewed.next()
                .map(action -> action.isLate(view.day())
                        ? speech.phrase("next.overdue", view.name(action))
                        : view.name(action))
                .forEach(lines::add);
        parts.bases().stream()
                .flatMap(basis -> Stream.ofNullable(
                                ToFund.byYear(parts.resources(parts.on(basis))).get(reviewed.year() + 1))
                        .map(amount -> speech.phrase(
                                "next.to-fund", parts.amount(speech.wholeEuros(amount), basis), following)))
                .forEach(lines::add);
        String title = speech.say("next.title", following);
        List<Block> blocks = lines.isEmpty()
                ? List.of(Sections.nothingYet(speech.say("next.none", following)))
                : List.of(BulletList.of(BulletList.Marker.BULLET, lines));
        return Sections.of("suite", title, blocks);
    }
}
