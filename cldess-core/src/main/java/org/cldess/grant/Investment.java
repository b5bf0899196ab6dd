package org.cldess.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.From;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.constraint.NotNegative;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.thing.DayDependent;

/**
 * The investment that a grant helps to pay for (<i>{@index "opération d’investissement"}</i>), and the contributions to
 * it. If the contributions of the owner or of other public bodies, or the eligible expense, are not recorded here, the
 * rules use the capital lines in the plans of the grant’s actions.
 *
 * @param owner the body for which it is built or bought (<i>{@index "maître d’ouvrage"}</i>)
 * @param decided the day on which its financing plan was decided
 * @param own the contribution of the owner, not negative
 * @param otherPublic the total contribution of the other public bodies, including this grant, not negative
 * @param privateMoney the total private contribution, not negative
 * @param eligibleExpense the expense that is eligible for public aid (<i>{@index "dépense subventionnable"}</i>), not
 *     negative
 * @param leadField whether the owner is the lead authority in the field of the investment
 *     (<i>{@index "chef de file"}</i>), with no other agreement on its share
 * @param waiver the reason why the owner is exempt from its share, such as a disaster; not applicable if it is not
 *     exempt
 */
@WithBuilder
public record Investment(
        @Standing(Demand.EXISTS) Known<ActorId> owner,
        @From Known<LocalDate> decided,
        @NotNegative("grant") Known<Amount> own,
        @NotNegative("grant") Known<Amount> otherPublic,
        @NotNegative("grant") Known<Amount> privateMoney,
        @NotNegative("grant") Known<Amount> eligibleExpense,
        Known<Boolean> leadField,
        Known<@NotBlank @Size(max = 500) String> waiver)
        implements DayDependent<Investment> {
    /**
     * Starts building an investment with nothing recorded.
     *
     * @return a builder for the remaining components
     */
    public static InvestmentBuilder builder() {
        return new InvestmentBuilder();
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public InvestmentBuilder toBuilder() {
        return new InvestmentBuilder(this);
    }
}
