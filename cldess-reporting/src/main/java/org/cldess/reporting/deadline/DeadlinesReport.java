package org.cldess.reporting.deadline;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cldess.accreditation.StateAgreement;
import org.cldess.action.Action;
import org.cldess.action.Action_;
import org.cldess.action.Milestone;
import org.cldess.action.Milestone_;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;
import org.cldess.actor.NamedPerson;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Deliverable;
import org.cldess.agreement.Deliverable_;
import org.cldess.component.Component;
import org.cldess.component.Fact;
import org.cldess.component.Planned;
import org.cldess.contract.text.Term;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier_;
import org.cldess.dossier.pointer.Pointers;
import org.cldess.exchange.Visit;
import org.cldess.exchange.Visit_;
import org.cldess.financing.Expense_;
import org.cldess.financing.Resource_;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.governance.DecisionStatus;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceDecision_;
import org.cldess.grant.Grant;
import org.cldess.grant.Grant_;
import org.cldess.grant.Instalment;
import org.cldess.grant.Instalment_;
import org.cldess.indicator.Correction_;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.Measurement_;
import org.cldess.indicator.Target;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.GrantDue;
import org.cldess.ledger.MovementCorrection_;
import org.cldess.outcome.EncounterOutcome_;
import org.cldess.outcome.Reminder;
import org.cldess.planning.PlanningStep;
import org.cldess.planning.PlanningStep_;
import org.cldess.reporting.action.IndicatorNumbers;
import org.cldess.reporting.content.Carriers;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.Sittings;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#DEADLINES}: what should be done by now and is not, and every planned or
 * stated day of the dossier from the day of the report on, in the contract as well as in its actions, sittings,
 * agreements, grants and contacts. New kinds of planned days are included as soon as a record has one.
 */
public final class DeadlinesReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "echeances", Texts.WORDS.message("deadlines.title"), DeadlinesReport::of)
            .holding(Texts.WORDS.message("deadlines.holds"))
            .firstFor(Reader.FACILITATOR)
            .alsoFor(Reader.OFFICIAL);

    /** Days that say when something was recorded, or how far the record goes: nothing falls due then. */
    private static final List<Component<?, ?>> NO_DEADLINES = List.of(
            Dossier_.AS_OF,
            Resource_.COMPLETE_UNTIL,
            Expense_.COMPLETE_UNTIL,
            Grant_.COMPLETE_UNTIL,
            MovementCorrection_.DATE,
            Correction_.DATE,
            Measurement_.PERIOD_START,
            // The reminders have these days, with the actors to ask.
            EncounterOutcome_.NEXT);

    private static final int SOON = 3;
    private static final int YEAR = 12;

    private final View view;
    private final Speech speech;
    private final IndicatorNumbers numbers;
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Deadline> overdue = new ArrayList<>();

    private final List<Deadline> retained = new ArrayList<>();
    private final Map<LocalDate, List<Phrase>> targets = new TreeMap<>();
    private final Map<LocalDate, List<Phrase>> stateAgreements = new TreeMap<>();

    /** A day, what happens on it, and who has to act. */
    private record Deadline(LocalDate date, Phrase what, Optional<Phrase> who) {
        private static final Comparator<Deadline> BY_DATE = Comparator.comparing(Deadline::date)
                .thenComparing(deadline -> deadline.what().plain());
    }

    /**
     * The component of a thing that is the day by which it must be done, and whether it is done. An action has one as
     * long as it is not over.
     */
    private record Duty(String component, Known<Boolean> isDone) {
        static Optional<Duty> of(Record thing) {
            if (thing instanceof Action) {
                return duty(Action_.END, Known.of(false));
            }
            if (thing instanceof Milestone milestone) {
                return duty(Milestone_.PLANNED, isReached(milestone.done()));
            }
            if (thing instanceof PlanningStep step) {
                return duty(PlanningStep_.PLANNED, isReached(step.reached()));
            }
            if (thing instanceof Visit visit) {
                return duty(Visit_.PLANNED, isReached(visit.held()));
            }
            if (thing instanceof Deliverable deliverable) {
                return duty(Deliverable_.DUE, isReached(deliverable.delivered()));
            }
            if (thing instanceof Instalment) {
                // The account of the grant has the open instalments, with their amounts.
                return duty(Instalment_.DUE, Known.of(true));
            }
            if (thing instanceof GovernanceDecision decision) {
                Optional<DecisionStatus> status = decision.status();
                return duty(
                        GovernanceDecision_.DUE,
                        Known.of(status.filter(one -> one != DecisionStatus.IN_PROGRESS)
                                .isPresent()));
            }
            return Optional.empty();
        }

        private static Optional<Duty> duty(Fact<?, ?> component, Known<Boolean> isDone) {
            return Optional.of(new Duty(component.name(), isDone));
        }

        private static Known<Boolean> isReached(Known<LocalDate> day) {
            return day.fold(reached -> Known.of(true), () -> Known.of(false), Known::notRecorded);
        }
    }

    private DeadlinesReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.numbers = new IndicatorNumbers(view);
        gather(
                "",
                new ArrayDeque<>(List.of(view.dossier().parts())),
                Pointers.between(view.dossier(), view.findings().dossier()));
        addTerm();
        addTogether("deadlines.targets", targets);
        addTogether("deadlines.state", stateAgreements);
        view.dossier().reminders(LocalDate.MAX).forEach(this::add);
        view.dossier().agreements().forEach(this::notice);
        view.dossier().journal().grants().forEach(this::add);
        deadlines.sort(Deadline.BY_DATE);
        overdue.sort(Deadline.BY_DATE);
        retained.sort(Deadline.BY_DATE);
    }

    private static Report of(View view) {
        DeadlinesReport report = new DeadlinesReport(view);
        return Report.named(KIND.name(), report.speech.say("deadlines.title"), view.edition())
                .addAll(report.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, report.speech.say("sources.deadlines")))
                .build();
    }

    /** Gathers the planned days of the last thing on a path from the dossier. */
    private void gather(String pointer, Deque<Record> path, Pointers ways) {
        Record thing = path.getLast();
        for (Part part : Form.of(thing).parts()) {
            String place = pointer + "/" + part.name();
            List<?> items = part.items(thing);
            for (int i = 0; i < items.size(); i++) {
                String there = part.isList() ? place + "/" + i : place;
                if (items.get(i) instanceof Record inside && part.holdsThings()) {
                    if (maySay(inside) && !isOver(inside)) {
                        path.addLast(inside);
                        gather(there, path, ways);
                        path.removeLast();
                    }
                } else if (items.get(i) instanceof LocalDate date
                        && isDeadline(thing, part)
                        && isAwaited(thing, part, date)) {
                    add(date, part, List.copyOf(path), name(there, ways));
                }
            }
        }
    }

    /** Adds a planned day, by the name of its place in the dossier if nothing more can be said of it. */
    private void add(LocalDate date, Part part, List<Record> path, Optional<Phrase> place) {
        Record thing = path.get(path.size() - 1);
        if (thing instanceof Target && path.get(path.size() - 2) instanceof Indicator indicator) {
            targets.computeIfAbsent(date, unused -> new ArrayList<>()).add(numbers.name(indicator, speech));
            return;
        }
        Optional<Actor> actor = path.stream()
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .findFirst();
        if (thing instanceof StateAgreement && actor.isPresent()) {
            stateAgreements
                    .computeIfAbsent(date, unused -> new ArrayList<>())
                    .add(view.name(actor.get().id()));
            return;
        }
        PlannedDay planned = new PlannedDay(view, speech, date, part.name(), thing, path.subList(0, path.size() - 1));
        planned.what()
                .or(() -> place)
                .map(what -> new Deadline(date, what, planned.who()))
                .ifPresent(deadline -> {
                    if (thing instanceof Contact) {
                        retained.add(deadline);
                    } else {
                        add(deadline);
                    }
                });
    }

    /**
     * Checks whether a thing may be named. Persons who agreed to be published are named only in the directory. The term
     * of the contract, as amended, is added once; its text and that of the amendments are not repeated.
     */
    private boolean maySay(Record thing) {
        return !(thing instanceof Term)
                && (!(thing instanceof NamedPerson) || view.audience().sees(Audience.COMMITTEE));
    }

    private void addTerm() {
        Term term = view.contract().term();
        if (!term.start().isBefore(view.day())) {
            addOfContract(term.start(), "deadlines.term.start");
        }
        if (!term.end().isBefore(view.day())) {
            addOfContract(term.end(), "deadlines.term.end");
        }
    }

    private void addOfContract(LocalDate day, String key) {
        add(day, speech.phrase(key), Carriers.on(day, view, speech));
    }

    /** Checks whether a thing is an action that is done or dropped: nothing in it is awaited any longer. */
    private boolean isOver(Record thing) {
        return thing instanceof Action action && action.status(view.day()).isOver();
    }

    private static boolean isDeadline(Record thing, Part part) {
        return part.find(Planned.class).isPresent()
                && NO_DEADLINES.stream()
                        .noneMatch(component -> component.owner().isInstance(thing)
                                && component.name().equals(part.name()));
    }

    /**
     * Checks whether a planned day is shown. A day by which something must be done is shown until it is done, and once
     * it is past only if it is known not to be done. Any other day is shown until it is past. The reminders show those
     * of their days that have come.
     */
    private boolean isAwaited(Record thing, Part part, LocalDate date) {
        Optional<Duty> duty = Duty.of(thing).filter(one -> one.component().equals(part.name()));
        if (date.isBefore(view.day())) {
            return duty.filter(one -> one.isDone().is(false)).isPresent();
        }
        return !hasBegun(thing, part)
                && duty.filter(one -> one.isDone().is(true)).isEmpty();
    }

    /** Adds one row for each day on which the same falls due for several things. */
    private void addTogether(String key, Map<LocalDate, List<Phrase>> named) {
        named.forEach((day, names) ->
                add(day, speech.phrase(key, names.size(), speech.list(names)), Carriers.on(day, view, speech)));
    }

    private static boolean hasBegun(Record thing, Part part) {
        return thing instanceof Action action
                && part.name().equals(Action_.START.name())
                && action.begun().isPresent();
    }

    private void add(Deadline deadline) {
        (deadline.date().isBefore(view.day()) ? overdue : deadlines).add(deadline);
    }

    private void add(LocalDate date, Phrase what, Optional<Phrase> who) {
        add(new Deadline(date, what, who));
    }

    /** Adds a reminder that is still to come; those that are due have a section of their own. */
    private void add(Reminder reminder) {
        if (reminder.due().isAfter(view.day())) {
            List<Phrase> who = reminder.who().stream().map(view::name).toList();
            Phrase names = who.isEmpty() ? Phrase.of(speech.say("not-recorded")) : speech.list(who);
            add(
                    reminder.due(),
                    speech.phrase("deadlines.reminder", names, speech.typed(reminder.occasion())),
                    Carriers.on(reminder.due(), view, speech));
        }
    }

    /**
     * Adds the day until which a partner can give notice about the renewal of an agreement. No record holds that day as
     * such.
     */
    private void notice(Agreement agreement) {
        agreement
                .noticeBy(view.day())
                .filter(day -> !day.isBefore(view.day()))
                .ifPresent(day -> add(
                        day,
                        speech.phrase("deadlines.notice", speech.typed(agreement.title())),
                        Optional.of(speech.list(agreement.partners().stream()
                                .map(partner -> view.acting(partner, day))
                                .toList()))));
    }

    /** Adds the open deadlines of a grant, past or future. */
    private void add(GrantAccount account) {
        Grant grant = account.grant();
        Phrase object = view.leading(speech.typed(grant.object()), Place.GRANT, grant.id());
        for (GrantDue due : account.deadlines()) {
            if (due.kind() == GrantDue.Kind.REPORT) {
                Phrase beneficiary = view.name(grant.beneficiary());
                add(due.date(), speech.phrase("deadlines.grant.report", object, beneficiary), Optional.of(beneficiary));
            } else {
                LocalDate day = due.date().isAfter(view.day()) ? due.date() : view.day();
                Phrase payer = view.name(view.contract().actingFor(grant.funder(), day));
                add(due.date(), payment(object, due, payer), Optional.of(view.acting(grant.funder(), due.date())));
            }
        }
    }

    private Phrase payment(Phrase object, GrantDue due, Phrase funder) {
        Optional<String> kind = due.instalment().map(part -> speech.say((Localizable) part));
        if (kind.isEmpty()) {
            return speech.phrase("deadlines.grant.payment", object, due.amount().orElseThrow(), funder);
        }
        return due.amount()
                .map(sum -> speech.phrase("deadlines.grant.instalment", object, kind.get(), sum, funder))
                .orElseGet(() -> speech.phrase("deadlines.grant.instalment.open", object, kind.get(), funder));
    }

    private Optional<Phrase> name(String pointer, Pointers ways) {
        return ways.move(pointer)
                .map(there -> speech.capital(speech.phrase(view.findings().place(there))));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(upcoming());
        reminders().ifPresent(due -> blocks.add(1, due));
        retention().ifPresent(blocks::add);
        return blocks;
    }

    /** The actors to ask again about the outcome of an encounter. */
    private Optional<Section> reminders() {
        List<Reminder> due = view.dossier().reminders(view.day());
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("reminders.title"))
                .column(speech.say("reminders.due"), Table.Align.LEFT)
                .column(speech.say("reminders.who"), Table.Align.LEFT)
                .column(speech.say("reminders.occasion"), Table.Align.LEFT)
                .column(speech.say("reminders.last"), Table.Align.LEFT);
        due.forEach(reminder -> table.row(
                Cell.of(speech.shortDate(reminder.due())),
                reminder.who().isEmpty()
                        ? Cell.MISSING
                        : Cell.of(speech.list(
                                reminder.who().stream().map(view::name).toList())),
                speech.typedCell(reminder.occasion()),
                Cell.of(speech.phrase(
                        "reminders.entry",
                        speech.phrase(reminder.last().kind()),
                        speech.shortDate(reminder.last().date())))));
        return Optional.of(Section.of("relances", speech.say("reminders.title"), table.build()));
    }

    /** The days until which data on persons may be kept, apart from what is to be done in the contract. */
    private Optional<Section> retention() {
        if (retained.isEmpty()) {
            return Optional.empty();
        }
        Map<LocalDate, List<Phrase>> byDay = new TreeMap<>();
        retained.forEach(deadline -> byDay.computeIfAbsent(deadline.date(), unused -> new ArrayList<>())
                .add(deadline.what()));
        Table.Builder table = Table.captioned(speech.say("retention.table"))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("retention.count"), Table.Align.RIGHT)
                .column(speech.say("retention.what"), Table.Align.LEFT);
        byDay.forEach((day, whats) ->
                table.row(Cell.of(speech.shortDate(day)), speech.cell(whats.size()), Cell.of(speech.list(whats))));
        return Optional.of(Section.of("conservation", speech.say("retention.title"), table.build()));
    }

    private List<Block> upcoming() {
        if (deadlines.isEmpty() && overdue.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("deadlines.empty")));
        }
        LocalDate before = view.day().minusDays(1);
        LocalDate soon = view.day().plusMonths(SOON);
        LocalDate year = view.day().plusMonths(YEAR);
        String ahead = deadlines.isEmpty()
                ? speech.say("deadlines.empty")
                : speech.say(
                        "deadlines.verdict",
                        deadlines.size(),
                        between(before, soon).size(),
                        deadlines.get(0).date());
        List<Block> blocks = new ArrayList<>(List.of(Notice.of(
                Notice.Kind.VERDICT,
                ahead + " " + speech.say("deadlines.verdict.overdue", overdue.size()) + sitting())));
        section("retard", "deadlines.overdue", "deadlines.overdue.table", overdue)
                .ifPresent(blocks::add);
        section("bientot", "deadlines.soon", "deadlines.table", between(before, soon))
                .ifPresent(blocks::add);
        section("annee", "deadlines.year", "deadlines.table", between(soon, year))
                .ifPresent(blocks::add);
        section("plus-tard", "deadlines.later", "deadlines.table", between(year, LocalDate.MAX))
                .ifPresent(blocks::add);
        return blocks;
    }

    private String sitting() {
        return Sittings.next(view)
                .map(day -> " " + speech.say("deadlines.verdict.sitting", day))
                .orElse("");
    }

    private List<Deadline> between(LocalDate after, LocalDate last) {
        return deadlines.stream()
                .filter(deadline ->
                        deadline.date().isAfter(after) && !deadline.date().isAfter(last))
                .toList();
    }

    private Optional<Section> section(String id, String title, String caption, List<Deadline> some) {
        if (some.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say(caption))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("deadlines.what"), Table.Align.LEFT)
                .column(speech.say("column.who"), Table.Align.LEFT);
        some.forEach(deadline -> table.row(
                Cell.of(speech.shortDate(deadline.date())),
                Cell.of(deadline.what()),
                deadline.who().map(Cell::of).orElse(Cell.MISSING)));
        return Optional.of(Section.of(id, speech.say(title), table.build()));
    }
}
