package org.cldess.aid.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.cldess.aid.AidRegime;
import org.cldess.aid.AidWindow;
import org.cldess.aid.StateAid;
import org.cldess.aid.Undertaking;
import org.cldess.grant.rule.FundedGrant;
import org.cldess.grant.rule.FundedGrant.Standing;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.money.Amount;
import org.cldess.rule.Case;
import org.cldess.rule.Needs;
import org.cldess.rule.Parameter;
import org.cldess.rule.Rule;
import org.cldess.rule.Verdict;

/** The rules over the ceilings of de minimis aid. */
public final class CeilingRules {
    private static final Set<AidRegime> GENERAL = Set.of(AidRegime.GENERAL, AidRegime.ROAD_FREIGHT);
    private static final Set<AidRegime> SERVICES = Set.of(AidRegime.SGEI);
    private static final Set<AidRegime> SECTORS = Set.of(AidRegime.FARMING, AidRegime.FISHERY);

    /** The general ceiling over fiscal years. */
    public static final Rule<FundedGrant> AID_01 = AidRules.of("AID-01", it -> staysBelow(it, GENERAL, false));

    /** The general ceiling over fiscal years, of a single undertaking. */
    public static final Rule<FundedGrant> AID_02 = AidRules.of("AID-02", it -> staysBelow(it, GENERAL, true));

    /** The general ceiling over any three years. */
    public static final Rule<FundedGrant> AID_03 = AidRules.of("AID-03", it -> staysBelow(it, GENERAL, true));

    /** The ceiling of services of general economic interest over fiscal years. */
    public static final Rule<FundedGrant> AID_04 = AidRules.of("AID-04", it -> staysBelow(it, SERVICES, false));

    /** The ceiling of services of general economic interest over any three years. */
    public static final Rule<FundedGrant> AID_05 = AidRules.of("AID-05", it -> staysBelow(it, SERVICES, true));

    /** The ceilings of farms and fisheries. */
    public static final Rule<FundedGrant> AID_06 = AidRules.of("AID-06", it -> staysBelow(it, SECTORS, false));

    private CeilingRules() {}

    private static Verdict staysBelow(Case<FundedGrant> it, Set<AidRegime> regimes, boolean isSingle) {
        AidSubject aid = AidSubject.of(it);
        Optional<Message> reason = aid.whyNotOf(regimes);
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        AidRegime given =
                aid.regime().value().orElse(regimes.contains(AidRegime.GENERAL) ? AidRegime.GENERAL : first(regimes));
        Optional<Parameter> own = ofItsOwn(given).flatMap(it::parameter);
        Optional<Parameter> ceiling = own.or(() -> it.parameter("ceiling"));
        Needs needs = it.needs();
        aid.addRegimeTo(needs);
        needs.recorded("/decision/awarded", it.subject().grant().awarded());
        if (regimes.equals(SERVICES)) {
            needs.recorded("/aid/entrusted", aid.aid(StateAid::entrusted));
        }
        Amount total = it.subject()
                .undertaking()
                .map(undertaking -> total(it, undertaking, own.isPresent() ? given : general(given), isSingle, needs))
                .orElse(Amount.ZERO);
        return needs.judge(() -> verdict(it, aid, ceiling, total));
    }

    private static AidRegime first(Set<AidRegime> regimes) {
        return regimes.stream().sorted().findFirst().orElseThrow();
    }

    private static Optional<String> ofItsOwn(AidRegime regime) {
        return switch (regime) {
            case ROAD_FREIGHT -> Optional.of("ceiling-road");
            case FARMING -> Optional.of("ceiling-farming");
            case FISHERY -> Optional.of("ceiling-fishery");
            case GENERAL, SGEI -> Optional.empty();
        };
    }

    /** Without a ceiling of its own, road freight keeps the general one. */
    private static AidRegime general(AidRegime given) {
        return given == AidRegime.ROAD_FREIGHT ? AidRegime.GENERAL : given;
    }

    private static Amount total(
            Case<FundedGrant> it, Standing<Undertaking> standing, AidRegime regime, boolean isSingle, Needs needs) {
        Undertaking undertaking = standing.thing();
        needs.lackingIf(isSingle && !undertaking.linked().isRecorded(), standing.pointer(), "/linked");
        Optional<Parameter> rolling = it.parameter("rolling-years")
                .or(() -> regime == AidRegime.FARMING ? it.parameter("farming-rolling-years") : Optional.empty());
        Known<LocalDate> yearEnd = undertaking.fiscalYearEnd();
        needs.lackingIf(rolling.isEmpty() && yearEnd.value().isEmpty(), standing.pointer(), "/fiscalYearEnd");
        AidWindow window = rolling.map(
                        years -> AidWindow.rolling(it.keyDate(), years.number().intValue()))
                .orElseGet(() -> AidWindow.fiscal(
                        it.keyDate(),
                        yearEnd.value().orElse(it.keyDate()),
                        it.parameter("fiscal-years").orElseThrow().number().intValue()));
        return new Cumulation(it.subject(), regime, window, isSingle).sum(needs);
    }

    private static Verdict verdict(Case<FundedGrant> it, AidSubject aid, Optional<Parameter> ceiling, Amount total) {
        if (ceiling.isEmpty()) {
            return Verdict.notApplicable(Texts.WORDS.message("aid.no-ceiling", aid.object()));
        }
        if (aid.regime().is(AidRegime.SGEI) && aid.aid(StateAid::entrusted).isNone()) {
            return Verdict.breached(Texts.WORDS.message(
                    "aid.not-entrusted", aid.object(), it.subject().beneficiaryName()));
        }
        return Verdict.compliesIf(
                total.toBigDecimal().compareTo(ceiling.get().number()) <= 0,
                () -> Texts.WORDS.message(
                        "aid.above-ceiling",
                        aid.object(),
                        it.subject().beneficiaryName(),
                        it.keyDate(),
                        total,
                        ceiling.get().quantity(),
                        Amount.ofCents(total.cents()
                                - ceiling.get().number().movePointRight(2).longValueExact())));
    }
}
