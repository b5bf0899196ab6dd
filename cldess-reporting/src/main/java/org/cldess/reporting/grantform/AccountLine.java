package org.cldess.reporting.grantform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.financing.AccountClass;
import org.cldess.grant.FinancialReport;
import org.cldess.known.Known;
import org.cldess.ledger.Journal;
import org.cldess.ledger.SpentLine;
import org.cldess.money.Amount;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * A line of the summary table of a financial report.
 *
 * @param account the class of the account
 * @param label the label
 * @param forecast the planned amount
 * @param actual the actual amount
 */
record AccountLine(AccountClass account, Phrase label, Known<Amount> forecast, Known<Amount> actual) {
    private static final int DECIMALS = 1;

    /** {@return the lines of a report that was received} */
    static List<AccountLine> of(Speech speech, FinancialReport report) {
        return report.lines().value().orElse(List.of()).stream()
                .map(line ->
                        new AccountLine(line.account(), speech.typed(line.label()), line.forecast(), line.actual()))
                .toList();
    }

    /** {@return the lines of the budget of a project, with what the journal says became of them} */
    static List<AccountLine> of(View view, Speech speech, Project.Lines budget) {
        Journal journal = view.dossier().journal();
        List<AccountLine> costs = budget.expenses().stream()
                .map(line -> new AccountLine(
                        line.account(),
                        speech.typed(line.label()),
                        Known.of(line.amount()),
                        journal.find(line.id()).map(SpentLine::spent).orElse(Known.notRecorded())))
                .toList();
        List<AccountLine> income = budget.resources().stream()
                .map(line -> new AccountLine(
                        line.account(),
                        speech.typed(line.label()),
                        Known.of(line.amount()),
                        journal.find(line.id())
                                .filter(funded -> funded.isRecorded())
                                .map(funded -> Known.of(funded.funding().paid()))
                                .orElse(Known.notRecorded())))
                .toList();
        return Stream.concat(costs.stream(), income.stream()).toList();
    }

    /** {@return the sum of some lines, of which each amount must be recorded to be summed} */
    static AccountLine sum(AccountClass account, Phrase label, List<AccountLine> lines) {
        return new AccountLine(
                account,
                label,
                sum(lines.stream().map(AccountLine::forecast).toList()),
                sum(lines.stream().map(AccountLine::actual).toList()));
    }

    private static Known<Amount> sum(List<Known<Amount>> amounts) {
        return !amounts.isEmpty()
                        && amounts.stream().allMatch(each -> each.value().isPresent())
                ? Known.of(Amount.sum(
                        amounts.stream().flatMap(each -> each.value().stream()).toList()))
                : Known.notRecorded();
    }

    /** {@return the actual amount minus the planned one, if both are recorded} */
    Optional<Amount> gap() {
        return forecast.value().flatMap(before -> actual.value().map(after -> after.minus(before)));
    }

    /** {@return the gap as a percentage of the planned amount, with one decimal; empty if nothing was planned} */
    Optional<BigDecimal> percent() {
        return gap().filter(unused -> forecast.value().filter(Amount::isZero).isEmpty())
                .map(gap -> gap.toBigDecimal()
                        .movePointRight(2)
                        .divide(forecast.value().orElseThrow().toBigDecimal(), DECIMALS, RoundingMode.HALF_UP));
    }
}
