package org.cldess.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.known.Known;

/**
 * The state of an agreement on a day, without knowledge of later events.
 *
 * @param agreement the agreement as it was known on the day
 * @param day the day
 */
record AgreementState(Agreement agreement, LocalDate day) {
    static AgreementState of(Agreement agreement, LocalDate day) {
        return new AgreementState(agreement.seenOn(day), day);
    }

    Known<LocalDate> last() {
        Known<LocalDate> lasts = lastPeriod();
        return agreement
                .termination()
                .<Known<LocalDate>>fold(
                        ended -> ended.effective().flatMap(first -> earlier(lasts, first.minusDays(1))),
                        () -> lasts,
                        Known::notRecorded);
    }

    private static Known<LocalDate> earlier(Known<LocalDate> lasts, LocalDate ended) {
        return lasts.fold(
                last -> Known.of(last.isBefore(ended) ? last : ended), () -> Known.of(ended), Known::notRecorded);
    }

    /** Returns the last day of the current period, or of the last one. */
    private Known<LocalDate> lastPeriod() {
        List<AgreementRenewal> renewed = agreement.renewals().value().orElse(List.of());
        if (!renewed.isEmpty()) {
            return Known.of(renewed.get(renewed.size() - 1).until());
        }
        boolean isSettled = agreement.renewals().isRecorded()
                || agreement.renewal().isNone()
                || agreement.end().isNone();
        return isSettled ? agreement.end() : Known.notRecorded();
    }

    /** Returns the last day with all renewals that the terms allow. */
    Known<LocalDate> latest() {
        if (agreement.termination().value().isPresent() || agreement.renewal().isNone()) {
            return last();
        }
        return agreement
                .renewal()
                .flatMap(terms -> agreement
                        .renewals()
                        .flatMap(done -> terms.mostTimes()
                                .flatMap(most -> terms.months()
                                        .flatMap(months -> lastPeriod()
                                                .map(end -> end.plusMonths(
                                                        (long) months * Math.max(0, most - done.size())))))));
    }

    Known<Boolean> isInForce() {
        if (!agreement.stillToSign(day).isEmpty()) {
            return Known.of(false);
        }
        Known<Boolean> begun = first().map(start -> !day.isBefore(start));
        Known<Boolean> over = isOver();
        if (begun.is(false) || over.is(true)) {
            return Known.of(false);
        }
        return begun.isRecorded() && over.isRecorded() ? Known.of(true) : Known.notRecorded();
    }

    /** Returns the first day: that of the text or, without one, that of the last signature. */
    private Known<LocalDate> first() {
        if (!agreement.start().isNone()) {
            return agreement.start();
        }
        return agreement.signedOn(day).map(Known::of).orElseGet(Known::notRecorded);
    }

    private Known<Boolean> isOver() {
        return last().fold(
                        last -> day.isAfter(last) ? mayHaveGoneOn() : Known.of(false),
                        () -> Known.of(false),
                        Known::notRecorded);
    }

    /** Checks whether it is over after its last day: a tacit renewal may have happened without being recorded. */
    private Known<Boolean> mayHaveGoneOn() {
        if (agreement.termination().value().isPresent()) {
            return Known.of(true);
        }
        return goesOn().fold(
                        can -> can && isTacit() ? Known.notRecorded() : Known.of(true),
                        () -> Known.of(true),
                        Known::notRecorded);
    }

    private boolean isTacit() {
        return agreement
                .renewal()
                .value()
                .filter(terms -> terms.kind() == RenewalKind.TACIT)
                .isPresent();
    }

    /** Checks whether another renewal is possible; not applicable if it cannot be renewed. */
    private Known<Boolean> goesOn() {
        return agreement
                .renewal()
                .flatMap(terms -> agreement.renewals().flatMap(list -> terms.allowsAfter(list.size())));
    }

    /** Returns the last day to act on the next renewal, even if it has passed. */
    Optional<LocalDate> notice() {
        if (agreement.termination().value().isPresent() || !goesOn().is(true)) {
            return Optional.empty();
        }
        return agreement
                .renewal()
                .flatMap(RenewalTerms::noticePeriod)
                .<Optional<Integer>>fold(Optional::of, () -> Optional.of(0), Optional::empty)
                .flatMap(months -> lastPeriod()
                        .value()
                        .map(last -> last.plusDays(1).minusMonths(months).minusDays(1)));
    }

    List<AgreementDue> dues() {
        List<AgreementDue> dues = new ArrayList<>();
        for (Deliverable each : agreement.deliverables().value().orElse(List.of())) {
            each.due()
                    .value()
                    .filter(unused -> each.isOpen())
                    .ifPresent(
                            last -> dues.add(new AgreementDue(AgreementDue.Kind.DELIVERABLE, last, Optional.of(each))));
        }
        AgreementDue.Kind word =
                isTacit() ? AgreementDue.Kind.REFUSAL_OF_RENEWAL : AgreementDue.Kind.REQUEST_FOR_RENEWAL;
        notice().filter(last -> !last.isBefore(day))
                .ifPresent(last -> dues.add(new AgreementDue(word, last, Optional.empty())));
        dues.sort(Comparator.comparing(AgreementDue::date));
        return dues;
    }
}
