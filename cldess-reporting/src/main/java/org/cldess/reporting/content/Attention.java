package org.cldess.reporting.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.action.Milestone;
import org.cldess.contract.Party;
import org.cldess.financing.FinancingPlan;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.rule.Known;

/** What somebody has to do something about, the most pressing first. */
final class Attention {
    private final View view;
    private final Speech speech;

    private Attention(View view) {
        this.view = view;
        this.speech = view.speech();
    }

    /** Why something needs attention, the most pressing first. */
    private enum Reason {
        SIGNATURE(StatusMark.TO_DISCUSS, "attention.reason.signature"),
        BLOCKED(StatusMark.BLOCKED, "attention.reason.blocked"),
        LATE(StatusMark.LATE, "attention.reason.late"),
        BUDGET(StatusMark.TO_DISCUSS, "attention.reason.budget"),
        STEP(StatusMark.LATE, "attention.reason.step");

        private final StatusMark mark;
        private final String key;

        Reason(StatusMark mark, String key) {
            this.mark = mark;
            this.key = key;
        }

        Phrase say(Speech speech) {
            return Phrase.status(mark, speech.say(key));
        }
    }

    /**
     * A line of the list.
     *
     * @param reason why it stands there
     * @param priority how pressing the action is
     * @param object what it is about
     * @param since the day since when
     * @param who who has to act
     * @param todo what there is to do
     */
    private record Item(
            Reason reason,
            Optional<String> priority,
            Phrase object,
            Optional<LocalDate> since,
            Optional<Phrase> who,
            Phrase todo) {}

    static Section section(View view) {
        return Sections.of("a-traiter", view.speech().say("attention.title"), new Attention(view).blocks());
    }

    private List<Block> blocks() {
        List<Item> items = Stream.of(signatures(), view.actions().stream().flatMap(this::items))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(Item::reason)
                        .thenComparing(item -> item.since().orElse(LocalDate.MAX)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(items.isEmpty() ? Notice.of(Notice.Kind.INFORMATION, speech.say("attention.empty")) : table(items));
        return blocks;
    }

    private Table table(List<Item> items) {
        Table.Builder table = Table.captioned(speech.say("attention.table", items.size()))
                .column(speech.say("column.priority"), Table.Align.LEFT)
                .column(speech.say("column.object"), Table.Align.LEFT)
                .column(speech.say("column.since"), Table.Align.LEFT)
                .column(speech.say("column.who"), Table.Align.LEFT)
                .column(speech.say("column.todo"), Table.Align.LEFT);
        for (Item item : items) {
            List<Phrase> priority = new ArrayList<>(List.of(item.reason().say(speech)));
            item.priority().ifPresent(words -> priority.add(Phrase.of(words)));
            table.row(
                    Cell.of(priority),
                    Cell.of(item.object()),
                    item.since().map(day -> Cell.of(speech.shortDate(day))).orElse(Cell.NOT_APPLICABLE),
                    item.who().map(Cell::of).orElse(Cell.MISSING),
                    Cell.of(item.todo()));
        }
        return table.note(speech.say("as-of", view.day())).build();
    }

    private Stream<Item> signatures() {
        return view.contract().partiesStillToSign(view.day()).stream().map(this::signature);
    }

    private Item signature(Party party) {
        return new Item(
                Reason.SIGNATURE,
                Optional.empty(),
                Phrase.of(speech.say("attention.signature")),
                Optional.of(view.contract().term().start()).filter(start -> start.isBefore(view.day())),
                Optional.of(view.name(party)),
                Phrase.of(speech.say("attention.signature.todo")));
    }

    private Stream<Item> items(Action action) {
        List<Item> items = new ArrayList<>();
        if (action.status() == ActionStatus.BLOCKED) {
            items.add(blocked(action));
        }
        action.end().value().filter(end -> action.isLate(view.day())).ifPresent(end -> items.add(late(action, end)));
        action.plan()
                .flatMap(FinancingPlan::balance)
                .value()
                .ifPresent(balance -> Balances.sentence(speech, balance)
                        .ifPresent(sentence -> items.add(item(
                                Reason.BUDGET,
                                action,
                                view.name(action).then(". ").then(sentence),
                                Optional.empty(),
                                Phrase.of(Balances.todo(speech, balance))))));
        if (!action.status().isOver()) {
            action.milestones().forEach(step -> overdue(action, step).ifPresent(items::add));
        }
        return items.stream();
    }

    private Item item(Reason reason, Action action, Phrase object, Optional<LocalDate> since, Phrase todo) {
        return new Item(
                reason,
                action.priority().value().map(priority -> speech.say("attention.priority", priority)),
                object,
                since,
                action.lead().value().map(view::name),
                todo);
    }

    private Item blocked(Action action) {
        Known<String> condition =
                action.lastFollowUp().map(FollowUp::unblockingCondition).orElse(Known.notRecorded());
        Known<String> reason = action.lastFollowUp().map(FollowUp::reason).orElse(Known.notRecorded());
        return item(
                Reason.BLOCKED,
                action,
                reason.value()
                        .map(why -> view.name(action).then(". ").then(speech.typed(why)))
                        .orElse(view.name(action)),
                blockedSince(action),
                condition
                        .value()
                        .map(words -> speech.phrase("attention.blocked.todo", speech.typed(words)))
                        .orElse(Phrase.of(speech.say("attention.blocked.unknown"))));
    }

    /** The first day of the last spell in which the action was blocked. */
    private static Optional<LocalDate> blockedSince(Action action) {
        Optional<LocalDate> since = Optional.empty();
        for (FollowUp entry : action.history().stream()
                .sorted(Comparator.comparing(FollowUp::date))
                .toList()) {
            boolean blocked = entry.status() == ActionStatus.BLOCKED;
            since = blocked ? since.or(() -> Optional.of(entry.date())) : Optional.empty();
        }
        return since;
    }

    private Item late(Action action, LocalDate end) {
        long days = ChronoUnit.DAYS.between(end, view.day());
        return item(
                Reason.LATE,
                action,
                view.name(action).then(". ").then(speech.say("attention.late", days)),
                Optional.of(end),
                Phrase.of(speech.say("attention.late.todo")));
    }

    private Optional<Item> overdue(Action action, Milestone step) {
        return step.planned()
                .value()
                .filter(planned -> step.done().value().isEmpty() && planned.isBefore(view.day()))
                .map(planned -> item(
                        Reason.STEP,
                        action,
                        speech.phrase("attention.step", speech.typed(step.title()), view.name(action)),
                        Optional.of(planned),
                        Phrase.of(speech.say("attention.step.todo"))));
    }
}
