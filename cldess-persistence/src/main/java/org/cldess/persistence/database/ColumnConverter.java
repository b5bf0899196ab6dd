package org.cldess.persistence.database;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.cldess.form.Scalar;
import org.cldess.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * The exact conversion between values of one type and the cells of a column: values are written as in a file, booleans
 * as 0 or 1, money in whole cents. The engine of the database converts cells to what its columns hold.
 *
 * @param column the type of the column in the tables of jOOQ
 * @param cell the type of its cells: {@code String}, {@code Integer} or {@code Long}
 */
record ColumnConverter<C>(Class<?> column, Class<C> cell, Function<Object, C> writing, Function<C, Object> reading) {
    private static final ColumnConverter<Long> CENTS =
            new ColumnConverter<>(Long.class, Long.class, amount -> ((Amount) amount).cents(), Amount::ofCents);

    /** Keeps the scale of a number, but no exponent: earlier versions wrote 1E+3, and PostgreSQL writes 1000. */
    private static final ColumnConverter<String> DECIMAL =
            new ColumnConverter<>(BigDecimal.class, String.class, Scalar::text, BigDecimal::new);

    /**
     * Returns the conversion of the values of a class.
     *
     * @throws IllegalStateException if the class does not define how its values are written
     */
    static ColumnConverter<?> of(Class<?> type) {
        if (type == Amount.class) {
            return CENTS;
        }
        if (type == BigDecimal.class) {
            return DECIMAL;
        }
        Scalar scalar = Scalar.of(type);
        return switch (scalar.kind()) {
            case TEXT ->
                new ColumnConverter<>(
                        type == LocalDate.class ? type : String.class,
                        String.class,
                        Scalar::text,
                        text -> read(scalar, type, text));
            case NUMBER ->
                new ColumnConverter<>(
                        Integer.class,
                        Integer.class,
                        value -> Integer.valueOf(Scalar.text(value)),
                        number -> read(scalar, type, number.toString()));
            case TRUTH ->
                new ColumnConverter<>(Boolean.class, Integer.class, yes -> (boolean) yes ? 1 : 0, bit -> bit != 0);
        };
    }

    private static Object read(Scalar scalar, Class<?> type, String text) {
        try {
            return scalar.parse(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            String known = scalar.codes().isEmpty() ? "" : ", which is one of %s".formatted(scalar.codes());
            throw new IllegalArgumentException(
                    "The text '%s' is no %s%s. Correct the stored row.".formatted(text, type.getSimpleName(), known),
                    e);
        }
    }

    @Nullable
    Object write(@Nullable Object value) {
        return value == null ? null : writing.apply(value);
    }

    @Nullable
    Object read(@Nullable Object stored) {
        return stored == null ? null : reading.apply(cell.cast(stored));
    }
}
