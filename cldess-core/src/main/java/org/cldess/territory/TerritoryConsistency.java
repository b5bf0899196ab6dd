package org.cldess.territory;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that the code is valid for the kind of territory. */
final class TerritoryConsistency implements Consistency {
    @Override
    public void check(Parts territory, ProblemCollector problems) {
        territory
                .find(TerritoryCode_.KIND)
                .ifPresent(kind -> territory
                        .find(TerritoryCode_.CODE)
                        .filter(code -> !code.isBlank())
                        .flatMap(code -> TerritoryCode.refusal(kind, code))
                        .ifPresent(
                                message -> problems.add("form.territory", territory.at(TerritoryCode_.CODE), message)));
    }
}
