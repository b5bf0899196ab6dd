package org.cldess.grant.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.cldess.component.Before;
import org.cldess.component.Follows;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.KnownSince;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.constraint.NotNegative;
import org.cldess.consistency.FormRules;
import org.cldess.financing.ExpenseId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.thing.DayDependent;
import org.cldess.validation.Violations;

/**
 * An expense in a claim for payment, and what the funder retains of it after its check
 * (<i>{@index "contrôle de service fait"}</i>).
 *
 * @param label the label
 * @param expense the expense of a financing plan that was paid; empty if it is in no plan of the dossier
 * @param presented the amount that the recipient claims (<i>{@index "dépense présentée"}</i>), not negative
 * @param checked the day on which the funder checked it; not applicable before that
 * @param eligible the amount that the rules of the grant allow (<i>{@index "dépense éligible"}</i>), not negative
 * @param retained the amount on which the grant is computed (<i>{@index "dépense retenue"}</i>), not negative
 * @param cut the reason for which less is retained than was presented (<i>{@index "motif de la coupe"}</i>); not
 *     applicable if all is retained
 */
@WithBuilder
public record ClaimedExpense(
        @NamePart @NotBlank @Size(max = 300) String label,
        @Standing(Demand.NOTHING) Optional<ExpenseId> expense,
        @NotNegative("grant") Amount presented,
        @HiddenUntilThen @Follows("../date") Known<LocalDate> checked,

        @KnownSince(value = "checked", before = Before.NONE) @NotNegative("grant")
        Known<Amount> eligible,

        @KnownSince(value = "checked", before = Before.NONE) @NotNegative("grant")
        Known<Amount> retained,

        @KnownSince(value = "checked", before = Before.NONE) Known<@NotBlank @Size(max = 2_000) String> cut)
        implements DayDependent<ClaimedExpense> {
    /** Checks the components, and throws all {@link Violations}. */
    public ClaimedExpense {
        FormRules.check(ClaimedExpense.class, label, expense, presented, checked, eligible, retained, cut);
    }

    /**
     * Starts building a claimed expense from its required components.
     *
     * @param label the label
     * @param presented the amount that the recipient claims, not negative
     * @return a builder for the remaining components
     */
    public static ClaimedExpenseBuilder builder(String label, Amount presented) {
        return new ClaimedExpenseBuilder(label, presented);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public ClaimedExpenseBuilder toBuilder() {
        return new ClaimedExpenseBuilder(this);
    }

    /**
     * {@return an expense that is not checked yet}
     *
     * @param label the label
     * @param expense the expense of a financing plan
     * @param presented the amount that the recipient claims, not negative
     */
    public static ClaimedExpense presented(String label, Optional<ExpenseId> expense, Amount presented) {
        return new ClaimedExpense(label, expense, presented, Known.none(), Known.none(), Known.none(), Known.none());
    }

    /**
     * Returns the part that is not retained (<i>{@index coupe}</i>).
     *
     * @return the presented amount minus the retained one; empty if nothing is retained yet
     */
    public Optional<Amount> reduction() {
        return retained.value().map(presented::minus);
    }
}
