package org.cldess.reporting.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cldess.actor.kind.EssFamily;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantClause;
import org.cldess.grant.GrantRequest;
import org.cldess.reporting.view.View;
import org.cldess.rule.Parameter;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleRecord;

/** The parameters of the rules on grants on a day. */
public final class GrantLaw {

    private static final Set<EssFamily> COMMITTED = Set.of(EssFamily.ASSOCIATION, EssFamily.FOUNDATION);

    private final View view;

    /** Creates the law of the rulebook of a view. */
    public GrantLaw(View view) {
        this.view = view;
    }

    /** Returns a parameter of a rule, if the rule is in the rulebook and in force on that day. */
    public Optional<Parameter> parameter(String code, String name, LocalDate day) {
        return view.rulebook()
                .find(code)
                .map(Rule::record)
                .filter(rule -> isInForce(rule, day))
                .flatMap(rule -> rule.parameters().stream()
                        .filter(parameter -> parameter.name().equals(name) && parameter.holdsOn(day))
                        .findFirst());
    }

    /** Checks whether a rule is in the rulebook and in force on that day. */
    public boolean isInForce(String code, LocalDate day) {
        return view.rulebook()
                .find(code)
                .filter(rule -> isInForce(rule.record(), day))
                .isPresent();
    }

    /**
     * Checks whether the recipient of a grant must enter into the commitment to the principles of the Republic: an
     * association or foundation, or a body of unknown kind, if the law is in force on the day of the request.
     *
     * @param grant the grant
     * @param otherwise the day that counts if that of the request is not recorded
     */
    public boolean needsCommitment(Grant grant, LocalDate otherwise) {
        return isInForce(
                        "GRT-11",
                        grant.request().flatMap(GrantRequest::date).value().orElse(otherwise))
                && view.findActor(grant.beneficiary())
                        .flatMap(body -> body.essFamily().value())
                        .map(COMMITTED::contains)
                        .orElse(true);
    }

    private static boolean isInForce(RuleRecord rule, LocalDate day) {
        return rule.validFrom().filter(day::isBefore).isEmpty()
                && rule.validUntil().filter(day::isAfter).isEmpty();
    }

    /** Returns the clauses that an agreement signed on a day must have. */
    public List<GrantClause> clauses(LocalDate day) {
        List<String> asked = List.of("clauses", "clauses-payment").stream()
                .flatMap(name -> parameter("GRT-04", name, day).stream())
                .flatMap(parameter -> parameter.list().stream())
                .toList();
        return List.of(GrantClause.values()).stream()
                .filter(clause -> asked.contains(clause.name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
