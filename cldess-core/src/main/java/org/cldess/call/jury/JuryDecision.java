package org.cldess.call.jury;

import java.time.LocalDate;
import java.util.List;
import org.cldess.call.application.ApplicationId;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotNegative;
import org.cldess.consistency.Consistent;
import org.cldess.deliberation.DeliberationId;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.thing.DayDependent;

/**
 * A decision of a jury on an application (<i>{@index "décision du jury"}</i>), with its reasons. A later decision on
 * the same application replaces it.
 *
 * @param application the application
 * @param kind the kind of decision
 * @param date the day
 * @param amount the money awarded, not negative; not applicable to a refusal or to an award of support only
 * @param support the support awarded in addition to money
 * @param reasons the reasons
 * @param deliberation the deliberation that makes it binding; not applicable if there is none
 * @param renunciation the renunciation of an award by the applicant; not applicable if the applicant keeps it
 */
@Consistent(AwardConsistency.class)
@WithBuilder
public record JuryDecision(
        @NamePart @Standing(Demand.ITSELF) ApplicationId application,
        JuryDecisionKind kind,

        @From @Follows({"application/received", "../closes"})
        Known<LocalDate> date,

        @NotNegative("need") Known<Amount> amount,
        @Distinct("kind") Known<List<OfferedSupport>> support,
        @VisibleTo(Audience.COMMITTEE) Known<List<DecisionReason>> reasons,

        @Standing(value = Demand.VOTED, authorises = "award")
        Known<DeliberationId> deliberation,

        Known<Renunciation> renunciation)
        implements DayDependent<JuryDecision> {
    /** Copies the lists. */
    public JuryDecision {
        support = Known.list(support);
        reasons = Known.list(reasons);
    }

    /**
     * Starts building a decision from its required components.
     *
     * @param application the application
     * @param kind the kind of decision
     * @return a builder for the remaining components
     */
    public static JuryDecisionBuilder builder(ApplicationId application, JuryDecisionKind kind) {
        return new JuryDecisionBuilder(application, kind);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public JuryDecisionBuilder toBuilder() {
        return new JuryDecisionBuilder(this);
    }

    /** {@return whether the project gets an award, with or without money} */
    public boolean isAward() {
        return kind == JuryDecisionKind.AWARD;
    }

    /** {@return whether it is an award that the applicant has not renounced} */
    public boolean isKept() {
        return isAward() && renunciation.value().isEmpty();
    }

    @Override
    public String toString() {
        return "JuryDecision on " + application;
    }
}
