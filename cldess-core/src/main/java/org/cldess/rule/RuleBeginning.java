package org.cldess.rule;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cldess.known.Known;

/**
 * A rule whose record is there and whose test is not: what comes next is the date that selects its version.
 */
public final class RuleBeginning {
    private final RuleRecord record;

    RuleBeginning(RuleRecord record) {
        this.record = record;
    }

    /**
     * Takes a fact of the subject for the key date.
     *
     * @param pointer where the fact stands, relative to the subject
     * @param fact the fact
     * @param <S> the kind of the subject
     * @return the rule, still without its test
     */
    public <S> Dated<S> keyed(String pointer, Function<S, Known<LocalDate>> fact) {
        return keyed(part -> KeyDate.of(fact.apply(part.subject()), part, pointer));
    }

    /**
     * Takes a date that is found from the subject for the key date.
     *
     * @param keyDate finds it
     * @param <S> the kind of the subject
     * @return the rule, still without its test
     */
    public <S> Dated<S> keyed(Function<Part<S>, KeyDate> keyDate) {
        return new Dated<>(record, (part, day) -> keyDate.apply(part));
    }

    /**
     * Takes a date that is found from the subject, or the day of the check, for the key date.
     *
     * @param keyDate finds it from the subject and the day of the check
     * @param <S> the kind of the subject
     * @return the rule, still without its test
     */
    public <S> Dated<S> keyed(BiFunction<Part<S>, LocalDate, KeyDate> keyDate) {
        return new Dated<>(record, keyDate::apply);
    }

    /**
     * Takes the day of the check for the key date.
     *
     * @param <S> the kind of the subject
     * @return the rule, still without its test
     */
    public <S> Dated<S> asOf() {
        return new Dated<>(record, (part, day) -> KeyDate.on(day));
    }

    /**
     * A rule whose record and key date are there: what comes next is its test.
     *
     * @param <S> the kind of the subject
     */
    public static final class Dated<S> {
        private final RuleRecord record;
        private final Trial.Dating<S> dating;

        private Dated(RuleRecord record, Trial.Dating<S> dating) {
            this.record = record;
            this.dating = dating;
        }

        /**
         * Gives the test. It is asked only where the rule is in force on the key date.
         *
         * @param test answers with an outcome, or the missing facts
         * @return the rule
         */
        public Rule<S> test(Function<Case<S>, Verdict> test) {
            return new Rule<>(record, new Trial<>(dating, test));
        }
    }
}
