package org.cldess.reporting.money;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cldess.ledger.FundedLine;
import org.cldess.money.Amount;

/** What no funder has awarded yet (<i>{@index "à trouver, par année"}</i>). */
public final class ToFund {
    private ToFund() {}

    /** Returns what must still be funded of some resources, for each year in which something must be. */
    public static SortedMap<Integer, Amount> byYear(List<FundedLine> resources) {
        SortedMap<Integer, Amount> years = new TreeMap<>();
        for (FundedLine resource : resources) {
            Amount open = resource.funding().toFund();
            if (!open.isZero()) {
                years.merge(resource.line().year(), open, Amount::plus);
            }
        }
        return years;
    }
}
