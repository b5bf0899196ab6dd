package org.cldess.aid.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.aid.AidRegime;
import org.cldess.aid.AidWindow;
import org.cldess.internal.code.EnumCodes;
import org.cldess.rule.Parameter;
import org.cldess.rule.RuleRecord;

/**
 * A ceiling of de minimis aid: the rules that set it, and the bodies whose aid counts. The record of the rule holds its
 * figures and its period of validity.
 *
 * @param code the code of the rule
 * @param regime the rules on de minimis aid that set it
 * @param isSingle whether the aid of all bodies of a single undertaking counts together, whatever the regime and day
 */
record Ceiling(String code, AidRegime regime, boolean isSingle) {
    private static final List<Ceiling> ALL = List.of(
            new Ceiling("AID-01", AidRegime.GENERAL, false),
            new Ceiling("AID-01", AidRegime.ROAD_FREIGHT, false),
            new Ceiling("AID-02", AidRegime.GENERAL, true),
            new Ceiling("AID-02", AidRegime.ROAD_FREIGHT, true),
            new Ceiling("AID-03", AidRegime.GENERAL, true),
            new Ceiling("AID-03", AidRegime.ROAD_FREIGHT, true),
            new Ceiling("AID-04", AidRegime.SGEI, false),
            new Ceiling("AID-05", AidRegime.SGEI, true),
            new Ceiling("AID-06", AidRegime.FARMING, false),
            new Ceiling("AID-06", AidRegime.FISHERY, false));

    /** The figures of a ceiling on a day, by name. */
    interface Figures extends Function<String, Optional<Parameter>> {}

    /** Returns the ceilings of a rule. */
    static List<Ceiling> of(String code) {
        return ALL.stream().filter(ceiling -> ceiling.code.equals(code)).toList();
    }

    /** Returns the ceiling of a regime on a day; empty if none is known. */
    static Optional<Ceiling> of(AidRegime regime, LocalDate day) {
        return ALL.stream()
                .filter(ceiling -> ceiling.regime == regime && ceiling.isInForce(day))
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

    /** Returns the maximum amount. Road freight without a figure of its own has the general one. */
    Optional<Parameter> maximum(Figures figures) {
        return ofItsOwn(figures).or(() -> figures.apply("ceiling"));
    }

    private Optional<Parameter> ofItsOwn(Figures figures) {
        return switch (regime) {
            case ROAD_FREIGHT -> figures.apply("ceiling-road");
            case FARMING -> figures.apply("ceiling-farming");
            case FISHERY -> figures.apply("ceiling-fishery");
            case GENERAL, SGEI -> Optional.empty();
        };
    }

    /** Returns the regime whose aid counts: without a separate ceiling, road freight falls under the general one. */
    AidRegime counting(Figures figures) {
        return regime == AidRegime.ROAD_FREIGHT && ofItsOwn(figures).isEmpty() ? AidRegime.GENERAL : regime;
    }

    /**
     * Returns whether an aid is granted under the rules that set the ceiling. Aid under other rules counts too, but
     * only beside such aid: farm aid alone never meets the general ceiling.
     */
    boolean governs(AidRegime given, Figures figures) {
        AidRegime counting = counting(figures);
        return given == counting || (counting == AidRegime.GENERAL && given == AidRegime.ROAD_FREIGHT);
    }

    /** Returns the number of years before the day; empty if fiscal years count. */
    Optional<Integer> rollingYears(Figures figures) {
        return figures.apply("rolling-years")
                .or(() -> ofSector("window-", figures)
                        .filter(window -> window.unit().equals("years")))
                .map(years -> years.number().intValue());
    }

    /** Returns whether the aid of all bodies of a single undertaking counts together. */
    boolean isSingle(Figures figures) {
        return isSingle || ofSector("single-undertaking-", figures).isPresent();
    }

    private Optional<Parameter> ofSector(String name, Figures figures) {
        boolean isSector = regime == AidRegime.FARMING || regime == AidRegime.FISHERY;
        return isSector ? figures.apply(name + EnumCodes.of(regime)) : Optional.empty();
    }

    /** Returns the window of fiscal years, from the last day of one of them. */
    static AidWindow fiscal(LocalDate day, LocalDate yearEnd, Figures figures) {
        return AidWindow.fiscal(
                day,
                yearEnd,
                figures.apply("fiscal-years").orElseThrow().number().intValue());
    }
}
