package org.cldess.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One dated figure of a rule, in the law book or in the shipped records.
 *
 * @param rule the code of the rule
 * @param name the name of the figure; {@code in-force} for the period of the rule, whose value is its certainty
 * @param value the value: a number, a day, a word, or words in alphabetical order
 * @param unit the unit, as the book names it
 * @param from the first day; empty if there is none
 * @param until the last day; empty if there is none
 * @param sureness how well it is known
 */
record Figure(
        String rule,
        String name,
        String value,
        String unit,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Sureness sureness) {
    /** How well a figure is known. */
    enum Sureness {
        /** It is confirmed. */
        SURE,
        /** It is confirmed, except for one of its days. */
        BUT_FOR_A_DAY,
        /** It is from memory. */
        FROM_MEMORY
    }

    /** Returns the rule and the name, which identify the figure through all its periods. */
    String title() {
        return rule + " " + name;
    }

    Figure withValue(String other) {
        return new Figure(rule, name, other, unit, from, until, sureness);
    }

    Figure withFrom(LocalDate other) {
        return new Figure(rule, name, value, unit, Optional.of(other), until, sureness);
    }

    Figure withUntil(LocalDate other) {
        return new Figure(rule, name, value, unit, from, Optional.of(other), sureness);
    }

    Figure withUntil(Optional<LocalDate> other) {
        return new Figure(rule, name, value, unit, from, other, sureness);
    }

    Figure called(String other) {
        return new Figure(rule, other, value, unit, from, until, sureness);
    }

    /** Returns whether another figure says the same from the day after this one on. */
    boolean goesOnIn(Figure next) {
        return value.equals(next.value)
                && unit.equals(next.unit)
                && until.isPresent()
                && next.from.filter(until.get().plusDays(1)::equals).isPresent();
    }

    /** Returns whether there is a day on which both hold. */
    boolean overlaps(Figure other) {
        return from.orElse(LocalDate.MIN).compareTo(other.until.orElse(LocalDate.MAX)) <= 0
                && other.from.orElse(LocalDate.MIN).compareTo(until.orElse(LocalDate.MAX)) <= 0;
    }

    @Override
    public String toString() {
        return "%s %s = %s%s, %s → %s"
                .formatted(
                        rule,
                        name,
                        value,
                        unit.isEmpty() ? "" : " " + unit,
                        from.map(LocalDate::toString).orElse("–"),
                        until.map(LocalDate::toString).orElse("–"));
    }
}
