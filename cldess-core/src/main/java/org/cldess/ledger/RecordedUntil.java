package org.cldess.ledger;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.cldess.known.Known;

/**
 * The day until which all movements of some lines are in the journal. Until then, the absence of a movement means that
 * nothing happened; after it, it means nothing.
 *
 * @param day the earliest such day of the lines; not recorded if that of a line is not recorded; not applicable if
 *     there are no lines
 */
public record RecordedUntil(Known<LocalDate> day) {
    /** The day of no line. */
    public static final RecordedUntil NO_LINE = new RecordedUntil(Known.none());

    /** Returns the day of one line. */
    static RecordedUntil of(Known<LocalDate> completeUntil) {
        return new RecordedUntil(completeUntil.value().map(Known::of).orElseGet(Known::notRecorded));
    }

    /**
     * {@return the day of several sets of lines together}
     *
     * @param all the days of the sets
     */
    public static RecordedUntil earliest(Stream<RecordedUntil> all) {
        return all.reduce(NO_LINE, RecordedUntil::plus);
    }

    /**
     * {@return the day of these lines and others}
     *
     * @param other the day of the other lines
     */
    public RecordedUntil plus(RecordedUntil other) {
        if (day.isNone() || !other.day.isRecorded()) {
            return other;
        }
        if (other.day.isNone() || !day.isRecorded()) {
            return this;
        }
        return isBefore(other.day) ? this : other;
    }

    private boolean isBefore(Known<LocalDate> other) {
        return day.value().orElseThrow().isBefore(other.value().orElseThrow());
    }

    /**
     * {@return whether all movements until a day are in the journal; true if there are no lines}
     *
     * @param until the day
     */
    public boolean includes(LocalDate until) {
        return day.fold(known -> !known.isBefore(until), () -> true, () -> false);
    }
}
