package org.cldess.ess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.accreditation.Accounts;
import org.cldess.accreditation.Accounts_;
import org.cldess.accreditation.Credentials_;
import org.cldess.actor.Actor_;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Located;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on what a company of the social economy does with its profit, year by year. */
final class ProfitRules {
    /** Half of the profit goes to the compulsory reserves or is carried forward. */
    static final Rule<EssSubject> ESS_04 = overYears("ESS-04", ProfitRules::keepsHalf);

    /** A fifth of the profit goes to the development fund until the reserves are large enough. */
    static final Rule<EssSubject> ESS_05 = overYears("ESS-05", ProfitRules::fillsTheFund);

    private record Year(EssSubject body, Accounts accounts) {}

    private ProfitRules() {}

    private static Rule<EssSubject> overYears(String code, BiFunction<RuleContext<Year>, RequiredFacts, Verdict> test) {
        return Rule.of(RuleRecord.shipped(code))
                .<Year>keyed(
                        Accounts_.YEAR_END, year -> Known.of(year.accounts().yearEnd()))
                .test(it -> ofCompanies(it, test))
                .within(ProfitRules::years);
    }

    private static Stream<Located<Year>> years(EssSubject body) {
        List<Accounts> all = body.actor().shown().accounts().value().orElse(List.of());
        return IntStream.range(0, all.size())
                .mapToObj(i ->
                        Located.of(Actor_.CREDENTIALS.then(Credentials_.ACCOUNTS.at(i)), new Year(body, all.get(i))));
    }

    private static Verdict ofCompanies(
            RuleContext<Year> it, BiFunction<RuleContext<Year>, RequiredFacts, Verdict> test) {
        EssSubject body = it.subject().body();
        Optional<Verdict> out = body.outOfScope(it.keyDate());
        if (out.isPresent()) {
            return out.get();
        }
        EssClassification classification = body.classification(it.keyDate());
        RequiredFacts needs = it.needs();
        if (classification.verdict() == EssVerdict.UNDETERMINED
                && !classification.missing().isEmpty()) {
            classification.missing().forEach(pointer -> needs.lackingIf(true, it.base() + pointer));
        } else if (classification.verdict() != EssVerdict.BY_LAW_COMPANY) {
            return Verdict.notApplicable(
                    Texts.WORDS.message("accounts.no-company", body.actor().name()));
        }
        Known<Amount> profit = it.subject().accounts().profit();
        if (profit.isNone()
                || profit.value()
                        .filter(amount -> amount.isZero() || amount.isNegative())
                        .isPresent()) {
            return Verdict.notApplicable(
                    Texts.WORDS.message("accounts.no-profit", body.actor().name(), it.keyDate()));
        }
        return test.apply(it, needs.value(Accounts_.PROFIT, profit));
    }

    private static BigDecimal share(RuleContext<Year> it, String name) {
        return it.parameter(name).map(Parameter::number).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal value(Known<Amount> amount) {
        return amount.value().orElse(Amount.ZERO).toBigDecimal();
    }

    private static Verdict keepsHalf(RuleContext<Year> it, RequiredFacts needs) {
        Accounts accounts = it.subject().accounts();
        BigDecimal share = share(it, "share");
        if (!accounts.earlierLosses().isRecorded() && keeps(accounts, share)) {
            return needs.judge(Verdict::complies);
        }
        return needs.recorded(Accounts_.EARLIER_LOSSES, accounts)
                .recorded(Accounts_.TO_RESERVES, accounts)
                .recorded(Accounts_.CARRIED_FORWARD, accounts)
                .judge(() -> {
                    BigDecimal base = base(accounts);
                    BigDecimal kept = kept(accounts);
                    return Verdict.compliesIf(
                            keeps(accounts, share),
                            () -> Texts.WORDS.message(
                                    "accounts.half",
                                    it.subject().body().actor().name(),
                                    it.keyDate(),
                                    percent(kept, base),
                                    percent(share)));
                });
    }

    /** Returns the profit less the losses of earlier years; losses that are not known count as 0. */
    private static BigDecimal base(Accounts accounts) {
        return value(accounts.profit()).subtract(value(accounts.earlierLosses()));
    }

    private static BigDecimal kept(Accounts accounts) {
        return value(accounts.toReserves()).add(value(accounts.carriedForward()));
    }

    private static boolean keeps(Accounts accounts, BigDecimal share) {
        return kept(accounts).compareTo(base(accounts).multiply(share)) >= 0;
    }

    private static Verdict fillsTheFund(RuleContext<Year> it, RequiredFacts needs) {
        Accounts accounts = it.subject().accounts();
        BigDecimal share = share(it, "share");
        BigDecimal enough = share(it, "reserves");
        boolean known = accounts.reserves().isRecorded() && accounts.capital().isRecorded();
        if (known
                && value(accounts.reserves())
                                .compareTo(value(accounts.capital()).multiply(enough))
                        >= 0) {
            return needs.judge(() -> Verdict.notApplicable(Texts.WORDS.message(
                    "accounts.enough", it.subject().body().actor().name(), it.keyDate())));
        }
        BigDecimal asked = base(accounts).multiply(share);
        boolean filled = accounts.toDevelopmentFund().isRecorded()
                && value(accounts.toDevelopmentFund()).compareTo(asked) >= 0;
        if (!filled) {
            needs.recorded(Accounts_.RESERVES, accounts).recorded(Accounts_.CAPITAL, accounts);
        }
        if (!filled) {
            needs.recorded(Accounts_.EARLIER_LOSSES, accounts);
        }
        return needs.recorded(Accounts_.TO_DEVELOPMENT_FUND, accounts)
                .judge(() -> Verdict.compliesIf(
                        filled,
                        () -> Texts.WORDS.message(
                                "accounts.fifth",
                                it.subject().body().actor().name(),
                                it.keyDate(),
                                percent(value(accounts.toDevelopmentFund()), base(accounts)),
                                percent(share))));
    }

    private static Percent percent(BigDecimal share) {
        return new Percent(share);
    }

    private static Percent percent(BigDecimal part, BigDecimal whole) {
        return Percent.of(part, whole);
    }
}
