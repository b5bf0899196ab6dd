package org.cldess.reporting.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.grant.GrantClause;
import org.cldess.reporting.view.View;
import org.cldess.rule.Parameter;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleRecord;

/** The parameters of the rules on grants on a day. */
final class GrantLaw {
    private static final Pattern COMMA = Pattern.compile(", ");

    private final View view;

    GrantLaw(View view) {
        this.view = view;
    }

    /** Returns a parameter of a rule, if the rule is in the rulebook and in force on that day. */
    Optional<Parameter> parameter(String code, String name, LocalDate day) {
        return view.rulebook()
                .find(code)
                .map(Rule::record)
                .filter(rule -> isInForce(rule, day))
                .flatMap(rule -> rule.parameters().stream()
                        .filter(parameter -> parameter.name().equals(name) && parameter.holdsOn(day))
                        .findFirst());
    }

    /** Checks whether a rule is in the rulebook and in force on that day. */
    boolean isInForce(String code, LocalDate day) {
        return view.rulebook()
                .find(code)
                .filter(rule -> isInForce(rule.record(), day))
                .isPresent();
    }

    private static boolean isInForce(RuleRecord rule, LocalDate day) {
        return rule.validFrom().filter(day::isBefore).isEmpty()
                && rule.validUntil().filter(day::isAfter).isEmpty();
    }

    /** Returns the clauses that an agreement signed on a day must have. */
    List<GrantClause> clauses(LocalDate day) {
        List<String> asked = List.of("clauses", "clauses-payment").stream()
                .flatMap(name -> parameter("GRT-04", name, day).stream())
                .flatMap(parameter -> COMMA.splitAsStream(parameter.value()))
                .toList();
        return List.of(GrantClause.values()).stream()
                .filter(clause -> asked.contains(clause.name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
