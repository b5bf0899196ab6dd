package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.actor.Actor_;
import org.cldess.component.Path;
import org.cldess.grant.Grant;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.KeyDate;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/**
 * The awarded grants that a rule concerns (<i>{@index "champ d’application d’une règle"}</i>): from whom, and to whom.
 * Its reasons why not, and the facts that decide it, are the same for all rules with this scope.
 */
@FunctionalInterface
public interface GrantScope {
    /** Grants from a public authority. */
    GrantScope OF_AN_AUTHORITY = (to, day, needs) -> {
        FundedGrant grant = to.funded();
        needs.lackingIf(
                !grant.funder().thing().publicBody().isRecorded(),
                grant.funder().pointer(),
                Actor_.PUBLIC_BODY);
        return grant.funder().thing().publicBody().isNone()
                ? Optional.of(Texts.WORDS.message(
                        "grant.private-funder", grant.grant().object(), grant.funderName()))
                : Optional.empty();
    };

    /** Those of them that go to a legal person of private law (loi n° 2000-321, art. 9-1 and 10). */
    GrantScope TO_A_PRIVATE_BODY = OF_AN_AUTHORITY.and((to, day, needs) -> to.whyNoPrivateBody(needs));

    /** Those of them that go to an association. */
    GrantScope TO_AN_ASSOCIATION =
            TO_A_PRIVATE_BODY.and((to, day, needs) -> to.whyOfAnotherForm(day, needs, "grant.no-association", "92"));

    /** Those of them that go to an association or a foundation. */
    GrantScope TO_AN_ASSOCIATION_OR_FOUNDATION = TO_A_PRIVATE_BODY.and(
            (to, day, needs) -> to.whyOfAnotherForm(day, needs, "grant.no-association-nor-foundation", "92", "93"));

    /** Judges a grant, or what one recipient has of it, within the scope of a rule. */
    @FunctionalInterface
    interface Test<S> {
        /**
         * {@return the verdict}
         *
         * @param it the subject, on which the rule is in force
         * @param to a recipient in the scope
         * @param needs the facts that the rule needs, so far those that decide its scope
         */
        Verdict judge(RuleContext<S> it, Recipient to, RequiredFacts needs);
    }

    /**
     * Returns why the rule does not concern what a recipient has of a grant.
     *
     * @param to the recipient
     * @param day the key date
     * @param needs where the facts that decide this are required
     * @return the reason; empty if the rule concerns it, as far as is known
     */
    Optional<Message> whyNot(Recipient to, LocalDate day, RequiredFacts needs);

    /**
     * {@return the grants that are in both scopes}
     *
     * @param other the other scope
     */
    default GrantScope and(GrantScope other) {
        return (to, day, needs) -> whyNot(to, day, needs).or(() -> other.whyNot(to, day, needs));
    }

    /**
     * {@return a rule about what each recipient has of an awarded grant}
     *
     * @param code its code
     * @param path the path to its key date, from the grant or the share
     * @param date its key date
     * @param test its test
     */
    default Rule<Recipient> each(
            String code,
            Path<Grant, LocalDate> path,
            Function<Recipient, Known<LocalDate>> date,
            Test<Recipient> test) {
        return Rule.of(RuleRecord.shipped(code))
                .<Recipient>keyed(part -> {
                    Recipient to = part.subject();
                    return to.whyNotAwarded()
                            .map(KeyDate::none)
                            .orElseGet(() -> KeyDate.of(date.apply(to), to.at(path)));
                })
                .test(it -> judged(it, it.subject(), test));
    }

    /**
     * {@return a rule about an awarded grant as a whole, if it concerns one of its recipients}
     *
     * @param code its code
     * @param path the path to its key date, from the grant
     * @param date its key date
     * @param test its test, which gets the first recipient that it concerns
     */
    default Rule<FundedGrant> once(
            String code, Path<Grant, LocalDate> path, Function<Grant, Known<LocalDate>> date, Test<FundedGrant> test) {
        return Rule.of(RuleRecord.shipped(code))
                .<FundedGrant>keyed(part -> {
                    FundedGrant funded = part.subject();
                    return funded.whyNotAwarded()
                            .map(KeyDate::none)
                            .orElseGet(() -> KeyDate.of(date.apply(funded.grant()), funded.at(path)));
                })
                .test(it -> judged(it, first(it), test));
    }

    private Recipient first(RuleContext<FundedGrant> it) {
        List<Recipient> all = it.subject().recipients();
        return all.stream()
                .filter(to -> whyNot(to, it.keyDate(), it.needs()).isEmpty())
                .findFirst()
                .orElse(all.get(0));
    }

    /**
     * {@return the verdict of a test within this scope}
     *
     * @param it the subject
     * @param to the recipient
     * @param test the test
     * @param <S> the kind of the subject
     */
    default <S> Verdict judged(RuleContext<S> it, Recipient to, Test<S> test) {
        RequiredFacts needs = it.needs();
        return whyNot(to, it.keyDate(), needs).map(Verdict::notApplicable).orElseGet(() -> test.judge(it, to, needs));
    }
}
