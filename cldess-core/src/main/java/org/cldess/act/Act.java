package org.cldess.act;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cldess.actor.ActorId;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.internal.refusal.Reasons;
import org.cldess.known.Known;
import org.cldess.rule.Finding;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * Gathers every reason why an act is refused, and grants it if there is none: the errors that it would newly cause anywhere; at what it
 * rests on, whatever the rules of its gate find and every fact they lack; and what its own sentences say.
 */
final class Act {
    /** How many years before the term, and after it, an act may still be dated: a convention that catches a mistyped year. */
    private static final int YEARS_AROUND = 10;

    private final String place;
    private final Dossier before;
    private final Conditions conditions;
    private final Reasons reasons;
    private final Bodies bodies;
    private final Set<String> silenced = new HashSet<>();
    private final Set<String> unrecorded = new HashSet<>();

    /**
     * Begins an act.
     *
     * @param path where in the dossier it would write, a JSON Pointer
     * @param before the dossier before it
     * @param conditions the rules and gates that it respects
     */
    Act(String path, Dossier before, Conditions conditions) {
        this.place = path;
        this.before = before;
        this.conditions = conditions;
        this.reasons = new Reasons(Texts.WORDS, path);
        this.bodies = new Bodies(before);
    }

    /** Where in the dossier it would write. */
    String place() {
        return place;
    }

    Bodies bodies() {
        return bodies;
    }

    Conditions conditions() {
        return conditions;
    }

    /** Notes a reason, whose code is also the key of its sentence. */
    void refuse(String code, Object... arguments) {
        reasons.refuse(code, arguments);
    }

    void refuseIf(boolean wrong, String code, Object... arguments) {
        reasons.refuseIf(wrong, code, arguments);
    }

    /** Notes a reason in words of its own for what a rule would find as well, and silences that rule. */
    void refuseIf(boolean wrong, String code, Told told, Object... arguments) {
        if (wrong) {
            refuse(code, arguments);
            silenced.add(told.rule());
        }
    }

    /**
     * A rule that an act has told in words of its own.
     *
     * @param rule its code
     */
    record Told(String rule) {
        /** That facts are lacking by which it is judged. */
        static final Told MISSING = new Told("act.unrecorded");
    }

    /** Refuses an act of a day far from the term of the contract. */
    void refuseFar(LocalDate day) {
        Term term = before.contract().term(LocalDate.MAX);
        LocalDate first = term.start().minusYears(YEARS_AROUND);
        LocalDate last = term.end().plusYears(YEARS_AROUND);
        refuseIf(day.isBefore(first) || day.isAfter(last), "act.far", day, first, last);
    }

    /** Refuses a decision on which the deliberation that it cites is not. */
    void refuseUnauthorised(Known<DeliberationId> cited, Authorised what) {
        refuseUnclear(cited);
        cited.value()
                .flatMap(before::findDeliberation)
                .filter(deliberation -> deliberation.authorises().isRecorded())
                .filter(deliberation ->
                        !deliberation.authorises().value().orElse(List.of()).contains(what))
                .ifPresent(deliberation -> refuse("authorised.other", deliberation.subject(), what));
    }

    /** Refuses to rely on a deliberation that leaves open what it authorises, or on the vote of an assembly whose body was not there. */
    void refuseUnclear(Known<DeliberationId> cited) {
        cited.value().flatMap(before::findDeliberation).ifPresent(deliberation -> {
            refuseUnrecorded(deliberation.authorises(), pointer(deliberation) + "/authorises");
            deliberation.date().value().ifPresent(day -> bodies.refuseUnlessThere(this, deliberation.assembly(), day));
        });
    }

    /** Where a deliberation of the dossier stands. */
    String pointer(Deliberation deliberation) {
        return "/deliberations/" + before.deliberations().indexOf(deliberation);
    }

    /** Where an actor of the dossier stands. */
    Optional<String> pointer(ActorId actor) {
        return before.findActor(actor).map(found -> "/actors/" + before.actors().indexOf(found));
    }

    private void refuseUnrecorded(String missing) {
        if (unrecorded.add(missing)) {
            reasons.add(Violation.error("act.unrecorded", missing, Texts.WORDS.message("act.unrecorded", missing)));
        }
    }

    /** Refuses to go on while a fact beside the rules is not recorded. */
    void refuseUnrecorded(Known<?> fact, String pointer) {
        if (!fact.isRecorded()) {
            refuseUnrecorded(pointer);
        }
    }

    /** Refuses what is not free of the errors that a gate names, whoever made them. */
    void refuseUnlessFree(Gate gate, LocalDate day) {
        conditions.gate(gate).check(before, day, conditions.rulebook()).stream()
                .filter(Finding::isError)
                .flatMap(finding -> finding.violation().stream())
                .forEach(reasons::add);
    }

    /** Refuses the id of something that is to stand at a place, since another thing of its kind has it. */
    void refuseDuplicate(String kind, String id, String place) {
        reasons.add(Violation.error("form.duplicate", place + "/id", Texts.WORDS.message("act.duplicate." + kind, id)));
    }

    /** The refusal for the reasons so far. */
    <T> Answer<T> refused() {
        return reasons.refused();
    }

    /**
     * Makes the change and asks the rules, so that a refusal names these reasons too.
     *
     * @param gate names the rules that are asked about what the act rests on
     * @param day the day of the act; without it, only what is lacking is told
     * @param change the changed dossier, or all that makes no sense in it
     * @param ground what the act rests on
     */
    Answer<Dossier> outcome(Gate gate, Optional<LocalDate> day, Supplier<Dossier> change, Ground ground) {
        return recorded(change, after -> {
            Set<String> told = new HashSet<>();
            Consumer<Violation> tell = violation -> {
                if (!silenced.contains(violation.code()) && told.add(violation.code() + " " + violation.path())) {
                    reasons.add(violation);
                }
            };
            day.ifPresent(
                    date -> conditions.rulebook().newErrors(before, after, date).forEach(tell));
            refuseRotten(conditions.gate(gate), after, day, ground, tell);
        });
    }

    /** Makes the change of a day and asks for the errors that it newly causes, of an act that rests on nothing else. */
    Answer<Dossier> outcome(LocalDate day, Supplier<Dossier> change) {
        return recorded(
                change,
                after -> conditions.rulebook().newErrors(before, after, day).forEach(reasons::add));
    }

    /** At what an act rests on, whatever the rules of the gate find, as seen on its day and with all that is recorded, and what they lack. */
    private void refuseRotten(
            Gate gate, Dossier after, Optional<LocalDate> day, Ground ground, Consumer<Violation> tell) {
        Set<String> missing = new HashSet<>();
        for (LocalDate view : List.of(day.orElse(LocalDate.MAX), LocalDate.MAX)) {
            for (Finding finding : gate.check(after, view, conditions.rulebook())) {
                if (ground.holds(finding.path())) {
                    finding.violation().ifPresent(tell);
                    if (view.equals(LocalDate.MAX)) {
                        missing.addAll(finding.missing());
                    }
                }
            }
        }
        if (!silenced.contains(Told.MISSING.rule())) {
            missing.stream().sorted().forEach(this::refuseUnrecorded);
        }
    }

    /** Makes a change that only has to make sense. */
    Answer<Dossier> recorded(Supplier<Dossier> change) {
        return recorded(change, after -> {});
    }

    private Answer<Dossier> recorded(Supplier<Dossier> change, Consumer<Dossier> asked) {
        try {
            Dossier after = change.get();
            asked.accept(after);
            return reasons.any() ? refused() : Answer.granted(after);
        } catch (Violations senseless) {
            senseless.list().forEach(reasons::add);
            return refused();
        }
    }
}
