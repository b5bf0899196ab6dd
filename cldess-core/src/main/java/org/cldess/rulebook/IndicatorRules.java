package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.component.Path;
import org.cldess.contract.Contract;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.indicator.Baseline;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.Indicator_;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.Target;
import org.cldess.indicator.rule.FormulaUnits;
import org.cldess.known.Known;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on the dates of indicators, which must fit those of the contract, and on the units of their formulas. */
final class IndicatorRules {
    static final Rule<Dossier> IND_01 = Rule.of(RuleRecord.shipped("IND-01"))
            .<Indicator>keyed(
                    part -> KeyDate.of(part.subject().baseline().map(Baseline::date), part.at(Indicator_.BASELINE)))
            .test(IndicatorRules::beginsBeforeTheRest)
            .within(Dossier_.INDICATORS, Dossier::indicators);

    static final Rule<Dossier> IND_02 = Rule.of(RuleRecord.shipped("IND-02"))
            .keyed(IndicatorRules::dayOfTarget)
            .test(IndicatorRules::aimsInsideTheTerm)
            .within(IndicatorRules::targets);

    static final Rule<Dossier> IND_09 = Rule.of(RuleRecord.shipped("IND-09"))
            .<InDossier>asOf()
            .test(IndicatorRules::addsUpOneUnit)
            .within(IndicatorRules::indicators);

    /** An indicator, with the units of all indicators by their ids. */
    private record InDossier(Indicator indicator, Map<String, String> units) {}

    /** One target of an indicator; the list as a whole if it is not recorded. */
    private record TargetInTerm(Indicator indicator, Known<Target> target, Contract contract) {}

    private IndicatorRules() {}

    private static Stream<Located<TargetInTerm>> targets(Dossier dossier) {
        return IntStream.range(0, dossier.indicators().size()).boxed().flatMap(i -> {
            Indicator indicator = dossier.indicators().get(i);
            Contract contract = dossier.contract();
            Path<?, Indicator> holder = Dossier_.INDICATORS.at(i);
            return indicator
                    .targets()
                    .fold(
                            targets -> IntStream.range(0, targets.size())
                                    .mapToObj(j -> Located.of(
                                            holder.then(Indicator_.TARGETS.at(j)),
                                            new TargetInTerm(indicator, Known.of(targets.get(j)), contract))),
                            Stream::of,
                            () -> Stream.of(Located.of(
                                    holder.then(Indicator_.TARGETS),
                                    new TargetInTerm(indicator, Known.notRecorded(), contract))));
        });
    }

    private static Stream<Located<InDossier>> indicators(Dossier dossier) {
        Map<String, String> units = dossier.indicators().stream()
                .filter(indicator -> indicator.unit().isPresent())
                .collect(Collectors.toMap(
                        indicator -> indicator.id().value(),
                        indicator -> indicator.unit().orElseThrow()));
        return IntStream.range(0, dossier.indicators().size())
                .mapToObj(i -> Located.of(
                        Dossier_.INDICATORS.at(i),
                        new InDossier(dossier.indicators().get(i), units)));
    }

    private static Verdict addsUpOneUnit(RuleContext<InDossier> it) {
        Indicator indicator = it.subject().indicator();
        return indicator
                .formula()
                .map(formula -> FormulaUnits.mixed(formula, it.subject().units())
                        .map(mixed -> Verdict.breached(
                                Texts.WORDS.message("formula.units", indicator.name(), mixed.one(), mixed.other())))
                        .orElse(Verdict.complies()))
                .orElseGet(() -> Verdict.notApplicable(Texts.WORDS.message("formula.none")));
    }

    private static KeyDate dayOfTarget(Located<TargetInTerm> part) {
        return part.subject()
                .target()
                .value()
                .map(target -> KeyDate.on(target.date()))
                .orElseGet(() -> KeyDate.missing(List.of(part.path())));
    }

    private static Verdict beginsBeforeTheRest(RuleContext<Indicator> it) {
        Indicator indicator = it.subject();
        return it.needs()
                .recorded(Indicator_.TARGETS, indicator)
                .judge(() -> firstDay(indicator)
                        .filter(first -> !it.keyDate().isBefore(first))
                        .map(first -> Verdict.breached(
                                Texts.WORDS.message("baseline.late", indicator.name(), it.keyDate(), first)))
                        .orElse(Verdict.complies()));
    }

    /** Returns the first day of a measurement or target. */
    private static Optional<LocalDate> firstDay(Indicator indicator) {
        return Stream.concat(
                        indicator.measurements().stream().map(Measurement::date),
                        indicator.targets().value().stream()
                                .flatMap(List::stream)
                                .map(Target::date))
                .min(Comparator.naturalOrder());
    }

    private static Verdict aimsInsideTheTerm(RuleContext<TargetInTerm> it) {
        Term term = it.subject().contract().term(it.day());
        return Verdict.compliesIf(
                term.contains(it.keyDate()),
                () -> Texts.WORDS.message(
                        "target.outside", it.subject().indicator().name(), it.keyDate(), term.start(), term.end()));
    }
}
