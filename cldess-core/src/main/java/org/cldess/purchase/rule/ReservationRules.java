package org.cldess.purchase.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cldess.ess.Inclusion;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Message;
import org.cldess.purchase.HolderKind;
import org.cldess.purchase.Holder_;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Lot_;
import org.cldess.purchase.Reservation;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about lots that are reserved for inclusive structures, under one law until 2016 and another since then. */
public final class ReservationRules {
    /** Contracts may be reserved only for bodies of disabled workers. */
    public static final Rule<LotSubject> PUR_03 = reserved("PUR-03", ReservationRules::isForDisabledWorkersAlone);

    /** Contracts may be reserved only for bodies of disabled workers or of work integration. */
    public static final Rule<LotSubject> PUR_04 = reserved("PUR-04", ReservationRules::isForInclusiveStructures);

    private ReservationRules() {}

    private static Rule<LotSubject> reserved(String code, Function<RuleContext<LotSubject>, Verdict> test) {
        return Rule.of(RuleRecord.shipped(code))
                .<LotSubject>keyed(part -> Keys.launch(part.subject().purchased()))
                .test(it -> it.subject()
                        .unreserved()
                        .or(() -> forNobody(it.subject().lot()))
                        .orElseGet(() -> test.apply(it)));
    }

    private static Optional<Verdict> forNobody(Lot lot) {
        boolean isForNobody = lot.isReserved().is(true)
                && lot.reservedFor().value().filter(List::isEmpty).isPresent();
        return isForNobody
                ? Optional.of(Verdict.breached(Texts.WORDS.message("reserved.nobody", lot.title())))
                : Optional.empty();
    }

    private static Verdict isForDisabledWorkersAlone(RuleContext<LotSubject> it) {
        LotSubject sold = it.subject();
        List<Message> faults = sold.reservedFor().stream()
                .filter(group -> group != Reservation.DISABILITY)
                .map(group -> Texts.WORDS.message(
                        group == Reservation.INTEGRATION ? "reserved.siae-early" : "reserved.other-early",
                        sold.lot().title(),
                        it.keyDate(),
                        group,
                        first("PUR-04")))
                .toList();
        if (!faults.isEmpty()) {
            return Verdict.of(faults);
        }
        Optional<Parameter> majority = it.parameter("majority");
        return holdersAndNotice(
                it,
                kind -> isNamed(it.parameter("kinds"), kind),
                share -> majority.filter(limit -> share.compareTo(limit.number()) > 0)
                        .isPresent());
    }

    private static LocalDate first(String code) {
        return RuleRecord.shipped(code).validFrom().orElseThrow();
    }

    private static Verdict isForInclusiveStructures(RuleContext<LotSubject> it) {
        LotSubject sold = it.subject();
        List<Reservation> groups = sold.reservedFor();
        if (groups.contains(Reservation.PRISON_WORK)) {
            return it.parameter("prison-work").isPresent()
                    ? Verdict.notApplicable(
                            Texts.WORDS.message("reserved.prison", sold.lot().title()))
                    : Verdict.breached(Texts.WORDS.message(
                            "reserved.prison-early", sold.lot().title(), it.keyDate()));
        }
        if (groups.equals(List.of(Reservation.SOCIAL_ECONOMY))) {
            return Verdict.notApplicable(
                    Texts.WORDS.message("reserved.social-economy", sold.lot().title()));
        }
        boolean isJoint = groups.containsAll(List.of(Reservation.DISABILITY, Reservation.INTEGRATION));
        if (isJoint
                && it.parameter("joint-lot")
                        .filter(word -> word.value().equals("no"))
                        .isPresent()) {
            return Verdict.breached(
                    Texts.WORDS.message("reserved.joint-early", sold.lot().title(), it.keyDate()));
        }
        Optional<Parameter> minimum = it.parameter("share");
        return holdersAndNotice(
                it,
                kind -> isAllowed(it, groups, kind),
                share -> minimum.filter(limit -> share.compareTo(limit.number()) >= 0)
                        .isPresent());
    }

    private static boolean isAllowed(RuleContext<LotSubject> it, List<Reservation> groups, HolderKind kind) {
        boolean forDisabled = groups.contains(Reservation.DISABILITY)
                && Stream.of("kinds", "kinds-to-be-confirmed").anyMatch(list -> isNamed(it.parameter(list), kind));
        boolean forIntegration = groups.contains(Reservation.INTEGRATION)
                && kind.siae()
                        .filter(siae -> Inclusion.isSiae(siae, name -> it.parameter("SIA-01", name, it.keyDate())))
                        .isPresent();
        return forDisabled || forIntegration;
    }

    private static boolean isNamed(Optional<Parameter> list, HolderKind kind) {
        return kind.inclusive()
                .filter(inclusive -> list.filter(named -> named.list().contains(EnumCodes.of(inclusive)))
                        .isPresent())
                .isPresent();
    }

    /**
     * Checks that the contractors are of an allowed kind with a sufficient share of the workers concerned, and that the
     * notice cites the article.
     */
    private static Verdict holdersAndNotice(
            RuleContext<LotSubject> it, Predicate<HolderKind> isAllowed, Predicate<BigDecimal> isEnough) {
        LotSubject sold = it.subject();
        Lot lot = sold.lot();
        RequiredFacts needs = sold.requireReservation(it);
        List<Message> faults = new ArrayList<>();
        for (LotSubject.LotContractor held : sold.contractors(needs)) {
            String place = it.at(Lot_.HOLDERS.at(held.index()));
            if (!held.kind().isRecorded()) {
                needs.lackingIf(!held.holder().siae().isRecorded(), place, Holder_.SIAE)
                        .lackingIf(!held.holder().inclusive().isRecorded(), place, Holder_.INCLUSIVE);
            } else if (!isAllowed.test(held.kind())) {
                faults.add(Texts.WORDS.message(
                        "reserved.kind", lot.title(), held.kind().nameOn(it.keyDate()), it.keyDate(), held.name()));
            } else {
                needs.lackingIf(held.holder().share().value().isEmpty(), place, Holder_.SHARE);
                held.holder()
                        .share()
                        .value()
                        .filter(share -> !isEnough.test(share.movePointLeft(2)))
                        .ifPresent(share ->
                                faults.add(Texts.WORDS.message("reserved.share", lot.title(), share, held.name())));
            }
        }
        sold.requireNotice(needs);
        if (sold.citesNoArticle()) {
            faults.add(Texts.WORDS.message("reserved.notice", lot.title()));
        }
        return needs.judge(() -> Verdict.of(faults));
    }
}
