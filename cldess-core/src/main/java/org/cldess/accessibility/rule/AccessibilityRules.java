package org.cldess.accessibility.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.accessibility.OnlineService;
import org.cldess.accessibility.OnlineService_;
import org.cldess.accessibility.ServiceKind;
import org.cldess.actor.Actor_;
import org.cldess.language.Message;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rule on the online services of public bodies. */
public final class AccessibilityRules {
    /** An online service has an accessibility statement and, since 2019, a multi-year plan. */
    public static final Rule<PublishedOnline> FRM_01 = Rule.of(RuleRecord.shipped("FRM-01"))
            .<PublishedOnline>keyed(
                    OnlineService_.PUBLISHED, online -> online.service().published())
            .test(AccessibilityRules::hasStatementAndPlan);

    private AccessibilityRules() {}

    private static Verdict hasStatementAndPlan(RuleContext<PublishedOnline> it) {
        PublishedOnline online = it.subject();
        OnlineService service = online.service();
        if (online.body().isNone()) {
            return Verdict.notApplicable(Texts.WORDS.message("publisher.private", service.name()));
        }
        RequiredFacts needs = it.needs()
                .value(OnlineService_.PUBLISHER, service)
                .lackingIf(
                        service.publisher().value().isPresent()
                                && !online.body().isRecorded(),
                        online.publisherPointer(),
                        Actor_.PUBLIC_BODY)
                .recorded(OnlineService_.STATEMENT, service);
        Optional<LocalDate> planDue =
                planDue(it, service.kind()).filter(due -> !it.day().isBefore(due));
        if (planDue.isPresent()) {
            needs.recorded(OnlineService_.MULTI_YEAR_PLAN, service);
        }
        return needs.judge(() -> {
            Verdict verdict = Verdict.of(faults(it, service, planDue.isPresent()));
            boolean onlyPlanIsMissing = !service.statement().isNone()
                    && planDue.isPresent()
                    && service.multiYearPlan().isNone();
            return onlyPlanIsMissing ? verdict.dueBy(planDue.orElseThrow()) : verdict;
        });
    }

    /** Returns the day from which a plan is required. */
    private static Optional<LocalDate> planDue(RuleContext<PublishedOnline> it, ServiceKind kind) {
        if (kind == ServiceKind.APPLICATION) {
            return it.parameter("plan-apps").map(Parameter::value).map(LocalDate::parse);
        }
        return it.parameter("plan-new")
                .map(word -> it.keyDate())
                .or(() -> it.parameter("plan-existing").map(Parameter::value).map(LocalDate::parse));
    }

    private static List<Message> faults(RuleContext<PublishedOnline> it, OnlineService service, boolean isPlanDue) {
        List<Message> faults = new ArrayList<>();
        if (service.statement().isNone()) {
            faults.add(Texts.WORDS.message("statement.none", service.name()));
        }
        if (!isPlanDue) {
            return faults;
        }
        if (service.multiYearPlan().isNone()) {
            faults.add(Texts.WORDS.message("plan.none", service.name()));
        }
        service.multiYearPlan().value().ifPresent(plan -> {
            long years = it.parameter("years")
                    .map(Parameter::number)
                    .map(Number::longValue)
                    .orElse(0L);
            if (!plan.end().isBefore(plan.start().plusYears(years))) {
                faults.add(Texts.WORDS.message("plan.long", service.name(), plan.start(), plan.end(), years));
            }
            if (plan.end().isBefore(it.day())) {
                faults.add(Texts.WORDS.message("plan.over", service.name(), plan.end()));
            }
        });
        return faults;
    }
}
