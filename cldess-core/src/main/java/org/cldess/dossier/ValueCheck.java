package org.cldess.dossier;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.cldess.form.Limit;
import org.cldess.known.Known;
import org.cldess.language.Typography;
import org.cldess.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every value of a kind, wherever it stands: a text has only characters that XML, JSON and every database can keep, dates lie
 * in three centuries, numbers are short enough to be added without care. It walks over the components of the drafts, so that no field
 * is forgotten.
 */
final class ValueCheck {
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final int LONGEST_TEXT = 50_000;
    private static final int INTEGER_DIGITS = 12;
    private static final int DECIMALS = 6;
    private static final Amount LARGEST = Amount.euros("100000000000");

    /** The name of a component and how it is asked. */
    private record Part(String name, Method accessor) {}

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            List<Part> parts = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                parts.add(new Part(component.getName(), component.getAccessor()));
            }
            return List.copyOf(parts);
        }
    };

    private final Complaints complaints;

    ValueCheck(Complaints complaints) {
        this.complaints = complaints;
    }

    void check(DossierDraft draft) {
        walk(draft, Pointer.ROOT);
    }

    private void walk(@Nullable Object value, Pointer at) {
        if (value instanceof String text) {
            text(text, at);
        } else if (value instanceof Known<?> known) {
            walk(known.value().orElse(null), at);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), at.at(i));
            }
        } else if (value instanceof LocalDate date) {
            date(date, at);
        } else if (value instanceof BigDecimal number) {
            number(number, at);
        } else if (value instanceof Amount amount) {
            amount(amount, at);
        } else if (value instanceof Record record) {
            for (Part part : PARTS.get(record.getClass())) {
                walk(ask(record, part), at.at(part.name()));
            }
        }
    }

    private static @Nullable Object ask(Record record, Part part) {
        try {
            return part.accessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The component '%s' of %s could not be asked.".formatted(part.name(), record.getClass()), e);
        }
    }

    private void text(String text, Pointer at) {
        if (text.length() > LONGEST_TEXT) {
            complaints.add("form.size", at.toString(), Limit.tooLong(at.field(), text.length(), LONGEST_TEXT));
        }
        OptionalInt odd = oddCharacter(text);
        if (odd.isPresent()) {
            int index = odd.getAsInt();
            String code = "U+%04X".formatted(text.codePointAt(index));
            int position = text.codePointCount(0, index) + 1;
            complaints.add(
                    "form.character", at, "form.character", at.field(), Typography.excerpt(text), code, position);
        }
    }

    /** The first character that XML cannot carry: a control character other than tab and line ends, half a pair, U+FFFE or U+FFFF. */
    private static OptionalInt oddCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || c > '\uFFFD' || (c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private void date(LocalDate date, Pointer at) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            complaints.add("form.date", at, "form.date", date.toString(), EARLIEST, LATEST);
        }
    }

    private void number(BigDecimal number, Pointer at) {
        boolean fits = number.scale() <= DECIMALS && (long) number.precision() - number.scale() <= INTEGER_DIGITS;
        if (!fits) {
            complaints.add("form.decimal", at, "form.decimal", at.field(), INTEGER_DIGITS, DECIMALS);
        }
    }

    private void amount(Amount amount, Pointer at) {
        if (amount.compareTo(LARGEST) > 0 || LARGEST.plus(amount).isNegative()) {
            complaints.add("form.amount", at, "form.amount.large", amount, LARGEST);
        }
    }
}
