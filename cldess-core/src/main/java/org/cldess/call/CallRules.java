package org.cldess.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cldess.call.application.ApplicantKind;
import org.cldess.call.application.ProjectPhase;
import org.cldess.call.application.SupportKind;
import org.cldess.charter.text.Axis;
import org.cldess.component.Distinct;
import org.cldess.component.NotNegative;
import org.cldess.component.WithBuilder;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The rules of a call (<i>{@index "règlement de l’appel"}</i>): who may ask for what, and how much there is. They hold for this call alone.
 *
 * @param openTo who may apply
 * @param phases which phases of a project are helped
 * @param fields the fields of the projects, in the words of the call; none if any field is welcome
 * @param axes the axes of the charter that a project has to meet, each argued by itself; none if the call asks for none
 * @param envelope how much there is for all projects; none if the call gives no money
 * @param projectCap the most for one project; none if there is no such limit
 * @param structureCap the most for all projects of one applicant; none if there is no such limit
 * @param ownFundsShare how much of its cost the applicant pays at least, in hundredths; none if nothing is asked
 * @param partialFunding whether a project may be awarded less than it asks for
 * @param support what is offered besides money
 * @param eligibleExpenses what the money may pay, in words
 * @param commitments what who is helped has to do, in words
 * @param appeal how and until when a decision can be contested, in words, as letters say it
 * @param contact whom to ask, in words
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
        @Distinct Known<List<SupportKind>> support,
        Known<@NotBlank @Size(max = 2_000) String> eligibleExpenses,
        Known<@NotBlank @Size(max = 2_000) String> commitments,
        Known<@NotBlank @Size(max = 1_000) String> appeal,
        Known<@NotBlank @Size(max = 500) String> contact) {
    /** Nobody recorded any rule. */
    public static final CallRules NOT_RECORDED = builder().build();

    /** Keeps the lists as they are now. */
    public CallRules {
        openTo = Known.list(openTo);
        phases = Known.list(phases);
        fields = Known.list(fields);
        axes = Known.list(axes);
        support = Known.list(support);
    }

    /**
     * Begins the rules of a call.
     *
     * @return a builder, on which each is set
     */
    public static CallRulesBuilder builder() {
        return new CallRulesBuilder();
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public CallRulesBuilder toBuilder() {
        return new CallRulesBuilder(this);
    }
}
