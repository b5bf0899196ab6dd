package org.cldess.act;

import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.component.Fact;
import org.cldess.consistency.Unchecked;
import org.cldess.contract.ContractStatus;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.Deliberation_;
import org.cldess.dossier.Dossier;
import org.cldess.internal.refusal.Reasons;
import org.cldess.known.Known;
import org.cldess.rule.Finding;
import org.cldess.rule.RuleRecord;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * Collects every reason to refuse an act, and grants the act if there is none. The reasons are: the errors that the act
 * would newly cause anywhere; every finding of the rules of its gate on what the act rests on, and every fact that
 * those rules lack; and the checks of the act itself.
 */
final class Act {
    /**
     * The number of years before and after the term in which an act may still be dated: a convention that catches
     * mistyped years.
     */
    private static final int YEARS_AROUND = 10;

    private final String place;
    private final Dossier before;
    private final Conditions conditions;
    private final Reasons reasons;
    private final Bodies bodies;
    private final Set<String> silenced = new HashSet<>();
    private final Set<String> unrecorded = new HashSet<>();
    private final Map<String, String> origins = new HashMap<>();
    private final List<Standings.Cited> cited = new ArrayList<>();

    /**
     * Begins an act.
     *
     * @param path the place in the dossier where the act would write, a path or a JSON Pointer
     * @param before the dossier before the act
     * @param conditions the rules and gates that the act must respect
     */
    Act(Object path, Dossier before, Conditions conditions) {
        this.place = path.toString();
        this.before = before;
        this.conditions = conditions;
        this.reasons = new Reasons(Texts.WORDS, place);
        this.bodies = new Bodies(before);
    }

    /** Also asks what a thing names, on which the act relies without adding it. */
    void relyOn(Record thing, String of) {
        cited.add(new Standings.Cited(thing, of));
    }

    /** Refuses to add something to an action that is done or was dropped. */
    void refuseUnlessOpen(ActionId id) {
        before.findAction(id)
                .flatMap(action -> action.lastFollowUp()
                        .filter(last -> last.status().isOver())
                        .map(last -> Texts.WORDS.message("standing.over", action.number(), last.status(), last.date())))
                .ifPresent(message -> reasons.add(Violation.error("standing.over", place, message)));
    }

    /** Returns a list with one more item at its end. */
    static <T> List<T> after(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }

    /** Refuses a day before the vote on which the act relies, with a message on the day, the vote and its day. */
    void refuseBeforeVote(Optional<LocalDate> day, Deliberation vote, String code) {
        refuseUnrecorded(vote.date(), pointer(vote) + Deliberation_.DATE);
        day.ifPresent(date -> vote.date()
                .value()
                .filter(date::isBefore)
                .ifPresent(voted -> refuse(code, date, vote.subject(), voted)));
    }

    /** Returns this act, if nothing was asked of it yet, for a part of what it is on. */
    Act in(Object component) {
        return new Act(place + component, before, conditions);
    }

    /** Returns the place in the dossier where the act would write. */
    String place() {
        return place;
    }

    /** Returns the pointer to a fact of the thing that the act adds to the list at its place. */
    String added(Object component) {
        return place + "/-" + component;
    }

    Bodies bodies() {
        return bodies;
    }

    Conditions conditions() {
        return conditions;
    }

    /** Adds a reason. Its code is also the key of its message. */
    void refuse(String code, Object... arguments) {
        reasons.refuse(code, arguments);
    }

    void refuseIf(boolean wrong, String code, Object... arguments) {
        reasons.refuseIf(wrong, code, arguments);
    }

    /** Adds a reason that a rule would also report, with a message specific to this act, and silences that rule. */
    void refuseIf(boolean wrong, String code, ReportedRule told, Object... arguments) {
        if (wrong) {
            refuse(code, arguments);
            silenced.add(told.rule());
        }
    }

    /** Leaves out what rules report, because the act already reported it with its own message. */
    void silence(ReportedRule... told) {
        Stream.of(told).map(ReportedRule::rule).forEach(silenced::add);
    }

    /**
     * A rule that an act reports with its own message.
     *
     * @param rule its code
     */
    record ReportedRule(String rule) {
        /** The facts that are needed to judge the act and are missing. */
        static final ReportedRule MISSING = new ReportedRule("act.unrecorded");

        /** The vote on a grant, on which acts report what they report on every vote. */
        static final ReportedRule VOTED = new ReportedRule("GRT-01");
    }

    /** Refuses an act whose day is far from the term of the contract. */
    void refuseFar(LocalDate day) {
        refuseIf(isFar(day), "act.far", day, firstDay(), lastDay());
    }

    /** Returns whether a day is far from the term of the contract. */
    boolean isFar(LocalDate day) {
        return day.isBefore(firstDay()) || day.isAfter(lastDay());
    }

    private LocalDate firstDay() {
        return before.contract().term(LocalDate.MAX).start().minusYears(YEARS_AROUND);
    }

    private LocalDate lastDay() {
        return before.contract().term(LocalDate.MAX).end().plusYears(YEARS_AROUND);
    }

    /** Refuses to award anything under a contract that was closed or terminated by a day. */
    void refuseAwardAfterEnd(LocalDate day) {
        ended(day).ifPresent(status -> refuse("award.ended", day, status));
    }

    /** Returns the status of a contract that was closed or terminated by a day. */
    Optional<ContractStatus> ended(LocalDate day) {
        return Optional.of(before.contract().status(day))
                .filter(status -> status == ContractStatus.CLOSED || status == ContractStatus.TERMINATED);
    }

    /** Refuses an act of which the cited deliberation authorises none of several descriptions. */
    void refuseUnauthorised(DeliberationId cited, List<Authorised> anyOf) {
        refuseUnclear(cited);
        before.findDeliberation(cited)
                .filter(deliberation -> deliberation.authorises().isRecorded())
                .filter(deliberation ->
                        Collections.disjoint(deliberation.authorises().value().orElse(List.of()), anyOf))
                .ifPresent(deliberation -> {
                    refuse("authorised.other", deliberation.subject(), anyOf.get(0));
                    silence(ReportedRule.VOTED);
                });
    }

    /**
     * Refuses to rely on a deliberation if it is not recorded what it authorises, or if its body did not exist on the
     * day of the vote.
     */
    void refuseUnclear(DeliberationId cited) {
        before.findDeliberation(cited).ifPresent(deliberation -> {
            refuseUnrecorded(deliberation.authorises(), pointer(deliberation) + Deliberation_.AUTHORISES);
            deliberation.date().value().ifPresent(day -> bodies.refuseUnlessThere(this, deliberation.assembly(), day));
        });
    }

    /** Returns the pointer to a deliberation of the dossier. */
    String pointer(Deliberation deliberation) {
        return before.pointer(deliberation).orElseThrow();
    }

    /** Returns the pointer to an actor of the dossier. */
    Optional<String> pointer(ActorId actor) {
        return before.findActor(actor).flatMap(before::pointer);
    }

    /**
     * Refuses to go on while a fact is not recorded, which the message names in words.
     *
     * @param dossier the dossier to which the pointer leads
     * @param missing the pointer to the fact
     * @param rules the rules that ask for it; none if the act itself does
     */
    private void refuseUnrecorded(Dossier dossier, String missing, Set<RuleRecord> rules) {
        if (origins.containsKey(missing)) {
            refuseUnrecorded(before, origins.get(missing), rules);
            return;
        }
        conditions.asked().ifPresent(asked -> asked.note(dossier, missing, rules));
        refuseUnknown(dossier, missing);
    }

    private void refuseUnknown(Dossier dossier, String missing) {
        if (unrecorded.add(missing)) {
            reasons.add(Violation.error(
                    "act.unrecorded",
                    missing,
                    Texts.WORDS.message("act.unrecorded", new FactInWords(dossier, missing))));
        }
    }

    /** Refuses to go on while a fact that no rule asks for is not recorded. */
    void refuseUnrecorded(Known<?> fact, Object pointer) {
        if (!fact.isRecorded()) {
            refuseUnrecorded(pointer.toString());
        }
    }

    /** Refuses to go on without a fact that is not recorded and that no rule asks for. */
    void refuseUnrecorded(String pointer) {
        refuseUnrecorded(before, pointer, Set.of());
    }

    /** Refuses to go on without a value of a fact of the dossier, with a message specific to this act. */
    void refuseWithout(Known<?> fact, Object pointer, String code, Object... arguments) {
        if (!fact.isRecorded()) {
            conditions.asked().ifPresent(asked -> asked.note(before, pointer.toString(), Set.of()));
        }
        refuseIf(fact.value().isEmpty(), code, arguments);
    }

    /** Refuses to go on while what the act adds lacks a fact. */
    void refuseUngiven(Known<?> fact, Object pointer) {
        if (!fact.isRecorded()) {
            noteGiven(pointer);
            refuseUnknown(before, pointer.toString());
        }
    }

    /** Refuses to go on if what the act adds lacks a fact, with a message specific to this act. */
    void refuseUngivenIf(boolean lacking, Object pointer, String code, Object... arguments) {
        if (lacking) {
            noteGiven(pointer);
            refuse(code, arguments);
        }
    }

    /**
     * Sets where a fact of something that the act adds comes from, so that it is asked for there.
     *
     * @param made the pointer to the fact in the changed dossier
     * @param origin the pointer to the recorded fact
     */
    void takes(String made, String origin) {
        origins.put(made, origin);
        conditions.asked().ifPresent(asked -> asked.takes(made, before, origin));
    }

    private void noteGiven(Object pointer) {
        conditions.asked().ifPresent(asked -> asked.noteGiven(before, pointer.toString()));
    }

    /** Refuses to go on while a fact of a thing that no rule asks for is not recorded. */
    <R> void refuseUnrecorded(String place, Fact<R, ?> component, R thing) {
        refuseUnrecorded(component.of(thing), component.in(place));
    }

    /** Refuses the act if the dossier has an error of a rule that a gate names, no matter which act caused it. */
    void refuseUnlessFree(Gate gate, LocalDate day) {
        conditions.gate(gate).check(before, day, conditions.rulebook()).stream()
                .filter(Finding::isError)
                .flatMap(finding -> finding.violation().stream())
                .forEach(reasons::add);
    }

    /** Refuses the id of a thing that is added at a place, because another thing of the same kind has that id. */
    void refuseDuplicate(String kind, String id, String place) {
        reasons.add(Violation.error("form.duplicate", place + "/id", Texts.WORDS.message("act.duplicate." + kind, id)));
    }

    /** Returns the refusal, with the reasons so far. */
    <T> Answer<T> refused() {
        return reasons.refused();
    }

    /**
     * Makes the change and checks the rules, so that a refusal includes their findings too.
     *
     * @param gate names the rules that are checked on what the act rests on
     * @param day the day of the act; without it, only missing facts are reported
     * @param change supplies the changed dossier, or throws the violations that make it inconsistent
     * @param basis what the act rests on
     */
    Answer<Dossier> outcome(Gate gate, Optional<LocalDate> day, Supplier<Dossier> change, ActBasis basis) {
        return outcome(List.of(gate), day, change, basis);
    }

    /** Makes the change and checks the rules of several gates. */
    Answer<Dossier> outcome(List<Gate> gates, Optional<LocalDate> day, Supplier<Dossier> change, ActBasis basis) {
        return asked(new Question(day, gates, Optional.of(basis)), change, after -> {
            Set<String> told = new HashSet<>();
            Consumer<Violation> tell = violation -> {
                if (!silenced.contains(violation.code()) && told.add(violation.code() + " " + violation.path())) {
                    reasons.add(violation);
                }
            };
            day.ifPresent(
                    date -> conditions.rulebook().newErrors(before, after, date).forEach(tell));
            gates.forEach(gate -> refuseRotten(conditions.gate(gate), after, day, basis, tell));
        });
    }

    /** Makes the change of a day and checks which errors it newly causes, for an act that rests on nothing else. */
    Answer<Dossier> outcome(LocalDate day, Supplier<Dossier> change) {
        return asked(
                Question.of(day),
                change,
                after -> conditions.rulebook().newErrors(before, after, day).forEach(reasons::add));
    }

    /**
     * Makes the change of a day and checks which errors it newly causes, and which findings of the rules of a gate.
     * What refuses the act is an error, whatever the severity of its rule.
     */
    Answer<Dossier> outcome(Gate gate, LocalDate day, Supplier<Dossier> change) {
        return asked(Question.of(gate, day), change, after -> {
            Set<Violation> found = new LinkedHashSet<>(conditions.rulebook().newErrors(before, after, day));
            List<Violation> old = breaches(gate, before, day);
            breaches(gate, after, day).stream()
                    .filter(breach -> !old.contains(breach))
                    .map(breach -> Violation.error(breach.code(), breach.path(), breach.message()))
                    .forEach(found::add);
            found.forEach(reasons::add);
        });
    }

    private List<Violation> breaches(Gate gate, Dossier dossier, LocalDate day) {
        return conditions.gate(gate).check(dossier, day, conditions.rulebook()).stream()
                .flatMap(finding -> finding.violation().stream())
                .toList();
    }

    /**
     * Refuses the act for every finding of the rules of the gate on what the act rests on, and for the facts that they
     * lack. The rules are checked twice: on the day of the act, and with everything that is recorded.
     */
    private void refuseRotten(
            Gate gate, Dossier after, Optional<LocalDate> day, ActBasis basis, Consumer<Violation> tell) {
        SetMultimap<String, RuleRecord> missing =
                TreeMultimap.create(Comparator.naturalOrder(), Comparator.comparing(RuleRecord::code));
        for (LocalDate view : List.of(day.orElse(LocalDate.MAX), LocalDate.MAX)) {
            for (Finding finding : gate.check(after, view, conditions.rulebook())) {
                if (basis.holds(after, finding.path())) {
                    finding.violation().ifPresent(tell);
                    if (view.equals(LocalDate.MAX) && !silenced.contains(finding.code())) {
                        finding.missing().forEach(fact -> missing.put(fact, finding.rule()));
                    }
                }
            }
        }
        if (!silenced.contains(ReportedRule.MISSING.rule())) {
            missing.keySet().forEach(fact -> refuseUnrecorded(after, fact, missing.get(fact)));
        }
    }

    /** Makes a change that only has to be consistent. */
    Answer<Dossier> recorded(Supplier<Dossier> change) {
        return recorded(change, after -> {});
    }

    /** Makes a change and asks the rules, or leaves them to the series that the act belongs to. */
    private Answer<Dossier> asked(Question question, Supplier<Dossier> change, Consumer<Dossier> asked) {
        question.day().ifPresent(day -> conditions.asked().ifPresent(facts -> facts.on(day)));
        return conditions
                .series()
                .map(series -> recorded(() -> Unchecked.changing(change), after -> {
                    Optional<Question> votes = votes(question, after);
                    if (!reasons.any()) {
                        series.leave(question);
                        votes.ifPresent(series::leave);
                    }
                }))
                .orElseGet(() -> recorded(change, after -> {
                    votes(question, after)
                            .ifPresent(votes -> refuseRotten(
                                    conditions.gate(Gate.VOTE),
                                    after,
                                    votes.day(),
                                    votes.basis().orElseThrow(),
                                    this::tellOfVote));
                    asked.accept(after);
                }));
    }

    private void tellOfVote(Violation found) {
        reasons.add(found);
        silence(ReportedRule.VOTED);
    }

    /**
     * Refuses what the things that the act adds may not name.
     *
     * @return what to ask of the deliberations on which they rely; empty if there are none
     */
    private Optional<Question> votes(Question question, Dossier after) {
        Object[] votes = Standings.ask(this, cited, before, after, question.day()).stream()
                .flatMap(id -> before.findDeliberation(id).stream())
                .map(this::pointer)
                .toArray();
        return votes.length == 0
                ? Optional.empty()
                : Optional.of(new Question(question.day(), List.of(Gate.VOTE), Optional.of(ActBasis.of(votes))));
    }

    private Answer<Dossier> recorded(Supplier<Dossier> change, Consumer<Dossier> asked) {
        try {
            Dossier after = Unchecked.making(change);
            asked.accept(after);
            return reasons.any() && conditions.asked().isEmpty() ? refused() : Answer.granted(after);
        } catch (Violations senseless) {
            senseless.list().forEach(reasons::add);
            return refused();
        }
    }
}
