package org.cldess.aid.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cldess.aid.AidRegime;
import org.cldess.aid.AidWindow;
import org.cldess.internal.code.EnumCodes;
import org.cldess.rule.Parameter;
import org.cldess.rule.RuleRecord;

/**
 * A ceiling of de minimis aid: the regimes to which it applies, and the bodies whose aid counts. The record of the rule
 * holds its figures and its period of validity.
 *
 * @param code the code of the rule
 * @param regimes the regimes to which it applies
 * @param isSingle whether the aid of all bodies of a single undertaking counts together, whatever the regime and day
 */
record Ceiling(String code, Set<AidRegime> regimes, boolean isSingle) {
    private static final Set<AidRegime> GENERAL = Set.of(AidRegime.GENERAL, AidRegime.ROAD_FREIGHT);
    private static final Set<AidRegime> SERVICES = Set.of(AidRegime.SGEI);
    private static final Set<AidRegime> SECTORS = Set.of(AidRegime.FARMING, AidRegime.FISHERY);

    static final Ceiling AID_01 = new Ceiling("AID-01", GENERAL, false);
    static final Ceiling AID_02 = new Ceiling("AID-02", GENERAL, true);
    static final Ceiling AID_03 = new Ceiling("AID-03", GENERAL, true);
    static final Ceiling AID_04 = new Ceiling("AID-04", SERVICES, false);
    static final Ceiling AID_05 = new Ceiling("AID-05", SERVICES, true);
    static final Ceiling AID_06 = new Ceiling("AID-06", SECTORS, false);

    private static final List<Ceiling> ALL = List.of(AID_01, AID_02, AID_03, AID_04, AID_05, AID_06);

    /** The figures of a ceiling on a day, by name. */
    interface Figures extends Function<String, Optional<Parameter>> {}

    /** Returns the ceiling for a regime on a day; empty if no ceiling is known. */
    static Optional<Ceiling> of(AidRegime regime, LocalDate day) {
        return ALL.stream()
                .filter(ceiling -> ceiling.regimes.contains(regime) && ceiling.isInForce(day))
                .findFirst();
    }

    private boolean isInForce(LocalDate day) {
        RuleRecord rule = RuleRecord.shipped(code);
        return rule.validFrom().filter(day::isBefore).isEmpty()
                && rule.validUntil().filter(day::isAfter).isEmpty();
    }

    /** Returns the figures in its record on a day. */
    Figures figures(LocalDate day) {
        List<Parameter> parameters = RuleRecord.shipped(code).parameters();
        return name -> parameters.stream()
                .filter(parameter -> parameter.name().equals(name) && parameter.holdsOn(day))
                .findFirst();
    }

    boolean isOfServices() {
        return regimes.equals(SERVICES);
    }

    /** Returns the recorded regime of an aid or, without one, the first regime of this ceiling. */
    AidRegime given(Optional<AidRegime> recorded) {
        return recorded.orElseGet(() -> regimes.stream().sorted().findFirst().orElseThrow());
    }

    /** Returns the maximum amount. */
    static Optional<Parameter> maximum(AidRegime given, Figures figures) {
        return ofItsOwn(given, figures).or(() -> figures.apply("ceiling"));
    }

    private static Optional<Parameter> ofItsOwn(AidRegime given, Figures figures) {
        return switch (given) {
            case ROAD_FREIGHT -> figures.apply("ceiling-road");
            case FARMING -> figures.apply("ceiling-farming");
            case FISHERY -> figures.apply("ceiling-fishery");
            case GENERAL, SGEI -> Optional.empty();
        };
    }

    /** Returns the regime whose aid counts: without a separate ceiling, road freight falls under the general one. */
    static AidRegime counting(AidRegime given, Figures figures) {
        boolean isGeneral =
                given == AidRegime.ROAD_FREIGHT && ofItsOwn(given, figures).isEmpty();
        return isGeneral ? AidRegime.GENERAL : given;
    }

    /** Returns the number of years before the day; empty if fiscal years count. */
    static Optional<Integer> rollingYears(AidRegime given, Figures figures) {
        return figures.apply("rolling-years")
                .or(() -> ofSector("window-", given, figures)
                        .filter(window -> window.unit().equals("years")))
                .map(years -> years.number().intValue());
    }

    /** Returns whether the aid of all bodies of a single undertaking counts together. */
    boolean isSingle(AidRegime given, Figures figures) {
        return isSingle || ofSector("single-undertaking-", given, figures).isPresent();
    }

    private static Optional<Parameter> ofSector(String name, AidRegime given, Figures figures) {
        return SECTORS.contains(given) ? figures.apply(name + EnumCodes.of(given)) : Optional.empty();
    }

    /** Returns the window of fiscal years, from the last day of one of them. */
    static AidWindow fiscal(LocalDate day, LocalDate yearEnd, Figures figures) {
        return AidWindow.fiscal(
                day,
                yearEnd,
                figures.apply("fiscal-years").orElseThrow().number().intValue());
    }
}
