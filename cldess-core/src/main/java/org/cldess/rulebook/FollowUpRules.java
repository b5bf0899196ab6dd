package org.cldess.rulebook;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.action.Action_;
import org.cldess.action.FollowUp;
import org.cldess.action.FollowUp_;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.known.Known;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on the follow-up of actions: an action that makes no progress needs a reason. */
final class FollowUpRules {
    private static final Set<ActionStatus> STANDS_STILL =
            Set.of(ActionStatus.BLOCKED, ActionStatus.ON_HOLD, ActionStatus.DROPPED);

    static final Rule<Dossier> ACT_02 = Rule.of(RuleRecord.shipped("ACT-02"))
            .keyed(FollowUpRules::dayOfNote)
            .test(FollowUpRules::saysWhy)
            .within(dossier -> notes(dossier, STANDS_STILL));

    static final Rule<Dossier> ACT_03 = Rule.of(RuleRecord.shipped("ACT-03"))
            .keyed(FollowUpRules::dayOfNote)
            .test(FollowUpRules::saysWhatWouldFreeIt)
            .within(dossier -> notes(dossier, Set.of(ActionStatus.BLOCKED)));

    private record Note(Action action, FollowUp entry) {}

    private FollowUpRules() {}

    private static Stream<Located<Note>> notes(Dossier dossier, Set<ActionStatus> statuses) {
        return IntStream.range(0, dossier.actions().size()).boxed().flatMap(i -> {
            Action action = dossier.actions().get(i);
            return IntStream.range(0, action.history().size())
                    .filter(j -> statuses.contains(action.history().get(j).status()))
                    .mapToObj(j -> Located.of(
                            Dossier_.ACTIONS.at(i).then(Action_.HISTORY.at(j)),
                            new Note(action, action.history().get(j))));
        });
    }

    private static KeyDate dayOfNote(Located<Note> part) {
        return KeyDate.on(part.subject().entry().date());
    }

    private static Verdict saysWhy(RuleContext<Note> it) {
        FollowUp entry = it.subject().entry();
        return it.needs()
                .recorded(FollowUp_.REASON, entry)
                .judge(() -> Verdict.compliesIf(
                        isSaid(entry.reason()),
                        () -> Texts.WORDS.message(
                                "action.unexplained", it.subject().action().number(), entry.status(), entry.date())));
    }

    private static Verdict saysWhatWouldFreeIt(RuleContext<Note> it) {
        FollowUp entry = it.subject().entry();
        return it.needs()
                .recorded(FollowUp_.UNBLOCKING_CONDITION, entry)
                .judge(() -> Verdict.compliesIf(
                        isSaid(entry.unblockingCondition()),
                        () -> Texts.WORDS.message(
                                "action.stuck", it.subject().action().number(), entry.date())));
    }

    /** Returns whether there are words, of which blanks are none. */
    private static boolean isSaid(Known<String> fact) {
        return fact.value().filter(words -> !words.isBlank()).isPresent();
    }
}
