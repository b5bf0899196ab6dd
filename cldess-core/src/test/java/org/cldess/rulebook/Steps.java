package org.cldess.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cldess.money.Amount;

/** The kinds of values that can be moved by the smallest step: a day, a cent, one, a hundredth. */
enum Steps {
    DAYS {
        @Override
        Object value(long steps) {
            return LocalDate.ofEpochDay(steps);
        }
    },
    CENTS {
        @Override
        Object value(long steps) {
            return Amount.ofCents(steps);
        }
    },
    WHOLE {
        @Override
        Object value(long steps) {
            return Math.toIntExact(steps);
        }
    },
    HUNDREDTHS {
        @Override
        Object value(long steps) {
            return BigDecimal.valueOf(steps, SCALE);
        }
    };

    static final int SCALE = 2;
    private static final long CENTS_OF_ONE = 100;

    /** Returns the value that is a number of steps from zero. */
    abstract Object value(long steps);

    /** Returns how many steps one is. */
    long ofOne() {
        return this == CENTS || this == HUNDREDTHS ? CENTS_OF_ONE : 1;
    }

    /** Returns the kind of a value; empty if it cannot be moved. */
    static Optional<Steps> of(Object value) {
        if (value instanceof LocalDate) {
            return Optional.of(DAYS);
        }
        if (value instanceof Amount) {
            return Optional.of(CENTS);
        }
        if (value instanceof Integer) {
            return Optional.of(WHOLE);
        }
        return value instanceof BigDecimal number && number.scale() <= SCALE
                ? Optional.of(HUNDREDTHS)
                : Optional.empty();
    }

    /** Returns how many steps a value is from zero. */
    static long count(Object value) {
        if (value instanceof LocalDate date) {
            return date.toEpochDay();
        }
        if (value instanceof Amount amount) {
            return amount.cents();
        }
        return value instanceof BigDecimal number
                ? number.movePointRight(SCALE).longValueExact()
                : ((Integer) value).longValue();
    }

    /** Reads a value of this kind, as {@link #value} prints it. */
    Object parse(String text) {
        return switch (this) {
            case DAYS -> LocalDate.parse(text);
            case CENTS -> Amount.parse(text);
            case WHOLE -> Integer.valueOf(text);
            case HUNDREDTHS -> new BigDecimal(text);
        };
    }
}
