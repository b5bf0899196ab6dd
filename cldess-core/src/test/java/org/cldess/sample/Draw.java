package org.cldess.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.TextHash;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.PartyRole;
import org.cldess.deliberation.Authorised;
import org.cldess.financing.AccountClass;
import org.cldess.form.Scalar;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.LanguageCode;
import org.cldess.identity.LegalForm;
import org.cldess.identity.NafCode;
import org.cldess.identity.PostalCode;
import org.cldess.identity.Rna;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.identity.WebAddress;
import org.cldess.indicator.formula.Formula;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.purchase.CpvCode;

/**
 * Draws single values. A full dossier records every fact; other dossiers leave some out, as none or as not recorded.
 */
final class Draw {
    private static final LocalDate EARLIEST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 6000;
    private static final int TRIES = 1000;

    /** An odd number, by which small numbers become seeds that differ in many bits. */
    private static final long SPREAD = 0xD1342543DE82EF95L;

    /** Texts that people write and that programs find difficult. */
    static final List<String> WORDS = List.of(
            "l’économie sociale",
            "« Été »",
            "ni\t\"vu\"",
            "C:\\œuvre",
            "</script><b>&amp;",
            "{0} ''",
            "ligne\nsuivante",
            "🤝 pacte",
            "a\u2028b\u00A0c",
            "e\u0301te\u0301",
            "Ελλάς",
            "NULL");

    private final boolean full;
    private final List<String> words;
    private SplittableRandom random;

    /** Draws the values of each type that is not an enum, as a value or in written form. */
    private final Map<Class<?>, Supplier<Object>> types = Map.ofEntries(
            Map.entry(String.class, this::text),
            Map.entry(Boolean.class, this::bool),
            Map.entry(Integer.class, () -> below(of(List.of(4, 12, 101)))),
            Map.entry(LocalDate.class, this::date),
            Map.entry(LocalTime.class, () -> LocalTime.of(below(24), below(60), bool() ? 0 : below(60))),
            Map.entry(BigDecimal.class, this::decimal),
            Map.entry(Amount.class, this::amount),
            Map.entry(Siren.class, this::siren),
            Map.entry(Siret.class, () -> siret(siren(), below(100))),
            Map.entry(
                    Rna.class,
                    () -> String.format(
                            Locale.ROOT, "W%s%s%07d", below(10), of(List.of("6", "A", "J")), below(10_000_000))),
            Map.entry(
                    NafCode.class,
                    () -> String.format(
                            Locale.ROOT, "%02d.%02d%s", 1 + below(96), 10 + below(80), of(List.of("Z", "A")))),
            Map.entry(CommuneCode.class, this::commune),
            Map.entry(PostalCode.class, () -> String.format(Locale.ROOT, "06%03d", 1 + below(900))),
            Map.entry(LanguageCode.class, () -> of(List.of("fr", "it", "oc", "ar", "fsl"))),
            Map.entry(LegalForm.class, () -> of(List.of("9220", "5458", "5710", "6533", "1000"))),
            Map.entry(WebAddress.class, () -> "https://www.site-%s.example.org/accueil".formatted(below(100))),
            Map.entry(TextHash.class, () -> TextHash.of(List.of(text()))),
            Map.entry(AccountClass.class, () -> AccountClass.of(of(List.of(60, 61, 64, 70, 74, 75, 86, 87)))),
            Map.entry(Formula.class, () -> "[i-0] * %s".formatted(1 + below(9))),
            Map.entry(CpvCode.class, () -> String.format(Locale.ROOT, "%08d-%d", below(100_000_000), below(10))),
            Map.entry(PartyRole.class, () -> "role-" + below(100)),
            Map.entry(Axis.class, () -> of(ContractKind.CLDESS.axes())),
            Map.entry(
                    Authorised.class,
                    () -> of(List.of(
                            "contract",
                            "amendment amendment-0",
                            "amendment amendment-1",
                            "decision contract-decision-0"))));

    Draw(long seed, boolean full, List<String> words) {
        this.random = new SplittableRandom(seed);
        this.full = full;
        this.words = List.copyOf(words);
    }

    /** Draws the seed of a record. */
    long seed() {
        return random.nextLong();
    }

    /**
     * Draws a component of a record from numbers of its own, which depend on the seed of the record and the name of the
     * component alone. A new component therefore leaves the values of all others as they were.
     */
    <T> T from(long seed, String component, Supplier<T> drawing) {
        SplittableRandom around = random;
        random = new SplittableRandom(seed ^ component.hashCode() * SPREAD);
        try {
            return drawing.get();
        } finally {
            random = around;
        }
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean bool() {
        return random.nextBoolean();
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Draws until a value fits. */
    static <T> T until(Supplier<T> drawing, Predicate<? super T> fitting) {
        for (int i = 0; i < TRIES; i++) {
            T drawn = drawing.get();
            if (fitting.test(drawn)) {
                return drawn;
            }
        }
        throw new IllegalStateException("Nothing that was drawn fits. Draw such a value in a Sense.");
    }

    /** Draws a value of a type. */
    <T> T value(Class<T> type) {
        Object drawn = type.isEnum()
                ? of(List.of(type.getEnumConstants()))
                : drawing(type).get();
        return type.cast(
                drawn instanceof String text ? Scalar.of(type).read(text).orElseThrow() : drawn);
    }

    private Supplier<Object> drawing(Class<?> type) {
        return Optional.ofNullable(types.get(type))
                .orElseThrow(() -> new IllegalStateException(
                        "Nothing tells how a %s is drawn. Add it to Draw.".formatted(type.getSimpleName())));
    }

    /** Draws the size of a list without other constraints. */
    int size() {
        return full ? 2 : below(4);
    }

    Known<Object> known(Supplier<Object> value) {
        return switch (full ? 0 : below(4)) {
            case 0, 1 -> Known.of(value.get());
            case 2 -> Known.none();
            default -> Known.notRecorded();
        };
    }

    /** Draws a list that may be not recorded. A list is never none, but may be empty. */
    Known<Object> knownList(Supplier<Object> value) {
        return !full && below(4) == 0 ? Known.notRecorded() : Known.of(value.get());
    }

    /** Draws an optional value. */
    Known<Object> optional(Supplier<Object> value) {
        return full || bool() ? Known.of(value.get()) : Known.notRecorded();
    }

    /** Draws a text: usually some words, which fit no restricted format, and sometimes a text that fits one. */
    String text() {
        return below(8) == 0 ? "mot-" + below(1000) : of(words) + " " + below(1000);
    }

    private LocalDate date() {
        return EARLIEST.plusDays(below(DAYS));
    }

    LocalDate after(LocalDate start) {
        return start.plusDays(below(1000));
    }

    int year() {
        return 2010 + below(15);
    }

    private Amount amount() {
        return Amount.ofCents(random.nextLong(of(List.of(2L, 100L, 1_000_000L, 10_000_000_000_000L))));
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextLong(-1_000_000_000L, 1_000_000_000L), below(7));
    }

    String commune() {
        return bool()
                ? String.format(Locale.ROOT, "06%03d", 1 + below(160))
                : String.format(Locale.ROOT, "2A%03d", 1 + below(300));
    }

    String siren() {
        return withCheckDigit(String.format(Locale.ROOT, "%08d", 1 + below(90_000_000)));
    }

    /** Returns the SIRET of an establishment with this number, below 10,000. */
    static String siret(String siren, int number) {
        return withCheckDigit(siren + String.format(Locale.ROOT, "%04d", number));
    }

    private static String withCheckDigit(String digits) {
        for (int last = 0; last < 10; last++) {
            if (luhn(digits + last) % 10 == 0) {
                return digits + last;
            }
        }
        throw new AssertionError("one of ten digits makes the sum a multiple of ten");
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = (digits.charAt(i) - '0') * ((digits.length() - i) % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return sum;
    }
}
