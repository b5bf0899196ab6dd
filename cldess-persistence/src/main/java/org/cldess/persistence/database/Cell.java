package org.cldess.persistence.database;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.cldess.charter.TextHash;
import org.cldess.contract.kind.PartyRole;
import org.cldess.financing.AccountClass;
import org.cldess.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * How values of one kind stand in a column, exactly: days, hours and decimals as texts, money in whole cents, a constant as its code.
 *
 * @param stored what the column holds: {@code String}, {@code Integer} or {@code Long}
 */
record Cell<V, C>(Class<C> stored, Function<V, C> writing, Function<C, V> reading) {
    private static final Map<Class<?>, Cell<?, ?>> KINDS = Map.ofEntries(
            Map.entry(String.class, new Cell<String, String>(String.class, text -> text, text -> text)),
            Map.entry(Integer.class, new Cell<Integer, Integer>(Integer.class, number -> number, number -> number)),
            Map.entry(Boolean.class, new Cell<Boolean, Integer>(Integer.class, yes -> yes ? 1 : 0, bit -> bit != 0)),
            Map.entry(LocalDate.class, text(LocalDate::parse)),
            Map.entry(LocalTime.class, text(LocalTime::parse)),
            Map.entry(BigDecimal.class, text(BigDecimal::new)),
            Map.entry(Amount.class, new Cell<>(Long.class, Amount::cents, Amount::ofCents)),
            Map.entry(AccountClass.class, new Cell<>(Integer.class, AccountClass::number, AccountClass::of)),
            Map.entry(PartyRole.class, text(PartyRole::parse)),
            Map.entry(TextHash.class, text(TextHash::parse)));

    /**
     * The way values of a class stand in a column.
     *
     * @throws IllegalArgumentException if no way is stated for that class
     */
    static Cell<?, ?> of(Class<?> type) {
        if (type.isEnum()) {
            return constants(type);
        }
        Cell<?, ?> cell = KINDS.get(type);
        if (cell == null) {
            throw new IllegalArgumentException(
                    "No way is stated in which a %s stands in a column. State it in Cell, or give it a table of its own."
                            .formatted(type.getName()));
        }
        return cell;
    }

    /** Tells whether a way is stated for a class, so that its values need no columns for their parts. */
    static boolean isStated(Class<?> type) {
        return type.isEnum() || KINDS.containsKey(type);
    }

    @Nullable
    Object write(@Nullable Object value) {
        return value == null ? null : writing.apply(cast(value));
    }

    @Nullable
    Object read(@Nullable Object cell) {
        return cell == null ? null : reading.apply(stored.cast(cell));
    }

    private static <V> Cell<V, String> text(Function<String, V> parse) {
        return new Cell<>(String.class, Object::toString, parse);
    }

    private static Cell<Enum<?>, String> constants(Class<?> type) {
        Map<String, Enum<?>> byCode = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byCode.put(code((Enum<?>) constant), (Enum<?>) constant);
        }
        return new Cell<>(String.class, Cell::code, code -> {
            Enum<?> constant = byCode.get(code);
            if (constant == null) {
                throw new IllegalArgumentException(
                        "The code '%s' is not one of %s. Correct the stored row.".formatted(code, byCode.keySet()));
            }
            return constant;
        });
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @SuppressWarnings("unchecked") // the cell was chosen by the class of the value
    private V cast(Object value) {
        return (V) value;
    }
}
