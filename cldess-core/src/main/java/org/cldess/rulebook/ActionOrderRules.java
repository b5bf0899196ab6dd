package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionLink;
import org.cldess.action.ActionStatus;
import org.cldess.action.Action_;
import org.cldess.action.FollowUp;
import org.cldess.action.Milestone;
import org.cldess.action.Milestone_;
import org.cldess.component.Path;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.Located;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on the dates of actions that come after others or are parts of others. */
final class ActionOrderRules {
    static final Rule<Dossier> ACT_04 = Rule.of(RuleRecord.shipped("ACT-04"))
            .<Successor>asOf()
            .test(ActionOrderRules::beginsAfterwards)
            .within(ActionOrderRules::successors);

    static final Rule<Dossier> ACT_05 = Rule.of(RuleRecord.shipped("ACT-05"))
            .<Part>asOf()
            .test(ActionOrderRules::liesInTheWhole)
            .within(ActionOrderRules::parts);

    /** An action with its path in the dossier. */
    private record Placed(Action action, Path<?, Action> path) {}

    /** An action that comes after another one, or after a milestone of it. */
    private record Successor(Placed own, Placed other, ActionLink link, Optional<Milestone> milestone) {
        /** Says something of both actions, and of the milestone if there is one. */
        Message say(String key, LocalDate... days) {
            List<Object> arguments = new ArrayList<>(
                    List.of(own.action().number(), link.kind(), other.action().number()));
            arguments.addAll(List.of(days));
            milestone.ifPresent(step -> arguments.add(step.title()));
            return Texts.WORDS.message(milestone.isPresent() ? key + ".milestone" : key, arguments.toArray());
        }

        private Path<?, Milestone> step() {
            return other.path()
                    .then(Action_.MILESTONES.at(other.action().milestones().indexOf(milestone.orElseThrow())));
        }

        /** Returns the day on which the other action reached the milestone or, without one, ended. */
        Known<LocalDate> over(RequiredFacts needs) {
            Known<LocalDate> ended = other.action().status() == ActionStatus.DONE
                    ? other.action()
                            .lastFollowUp()
                            .map(FollowUp::date)
                            .map(Known::of)
                            .orElse(Known.none())
                    : Known.none();
            Known<LocalDate> reached = milestone.map(Milestone::done).orElse(ended);
            if (reached.value().isPresent() || ended.value().isPresent()) {
                return reached.value().isPresent() ? reached : ended;
            }
            milestone.ifPresent(step -> needs.recordedBeside(step().then(Milestone_.DONE), step.done()));
            return reached;
        }

        /** Returns the day on which the other action is planned to reach the milestone or, without one, to end. */
        Known<LocalDate> planned(RequiredFacts needs) {
            if (milestone.isPresent()) {
                Known<LocalDate> day = milestone.get().planned();
                needs.recordedBeside(step().then(Milestone_.PLANNED), day);
                return day;
            }
            needs.lackingIf(
                    isEndless(other.action()), other.path().then(Action_.END).toString());
            return other.action().end();
        }
    }

    /** A sub-action with its action. */
    private record Part(Placed own, Placed whole) {}

    private ActionOrderRules() {}

    private static Map<ActionId, Placed> placed(Dossier dossier) {
        Map<ActionId, Placed> placed = new HashMap<>();
        for (int i = 0; i < dossier.actions().size(); i++) {
            Action action = dossier.actions().get(i);
            placed.put(action.id(), new Placed(action, Dossier_.ACTIONS.at(i)));
        }
        return placed;
    }

    private static Stream<Located<Successor>> successors(Dossier dossier) {
        Map<ActionId, Placed> placed = placed(dossier);
        return dossier.actions().stream()
                .filter(action -> action.status() != ActionStatus.DROPPED)
                .map(action -> placed.get(action.id()))
                .flatMap(own -> IntStream.range(0, own.action().links().size())
                        .boxed()
                        .flatMap(j -> successor(own, j, placed).stream()));
    }

    private static Optional<Located<Successor>> successor(Placed own, int index, Map<ActionId, Placed> placed) {
        ActionLink link = own.action().links().get(index);
        return Optional.ofNullable(placed.get(link.to()))
                .filter(other -> link.kind().comesAfter())
                .map(other -> new Successor(
                        own,
                        other,
                        link,
                        link.milestone()
                                .flatMap(id -> other.action().milestones().stream()
                                        .filter(step -> step.id().equals(id))
                                        .findFirst())))
                .map(successor -> Located.of(own.path().then(Action_.LINKS.at(index)), successor));
    }

    private static Verdict beginsAfterwards(RuleContext<Successor> it) {
        Successor successor = it.subject();
        if (successor.other().action().status() == ActionStatus.DROPPED) {
            return Verdict.notApplicable(Texts.WORDS.message(
                    "link.dropped", successor.other().action().number()));
        }
        RequiredFacts needs = it.needs();
        Known<LocalDate> over = successor.over(needs);
        Optional<LocalDate> begun = successor.own().action().begun();
        if (begun.isPresent()) {
            return needs.judge(() -> over.value()
                    .map(day -> Verdict.compliesIf(
                            !begun.get().isBefore(day), () -> successor.say("link.early", begun.get(), day)))
                    .orElseGet(() -> Verdict.breached(successor.say("link.open", begun.get()))));
        }
        if (over.value().isPresent()) {
            return Verdict.complies();
        }
        Known<LocalDate> start = successor.own().action().start();
        Known<LocalDate> end = successor.planned(needs);
        return needs.recordedBeside(successor.own().path().then(Action_.START), start)
                .judge(() -> Verdict.of(start.value().stream()
                        .flatMap(first -> end.value().filter(first::isBefore).stream()
                                .map(last -> successor.say("link.planned", first, last)))
                        .toList()));
    }

    private static Stream<Located<Part>> parts(Dossier dossier) {
        Map<ActionId, Placed> placed = placed(dossier);
        return dossier.actions().stream()
                .map(action -> placed.get(action.id()))
                .flatMap(own -> own.action().parent().flatMap(id -> Optional.ofNullable(placed.get(id))).stream()
                        .map(whole -> Located.of(own.path(), new Part(own, whole))));
    }

    private static Verdict liesInTheWhole(RuleContext<Part> it) {
        Action part = it.subject().own().action();
        Placed whole = it.subject().whole();
        RequiredFacts needs = it.needs()
                .recorded(Action_.START, part)
                .recordedBeside(whole.path().then(Action_.START), whole.action().start())
                .lackingIf(isEndless(part), it.at(Action_.END))
                .lackingIf(isEndless(whole.action()), it.beside(whole.path().then(Action_.END)));
        return needs.judge(() -> Verdict.of(faults(part, whole.action())));
    }

    /** Checks whether an action lacks the end that each action has, unless it is repeated every year. */
    private static boolean isEndless(Action action) {
        return !action.yearly() && action.end().value().isEmpty();
    }

    private static List<Message> faults(Action part, Action whole) {
        List<Message> faults = new ArrayList<>();
        part.start()
                .value()
                .ifPresent(day -> whole.start()
                        .value()
                        .filter(day::isBefore)
                        .ifPresent(first -> faults.add(
                                Texts.WORDS.message("part.early", part.number(), day, whole.number(), first))));
        part.end()
                .value()
                .ifPresent(day -> whole.end()
                        .value()
                        .filter(day::isAfter)
                        .ifPresent(last -> faults.add(
                                Texts.WORDS.message("part.late", part.number(), day, whole.number(), last))));
        return faults;
    }
}
