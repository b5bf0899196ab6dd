package org.cldess.rule;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cldess.component.Fact;
import org.cldess.component.Path;
import org.cldess.known.Known;

/** A rule under construction that has its record. The next step is the date that selects its version. */
public final class RuleBeginning {
    private final RuleRecord record;

    RuleBeginning(RuleRecord record) {
        this.record = record;
    }

    /**
     * Uses a fact of the subject as the key date.
     *
     * @param path the path to the fact, from the subject
     * @param fact the fact
     * @param <S> the kind of the subject
     * @return the next step, which sets the test
     */
    public <S> Dated<S> keyed(Path<?, LocalDate> path, Function<S, Known<LocalDate>> fact) {
        return keyed(part -> KeyDate.of(fact.apply(part.subject()), part, path));
    }

    /**
     * Uses a component of the subject as the key date.
     *
     * @param component the component
     * @param <S> the kind of the subject
     * @return the next step, which sets the test
     */
    public <S> Dated<S> keyed(Fact<S, LocalDate> component) {
        return keyed(component, component::of);
    }

    /**
     * Uses a date computed from the subject as the key date.
     *
     * @param keyDate computes the date
     * @param <S> the kind of the subject
     * @return the next step, which sets the test
     */
    public <S> Dated<S> keyed(Function<Located<S>, KeyDate> keyDate) {
        return new Dated<>(record, (part, day) -> keyDate.apply(part));
    }

    /**
     * Uses a date computed from the subject and the day of the check as the key date.
     *
     * @param keyDate computes the date from the subject and the day of the check
     * @param <S> the kind of the subject
     * @return the next step, which sets the test
     */
    public <S> Dated<S> keyed(BiFunction<Located<S>, LocalDate, KeyDate> keyDate) {
        return new Dated<>(record, keyDate::apply);
    }

    /**
     * Uses the day of the check as the key date.
     *
     * @param <S> the kind of the subject
     * @return the next step, which sets the test
     */
    public <S> Dated<S> asOf() {
        return new Dated<>(record, (part, day) -> KeyDate.on(day));
    }

    @Override
    public String toString() {
        return "RuleBeginning " + record;
    }

    /**
     * A rule under construction that has its record and key date. The next step is its test.
     *
     * @param <S> the kind of the subject
     */
    public static final class Dated<S> {
        private final RuleRecord record;
        private final DatedJudge.Dating<S> dating;

        private Dated(RuleRecord record, DatedJudge.Dating<S> dating) {
            this.record = record;
            this.dating = dating;
        }

        /**
         * Sets the test. It is called only if the rule is in force on the key date.
         *
         * @param test returns an outcome or the missing facts
         * @return the rule
         */
        public Rule<S> test(Function<RuleContext<S>, Verdict> test) {
            return new Rule<>(record, new DatedJudge<>(dating, test));
        }

        @Override
        public String toString() {
            return "RuleBeginning " + record;
        }
    }
}
