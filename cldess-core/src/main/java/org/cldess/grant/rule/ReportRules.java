package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.component.Path;
import org.cldess.financing.AccountClass.BudgetSide;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.BeneficiaryYear_;
import org.cldess.grant.FinancialReport;
import org.cldess.grant.FinancialReport_;
import org.cldess.grant.Grant;
import org.cldess.grant.Grant_;
import org.cldess.grant.Line_;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.Verdict;

/** The rules about the financial report on a grant. */
public final class ReportRules {
    /** The report on an earmarked grant arrives on time. */
    public static final Rule<FundedGrant> GRT_05 = GrantScope.TO_A_PRIVATE_BODY.once(
            "GRT-05",
            Grant_.ACCOUNTING_YEAR.then(BeneficiaryYear_.YEAR_END),
            grant -> grant.accountingYear().flatMap(BeneficiaryYear::yearEnd),
            ReportRules::isReported);

    /** The report shows planned and actual amounts. */
    public static final Rule<FundedGrant> GRT_06 = GrantScope.TO_A_PRIVATE_BODY.once(
            "GRT-06",
            Grant_.REPORT.then(FinancialReport_.RECEIVED),
            grant -> grant.report().flatMap(FinancialReport::received),
            ReportRules::showsAll);

    private ReportRules() {}

    private static Verdict isReported(RuleContext<FundedGrant> it, Recipient to, RequiredFacts needs) {
        Grant grant = to.grant();
        if (grant.earmarked().isNone() || grant.earmarked().is(false)) {
            return Verdict.notApplicable(Texts.WORDS.message("report.not-earmarked", grant.object()));
        }
        LocalDate due = it.keyDate()
                .plusMonths(it.parameter("months").orElseThrow().number().intValue());
        Known<LocalDate> received = grant.report().flatMap(FinancialReport::received);
        needs.recorded(Grant_.EARMARKED, grant);
        boolean isPending = received.isNone() && !it.day().isAfter(due);
        needs.lackingIf(!grant.report().isRecorded() || isPending, it.at(Grant_.REPORT));
        needs.lackingIf(
                grant.report().value().isPresent() && !received.isRecorded(),
                it.at(Grant_.REPORT.then(FinancialReport_.RECEIVED)));
        return needs.judge(() -> Verdict.compliesIf(
                        received.value().filter(day -> !day.isAfter(due)).isPresent(),
                        () -> received.value()
                                .map(day -> Texts.WORDS.message("report.late", grant.object(), due, it.keyDate(), day))
                                .orElseGet(() -> Texts.WORDS.message("report.none", grant.object(), due, it.keyDate())))
                .dueBy(due));
    }

    private static Verdict showsAll(RuleContext<FundedGrant> it, Recipient to, RequiredFacts needs) {
        FinancialReport report = to.grant().report().value().orElseThrow();
        List<FinancialReport.Line> lines = report.lines().value().orElse(List.of());
        needs.recorded(Grant_.REPORT.then(FinancialReport_.LINES), report.lines())
                .recorded(Grant_.REPORT.then(FinancialReport_.GAPS_TOLD), report.gapsTold());
        for (int i = 0; i < lines.size(); i++) {
            Path<Grant, FinancialReport.Line> line = Grant_.REPORT.then(FinancialReport_.LINES.at(i));
            needs.recorded(line.then(Line_.FORECAST), lines.get(i).forecast());
            needs.recorded(line.then(Line_.ACTUAL), lines.get(i).actual());
        }
        return needs.judge(() -> Verdict.of(faults(to.grant().object(), report, lines)));
    }

    private static List<Message> faults(String object, FinancialReport report, List<FinancialReport.Line> lines) {
        List<Message> faults = new ArrayList<>();
        boolean hasBothSides = List.of(BudgetSide.values()).stream()
                .allMatch(side -> lines.stream().anyMatch(line -> line.account().side() == side));
        if (!hasBothSides) {
            faults.add(Texts.WORDS.message("report.one-sided", object));
        }
        lines.stream()
                .filter(line -> line.forecast().isNone() || line.actual().isNone())
                .forEach(line -> faults.add(Texts.WORDS.message("report.half-stated", object, line.label())));
        if (!report.gapsTold().is(true)) {
            faults.add(Texts.WORDS.message("report.without-gaps", object));
        }
        return faults;
    }
}
