package org.cldess.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cldess.charter.TextHash;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/** Draws the values of a dossier. A full one records every fact; another leaves some out, each in the two ways there are. */
final class Draw {
    private static final LocalDate EARLIEST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 6000;
    private static final List<String> WORDS = List.of(
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

    private final SplittableRandom random;
    private final boolean full;

    Draw(long seed, boolean full) {
        this.random = new SplittableRandom(seed);
        this.full = full;
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

    <T extends Enum<T>> T of(Class<T> type) {
        return of(List.of(type.getEnumConstants()));
    }

    /** The place of an entry of a list, drawn anew for each. */
    <T> List<T> list(IntFunction<T> entry) {
        int size = full ? 2 : below(4);
        return IntStream.range(0, size).mapToObj(entry).toList();
    }

    /** Some of the first ids of a kind, each once. */
    List<String> some(String prefix, int count) {
        Set<String> chosen = new TreeSet<>();
        for (int i = full ? 0 : below(3); i < 3; i++) {
            chosen.add(prefix + below(count));
        }
        return List.copyOf(chosen);
    }

    <T> Known<T> known(Supplier<T> value) {
        return switch (full ? 0 : below(4)) {
            case 0, 1 -> Known.of(value.get());
            case 2 -> Known.none();
            default -> Known.notRecorded();
        };
    }

    /** A list is never known to be none: it is empty. */
    <T> Known<List<T>> knownList(Supplier<List<T>> value) {
        return !full && below(4) == 0 ? Known.notRecorded() : Known.of(value.get());
    }

    boolean present() {
        return full || bool();
    }

    String text() {
        return of(WORDS) + " " + below(1000);
    }

    LocalDate date() {
        return EARLIEST.plusDays(below(DAYS));
    }

    LocalDate after(LocalDate start) {
        return start.plusDays(below(1000));
    }

    LocalTime time() {
        return LocalTime.of(below(24), below(60), bool() ? 0 : below(60));
    }

    int year() {
        return 2010 + below(15);
    }

    Amount amount() {
        return Amount.ofCents(random.nextLong(of(List.of(2L, 100L, 1_000_000L, 10_000_000_000_000L))));
    }

    BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextLong(-1_000_000_000L, 1_000_000_000L), below(7));
    }

    BigDecimal weight() {
        return BigDecimal.valueOf(1 + below(100), below(3));
    }

    TextHash hash() {
        return TextHash.of(List.of(text()));
    }

    String siren() {
        return withCheckDigit("%08d".formatted(1 + below(90_000_000)));
    }

    String siret(String siren) {
        return withCheckDigit(siren + "%04d".formatted(1 + below(9000)));
    }

    /** The SIRET of an establishment with this number. */
    String siret(String siren, int number) {
        return withCheckDigit(siren + "%04d".formatted(9100 + number));
    }

    String rna() {
        return "W%09d".formatted(below(1_000_000_000));
    }

    String naf() {
        return "%02d.%02d%s".formatted(1 + below(96), 10 + below(80), of(List.of("Z", "A", "B")));
    }

    String commune() {
        return bool() ? "06%03d".formatted(1 + below(160)) : "2A%03d".formatted(1 + below(300));
    }

    String postalCode() {
        return "06%03d".formatted(1 + below(900));
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
