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
 * How much of what the rules ask is recorded (<i>{@index complétude}</i>), and what to add next.
 *
 * <p>The score is the share of the findings of rules that apply which can be told, in percent, rounded down: 100 only if every one can.
 * The facts that are missing come in the order in which to add them: those that error rules ask first, then those that most rules
 * ask, then in the order of the file.
 *
 * @param told how many findings say that a rule is kept or broken
 * @param untold how many cannot be told for want of a fact
 * @param missing the facts that are missing, what to add first at the head
 */
public record Completeness(int told, int untold, List<MissingFact> missing) {
    /** Copies the list. */
    public Completeness {
        missing = List.copyOf(missing);
    }

    /** The completeness that findings tell of. Takes time linear in their number, but for one sort. */
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
     * The score.
     *
     * @return from 0 to 100; 100 where no rule applies
     */
    public int score() {
        int all = told + untold;
        return all == 0 ? 100 : (int) (100L * told / all);
    }
}
