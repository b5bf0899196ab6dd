package org.cldess.reporting.grant;

import java.util.List;
import java.util.Optional;
import org.cldess.grant.FinancialReport;
import org.cldess.grant.Grant;
import org.cldess.money.Amount;

/** The planned cost of the project of a grant. */
final class PlannedCost {
    private PlannedCost() {}

    /**
     * Returns the total of the costs in money that the financial report planned; empty if there are none, or if one of
     * them is not recorded.
     */
    static Optional<Amount> of(Grant grant) {
        List<FinancialReport.Line> costs =
                grant.report().flatMap(FinancialReport::lines).value().orElse(List.of()).stream()
                        .filter(line -> line.account().number() / 10 == 6)
                        .toList();
        boolean isTold = !costs.isEmpty()
                && costs.stream().allMatch(line -> line.forecast().isRecorded());
        return isTold
                ? Optional.of(Amount.sum(costs.stream()
                        .flatMap(line -> line.forecast().value().stream())
                        .toList()))
                : Optional.empty();
    }
}
