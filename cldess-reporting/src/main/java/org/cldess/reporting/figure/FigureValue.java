package org.cldess.reporting.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.cldess.known.Known;
import org.cldess.ledger.RecordedUntil;
import org.cldess.money.Amount;

/**
 * The value of a figure.
 *
 * @param number the number; none if there is nothing of which it could be the figure, not recorded if a zero may only
 *     be one because something is missing
 * @param unit its unit
 * @param whole the number of things of which it counts some
 * @param until the day until which what it rests on is recorded
 */
record FigureValue(Known<BigDecimal> number, Unit unit, Optional<Integer> whole, RecordedUntil until) {
    /** The unit of a figure. */
    enum Unit {
        COUNT,
        EUROS,
        SHARE,
        /** A share that is often less than one percent. */
        SMALL_SHARE
    }

    static FigureValue count(long number) {
        return new FigureValue(
                Known.of(BigDecimal.valueOf(number)), Unit.COUNT, Optional.empty(), RecordedUntil.NO_LINE);
    }

    /** Returns the count of things of which there are none. */
    static FigureValue nothing() {
        return new FigureValue(Known.none(), Unit.COUNT, Optional.empty(), RecordedUntil.NO_LINE);
    }

    static FigureValue share(Optional<BigDecimal> share) {
        return new FigureValue(
                share.map(Known::of).orElse(Known.none()), Unit.SHARE, Optional.empty(), RecordedUntil.NO_LINE);
    }

    static FigureValue smallShare(Optional<BigDecimal> share) {
        return new FigureValue(
                share.map(Known::of).orElse(Known.notRecorded()),
                Unit.SMALL_SHARE,
                Optional.empty(),
                RecordedUntil.NO_LINE);
    }

    static FigureValue amount(Optional<Amount> amount) {
        return new FigureValue(
                amount.map(Amount::toBigDecimal).map(Known::of).orElse(Known.notRecorded()),
                Unit.EUROS,
                Optional.empty(),
                RecordedUntil.NO_LINE);
    }

    FigureValue of(int all) {
        return number.isNone() ? this : new FigureValue(number, unit, Optional.of(all), until);
    }

    FigureValue recorded(RecordedUntil day) {
        return new FigureValue(number, unit, whole, day);
    }

    FigureValue unknown() {
        return new FigureValue(Known.notRecorded(), unit, whole, until);
    }
}
