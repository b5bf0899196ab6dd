package org.cldess.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.component.WrittenAsScalar;
import org.cldess.form.Scalar;
import org.cldess.known.Known;
import org.cldess.thing.Id;
import org.jspecify.annotations.Nullable;

/** Input from a program: texts that users typed into a form, or values of the model. */
final class Typed implements Input {
    /** The placeholder for a value that is not applicable. */
    private static final Object NONE = new Object();

    private final Object value;

    Typed(Object value) {
        this.value = value;
    }

    /** Returns the stated value; null if there is none: no value, a blank text, or a fact that is not recorded. */
    private static @Nullable Object said(@Nullable Object value) {
        if (value instanceof Known<?> fact) {
            return fact.isNone() ? NONE : said(fact.value().orElse(null));
        }
        if (value instanceof Optional<?> optional) {
            return said(optional.orElse(null));
        }
        return value instanceof CharSequence text && text.toString().isBlank() ? null : value;
    }

    @Override
    public Kind kind() {
        if (value == NONE) {
            return Kind.NOTHING;
        }
        if (value instanceof Boolean) {
            return Kind.TRUTH;
        }
        if (isWhole(value)) {
            return Kind.NUMBER;
        }
        if (value instanceof Iterable<?> || value instanceof Object[]) {
            return Kind.LIST;
        }
        return isSingle(value) ? Kind.TEXT : Kind.OBJECT;
    }

    private static boolean isWhole(Object value) {
        WrittenAsScalar written = value.getClass().getAnnotation(WrittenAsScalar.class);
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger
                || (written != null && written.number());
    }

    private static boolean isSingle(Object value) {
        return value instanceof CharSequence
                || value instanceof Number
                || value instanceof Enum<?>
                || value instanceof java.time.temporal.Temporal
                || value instanceof Id<?>
                || value.getClass().isAnnotationPresent(WrittenAsScalar.class);
    }

    @Override
    public String text() {
        boolean decimal = value instanceof Double || value instanceof Float;
        return decimal && Double.isFinite(((Number) value).doubleValue())
                ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
                : Scalar.text(value).strip();
    }

    @Override
    public void fields(Collection<String> expected, Fields fields) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, held) -> field(String.valueOf(name), held, fields));
        } else {
            Getters getters = Getters.of(value.getClass());
            for (String name : expected) {
                getters.find(name).ifPresent(path -> field(name, Getters.ask(path, value), fields));
            }
        }
    }

    @Override
    public Collection<String> cleared(Collection<String> expected) {
        List<String> cleared = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, held) -> {
                if (said(held) == null) {
                    cleared.add(String.valueOf(name));
                }
            });
        } else {
            Getters getters = Getters.of(value.getClass());
            for (String name : expected) {
                getters.find(name)
                        .filter(path -> said(Getters.ask(path, value)) == null)
                        .ifPresent(path -> cleared.add(name));
            }
        }
        return cleared;
    }

    private static void field(String name, @Nullable Object held, Fields fields) {
        Object said = said(held);
        if (said != null) {
            fields.field(name, 0, 0, new Typed(said));
        }
    }

    @Override
    public void items(Items items) {
        Iterable<?> list = value instanceof Object[] array ? Arrays.asList(array) : (Iterable<?>) value;
        for (Object item : list) {
            Object said = said(item);
            if (said != null) {
                items.item(new Typed(said));
            }
        }
    }

    @Override
    public boolean isTyped() {
        return true;
    }
}
