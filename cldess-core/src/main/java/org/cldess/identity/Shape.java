package org.cldess.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cldess.language.Message;

/**
 * The shape of a number or code, character by character: 9 is a digit, A a letter, X either of them, K either except I
 * and O; W, F and R are literal; C is the second character of a commune code, a digit or, after a 2, A or B.
 */
enum Shape {
    SIREN("siren", "999999999"),
    SIRET("siret", "99999999999999"),
    RNA("rna", "W9X9999999"),
    COMMUNE("commune", "9C999"),
    EPCI("epci", "999999999"),
    DEPARTEMENT("departement", "9C"),
    DEPARTEMENT_OVERSEAS("departement", "999"),
    REGION("region", "99"),
    REGION_OVERSEAS("region", "999"),
    POSTAL("postal", "99999"),
    NAF("naf", "9999A"),
    VAT("vat", "FRKK999999999"),
    LEGAL_FORM("legal-form", "9999");

    /** A long number as a spreadsheet rewrites it: {@code 4,02654E+13}, {@code 40265447900029,0}. */
    private static final Pattern SPREADSHEET = Pattern.compile("\\d(?:[.,]\\d++)?[eE]\\+?\\d{1,2}|\\d{8,}+[.,]0");

    private final String key;
    private final String mask;

    Shape(String key, String mask) {
        this.key = key;
        this.mask = mask;
    }

    /**
     * Returns why a text is refused; empty if it is accepted. The checks run in this order: a lost leading zero, the
     * characters, the length, and the further rules of the number.
     */
    Optional<Message> refusal(String text, Function<String, Optional<Message>> further) {
        PastedNumber pasted = PastedNumber.of(text);
        String kept = pasted.kept();
        if (kept.isEmpty()) {
            return Optional.of(Texts.WORDS.message("blank", named(), wayOut()));
        }
        if (isNumber() && SPREADSHEET.matcher(text.strip()).matches()) {
            return Optional.of(Texts.WORDS.message("spreadsheet", named(), pasted.shown(), wayOut()));
        }
        if (lacksZero(kept, further)) {
            return Optional.of(
                    Texts.WORDS.message("zero", named(), pasted.shown(), kept.length(), mask.length(), "0" + kept));
        }
        for (int i = 0; i < (isNumber() ? kept.length() : Math.min(kept.length(), mask.length())); i++) {
            if (!fits(kept, i)) {
                return Optional.of(oddCharacter(pasted, i));
            }
        }
        return kept.length() == mask.length() ? further.apply(kept) : Optional.of(badLength(pasted));
    }

    private boolean fits(String kept, int index) {
        char c = kept.charAt(index);
        return switch (sign(index)) {
            case '9' -> isDigit(c);
            case 'A' -> isLetter(c);
            case 'X' -> isDigit(c) || isLetter(c);
            case 'K' -> isDigit(c) || (isLetter(c) && c != 'I' && c != 'O');
            case 'C' -> isDigit(c) || (kept.charAt(0) == '2' && (c == 'A' || c == 'B'));
            default -> c == mask.charAt(index);
        };
    }

    private Message oddCharacter(PastedNumber pasted, int index) {
        String rule = switch (sign(index)) {
            case '9' -> "character.digit";
            case 'A' -> "character.letter";
            case 'X' -> "character.sign";
            case 'K' -> "character.key";
            case 'C' -> "character.corsica";
            case 'W' -> "character.w";
            default -> "character.country";
        };
        return Texts.WORDS.message(
                rule, named(), pasted.shown(), pasted.characterAt(index), pasted.positionOf(index), wayOut());
    }

    /** Returns whether the text only lacks its leading 0, which spreadsheets drop from codes. */
    private boolean lacksZero(String kept, Function<String, Optional<Message>> further) {
        return kept.length() + 1 == mask.length()
                && refusal("0" + kept, further).isEmpty();
    }

    private Message badLength(PastedNumber pasted) {
        return Texts.WORDS.message(
                isNumber() ? "length.digits" : "length.characters",
                named(),
                pasted.shown(),
                pasted.kept().length(),
                mask.length(),
                wayOut());
    }

    /**
     * Returns the mask at an index. Beyond the end it expects further digits, so that « 75008 PARIS » is refused for
     * its letters, not for its length.
     */
    private char sign(int index) {
        return index < mask.length() ? mask.charAt(index) : '9';
    }

    private boolean isNumber() {
        return mask.chars().allMatch(c -> c == '9');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Returns whether a code is that of a place overseas. These begin with 97 or 98 and have one more character. */
    static boolean isOverseas(String text) {
        String kept = PastedNumber.of(text).kept();
        return kept.startsWith("97") || kept.startsWith("98");
    }

    /** Refuses a code that consists of zeros only, which is a filled-in blank. */
    static Optional<Message> nothingButZeros(Shape shape, String digits, String shown) {
        return digits.chars().allMatch(digit -> digit == '0')
                ? Optional.of(Texts.WORDS.message("zeros", shape.named(), shown, shape.wayOut()))
                : Optional.empty();
    }

    /** Returns the message for a check digit that does not fit the other digits, with the one that would. */
    Message badCheck(String shown, String digits) {
        String others = digits.substring(0, digits.length() - 1);
        String last = digits.substring(digits.length() - 1);
        return Texts.WORDS.message("check", named(), shown, Luhn.digitAfter(others), last, wayOut());
    }

    /** Returns the name of the kind of code: « SIRET », « code NAF ». */
    Message named() {
        return Texts.WORDS.message("name." + key);
    }

    /** Returns the advice for a refused code. */
    Message wayOut() {
        return Texts.WORDS.message("way." + key);
    }

    /** Returns the kept characters of a text that is not refused. */
    static String accepted(String text, Optional<Message> refusal) {
        refusal.ifPresent(message -> {
            throw new IllegalArgumentException(message.say(Locale.ENGLISH));
        });
        return PastedNumber.of(text).kept();
    }
}
