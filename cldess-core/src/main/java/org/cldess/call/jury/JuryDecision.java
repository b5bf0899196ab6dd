package org.cldess.call.jury;

import java.time.LocalDate;
import java.util.List;
import org.cldess.call.application.ApplicationId;
import org.cldess.component.Called;
import org.cldess.component.Distinct;
import org.cldess.component.From;
import org.cldess.component.NotNegative;
import org.cldess.component.Shown;
import org.cldess.component.WithBuilder;
import org.cldess.consistency.Consistent;
import org.cldess.deliberation.DeliberationId;
import org.cldess.disclosure.Audience;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * What a jury decided of an application (<i>{@index "décision du jury"}</i>), with its reasons.
 *
 * @param application the application
 * @param kind what was decided
 * @param date the day
 * @param amount the money awarded, not negative; none where help alone is given, or nothing
 * @param support what is given besides money
 * @param reasons why
 * @param deliberation the deliberation that makes it binding; none if there is none
 */
@Consistent(AwardConsistency.class)
@WithBuilder
public record JuryDecision(
        @Called ApplicationId application,
        DecisionKind kind,
        @From Known<LocalDate> date,
        @NotNegative("need") Known<Amount> amount,
        @Distinct("kind") Known<List<OfferedSupport>> support,
        @Shown(to = Audience.COMMITTEE) Known<List<DecisionReason>> reasons,
        Known<DeliberationId> deliberation)
        implements Seen<JuryDecision> {
    /** Keeps the lists as they are now. */
    public JuryDecision {
        support = Known.list(support);
        reasons = Known.list(reasons);
    }

    /**
     * Begins a decision with what every one has.
     *
     * @param application the application
     * @param kind what was decided
     * @return a builder, on which the rest is set
     */
    public static JuryDecisionBuilder builder(ApplicationId application, DecisionKind kind) {
        return new JuryDecisionBuilder(application, kind);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public JuryDecisionBuilder toBuilder() {
        return new JuryDecisionBuilder(this);
    }

    /** {@return whether the project is helped, with money or without} */
    public boolean isAward() {
        return kind == DecisionKind.AWARD;
    }

    @Override
    public String toString() {
        return "JuryDecision on " + application;
    }
}
