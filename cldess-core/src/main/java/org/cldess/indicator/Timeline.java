package org.cldess.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Numbers by day, oldest first. A number counts from its day until the next day that has a number or lacks one. */
final class Timeline {
    /** Nothing on any day. */
    static final Timeline EMPTY = new Timeline(List.of(), List.of());

    private final List<LocalDate> days;
    private final List<NumberOrReason> numbers;

    private Timeline(List<LocalDate> days, List<NumberOrReason> numbers) {
        this.days = days;
        this.numbers = numbers;
    }

    static Timeline of(SortedMap<LocalDate, NumberOrReason> byDay) {
        return new Timeline(List.copyOf(byDay.keySet()), List.copyOf(byDay.values()));
    }

    /** Returns the number that counts on every day. */
    static Timeline always(NumberOrReason number) {
        return new Timeline(List.of(LocalDate.MIN), List.of(number));
    }

    List<LocalDate> days() {
        return days;
    }

    /** Returns the place of the last day that is not after a day, in logarithmic time; -1 if there is none. */
    private int place(LocalDate day) {
        int found = Collections.binarySearch(days, day);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns the number that counts on a day, or the reason why it is missing; empty before the first day. */
    Optional<NumberOrReason> on(LocalDate day) {
        int place = place(day);
        return place < 0 ? Optional.empty() : Optional.of(numbers.get(place));
    }

    /** Returns the number that counts on a day, with its own day; empty if it is missing. */
    Optional<DatedNumber> valueOn(LocalDate day) {
        int place = place(day);
        return place < 0
                ? Optional.empty()
                : numbers.get(place).number().map(number -> new DatedNumber(days.get(place), number));
    }

    /** Returns the numbers, without those that are missing. */
    List<DatedNumber> values() {
        List<DatedNumber> values = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            numbers.get(i).number().ifPresent(number -> values.add(new DatedNumber(day, number)));
        }
        return values;
    }
}
