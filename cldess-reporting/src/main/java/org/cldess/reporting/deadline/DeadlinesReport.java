package org.cldess.reporting.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.NamedPerson;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Deliverable;
import org.cldess.component.Planned;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.pointer.Pointers;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.grant.Instalment;
import org.cldess.known.Known;
import org.cldess.outcome.Reminder;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#DEADLINES}: every planned or stated future day of the dossier, in the
 * contract as well as in its actions, sittings, agreements and contacts. New kinds of planned days are included as
 * soon as a record has one.
 */
public final class DeadlinesReport {
    /** This kind of report. */
    public static final ReportKind KIND =
            ReportKind.of("echeances", Texts.WORDS.message("deadlines.title"), DeadlinesReport::of);

    private static final int SOON = 3;
    private static final int YEAR = 12;

    private final View view;
    private final Speech speech;
    private final List<Deadline> deadlines = new ArrayList<>();

    /** A future day, and its description. */
    private record Deadline(LocalDate date, Phrase place) {}

    private DeadlinesReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        gather(
                "",
                view.dossier().parts(),
                Pointers.between(view.dossier(), view.findings().dossier()));
        view.dossier().agreements().forEach(this::notice);
        deadlines.sort(Comparator.comparing(Deadline::date)
                .thenComparing(deadline -> deadline.place().plain()));
    }

    private static Report of(View view) {
        DeadlinesReport report = new DeadlinesReport(view);
        return Report.named(KIND.name(), report.speech.say("deadlines.title"), view.edition())
                .addAll(report.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, report.speech.say("sources.deadlines")))
                .build();
    }

    private void gather(String path, Record thing, Pointers ways) {
        for (Part part : Form.of(thing).parts()) {
            String place = path + "/" + part.name();
            List<?> items = part.items(thing);
            for (int i = 0; i < items.size(); i++) {
                String there = part.isList() ? place + "/" + i : place;
                if (items.get(i) instanceof Record inside && part.holdsThings()) {
                    if (maySay(inside) && !isDone(inside)) {
                        gather(there, inside, ways);
                    }
                } else if (items.get(i) instanceof LocalDate date
                        && date.isAfter(view.day())
                        && part.find(Planned.class).isPresent()) {
                    name(there, ways).ifPresent(name -> deadlines.add(new Deadline(date, name)));
                }
            }
        }
    }

    /** Checks whether a thing may be named. Persons who agreed to be published are named only in the directory. */
    private boolean maySay(Record thing) {
        return !(thing instanceof NamedPerson) || view.audience().sees(Audience.COMMITTEE);
    }

    /** Checks whether a thing was done, so that its planned day is no longer awaited. */
    private static boolean isDone(Record thing) {
        if (thing instanceof Deliverable deliverable) {
            return deliverable.delivered().value().isPresent();
        }
        return thing instanceof Instalment part
                && (part.paid().value().isPresent() || part.amountPaid().value().isPresent());
    }

    /**
     * Adds the day until which a partner can give notice about the renewal of an agreement. No record holds that day as
     * such.
     */
    private void notice(Agreement agreement) {
        agreement
                .noticeBy(view.day())
                .filter(view.day()::isBefore)
                .ifPresent(day -> deadlines.add(
                        new Deadline(day, speech.phrase("deadlines.notice", speech.typed(agreement.title())))));
    }

    private Optional<Phrase> name(String pointer, Pointers ways) {
        return ways.move(pointer)
                .map(there -> speech.capital(speech.phrase(view.findings().place(there))));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(upcoming());
        reminders().ifPresent(due -> blocks.add(1, due));
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

    private List<Block> upcoming() {
        if (deadlines.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("deadlines.empty")));
        }
        LocalDate soon = view.day().plusMonths(SOON);
        LocalDate year = view.day().plusMonths(YEAR);
        List<Block> blocks = new ArrayList<>(List.of(Notice.of(
                Notice.Kind.VERDICT,
                speech.say(
                        "deadlines.verdict",
                        deadlines.size(),
                        between(view.day(), soon).size(),
                        deadlines.get(0).date()))));
        section("bientot", "deadlines.soon", between(view.day(), soon)).ifPresent(blocks::add);
        section("annee", "deadlines.year", between(soon, year)).ifPresent(blocks::add);
        section("plus-tard", "deadlines.later", between(year, LocalDate.MAX)).ifPresent(blocks::add);
        return blocks;
    }

    private List<Deadline> between(LocalDate after, LocalDate last) {
        return deadlines.stream()
                .filter(deadline ->
                        deadline.date().isAfter(after) && !deadline.date().isAfter(last))
                .toList();
    }

    private Optional<Section> section(String id, String key, List<Deadline> some) {
        if (some.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("deadlines.table"))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("deadlines.what"), Table.Align.LEFT);
        some.forEach(deadline ->
                table.row(List.of(speech.cell(Known.of(deadline.date()), ""), Cell.of(deadline.place()))));
        return Optional.of(Section.of(id, speech.say(key), table.build()));
    }
}
