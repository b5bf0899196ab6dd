package org.cldess.rulebook;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.List;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rule.RuleRecord;
import org.cldess.validation.Severity;

/**
 * How many of the facts that the rules need are recorded (<i>{@index complétude}</i>), and what to add next.
 *
 * <p>The score is the percentage of findings of applicable rules that could be evaluated, rounded down: 100 only if all
 * were. The missing facts are in the order in which to add them: first those that error rules need, then those that
 * most rules need, then in the order of the file.
 *
 * @param evaluated the number of findings that could be evaluated: they report compliance or a breach
 * @param notEvaluable the number of findings that could not be evaluated because a fact is missing
 * @param missing the missing facts, first the one to add first
 */
public record Completeness(int evaluated, int notEvaluable, List<MissingFact> missing) {
    /** Copies the list. */
    public Completeness {
        missing = List.copyOf(missing);
    }

    /** Computes the completeness from findings. Takes time linear in their number, plus one sort. */
    static Completeness of(Findings findings) {
        SetMultimap<String, RuleRecord> asked = LinkedHashMultimap.create();
        for (Finding finding : findings.notEvaluable()) {
            for (String fact : finding.missing()) {
                asked.put(fact, finding.rule());
            }
        }
        List<MissingFact> missing = asked.keySet().stream()
                .map(fact -> new MissingFact(fact, findings.place(fact), List.copyOf(asked.get(fact))))
                .sorted(Comparator.comparing((MissingFact fact) -> !isAskedByAnError(fact))
                        .thenComparing(fact -> -fact.rules().size()))
                .toList();
        return new Completeness(
                findings.count(Outcome.COMPLIES) + findings.count(Outcome.BREACHED),
                findings.count(Outcome.NOT_EVALUABLE),
                missing);
    }

    private static boolean isAskedByAnError(MissingFact fact) {
        return fact.rules().stream().anyMatch(rule -> rule.severity() == Severity.ERROR);
    }

    /**
     * Returns the score.
     *
     * @return from 0 to 100; 100 if no rule applies
     */
    public int score() {
        int all = evaluated + notEvaluable;
        return all == 0 ? 100 : (int) (100L * evaluated / all);
    }
}
