package org.cldess.purchase.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.purchase.Buyer;
import org.cldess.purchase.Buyer_;
import org.cldess.purchase.Scheme_;
import org.cldess.purchase.YearlyPurchases_;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rule about the responsible-purchasing schemes of large buyers. */
public final class SchemeRules {
    /** A buyer above the threshold adopts and publishes a scheme. */
    public static final Rule<BuyingYear> PUR_06 = Rule.of(RuleRecord.shipped("PUR-06"))
            .<BuyingYear>keyed(
                    part -> KeyDate.on(LocalDate.of(part.subject().bought().year(), Month.DECEMBER, 31)))
            .test(SchemeRules::hasAScheme);

    private static final Set<PublicBodyKind> LOCAL =
            EnumSet.of(PublicBodyKind.REGION, PublicBodyKind.DEPARTEMENT, PublicBodyKind.EPCI, PublicBodyKind.COMMUNE);

    private SchemeRules() {}

    private static Verdict hasAScheme(RuleContext<BuyingYear> it) {
        BuyingYear year = it.subject();
        Optional<Verdict> outside = year.standing().outOfScope();
        if (outside.isPresent()) {
            return outside.get();
        }
        Optional<PublicBodyKind> kind = year.standing().actor().publicBody().value();
        boolean all =
                it.parameter("buyers").filter(who -> who.value().equals("all")).isPresent();
        boolean named = all || kind.filter(LOCAL::contains).isPresent();
        if (kind.isPresent() && !named && year.buyer().statutory().is(false)) {
            return Verdict.notApplicable(Texts.WORDS.message("scheme.others", it.keyDate()));
        }
        RequiredFacts needs = year.standing()
                .requireKind(it.needs())
                .lackingIf(
                        kind.isPresent()
                                && !named
                                && year.buyer().statutory().value().isEmpty(),
                        year.pointer(),
                        Buyer_.STATUTORY)
                .value(YearlyPurchases_.AMOUNT, year.bought());
        return needs.judge(
                () -> overTheThreshold(it, year.bought().amount().value().orElseThrow()));
    }

    private static Verdict overTheThreshold(RuleContext<BuyingYear> it, Amount amount) {
        BuyingYear year = it.subject();
        Optional<BigDecimal> threshold = it.parameter("threshold").map(Parameter::number);
        if (threshold
                .filter(limit -> amount.toBigDecimal().compareTo(limit) > 0)
                .isEmpty()) {
            return Verdict.notApplicable(Texts.WORDS.message(
                    "scheme.below", amount, Integer.toString(year.bought().year())));
        }
        List<Buyer.Scheme> schemes = year.buyer().schemes().value().orElse(List.of());
        if (schemes.stream()
                .anyMatch(scheme -> isBy(scheme.adopted(), it.keyDate()) && isBy(scheme.published(), it.keyDate()))) {
            return Verdict.complies();
        }
        RequiredFacts needs =
                it.needs().lackingIf(!year.buyer().schemes().isRecorded(), year.pointer(), Buyer_.SCHEMES);
        for (int i = 0; i < schemes.size(); i++) {
            String place = "%s/schemes/%s".formatted(year.pointer(), i);
            Buyer.Scheme scheme = schemes.get(i);
            needs.lackingIf(
                            !scheme.adopted().isRecorded() && !isAfter(scheme.published(), it.keyDate()),
                            place,
                            Scheme_.ADOPTED)
                    .lackingIf(
                            !scheme.published().isRecorded() && !isAfter(scheme.adopted(), it.keyDate()),
                            place,
                            Scheme_.PUBLISHED);
        }
        boolean isAdopted = schemes.stream().anyMatch(scheme -> isBy(scheme.adopted(), it.keyDate()));
        boolean isLate = schemes.stream()
                .anyMatch(scheme -> scheme.adopted().value().isPresent()
                        && scheme.published().value().isPresent());
        return needs.judge(() -> Verdict.breached(Texts.WORDS.message(
                isLate ? "scheme.late" : isAdopted ? "scheme.unpublished" : "scheme.none",
                amount,
                Integer.toString(year.bought().year()))));
    }

    private static boolean isAfter(Known<LocalDate> date, LocalDate last) {
        return date.value().filter(last::isBefore).isPresent();
    }

    private static boolean isBy(Known<LocalDate> date, LocalDate last) {
        return date.value().filter(day -> !day.isAfter(last)).isPresent();
    }
}
