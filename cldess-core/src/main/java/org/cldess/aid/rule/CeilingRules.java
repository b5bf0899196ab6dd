package org.cldess.aid.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.aid.AidRegime;
import org.cldess.aid.StateAid;
import org.cldess.aid.StateAid_;
import org.cldess.grant.GrantDecision_;
import org.cldess.grant.Grant_;
import org.cldess.grant.rule.Recipient;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.money.Amount;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.Verdict;

/**
 * The rules about the ceilings of de minimis aid. Each ceiling holds after each aid that counts under it, whatever the
 * rules of that aid, so that the order of two aids decides nothing (regulations 1407/2013, art. 3 and 5; 360/2012, art.
 * 2 § 7; 1408/2013, art. 5).
 */
public final class CeilingRules {
    /** The general ceiling over fiscal years. */
    public static final Rule<Recipient> AID_01 = of("AID-01");

    /** The general ceiling over fiscal years, for a single undertaking. */
    public static final Rule<Recipient> AID_02 = of("AID-02");

    /** The general ceiling over any three years. */
    public static final Rule<Recipient> AID_03 = of("AID-03");

    /** The ceiling for services of general economic interest over fiscal years. */
    public static final Rule<Recipient> AID_04 = of("AID-04");

    /** The ceiling for services of general economic interest over any three years. */
    public static final Rule<Recipient> AID_05 = of("AID-05");

    /** The ceilings for farming and fisheries. */
    public static final Rule<Recipient> AID_06 = of("AID-06");

    /** A ceiling under which the aid counts, with its figure and all that counts there. */
    private record Touched(Ceiling ceiling, Parameter maximum, Cumulation sum) {
        boolean isExceeded() {
            return sum.sum().toBigDecimal().compareTo(maximum.number()) > 0;
        }
    }

    private CeilingRules() {}

    private static Rule<Recipient> of(String code) {
        List<Ceiling> ceilings = Ceiling.of(code);
        return AidScope.DE_MINIMIS.each(
                code,
                Grant_.DECISION.then(GrantDecision_.DATE),
                to -> to.grant().decidedOn(),
                (it, to, needs) -> staysBelow(it, needs, ceilings));
    }

    private static Verdict staysBelow(RuleContext<Recipient> it, RequiredFacts needs, List<Ceiling> ceilings) {
        Recipient to = it.subject();
        Known<AidRegime> regime = AidScope.aid(to, StateAid::regime);
        boolean isGoverned = ceilings.stream()
                .anyMatch(ceiling -> regime.value()
                        .filter(given -> ceiling.governs(given, it::parameter))
                        .isPresent());
        List<Touched> touched = ceilings.stream()
                .flatMap(ceiling -> touched(it, ceiling, regime).stream())
                .toList();
        if (regime.isRecorded() && touched.isEmpty()) {
            return Verdict.notApplicable(
                    isGoverned
                            ? Texts.WORDS.message("aid.no-ceiling", to.grant().object())
                            : Texts.WORDS.message(
                                    "aid.other-rules",
                                    to.grant().object(),
                                    regime.value().orElseThrow()));
        }
        needs.lackingIf(!to.funded().account().awarded().isRecorded(), to.at(Grant_.COMPLETE_UNTIL));
        Known<String> entrusted = AidScope.aid(to, StateAid::entrusted);
        boolean isService = regime.is(AidRegime.SGEI);
        needs.lackingIf(isService && !entrusted.isRecorded(), to.at(Grant_.AID.then(StateAid_.ENTRUSTED)));
        touched.forEach(each -> each.sum().missing().forEach(pointer -> needs.lackingIf(true, pointer)));
        return needs.judge(() -> isService && entrusted.isNone()
                ? Verdict.breached(
                        Texts.WORDS.message("aid.not-entrusted", to.grant().object(), to.name()))
                : Verdict.of(faults(it, touched)));
    }

    /** Returns a ceiling of the rule with what counts under it, unless the aid does not touch it. */
    private static Optional<Touched> touched(RuleContext<Recipient> it, Ceiling ceiling, Known<AidRegime> regime) {
        AidRegime given = regime.value().orElse(ceiling.regime());
        Optional<Parameter> maximum = ceiling.maximum(it::parameter);
        AidRegime counting = ceiling.counting(it::parameter);
        if (maximum.isEmpty() || counting != ceiling.regime() || !counting.includes(given)) {
            return Optional.empty();
        }
        Cumulation sum = Cumulation.under(ceiling, AidedBody.of(it.subject()), it.keyDate(), it::parameter);
        return ceiling.governs(given, it::parameter) || sum.has(other -> ceiling.governs(other, it::parameter))
                ? Optional.of(new Touched(ceiling, maximum.get(), sum))
                : Optional.empty();
    }

    private static List<Message> faults(RuleContext<Recipient> it, List<Touched> touched) {
        List<Message> faults = new ArrayList<>();
        for (Touched each : touched) {
            if (each.isExceeded()) {
                Amount total = each.sum().sum();
                Parameter maximum = each.maximum();
                faults.add(Texts.WORDS.message(
                        "aid.above-ceiling",
                        it.subject().grant().object(),
                        it.subject().name(),
                        it.keyDate(),
                        total,
                        maximum.quantity(),
                        Amount.ofCents(total.cents()
                                - maximum.number().movePointRight(2).longValueExact()),
                        each.ceiling().regime()));
            }
        }
        return faults;
    }
}
