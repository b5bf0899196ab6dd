package org.cldess.reporting.dashboard;

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
import org.cldess.action.Priority;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.FinancingPlan;
import org.cldess.known.Known;
import org.cldess.reporting.action.Leads;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.dashboard.AttentionItem.Reason;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** What needs attention in one action: its blocking, its delay, its budget, its steps. */
final class ActionAttention {
    private final View view;
    private final Speech speech;
    private final Action action;

    ActionAttention(View view, Action action) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.action = action;
    }

    Stream<AttentionItem> items() {
        List<AttentionItem> items = new ArrayList<>();
        if (action.status() == ActionStatus.BLOCKED) {
            items.add(blocked());
        }
        action.end()
                .value()
                .filter(end -> action.isLate(view.day()) && !isPartOfWhatIsLate())
                .ifPresent(end -> items.add(late(end)));
        action.plan().value().ifPresent(plan -> addBalance(items, plan));
        boolean late = action.isLate(view.day());
        if (!late && !overdue().isEmpty()) {
            items.add(steps());
        }
        return items.stream();
    }

    /** Adds what keeps the plan from balancing: in each section of the budget, if it has capital. */
    private void addBalance(List<AttentionItem> items, FinancingPlan plan) {
        FinancingPlan capital = plan.of(BudgetSection.CAPITAL);
        if (capital.years().isEmpty()) {
            addBalance(items, view.name(action), plan);
            return;
        }
        Stream.of(BudgetSection.values())
                .forEach(section -> addBalance(
                        items, speech.phrase("attention.section", view.name(action), section), plan.of(section)));
    }

    private void addBalance(List<AttentionItem> items, Phrase subject, FinancingPlan plan) {
        plan.balance()
                .value()
                .ifPresent(balance -> Balances.sentence(speech, balance)
                        .ifPresent(sentence -> items.add(item(
                                Reason.BUDGET,
                                subject,
                                Phrase.of(sentence),
                                Optional.empty(),
                                Phrase.of(Balances.todo(speech, balance))))));
    }

    /** Checks whether the action is part of a late action, whose delay already covers it. */
    private boolean isPartOfWhatIsLate() {
        return action.parent()
                .flatMap(view.dossier()::findAction)
                .filter(whole -> whole.isLate(view.day()))
                .isPresent();
    }

    private AttentionItem item(Reason reason, Phrase statement, Optional<LocalDate> since, Phrase todo) {
        return item(reason, view.name(action), statement, since, todo);
    }

    private AttentionItem item(
            Reason reason, Phrase subject, Phrase statement, Optional<LocalDate> since, Phrase todo) {
        return new AttentionItem(
                reason,
                action.priority()
                        .value()
                        .filter(Priority.HIGH::equals)
                        .map(priority -> speech.say("attention.priority", priority)),
                subject,
                view.leading(Phrase.of(action.number()), Place.ACTION, action.id()),
                statement,
                since,
                Leads.of(view, action, speech),
                todo);
    }

    private AttentionItem blocked() {
        Known<String> condition =
                action.lastFollowUp().map(FollowUp::unblockingCondition).orElse(Known.notRecorded());
        Known<String> reason = action.lastFollowUp().map(FollowUp::reason).orElse(Known.notRecorded());
        return item(
                Reason.BLOCKED,
                reason.value().map(speech::typed).orElseGet(() -> speech.phrase("attention.blocked")),
                blockedSince(),
                condition
                        .value()
                        .map(words -> speech.phrase("attention.blocked.todo", speech.typed(words)))
                        .orElse(Phrase.of(speech.say("attention.blocked.unknown"))));
    }

    /** The first day of the current period in which the action is blocked. */
    private Optional<LocalDate> blockedSince() {
        Optional<LocalDate> since = Optional.empty();
        for (FollowUp entry : action.history().stream()
                .sorted(Comparator.comparing(FollowUp::date))
                .toList()) {
            boolean blocked = entry.status() == ActionStatus.BLOCKED;
            since = blocked ? since.or(() -> Optional.of(entry.date())) : Optional.empty();
        }
        return since;
    }

    private AttentionItem late(LocalDate end) {
        Phrase late = speech.phrase("attention.late", ChronoUnit.DAYS.between(end, view.day()));
        Phrase why = action.lastFollowUp()
                .map(FollowUp::reason)
                .flatMap(Known::value)
                .map(reason -> late.then(" ").then(speech.typed(reason)))
                .orElse(late);
        int steps = overdue().size();
        boolean isOver = view.day().isAfter(view.contract().term().end());
        return item(
                Reason.LATE,
                steps == 0 ? why : why.then(" ").then(speech.say("attention.late.steps", steps)),
                Optional.of(end),
                Phrase.of(speech.say(isOver ? "attention.late.todo.over" : "attention.late.todo")));
    }

    /** The steps that should have been reached, oldest first. */
    private List<Milestone> overdue() {
        return action.lateMilestones(view.day()).stream()
                .sorted(Comparator.comparing(ActionAttention::planned))
                .toList();
    }

    private static LocalDate planned(Milestone step) {
        return step.planned().value().orElse(LocalDate.MAX);
    }

    private AttentionItem steps() {
        List<Milestone> steps = overdue();
        List<Phrase> titles =
                steps.stream().map(step -> speech.typed(step.title())).toList();
        return item(
                Reason.STEP,
                speech.phrase("attention.steps", steps.size(), speech.list(titles)),
                Optional.of(planned(steps.get(0))),
                Phrase.of(speech.say("attention.steps.todo")));
    }
}
