package org.cldess.need;

import java.time.LocalDate;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * On what conditions something is looked for or can be given (<i>conditions</i>). None means that there is no such limit: anything will do,
 * everywhere, without bound.
 *
 * @param serviceType of what type it is
 * @param area where it holds
 * @param capacity how much of it there is, or is looked for, in that period
 * @param period when it holds
 * @param amounts for how much money, from the least to the most; before or including tax, as whoever says it reckons
 */
public record Terms(
        Known<ServiceType> serviceType,
        Known<Area> area,
        Known<Capacity> capacity,
        Range<LocalDate> period,
        Range<Amount> amounts) {
    /** Nothing is recorded of any condition. */
    public static final Terms NOT_RECORDED = new Terms(
            Known.notRecorded(), Known.notRecorded(), Known.notRecorded(), Range.notRecorded(), Range.notRecorded());
}
