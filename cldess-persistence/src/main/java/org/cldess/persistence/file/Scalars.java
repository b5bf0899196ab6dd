package org.cldess.persistence.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cldess.charter.TextHash;
import org.cldess.component.Written;
import org.cldess.contract.kind.PartyRole;
import org.cldess.financing.AccountClass;
import org.cldess.language.Message;
import org.cldess.language.Nearest;
import org.cldess.language.Typography;
import org.cldess.money.Amount;

/** How each kind of single value stands in the file. */
final class Scalars {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private static final Map<Class<?>, Scalar> KINDS = Map.ofEntries(
            Map.entry(String.class, plain(Scalar.Json.TEXT, "expected.text", text -> text)),
            Map.entry(Boolean.class, plain(Scalar.Json.BOOLEAN, "expected.boolean", Boolean::valueOf)),
            Map.entry(
                    Integer.class,
                    of(
                            Scalar.Json.WHOLE_NUMBER,
                            "expected.whole-number",
                            "form.range",
                            "file.integer",
                            Integer::valueOf)),
            Map.entry(LocalDate.class, text("expected.date", "form.date", "file.date", Scalars::date)),
            Map.entry(LocalTime.class, text("expected.time", "form.time", "file.time", LocalTime::parse)),
            Map.entry(BigDecimal.class, text("expected.decimal", "form.decimal", "file.decimal", Scalars::decimal)),
            Map.entry(Amount.class, amount()),
            Map.entry(TextHash.class, text("expected.text", "form.hash", "file.hash", TextHash::parse)),
            Map.entry(PartyRole.class, text("expected.text", "form.role", "file.role", PartyRole::parse)),
            Map.entry(
                    AccountClass.class,
                    of(
                            Scalar.Json.WHOLE_NUMBER,
                            "expected.whole-number",
                            "form.account",
                            "file.account",
                            AccountClass::parse)));

    private static final Map<Class<?>, Scalar> ENUMERATIONS = new ConcurrentHashMap<>();

    private Scalars() {}

    static Optional<Scalar> find(Class<?> type) {
        return type.isEnum()
                ? Optional.of(ENUMERATIONS.computeIfAbsent(type, Scalars::enumeration))
                : Optional.ofNullable(KINDS.get(type));
    }

    /** Writes a single value of the model, as its type says. */
    static void write(Object value, Output out) {
        if (value instanceof Integer number) {
            out.number(number);
        } else if (value instanceof Boolean yes) {
            out.bool(yes);
        } else if (isWrittenAsNumber(value.getClass())) {
            out.number(Integer.parseInt(value.toString()));
        } else {
            out.text(text(value));
        }
    }

    private static boolean isWrittenAsNumber(Class<?> type) {
        Written written = type.getAnnotation(Written.class);
        return written != null && written.number();
    }

    private static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return code(constant);
        }
        if (value instanceof LocalTime time) {
            return time.getNano() != 0 ? time.toString() : (time.getSecond() == 0 ? MINUTES : SECONDS).format(time);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static Scalar plain(Scalar.Json json, String expected, Function<String, Object> parse) {
        return new Scalar(json, expected, "", (text, field) -> Optional.empty(), parse, List.of());
    }

    private static Scalar text(String expected, String code, String key, Function<String, Object> parse) {
        return of(Scalar.Json.TEXT, expected, code, key, parse);
    }

    private static Scalar of(
            Scalar.Json json, String expected, String code, String key, Function<String, Object> parse) {
        return new Scalar(json, expected, code, (text, field) -> refusal(text, field, key, parse), parse, List.of());
    }

    /** What the type itself refuses, said in both languages. */
    private static Optional<Message> refusal(String text, String field, String key, Function<String, Object> parse) {
        try {
            var unused = parse.apply(text);
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.of(Texts.WORDS.message(key, Typography.excerpt(text), field));
        }
    }

    private static Scalar amount() {
        return new Scalar(
                Scalar.Json.TEXT,
                "expected.amount",
                "form.amount",
                (text, field) -> Amount.refusal(text),
                Amount::parse,
                List.of());
    }

    private static LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a date");
        }
        return LocalDate.parse(text);
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("not a decimal number");
        }
        return new BigDecimal(text);
    }

    private static Scalar enumeration(Class<?> type) {
        List<Object> constants = List.of(type.getEnumConstants());
        List<String> codes = constants.stream().map(Scalars::code).toList();
        return new Scalar(
                Scalar.Json.TEXT,
                "expected.text",
                "form.enum",
                (text, field) -> codes.contains(text) ? Optional.empty() : Optional.of(unknown(text, field, codes)),
                text -> constants.get(codes.indexOf(text)),
                codes);
    }

    private static Message unknown(String text, String field, List<String> codes) {
        String shown = Typography.excerpt(text);
        String offered = String.join(", ", codes);
        return Nearest.of(text, codes)
                .map(near -> Texts.WORDS.message("file.enum.near", shown, field, near, offered))
                .orElseGet(() -> Texts.WORDS.message("file.enum", shown, field, offered));
    }

    /** How a constant stands in the file, such as {@code in-progress}. */
    private static String code(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
