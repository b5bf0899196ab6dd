package org.cldess.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.call.application.ApplicantKind;
import org.cldess.call.application.ProjectPhase;
import org.cldess.call.application.SupportKind;
import org.cldess.charter.text.Axis;
import org.cldess.component.Follows;
import org.cldess.component.Planned;
import org.cldess.component.WithBuilder;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotNegative;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The rules of a call (<i>{@index "règlement de l’appel"}</i>): who may apply for what, and the money available. They
 * apply only to this call.
 *
 * @param openTo the kinds of applicant that may apply
 * @param phases the eligible phases of a project
 * @param fields the eligible fields, as worded in the call; empty if all fields are eligible
 * @param axes the axes of the charter that a project must meet, each with its own justification; empty if the call
 *     requires none
 * @param envelope the money for all projects; not applicable if the call gives no money
 * @param projectCap the maximum amount per project; not applicable if there is no limit
 * @param structureCap the maximum amount for all projects of one applicant; not applicable if there is no limit
 * @param ownFundsShare the minimum percentage of the cost that the applicant pays; not applicable if there is none
 * @param partialFunding whether an award may be smaller than the requested amount
 * @param waitingListEnds the last day on which a project of the waiting list may get an award that another applicant
 *     renounced; not applicable if that is possible until the envelope is spent
 * @param support the support offered in addition to money
 * @param eligibleExpenses the expenses that the money may pay for, as text
 * @param commitments the obligations of funded applicants, as text
 * @param appeal how and until when a decision can be contested, as worded in letters
 * @param contact the contact for questions, as text
 */
@WithBuilder
public record CallRules(
        @Distinct Known<List<ApplicantKind>> openTo,
        @Distinct Known<List<ProjectPhase>> phases,
        @Distinct Known<List<@NotBlank @Size(max = 300) String>> fields,
        @Distinct Known<List<Axis>> axes,
        @NotNegative("need") Known<Amount> envelope,
        @NotNegative("need") Known<Amount> projectCap,
        @NotNegative("need") Known<Amount> structureCap,
        Known<@Min(0) @Max(100) Integer> ownFundsShare,
        Known<Boolean> partialFunding,
        @Planned @Follows({"jurySits", "closes"}) Known<LocalDate> waitingListEnds,
        @Distinct Known<List<SupportKind>> support,
        Known<@NotBlank @Size(max = 2_000) String> eligibleExpenses,
        Known<@NotBlank @Size(max = 2_000) String> commitments,
        Known<@NotBlank @Size(max = 1_000) String> appeal,
        Known<@NotBlank @Size(max = 500) String> contact) {
    /** Rules of which none is recorded. */
    public static final CallRules NOT_RECORDED = builder().build();

    /** Copies the lists. */
    public CallRules {
        openTo = Known.list(openTo);
        phases = Known.list(phases);
        fields = Known.list(fields);
        axes = Known.list(axes);
        support = Known.list(support);
    }

    /**
     * Creates a builder of rules, with all rules not recorded.
     *
     * @return a builder
     */
    public static CallRulesBuilder builder() {
        return new CallRulesBuilder();
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public CallRulesBuilder toBuilder() {
        return new CallRulesBuilder(this);
    }
}
