package org.cldess.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.component.Path;
import org.cldess.internal.pointer.ItemPointers;
import org.cldess.known.Known;

/**
 * A rule about one kind of subject (<i>{@index règle}</i>): its record, the date of the subject that selects its
 * version, and its test.
 *
 * <p>A rule about a small object can be lifted to an object that contains such objects, with one finding for each:
 *
 * <pre>{@code
 * Rule<Deliberation> votesAddUp = Rule.of(record).keyed(Deliberation_.DATE).test(it -> …);
 * Rule<Dossier> everywhere = votesAddUp.within(Dossier_.DELIBERATIONS, Dossier::deliberations);
 * }</pre>
 *
 * @param <S> the kind of the subject
 */
public final class Rule<S> {
    /** Judges everything in a subject that a rule concerns. */
    @FunctionalInterface
    interface Judge<S> {
        void judge(RuleRecord rule, Located<S> part, CheckContext context);
    }

    private final RuleRecord record;
    private final Judge<S> judge;

    Rule(RuleRecord record, Judge<S> judge) {
        this.record = record;
        this.judge = judge;
    }

    /**
     * Starts the definition of a rule.
     *
     * @param record its record
     * @return the next step, which sets the key date and then the test
     */
    public static RuleBeginning of(RuleRecord record) {
        return new RuleBeginning(record);
    }

    /** Returns how the rule judges one subject. */
    DatedJudge<S> dated() {
        if (judge instanceof DatedJudge<S> dated) {
            return dated;
        }
        throw new IllegalArgumentException(
                "The rule %s is about parts of the thing. Ask the rule about one part.".formatted(code()));
    }

    /**
     * Returns the record of the rule.
     *
     * @return the record
     */
    public RuleRecord record() {
        return record;
    }

    /**
     * Returns the code of the rule.
     *
     * @return such as {@code CTR-01}
     */
    public String code() {
        return record.code();
    }

    /**
     * Returns this rule with a changed record, for example with another parameter.
     *
     * @param changed the record, with the same code
     * @return a copy
     * @throws IllegalArgumentException if the code is different
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
     * Checks everything in a subject that the rule concerns.
     *
     * @param subject the subject, containing only what is visible on the day
     * @param day the day of the check
     * @return one finding for each object that the rule concerns
     */
    public List<Finding> check(S subject, LocalDate day) {
        return check(List.of(this), subject, day);
    }

    /**
     * Checks everything in a subject that several rules concern. Rules that share the same function instance for the
     * parts of the subject share the result.
     *
     * @param rules the rules
     * @param subject the subject, containing only what is visible on the day
     * @param day the day of the check
     * @param <S> the kind of the subject
     * @return one finding for each rule and each object that it concerns, rule by rule
     */
    public static <S> List<Finding> check(List<Rule<S>> rules, S subject, LocalDate day) {
        CheckContext context = new CheckContext(day);
        Located<S> whole = Located.of("", subject);
        for (Rule<S> rule : rules) {
            rule.judge.judge(rule.record, whole, context);
        }
        return context.findings();
    }

    /**
     * Lifts the rule to each part of an enclosing object.
     *
     * @param parts returns the parts, each with its path in the enclosing object and its name; if rules about the same
     *     parts share this function instance, a check computes the parts once
     * @param <W> the kind of the enclosing object
     * @return a rule about the enclosing object
     */
    public <W> Rule<W> within(Function<? super W, ? extends Stream<Located<S>>> parts) {
        Judge<S> inner = judge;
        return new Rule<>(record, (rule, whole, context) -> {
            for (Located<S> part : context.parts(parts, whole)) {
                inner.judge(rule, part, context);
            }
        });
    }

    /**
     * Lifts the rule to each item of a list of an enclosing object.
     *
     * @param path the path to the list in it
     * @param items the list
     * @param <W> the kind of the enclosing object
     * @return a rule about the enclosing object
     */
    public <W> Rule<W> within(Path<?, ?> path, Function<? super W, List<S>> items) {
        Judge<S> inner = judge;
        ItemPointers places = ItemPointers.in(path);
        return new Rule<>(record, (rule, whole, context) -> {
            List<S> list = items.apply(whole.subject());
            for (int i = 0; i < list.size(); i++) {
                inner.judge(rule, Located.of(places.at(i), list.get(i)).under(whole), context);
            }
        });
    }

    /**
     * Lifts the rule to an object that may not be recorded. If it is not recorded, the rule is not evaluable and
     * reports the object itself as missing; if it is known that there is none, the rule does not apply.
     *
     * @return a rule about the fact that may contain the object
     */
    public Rule<Known<S>> whereKnown() {
        Judge<S> inner = judge;
        return new Rule<>(record, (rule, part, context) -> {
            Known<S> fact = part.subject();
            if (fact.value().isPresent()) {
                inner.judge(rule, context.known(part, fact.value().get()), context);
            } else {
                context.add(DatedJudge.finding(
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
