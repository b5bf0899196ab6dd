package org.cldess.ess;

import java.util.List;
import org.cldess.rule.Rule;

/** The rules on whether actors belong to the social economy or are inclusive. The rulebook contains them all. */
public final class SocialEconomyRules {
    private SocialEconomyRules() {}

    /**
     * Returns the rules for actors that may belong to the social economy, in a contract that is about it.
     *
     * @return the rules, by their codes
     */
    public static List<Rule<EssSubject>> overTheEconomy() {
        return List.of(
                EssRules.ESS_01,
                EssRules.ESS_02,
                EssRules.ESS_03,
                EssRules.ESS_06,
                EssRules.ESS_07,
                EssRules.ESS_13,
                InclusionRules.SIA_01,
                InclusionRules.SIA_03);
    }

    /**
     * Returns the rules for all actors.
     *
     * @return the rules, by their codes
     */
    public static List<Rule<EssSubject>> overActors() {
        return List.of(
                ProfitRules.ESS_04,
                ProfitRules.ESS_05,
                ApprovalRules.ESS_08,
                GrantRules.ESS_09,
                ApprovalRules.ESS_10,
                GrantRules.ESS_11,
                GrantRules.ESS_12,
                GrantRules.ESS_14,
                InclusionRules.SIA_02);
    }
}
