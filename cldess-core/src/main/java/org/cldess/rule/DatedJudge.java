package org.cldess.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cldess.language.Message;
import org.cldess.validation.Severity;

/**
 * Applies a rule to one subject, in the order of the outcomes: first an unknown key date, then a rule that is not in
 * force on it, then the test.
 */
record DatedJudge<S>(Dating<S> dating, Function<RuleContext<S>, Verdict> test) implements Rule.Judge<S> {
    /** Finds the key date of a subject. */
    @FunctionalInterface
    interface Dating<S> {
        KeyDate keyDate(Located<S> part, LocalDate day);
    }

    @Override
    public void judge(RuleRecord rule, Located<S> part, CheckContext context) {
        LocalDate day = context.day();
        KeyDate key = dating.keyDate(part, day);
        if (key.date().isEmpty()) {
            context.add(finding(rule, part, withoutDate(key)));
            return;
        }
        LocalDate date = key.date().get();
        Optional<Message> notInForce = rule.notInForce(date);
        RuleContext<S> before = new RuleContext<>(rule, part, date, day, Optional.empty());
        Verdict verdict = notInForce.isPresent() ? Verdict.notApplicable(notInForce.get()) : test.apply(before);
        List<Parameter> used = before.used();
        Optional<Parameter> doubtful =
                used.isEmpty() ? Optional.empty() : doubtful(used, rule, part, date, day, verdict);
        context.add(new Finding(
                rule,
                verdict.outcome(),
                lowered(rule, doubtful),
                part.path(),
                key.date(),
                since(verdict, date, day),
                used,
                verdict.missing(),
                Notes.message(rule, verdict, used, doubtful)));
    }

    /** Returns since when a rule has been breached; a key date that is the day of the check says nothing about it. */
    private static Optional<LocalDate> since(Verdict verdict, LocalDate keyDate, LocalDate day) {
        return verdict.outcome() == Outcome.BREACHED
                ? verdict.due().or(() -> Optional.of(keyDate).filter(day::isAfter))
                : Optional.empty();
    }

    /** Returns the verdict alone, and hands over the parameters that it used. */
    Verdict verdict(
            RuleRecord rule, Located<S> part, LocalDate day, Optional<Parameter> leftOut, Consumer<Parameter> used) {
        KeyDate key = dating.keyDate(part, day);
        if (key.date().isEmpty()) {
            return withoutDate(key);
        }
        LocalDate date = key.date().get();
        Optional<Message> notInForce = rule.notInForce(date);
        if (notInForce.isPresent()) {
            return Verdict.notApplicable(notInForce.get());
        }
        RuleContext<S> context = new RuleContext<>(rule, part, date, day, leftOut);
        Verdict verdict = test.apply(context);
        context.used().forEach(used);
        return verdict;
    }

    /** Returns a finding that needs no test. */
    static Finding finding(RuleRecord rule, Located<?> part, Verdict verdict) {
        return new Finding(
                rule,
                verdict.outcome(),
                lowered(rule, Optional.empty()),
                part.path(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                verdict.missing(),
                Notes.message(rule, verdict, List.of(), Optional.empty()));
    }

    private static Verdict withoutDate(KeyDate key) {
        return key.reason().map(Verdict::notApplicable).orElseGet(() -> Verdict.notEvaluable(key.missing()));
    }

    /** Returns the first unconfirmed parameter that decides the outcome. */
    private Optional<Parameter> doubtful(
            List<Parameter> used, RuleRecord rule, Located<S> part, LocalDate date, LocalDate day, Verdict verdict) {
        for (Parameter parameter : used) {
            if (!parameter.confirmed() && decides(parameter, rule, part, date, day, verdict)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns whether the outcome would be different without a parameter. A change from « complies » to « not
     * applicable » does not count.
     */
    private boolean decides(
            Parameter parameter, RuleRecord rule, Located<S> part, LocalDate date, LocalDate day, Verdict verdict) {
        Verdict without = test.apply(new RuleContext<>(rule, part, date, day, Optional.of(parameter)));
        boolean onlySpeaks = verdict.outcome() == Outcome.COMPLIES && without.outcome() == Outcome.NOT_APPLICABLE;
        return without.outcome() != verdict.outcome() && !onlySpeaks;
    }

    private static Severity lowered(RuleRecord rule, Optional<Parameter> doubtful) {
        boolean sure = rule.isConfirmed() && doubtful.isEmpty();
        return rule.severity() == Severity.ERROR && !sure ? Severity.WARNING : rule.severity();
    }
}
