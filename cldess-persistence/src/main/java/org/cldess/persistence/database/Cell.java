package org.cldess.persistence.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.cldess.component.Written;
import org.cldess.form.Id;
import org.cldess.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * How values of one kind stand in a column, exactly: days, hours and decimals as texts, money in whole cents, a constant as its code, what
 * is written as one text or number as that.
 *
 * @param stored what the column holds: {@code String}, {@code Integer} or {@code Long}
 */
record Cell<V, C>(Class<C> stored, Function<V, C> writing, Function<C, V> reading) {
    private static final Map<Class<?>, Cell<?, ?>> KINDS = Map.of(
            String.class, new Cell<String, String>(String.class, text -> text, text -> text),
            Integer.class, new Cell<Integer, Integer>(Integer.class, number -> number, number -> number),
            Boolean.class, new Cell<Boolean, Integer>(Integer.class, yes -> yes ? 1 : 0, bit -> bit != 0),
            LocalDate.class, text(LocalDate::parse),
            LocalTime.class, text(LocalTime::parse),
            BigDecimal.class, text(BigDecimal::new),
            Amount.class, new Cell<>(Long.class, Amount::cents, Amount::ofCents));

    /**
     * The way values of a class stand in a column.
     *
     * @throws IllegalArgumentException if no way is stated for that class
     */
    static Cell<?, ?> of(Class<?> type) {
        Cell<?, ?> stated = KINDS.get(type);
        if (stated != null) {
            return stated;
        }
        if (type.isEnum()) {
            return constants(type);
        }
        if (Id.class.isAssignableFrom(type)) {
            return text(made(type, "of"));
        }
        Written written = type.getAnnotation(Written.class);
        if (written == null) {
            throw new IllegalArgumentException(
                    "No way is stated in which a %s stands in a column. State it in Cell, or give it a table of its own."
                            .formatted(type.getName()));
        }
        return written.number() ? number(made(type, "parse")) : text(made(type, "parse"));
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

    private static Cell<Object, Integer> number(Function<String, Object> parse) {
        return new Cell<>(
                Integer.class, value -> Integer.valueOf(value.toString()), number -> parse.apply(number.toString()));
    }

    /** What a static method of a type makes of a text. */
    private static Function<String, Object> made(Class<?> type, String maker) {
        try {
            Method method = type.getMethod(maker, String.class);
            return text -> made(method, text);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    "The %s has no static method '%s' for a text. Add it.".formatted(type.getName(), maker), e);
        }
    }

    private static Object made(Method maker, String text) {
        try {
            return maker.invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "The text '%s' is no %s. Correct the stored row."
                            .formatted(text, maker.getDeclaringClass().getSimpleName()),
                    e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("%s is not public.".formatted(maker), e);
        }
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
