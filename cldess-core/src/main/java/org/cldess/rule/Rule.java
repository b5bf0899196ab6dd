package org.cldess.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.internal.ItemPointers;
import org.cldess.known.Known;

/**
 * A rule over one kind of subject (<i>{@index règle}</i>): its record, which date of the subject selects its version, and its test.
 *
 * <p>A rule over a small thing becomes one over whatever holds such things, with one finding for each:
 *
 * <pre>{@code
 * Rule<Deliberation> votesAddUp = Rule.of(record).keyed("/date", Deliberation::date).test(it -> …);
 * Rule<Dossier> everywhere = votesAddUp.within("/deliberations", Dossier::deliberations);
 * }</pre>
 *
 * @param <S> the kind of the subject
 */
public final class Rule<S> {
    /** Finds what a rule says of all that it concerns in a subject. */
    @FunctionalInterface
    interface Judge<S> {
        void judge(RuleRecord rule, Part<S> part, Docket docket);
    }

    private final RuleRecord record;
    private final Judge<S> judge;

    Rule(RuleRecord record, Judge<S> judge) {
        this.record = record;
        this.judge = judge;
    }

    /**
     * Begins a rule.
     *
     * @param record its record
     * @return what is still to be said: its key date, then its test
     */
    public static RuleBeginning of(RuleRecord record) {
        return new RuleBeginning(record);
    }

    /**
     * What is known of the rule besides its test.
     *
     * @return the record
     */
    public RuleRecord record() {
        return record;
    }

    /**
     * The code of the rule.
     *
     * @return such as {@code CTR-01}
     */
    public String code() {
        return record.code();
    }

    /**
     * The same rule with a changed record, such as another parameter.
     *
     * @param changed the record, with the same code
     * @return a copy
     * @throws IllegalArgumentException if the code is another one
     */
    public Rule<S> with(RuleRecord changed) {
        if (!changed.code().equals(code())) {
            throw new IllegalArgumentException(
                    "The record of the rule %s cannot be that of %s. Keep the code, or make a rule of its own."
                            .formatted(code(), changed.code()));
        }
        return new Rule<>(changed, judge);
    }

    /**
     * What the rule says of all that it concerns in a subject.
     *
     * @param subject the subject, which holds only what is seen on the day
     * @param day the day of the check
     * @return one finding for each thing that the rule concerns
     */
    public List<Finding> check(S subject, LocalDate day) {
        return check(List.of(this), subject, day);
    }

    /**
     * What several rules say of all that they concern in a subject. What they take it apart into by the very same function is gathered once.
     *
     * @param rules the rules
     * @param subject the subject, which holds only what is seen on the day
     * @param day the day of the check
     * @param <S> the kind of the subject
     * @return one finding for each rule and each thing that it concerns, rule by rule
     */
    public static <S> List<Finding> check(List<Rule<S>> rules, S subject, LocalDate day) {
        Docket docket = new Docket(day);
        Part<S> whole = Part.of("", subject);
        for (Rule<S> rule : rules) {
            rule.judge.judge(rule.record, whole, docket);
        }
        return docket.findings();
    }

    /**
     * The rule over each part of a wider thing.
     *
     * @param parts the parts, each with its place in the wider thing and what it is called; the same function for rules over the same parts
     *     lets a check find them once
     * @param <W> the kind of the wider thing
     * @return a rule over the wider thing
     */
    public <W> Rule<W> within(Function<? super W, ? extends Stream<Part<S>>> parts) {
        Judge<S> inner = judge;
        return new Rule<>(record, (rule, whole, docket) -> {
            for (Part<S> part : docket.parts(parts, whole)) {
                inner.judge(rule, part, docket);
            }
        });
    }

    /**
     * The rule over each item of a list of a wider thing.
     *
     * @param pointer where the list stands in it
     * @param items the list
     * @param <W> the kind of the wider thing
     * @return a rule over the wider thing
     */
    public <W> Rule<W> within(String pointer, Function<? super W, List<S>> items) {
        Judge<S> inner = judge;
        ItemPointers places = ItemPointers.in(pointer);
        return new Rule<>(record, (rule, whole, docket) -> {
            List<S> list = items.apply(whole.subject());
            for (int i = 0; i < list.size(); i++) {
                inner.judge(rule, Part.of(places.at(i), list.get(i)).under(whole), docket);
            }
        });
    }

    /**
     * The rule over a thing that may not be recorded. Where it is not, the rule is not evaluable, and lacks the thing itself; where
     * it is known that there is none, the rule does not apply.
     *
     * @return a rule over what is known of the thing
     */
    public Rule<Known<S>> whereKnown() {
        Judge<S> inner = judge;
        return new Rule<>(record, (rule, part, docket) -> {
            Known<S> fact = part.subject();
            if (fact.value().isPresent()) {
                inner.judge(rule, docket.known(part, fact.value().get()), docket);
            } else {
                docket.add(Trial.finding(
                        rule,
                        part,
                        fact.isNone()
                                ? Verdict.notApplicable(Texts.WORDS.message("no-subject"))
                                : Verdict.notEvaluable(List.of(part.path()))));
            }
        });
    }

    @Override
    public String toString() {
        return "Rule " + code();
    }
}
