package org.cldess.purchase.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.Actor_;
import org.cldess.ess.EssClassification;
import org.cldess.ess.EssVerdict;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.purchase.CpvCode;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Lot_;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseNature;
import org.cldess.purchase.Purchase_;
import org.cldess.purchase.Reservation;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rule about lots of social services that are reserved for enterprises of the social economy. */
public final class SocialServiceRules {
    /**
     * Such a lot is for social services, its contractors are enterprises of the social economy, and its duration is
     * limited.
     */
    public static final Rule<LotSubject> PUR_05 = Rule.of(RuleRecord.shipped("PUR-05"))
            .<LotSubject>keyed(part -> Keys.launch(part.subject().purchased()))
            .test(SocialServiceRules::isShortAndForTheSocialEconomy);

    private static final int MONTHS_OF_A_YEAR = 12;

    private SocialServiceRules() {}

    private static Verdict isShortAndForTheSocialEconomy(RuleContext<LotSubject> it) {
        LotSubject sold = it.subject();
        Optional<Verdict> unreserved = sold.unreserved();
        if (unreserved.isPresent()) {
            return unreserved.get();
        }
        Lot lot = sold.lot();
        if (!sold.reservedFor().isEmpty() && !sold.reservedFor().contains(Reservation.SOCIAL_ECONOMY)) {
            return Verdict.notApplicable(Texts.WORDS.message("reserved.not-social-economy", lot.title()));
        }
        Purchase purchase = sold.purchase();
        RequiredFacts needs = sold.requireReservation(it)
                .lackingIf(purchase.nature().value().isEmpty(), sold.purchased().pointer(), Purchase_.NATURE)
                .value(Lot_.MONTHS, lot);
        List<Message> faults = new ArrayList<>();
        purchase.nature()
                .value()
                .filter(nature -> nature != PurchaseNature.SOCIAL_SERVICES)
                .ifPresent(nature -> faults.add(Texts.WORDS.message("services.nature", lot.title(), nature)));
        Optional<Parameter> years = it.parameter("years");
        lot.months()
                .value()
                .filter(months -> years.filter(limit -> months > months(limit)).isPresent())
                .ifPresent(months -> faults.add(
                        Texts.WORDS.message("services.long", lot.title(), months, months(years.orElseThrow()))));
        for (LotSubject.LotContractor held : sold.contractors(needs)) {
            belongs(it, held, needs, faults);
            repeats(it, held, needs, faults);
        }
        return needs.judge(() -> Verdict.of(faults));
    }

    private static int months(Parameter years) {
        return years.number().intValueExact() * MONTHS_OF_A_YEAR;
    }

    /** Checks that a contractor belongs to the social economy on the day of the award. */
    private static void belongs(
            RuleContext<LotSubject> it, LotSubject.LotContractor held, RequiredFacts needs, List<Message> faults) {
        LocalDate day = it.subject().lot().notified().value().orElse(it.keyDate());
        EssClassification classification = EssClassification.of(held.actor().actor(), day, Known.notRecorded());
        if (classification.verdict() == EssVerdict.UNDETERMINED) {
            needs.lackingIf(true, held.actor().pointer(), Actor_.CREDENTIALS);
        } else if (!classification.belongs()) {
            faults.add(Texts.WORDS.message(
                    "services.holder", it.subject().lot().title(), classification, day, held.name()));
        }
    }

    /**
     * Checks that a contractor held no such lot, for the same services and the same buyer, at any time in the preceding
     * years. It holds a lot from its notification on, for its months.
     */
    private static void repeats(
            RuleContext<LotSubject> it, LotSubject.LotContractor held, RequiredFacts needs, List<Message> faults) {
        LotSubject sold = it.subject();
        Optional<LocalDate> notified = sold.lot().notified().value();
        Optional<Parameter> apart = it.parameter("years-apart");
        if (notified.isEmpty() || apart.isEmpty()) {
            return;
        }
        LocalDate earliest = notified.get().minusYears(apart.get().number().longValueExact());
        sold.purchased().market().lots().forEach(there -> {
            LotSubject other = there.subject();
            Optional<LocalDate> before = other.lot().notified().value().filter(notified.get()::isAfter);
            Known<LocalDate> end =
                    other.lot().notified().flatMap(day -> other.lot().months().map(day::plusMonths));
            boolean isRecent = before.filter(day -> !day.isBefore(earliest)).isPresent();
            boolean mayBeHeld = isRecent
                    || end.value().filter(day -> !day.isAfter(earliest)).isEmpty();
            if (before.isPresent() && mayBeHeld && isOfTheSame(sold, other, held)) {
                Known<CpvCode> here = sold.purchase().cpv();
                Known<CpvCode> same = other.purchase().cpv();
                needs.lackingIf(here.value().isEmpty(), sold.purchased().pointer(), Purchase_.CPV)
                        .lackingIf(same.value().isEmpty(), other.purchased().pointer(), Purchase_.CPV);
                if (here.value().isPresent()
                        && same.value().filter(here.value().get()::isSameAs).isPresent()) {
                    boolean isTold = isRecent || end.value().isPresent();
                    needs.lackingIf(!isTold, there.at(Lot_.MONTHS));
                    String lot = sold.lot().title();
                    String former = other.purchase().object();
                    faults.add(end.value()
                            .map(day -> Texts.WORDS.message(
                                    "services.again-until", lot, former, before.get(), held.name(), day))
                            .orElseGet(() ->
                                    Texts.WORDS.message("services.again", lot, former, before.get(), held.name())));
                }
            }
        });
    }

    private static boolean isOfTheSame(LotSubject sold, LotSubject other, LotSubject.LotContractor held) {
        return other.purchase().buyer().equals(sold.purchase().buyer())
                && other.reservedFor().contains(Reservation.SOCIAL_ECONOMY)
                && other.lot().holders().value().orElse(List.of()).stream()
                        .anyMatch(holder -> holder.actor().equals(held.holder().actor()));
    }
}
