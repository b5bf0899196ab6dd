package org.cldess.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.language.Message;

/** Collects the contradictions between a need and an offer and the points to check, condition by condition. */
final class FitFindings {
    private final Terms need;
    private final Terms offer;
    private final boolean withReasons;
    private final List<Message> against = new ArrayList<>(0);
    private final List<Message> doubts = new ArrayList<>(0);
    private Fit.Level level = Fit.Level.MET;

    FitFindings(Terms need, Terms offer, boolean withReasons) {
        this.need = need;
        this.offer = offer;
        this.withReasons = withReasons;
    }

    /** Returns whether the level is final: there is a contradiction, and the full list of reasons is not needed. */
    boolean isSettled() {
        return level == Fit.Level.NOT_MET && !withReasons;
    }

    Fit.Level level() {
        return level;
    }

    Fit fit() {
        return new Fit(level, level == Fit.Level.NOT_MET ? against : doubts);
    }

    private void refuse(Supplier<Message> reason) {
        level = Fit.Level.NOT_MET;
        if (withReasons) {
            against.add(reason.get());
        }
    }

    private void doubt(Supplier<Message> reason) {
        level = level == Fit.Level.MET ? Fit.Level.TO_CHECK : level;
        if (withReasons) {
            doubts.add(reason.get());
        }
    }

    void serviceType() {
        Optional<ServiceType> wanted = need.serviceType().value();
        Optional<ServiceType> given = offer.serviceType().value();
        if (wanted.isPresent() && given.isPresent() && !wanted.equals(given)) {
            refuse(() -> say("fit.type.other", given.get(), wanted.get()));
        }
        oneSided("type", need.serviceType(), offer.serviceType());
    }

    void area(Reach reach, Known<CommuneCode> seeker, Known<CommuneCode> giver) {
        if (need.area().isNone() || offer.area().isNone()) {
            return;
        }
        Optional<Area> given = offer.area().value().map(area -> area.placedAt(giver));
        if (given.isEmpty()) {
            oneSided("area", need.area(), offer.area());
            return;
        }
        if (given.get().kind() == AreaKind.COUNTRY) {
            return;
        }
        Optional<Area> wanted = need.area()
                .value()
                .map(area -> area.placedAt(seeker))
                .or(() -> seeker.value().map(reach::area));
        if (wanted.isEmpty()) {
            doubt(() -> unsaid("area", "need"));
            return;
        }
        switch (reach.of(given.get(), wanted.get())) {
            case ALL -> {}
            case PART -> doubt(() -> say("fit.area.part"));
            case NONE -> refuse(() -> say("fit.area.none"));
            case UNKNOWN -> doubt(() -> say("fit.area.unknown"));
        }
    }

    void period(Optional<LocalDate> day) {
        Optional<Message> over =
                day.flatMap(today -> over(need.period(), "need", today).or(() -> over(offer.period(), "offer", today)));
        if (over.isPresent()) {
            refuse(over::get);
        } else {
            ranges("period", need.period(), offer.period());
        }
    }

    private static Optional<Message> over(Range<LocalDate> period, String side, LocalDate day) {
        return period.to().value().filter(last -> last.isBefore(day)).map(last -> say("fit.over." + side, last));
    }

    void amounts() {
        ranges("amounts", need.amounts(), offer.amounts());
    }

    private <T extends Comparable<? super T>> void ranges(String what, Range<T> wanted, Range<T> given) {
        if (wanted.endsBefore(given)) {
            refuse(() -> say("fit." + what + ".after", end(wanted.to()), end(given.from())));
        } else if (given.endsBefore(wanted)) {
            refuse(() -> say("fit." + what + ".before", end(given.to()), end(wanted.from())));
        } else if ((wanted.isRecorded() || given.isRecorded()) && !wanted.certainlyOverlaps(given)) {
            String side = !given.isRecorded() ? "offer" : !wanted.isRecorded() ? "need" : "part";
            doubt(() -> unsaid(what, side));
        }
    }

    private static Object end(Known<?> end) {
        return end.value().orElseThrow();
    }

    void capacity() {
        Optional<Capacity> wanted = need.capacity().value();
        Optional<Capacity> given = offer.capacity().value();
        if (wanted.isPresent() && given.isPresent()) {
            if (!given.get().isSameUnit(wanted.get())) {
                doubt(() -> say("fit.capacity.units", given.get(), wanted.get()));
            } else if (given.get().quantity().compareTo(wanted.get().quantity()) < 0) {
                doubt(() -> say("fit.capacity.less", given.get(), wanted.get()));
            }
        }
        oneSided("capacity", need.capacity(), offer.capacity());
    }

    /** Adds a doubt if one side states a condition and the other leaves it open. */
    private void oneSided(String what, Known<?> wanted, Known<?> given) {
        if (wanted.value().isPresent() && !given.isRecorded()) {
            doubt(() -> unsaid(what, "offer"));
        } else if (given.value().isPresent() && !wanted.isRecorded()) {
            doubt(() -> unsaid(what, "need"));
        }
    }

    private static Message unsaid(String what, String side) {
        return say("fit.unsaid", say("fit." + what), say("fit.unsaid." + side));
    }

    private static Message say(String key, Object... arguments) {
        return Texts.WORDS.message(key, arguments);
    }
}
