package org.cldess.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.From;
import org.cldess.component.NotNegative;
import org.cldess.component.WithBuilder;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The investment that a grant helps to pay (<i>{@index "opération d’investissement"}</i>), and who brings how much of it. Where it does not
 * record what the owner or other public bodies bring, or which expense counts, its rules ask the capital lines in the plans of the grant’s
 * actions.
 *
 * @param owner the body for which it is built or bought (<i>{@index "maître d’ouvrage"}</i>)
 * @param decided the day on which its financing plan was decided
 * @param own what the owner brings, not negative
 * @param otherPublic what other public bodies bring together, this grant included, not negative
 * @param privateMoney what private bodies bring together, not negative
 * @param eligibleExpense the expense that counts for public aid (<i>{@index "dépense subventionnable"}</i>), not negative
 * @param leadField whether it is in a field in which the owner leads the others (<i>{@index "chef de file"}</i>), without another agreement
 *     on the owner’s share
 * @param waiver why the owner was let off its share, such as a disaster; none if it was not
 */
@WithBuilder
public record Investment(
        Known<ActorId> owner,
        @From Known<LocalDate> decided,
        @NotNegative("grant") Known<Amount> own,
        @NotNegative("grant") Known<Amount> otherPublic,
        @NotNegative("grant") Known<Amount> privateMoney,
        @NotNegative("grant") Known<Amount> eligibleExpense,
        Known<Boolean> leadField,
        Known<@NotBlank @Size(max = 500) String> waiver)
        implements Seen<Investment> {
    /**
     * Begins an investment of which nothing is said.
     *
     * @return a builder, on which the rest is set
     */
    public static InvestmentBuilder builder() {
        return new InvestmentBuilder();
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public InvestmentBuilder toBuilder() {
        return new InvestmentBuilder(this);
    }
}
