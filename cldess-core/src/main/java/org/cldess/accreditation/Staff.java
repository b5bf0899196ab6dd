package org.cldess.accreditation;

import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.cldess.component.From;
import org.cldess.component.WithBuilder;
import org.cldess.component.constraint.Year;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The staff of one year and its highest pay (<i>{@index "effectif et rémunérations"}</i>).
 *
 * @param year the year
 * @param employees the number of employees
 * @param insertionEmployees the number of employees in work integration
 * @param fiveBestPaid the mean pay of the five best paid, as a multiple of the minimum wage (SMIC) of the year
 * @param bestPaid the pay of the best paid, as a multiple of the minimum wage of the year
 * @param electedManagers whether its managers are elected
 */
@Consistent(StaffConsistency.class)
@WithBuilder
public record Staff(
        @From @Year int year,
        Known<@Min(0) Integer> employees,
        Known<@Min(0) Integer> insertionEmployees,
        Known<BigDecimal> fiveBestPaid,
        Known<BigDecimal> bestPaid,
        Known<Boolean> electedManagers) {
    /** Checks the components, and throws all {@link Violations}. */
    public Staff {
        FormRules.check(Staff.class, year, employees, insertionEmployees, fiveBestPaid, bestPaid, electedManagers);
    }

    /**
     * Starts building a year of staff figures from its required components.
     *
     * @param year the calendar year
     * @return a builder for the remaining components
     */
    public static StaffBuilder builder(int year) {
        return new StaffBuilder(year);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public StaffBuilder toBuilder() {
        return new StaffBuilder(this);
    }
}
