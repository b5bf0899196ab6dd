package org.cldess.ess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.accreditation.Credentials_;
import org.cldess.accreditation.Statutes;
import org.cldess.accreditation.Statutes_;
import org.cldess.accreditation.StatutoryClause;
import org.cldess.actor.Actor_;
import org.cldess.known.Known;
import org.cldess.rule.Parameter;

/**
 * What the statutes of a company say about the conditions of the law on a day.
 *
 * @param statutes the statutes; not applicable if they do not deal with the social economy
 * @param lacking the clauses that they are known to lack
 * @param purposeless whether they are known to declare no aim of social utility in the sense of the law
 * @param missing the missing facts, by their places below the actor
 */
record StatutesReading(
        Known<Statutes> statutes, List<StatutoryClause> lacking, boolean purposeless, List<String> missing) {
    private static final String PLACE =
            Actor_.CREDENTIALS.then(Credentials_.STATUTES).toString();

    static StatutesReading of(Known<Statutes> statutes, Optional<Parameter> clauses, LocalDate day) {
        List<String> missing = new ArrayList<>();
        if (!statutes.isRecorded()) {
            missing.add(PLACE);
        }
        Known<List<StatutoryClause>> written = statutes.flatMap(Statutes::clauses);
        UtilityReading utility = UtilityReading.of(statutes, day);
        List<StatutoryClause> asked = Stream.of(StatutoryClause.values())
                .filter(clause -> Law.names(clauses, clause))
                .toList();
        if (statutes.value().isPresent() && !asked.isEmpty() && !written.isRecorded()) {
            missing.add(PLACE + Statutes_.CLAUSES);
        }
        if (statutes.value().isPresent()) {
            utility.missing().forEach(fact -> missing.add(PLACE + fact));
        }
        List<StatutoryClause> lacking = asked.stream()
                .filter(clause ->
                        written.value().filter(list -> !list.contains(clause)).isPresent())
                .toList();
        return new StatutesReading(
                statutes, lacking, statutes.value().isPresent() && utility.met().is(false), missing);
    }

    /** Returns whether the statutes are known to contain everything that the law requires. */
    boolean complete() {
        return statutes.value().isPresent() && !isAtFault() && missing.isEmpty();
    }

    /** Returns whether the statutes are known not to bring the company into the social economy by themselves. */
    boolean isClosed() {
        return statutes.isNone() || isAtFault();
    }

    /** Returns whether the statutes are known to miss a requirement of the law. */
    boolean isAtFault() {
        return !lacking.isEmpty() || purposeless;
    }
}
