package org.cldess.purchase.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.language.Message;
import org.cldess.money.Amount;
import org.cldess.purchase.DataForm;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Lot_;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.Purchase_;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rule about the essential data of a contract. */
public final class PublicationRules {
    /** The essential data of a contract is published on time and includes its social considerations. */
    public static final Rule<LotSubject> PUR_07 = Rule.of(RuleRecord.shipped("PUR-07"))
            .<LotSubject>keyed(Lot_.NOTIFIED, sold -> sold.lot().notified())
            .test(PublicationRules::isPublishedInTime);

    private PublicationRules() {}

    private static Verdict isPublishedInTime(RuleContext<LotSubject> it) {
        PurchaseSubject bought = it.subject().purchased();
        Purchase purchase = bought.purchase();
        Optional<Verdict> outside = bought.buyer().outOfScope();
        if (outside.isPresent()) {
            return outside.get();
        }
        RequiredFacts needs = bought.buyer()
                .requireKind(it.needs())
                .lackingIf(purchase.estimated().value().isEmpty(), bought.pointer(), Purchase_.ESTIMATED);
        return needs.judge(() -> due(it, purchase.estimated().value().orElseThrow()));
    }

    private static Verdict due(RuleContext<LotSubject> it, Amount value) {
        boolean inFull = reaches(value, it.parameter("full-from"));
        if (!inFull && !reaches(value, it.parameter("list-from"))) {
            return Verdict.notApplicable(
                    Texts.WORDS.message("data.small", it.subject().purchase().object(), value));
        }
        LocalDate notified = it.keyDate();
        LocalDate due = notified.plusMonths(it.parameter("months")
                .map(Parameter::number)
                .map(BigDecimal::longValue)
                .orElse(0L));
        Lot lot = it.subject().lot();
        LocalDate last = inFull ? due : LocalDate.of(notified.getYear() + 1, Month.MARCH, 31);
        if (lot.published().isNone()) {
            return it.day().isAfter(last)
                    ? Verdict.breached(Texts.WORDS.message("data.missing", lot.title(), notified, last))
                            .dueBy(last)
                    : Verdict.notEvaluable(List.of(it.at(Lot_.PUBLISHED)));
        }
        boolean isList = lot.dataForm().is(DataForm.YEARLY_LIST);
        return it.needs()
                .value(Lot_.PUBLISHED, lot)
                .value(Lot_.DATA_FORM, lot)
                .lackingIf(!isList && !lot.considerationsPublished().isRecorded(), it.at(Lot_.CONSIDERATIONS_PUBLISHED))
                .judge(() -> Verdict.of(faults(lot, inFull, isList, isList ? last : due)));
    }

    private static boolean reaches(Amount value, Optional<Parameter> limit) {
        return limit.filter(from -> value.toBigDecimal().compareTo(from.number()) >= 0)
                .isPresent();
    }

    private static List<Message> faults(Lot lot, boolean inFull, boolean isList, LocalDate due) {
        List<Message> faults = new ArrayList<>();
        LocalDate published = lot.published().value().orElseThrow();
        if (inFull && isList) {
            faults.add(Texts.WORDS.message("data.list", lot.title()));
        }
        if (published.isAfter(due)) {
            faults.add(Texts.WORDS.message("data.late", lot.title(), published, due));
        }
        if (!isList && !lot.considerationsPublished().is(true)) {
            faults.add(Texts.WORDS.message("data.silent", lot.title()));
        }
        return faults;
    }
}
