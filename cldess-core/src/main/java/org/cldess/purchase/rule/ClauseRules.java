package org.cldess.purchase.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.language.Message;
import org.cldess.purchase.ClauseHours;
import org.cldess.purchase.ClauseHours_;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Lot_;
import org.cldess.rule.Located;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about the hours of work integration under a lot. */
public final class ClauseRules {
    /** Hours are planned and worked under a lot with a social consideration. */
    public static final Rule<LotSubject> PUR_08 = Rule.of(RuleRecord.shipped("PUR-08"))
            .<Lot>asOf()
            .test(ClauseRules::hasConsideration)
            .within(sold -> Stream.of(Located.of(Lot_.CONSIDERATIONS, sold.lot())));

    /** Hours are worked between the notification of the lot and its end. */
    public static final Rule<LotSubject> PUR_09 = Rule.of(RuleRecord.shipped("PUR-09"))
            .<WorkedHours>asOf()
            .test(ClauseRules::isWorkedInTime)
            .within(ClauseRules::hours);

    /** No more hours are validated than were worked. */
    public static final Rule<LotSubject> PUR_10 = Rule.of(RuleRecord.shipped("PUR-10"))
            .<WorkedHours>asOf()
            .test(ClauseRules::isValidatedInPart)
            .within(ClauseRules::hours);

    private record WorkedHours(Lot lot, ClauseHours hours) {}

    private ClauseRules() {}

    private static Stream<Located<WorkedHours>> hours(LotSubject sold) {
        Lot lot = sold.lot();
        return IntStream.range(0, lot.hours().size())
                .mapToObj(i -> Located.of(
                        Lot_.HOURS.at(i), new WorkedHours(lot, lot.hours().get(i))));
    }

    private static Verdict hasConsideration(RuleContext<Lot> it) {
        Lot lot = it.subject();
        boolean hasHours = !lot.hours().isEmpty()
                || lot.plannedHours()
                        .value()
                        .filter(planned -> planned.signum() > 0)
                        .isPresent();
        return hasHours
                ? it.needs()
                        .lackingIf(!lot.considerations().isRecorded(), it.path())
                        .judge(() -> Verdict.compliesIf(
                                !lot.considerations().value().orElse(List.of()).isEmpty(),
                                () -> Texts.WORDS.message("hours.no-clause", lot.title())))
                : Verdict.notApplicable(Texts.WORDS.message("hours.none", lot.title()));
    }

    private static Verdict isWorkedInTime(RuleContext<WorkedHours> it) {
        Lot lot = it.subject().lot();
        ClauseHours hours = it.subject().hours();
        RequiredFacts needs = it.needs().recordedBeside(Lot_.NOTIFIED, lot.notified());
        if (!lot.notified().isNone()) {
            needs.recordedBeside(Lot_.MONTHS, lot.months());
        }
        return needs.judge(() -> Verdict.of(faults(lot, hours)));
    }

    private static List<Message> faults(Lot lot, ClauseHours hours) {
        List<Message> faults = new ArrayList<>();
        Optional<LocalDate> notified = lot.notified().value();
        if (notified.isEmpty()) {
            faults.add(Texts.WORDS.message("hours.unnotified", lot.title(), hours.from(), hours.until()));
        }
        notified.filter(hours.from()::isBefore)
                .ifPresent(day -> faults.add(Texts.WORDS.message("hours.early", lot.title(), hours.from(), day)));
        notified.flatMap(day -> lot.months().value().map(day::plusMonths))
                .filter(hours.until()::isAfter)
                .ifPresent(end -> faults.add(Texts.WORDS.message("hours.late", lot.title(), hours.until(), end)));
        return faults;
    }

    private static Verdict isValidatedInPart(RuleContext<WorkedHours> it) {
        Lot lot = it.subject().lot();
        ClauseHours hours = it.subject().hours();
        BigDecimal worked = hours.worked();
        return it.needs()
                .recorded(ClauseHours_.VALIDATED, hours)
                .judge(() -> hours.validated()
                        .value()
                        .map(validated -> Verdict.compliesIf(
                                validated.compareTo(worked) <= 0,
                                () -> Texts.WORDS.message(
                                        "hours.too-many", lot.title(), hours.from(), hours.until(), validated, worked)))
                        .orElseGet(() -> Verdict.notApplicable(
                                Texts.WORDS.message("hours.unvalidated", lot.title(), hours.from(), hours.until()))));
    }
}
