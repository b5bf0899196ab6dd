package org.cldess.reporting.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.cldess.known.Known;
import org.cldess.ledger.RecordedUntil;
import org.cldess.money.Amount;
import org.cldess.reporting.view.Bound;

/**
 * The value of a figure.
 *
 * @param number the number; none if there is nothing of which it could be the figure, not recorded if a zero may only
 *     be one because something is missing
 * @param unit its unit
 * @param whole the number of things of which it counts some
 * @param until the day until which what it rests on is recorded
 * @param bound whether it is a bound, because something that it counts may not be recorded
 */
record FigureValue(Known<BigDecimal> number, Unit unit, Optional<Integer> whole, RecordedUntil until, Bound bound) {
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
                Known.of(BigDecimal.valueOf(number)), Unit.COUNT, Optional.empty(), RecordedUntil.NO_LINE, Bound.EXACT);
    }

    /** Returns the count of things of which there are none. */
    static FigureValue nothing() {
        return new FigureValue(Known.none(), Unit.COUNT, Optional.empty(), RecordedUntil.NO_LINE, Bound.EXACT);
    }

    static FigureValue share(Optional<BigDecimal> share) {
        return new FigureValue(
                share.map(Known::of).orElse(Known.none()),
                Unit.SHARE,
                Optional.empty(),
                RecordedUntil.NO_LINE,
                Bound.EXACT);
    }

    static FigureValue smallShare(Optional<BigDecimal> share) {
        return new FigureValue(
                share.map(Known::of).orElse(Known.notRecorded()),
                Unit.SMALL_SHARE,
                Optional.empty(),
                RecordedUntil.NO_LINE,
                Bound.EXACT);
    }

    static FigureValue amount(Optional<Amount> amount) {
        return new FigureValue(
                amount.map(Amount::toBigDecimal).map(Known::of).orElse(Known.notRecorded()),
                Unit.EUROS,
                Optional.empty(),
                RecordedUntil.NO_LINE,
                Bound.EXACT);
    }

    FigureValue of(int all) {
        return number.isNone() ? this : new FigureValue(number, unit, Optional.of(all), until, bound);
    }

    FigureValue recorded(RecordedUntil day) {
        return new FigureValue(number, unit, whole, day, bound);
    }

    FigureValue unknown() {
        return new FigureValue(Known.notRecorded(), unit, whole, until, Bound.EXACT);
    }

    /** Returns the figure as a bound. */
    FigureValue bounded(Bound by) {
        return new FigureValue(number, unit, whole, until, by);
    }

    /** Returns the figure as an upper bound; zero is the figure itself, because nothing is less. */
    FigureValue atMost() {
        return number.value().filter(value -> value.signum() > 0).isPresent() ? bounded(Bound.AT_MOST) : this;
    }
}
