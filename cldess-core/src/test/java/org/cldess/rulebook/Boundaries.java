package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.rule.RuleRecord;

/** The tables of what rules answer around their limits, and the cases that their rows change. */
final class Boundaries {
    private Boundaries() {}

    /** Returns the rows of a table, without the lines that explain it. */
    static List<String> rows(String name) {
        return RuleCase.text(name)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** Returns the cases in which limits are looked for: for a rule on money, those of the small dossier. */
    static List<RuleCase> cases() {
        Set<String> ofMoney = RuleCase.ofMoney().stream().map(RuleCase::rule).collect(Collectors.toSet());
        return Stream.concat(
                        RuleCase.ofMoney().stream(),
                        RuleCase.ofSample().stream().filter(one -> !ofMoney.contains(one.rule())))
                .filter(one -> !one.outcome().equals("not-evaluable"))
                .toList();
    }

    /** Returns the cases by the code of their rule and their sentence. */
    static Map<String, RuleCase> byName() {
        return cases().stream()
                .collect(Collectors.toMap(
                        one -> name(one.rule(), one.says()), Function.identity(), (first, second) -> first));
    }

    /** Returns the first day of each value of a parameter of a rule, and of the rule, and the day after the last. */
    static Set<String> days(RuleRecord rule) {
        return Limits.periods(rule).entrySet().stream()
                .map(period -> LocalDate.ofEpochDay(period.getValue())
                        .plusDays(period.getKey().startsWith("until") ? 1 : 0)
                        .toString())
                .collect(Collectors.toSet());
    }

    static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    static String name(String code, String says) {
        return code + ": " + says;
    }
}
