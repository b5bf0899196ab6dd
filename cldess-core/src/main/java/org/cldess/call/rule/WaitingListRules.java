package org.cldess.call.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjects_;
import org.cldess.call.CallRules_;
import org.cldess.call.WaitingList;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecision_;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about projects that get an award from the waiting list. */
public final class WaitingListRules {
    private static final Function<CallForProjects, Stream<Located<MovedUp>>> MOVED = WaitingListRules::moved;

    /** A project gets an award before the waiting list ends. */
    public static final Rule<CallForProjects> PRG_06 = Rule.of(RuleRecord.shipped("PRG-06"))
            .keyed(WaitingListRules::day)
            .test(WaitingListRules::comesBeforeTheEnd)
            .within(MOVED);

    /** The project with the best rank gets an award first. */
    public static final Rule<CallForProjects> PRG_07 = Rule.of(RuleRecord.shipped("PRG-07"))
            .keyed(WaitingListRules::day)
            .test(WaitingListRules::comesFirst)
            .within(MOVED);

    /** An award to a project of the waiting list. */
    private record MovedUp(CallForProjects call, WaitingList list, WaitingList.Entry entry, JuryDecision award) {
        String number(ApplicationId application) {
            return call.findApplication(application)
                    .map(ProjectApplication::number)
                    .orElse(application.value());
        }
    }

    private WaitingListRules() {}

    private static Stream<Located<MovedUp>> moved(CallForProjects call) {
        WaitingList list = call.waitingList();
        return list.entries().stream()
                .flatMap(entry -> entry.movedUp().stream()
                        .flatMap(award -> IntStream.range(0, call.decisions().size())
                                .filter(i -> call.decisions().get(i).equals(award))
                                .mapToObj(i -> Located.of(
                                        CallForProjects_.DECISIONS.at(i), new MovedUp(call, list, entry, award)))));
    }

    private static KeyDate day(Located<MovedUp> part) {
        return KeyDate.of(part.subject().award().date(), part.at(JuryDecision_.DATE));
    }

    private static Verdict comesBeforeTheEnd(RuleContext<MovedUp> it) {
        MovedUp moved = it.subject();
        return it.needs()
                .recordedBeside(CallRules_.WAITING_LIST_ENDS, moved.list().ends())
                .judge(() -> moved.list()
                        .ends()
                        .value()
                        .map(end -> Verdict.compliesIf(
                                !it.keyDate().isAfter(end),
                                () -> Texts.WORDS.message(
                                        "waiting.over",
                                        moved.number(moved.entry().application()),
                                        it.keyDate(),
                                        end)))
                        .orElseGet(Verdict::complies));
    }

    private static Verdict comesFirst(RuleContext<MovedUp> it) {
        MovedUp moved = it.subject();
        LocalDate day = it.keyDate();
        Optional<WaitingList.Entry> better = moved.list().entries().stream()
                .filter(other -> other.waited(day))
                .filter(other -> other.rank()
                        .filter(rank ->
                                moved.entry().rank().filter(own -> rank < own).isPresent())
                        .isPresent())
                .findFirst();
        return Verdict.compliesIf(
                better.isEmpty(),
                () -> Texts.WORDS.message(
                        "waiting.order",
                        moved.number(moved.entry().application()),
                        day,
                        moved.number(better.orElseThrow().application())));
    }
}
