package org.cldess.grant.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cldess.grant.Grant;
import org.cldess.grant.Grant_;
import org.cldess.language.Message;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about a grant that several recipients share. */
public final class SharingRules {
    /** The shares add up to the whole. */
    public static final Rule<FundedGrant> GRT_16 =
            Rule.of(RuleRecord.shipped("GRT-16")).<FundedGrant>asOf().test(SharingRules::isWhole);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private SharingRules() {}

    private static Verdict isWhole(RuleContext<FundedGrant> it) {
        FundedGrant subject = it.subject();
        String object = subject.grant().object();
        List<Grant.BeneficiaryShare> shares = subject.grant().sharedBy().value().orElse(List.of());
        if (shares.isEmpty() && subject.grant().sharedBy().isRecorded()) {
            return Verdict.notApplicable(Texts.WORDS.message("sharing.alone", object, subject.beneficiaryName()));
        }
        return it.needs()
                .recorded(Grant_.SHARED_BY, subject.grant())
                .judge(() -> fault(
                                subject,
                                shares,
                                it.parameter("least").orElseThrow().number())
                        .map(Verdict::breached)
                        .orElseGet(Verdict::complies));
    }

    private static Optional<Message> fault(
            FundedGrant subject, List<Grant.BeneficiaryShare> shares, BigDecimal minimum) {
        String object = subject.grant().object();
        BigDecimal sum =
                shares.stream().map(Grant.BeneficiaryShare::percentage).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares.stream().anyMatch(share -> share.percentage().compareTo(minimum) < 0)) {
            return Optional.of(Texts.WORDS.message("sharing.too-small", object, minimum));
        }
        if (shares.stream()
                .noneMatch(share -> share.actor().equals(subject.grant().beneficiary()))) {
            return Optional.of(Texts.WORDS.message("sharing.without", object, subject.beneficiaryName()));
        }
        return sum.compareTo(WHOLE) == 0
                ? Optional.empty()
                : Optional.of(Texts.WORDS.message("sharing.not-whole", object, sum));
    }
}
