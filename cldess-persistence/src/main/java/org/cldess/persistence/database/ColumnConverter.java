package org.cldess.persistence.database;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.function.Function;
import org.cldess.form.Scalar;
import org.cldess.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * The exact conversion between values of one type and a column: values are stored as in a file, booleans as 0 or 1,
 * money in whole cents.
 *
 * @param stored the type of the column: {@code String}, {@code Integer} or {@code Long}
 */
record ColumnConverter<C>(Class<C> stored, Function<Object, C> writing, Function<C, Object> reading) {
    private static final ColumnConverter<Long> CENTS =
            new ColumnConverter<>(Long.class, amount -> ((Amount) amount).cents(), Amount::ofCents);

    /** Keeps the scale of a number: a file writes 1E+3 as 1000, whereas the database keeps the original form. */
    private static final ColumnConverter<String> DECIMAL =
            new ColumnConverter<>(String.class, Object::toString, BigDecimal::new);

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
            case TEXT -> new ColumnConverter<>(String.class, Scalar::text, text -> read(scalar, type, text));
            case NUMBER ->
                new ColumnConverter<>(
                        Integer.class,
                        value -> Integer.valueOf(Scalar.text(value)),
                        number -> read(scalar, type, number.toString()));
            case TRUTH -> new ColumnConverter<>(Integer.class, yes -> (boolean) yes ? 1 : 0, bit -> bit != 0);
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
    Object read(@Nullable Object cell) {
        return cell == null ? null : reading.apply(stored.cast(cell));
    }
}
