package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.Actor_;
import org.cldess.actor.Population;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantAgreement_;
import org.cldess.grant.GrantClause;
import org.cldess.grant.GrantDecision_;
import org.cldess.grant.Grant_;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.Verdict;

/** The rules about grant agreements: when one is required, what it contains, and when its data is published. */
public final class AgreementRules {
    /** A grant above the threshold has an agreement. */
    public static final Rule<Recipient> GRT_03 = GrantScope.TO_A_PRIVATE_BODY.each(
            "GRT-03",
            Grant_.DECISION.then(GrantDecision_.DATE),
            to -> to.grant().decidedOn(),
            AgreementRules::isAgreed);

    /** The agreement contains the required clauses. */
    public static final Rule<FundedGrant> GRT_04 = GrantScope.TO_A_PRIVATE_BODY.once(
            "GRT-04", Grant_.AGREEMENT.then(GrantAgreement_.SIGNED), Grant::signedOn, AgreementRules::saysAll);

    /** The essential data of the agreement is published. */
    public static final Rule<Recipient> GRT_10 = GrantScope.TO_A_PRIVATE_BODY.each(
            "GRT-10",
            Grant_.AGREEMENT.then(GrantAgreement_.SIGNED),
            to -> to.grant().signedOn(),
            AgreementRules::isPublished);

    private AgreementRules() {}

    private static Verdict isAgreed(RuleContext<Recipient> it, Recipient to, RequiredFacts needs) {
        Grant grant = to.grant();
        Parameter threshold = it.parameter("threshold").orElseThrow();
        YearlyTotal total = YearlyTotal.of(to, it.keyDate());
        if (!total.exceeds(threshold)) {
            total.addTo(needs);
            return needs.judge(() -> Verdict.notApplicable(below(total, threshold, it.keyDate())));
        }
        needs.lackingIf(!grant.agreement().isRecorded(), to.at(Grant_.AGREEMENT));
        needs.lackingIf(
                grant.agreement().value().isPresent() && !grant.signedOn().isRecorded(),
                to.at(Grant_.AGREEMENT.then(GrantAgreement_.SIGNED)));
        return needs.judge(() -> Verdict.compliesIf(
                grant.signedOn().value().isPresent(),
                () -> Texts.WORDS.message(
                        "agreement.none",
                        grant.object(),
                        to.funded().funderName(),
                        to.name(),
                        total.known(),
                        Integer.toString(it.keyDate().getYear()),
                        threshold.quantity())));
    }

    private static Message below(YearlyTotal total, Parameter threshold, LocalDate day) {
        return Texts.WORDS.message(
                "agreement.below",
                total.to().funded().funderName(),
                total.to().name(),
                total.known(),
                Integer.toString(day.getYear()),
                threshold.quantity());
    }

    private static Verdict saysAll(RuleContext<FundedGrant> it, Recipient to, RequiredFacts needs) {
        Known<List<GrantClause>> provisions = to.grant().agreement().flatMap(GrantAgreement::provisions);
        List<GrantClause> asked = Stream.of(it.parameter("clauses"), it.parameter("clauses-payment"))
                .flatMap(Optional::stream)
                .flatMap(parameter -> parameter.list().stream())
                .map(word -> GrantClause.valueOf(word.toUpperCase(Locale.ROOT)))
                .sorted()
                .toList();
        return needs.recorded(Grant_.AGREEMENT.then(GrantAgreement_.PROVISIONS), provisions)
                .judge(() -> {
                    List<GrantClause> lacking = asked.stream()
                            .filter(clause ->
                                    !provisions.value().orElse(List.of()).contains(clause))
                            .toList();
                    return Verdict.compliesIf(
                            lacking.isEmpty(),
                            () -> Texts.WORDS.message(
                                    "agreement.silent",
                                    to.grant().object(),
                                    it.keyDate(),
                                    lacking.size(),
                                    listed(lacking)));
                });
    }

    private static Localizable listed(List<GrantClause> clauses) {
        return locale -> String.join(
                ", ", clauses.stream().map(clause -> clause.say(locale)).toList());
    }

    private static Verdict isPublished(RuleContext<Recipient> it, Recipient to, RequiredFacts needs) {
        Grant grant = to.grant();
        FundedGrant.WithPointer<Actor> funder = to.funded().funder();
        Parameter threshold = it.parameter("threshold").orElseThrow();
        LocalDate due = it.keyDate()
                .plusMonths(it.parameter("months").orElseThrow().number().intValue());
        Optional<Message> small = whySmall(it, funder.thing());
        if (small.isPresent()) {
            return Verdict.notApplicable(small.get());
        }
        boolean isUncounted = to.funded().isFundedBy(PublicBodyKind.COMMUNE)
                && funder.thing().populationOn(it.keyDate()).isEmpty();
        needs.lackingIf(isUncounted, funder.pointer(), Actor_.POPULATIONS);
        YearlyTotal total = YearlyTotal.of(to, grant.decidedOn().value().orElse(it.keyDate()));
        if (!total.exceeds(threshold)) {
            total.addTo(needs);
            return needs.judge(() -> Verdict.notApplicable(below(total, threshold, it.keyDate())));
        }
        Known<LocalDate> published = grant.agreement().flatMap(GrantAgreement::dataPublished);
        needs.lackingIf(
                !published.isRecorded() || (published.isNone() && !it.day().isAfter(due)),
                to.at(Grant_.AGREEMENT.then(GrantAgreement_.DATA_PUBLISHED)));
        return needs.judge(() -> Verdict.compliesIf(
                        published.value().filter(day -> !day.isAfter(due)).isPresent(),
                        () -> published
                                .value()
                                .map(day -> Texts.WORDS.message(
                                        "agreement.data-late", grant.object(), it.keyDate(), due, day))
                                .orElseGet(() -> Texts.WORDS.message(
                                        "agreement.data-unpublished", grant.object(), it.keyDate(), due)))
                .dueBy(due));
    }

    /** Returns why a commune below the population threshold need not publish data. */
    private static Optional<Message> whySmall(RuleContext<?> it, Actor funder) {
        Parameter minimum = it.parameter("population").orElseThrow();
        Optional<Population> count =
                funder.publicBody().is(PublicBodyKind.COMMUNE) ? funder.populationOn(it.keyDate()) : Optional.empty();
        return count.filter(found -> found.inhabitants() < minimum.number().intValue())
                .map(found -> Texts.WORDS.message("agreement.small", funder.name(), minimum.quantity()));
    }
}
