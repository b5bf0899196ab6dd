package org.cldess.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * Writes numbers and amounts in words (<i>{@index "en toutes lettres"}</i>), as letters and agreements do next to the
 * figures: « vingt-six mille euros ». The French spelling is the one before the reform of 1990: « vingt et un »,
 * « quatre-vingts », « deux cent mille ».
 */
public final class InWords {
    private static final List<String> FRENCH = List.of(
            "zéro",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix-sept",
            "dix-huit",
            "dix-neuf");
    private static final List<String> FRENCH_TENS = List.of(
            "", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt");
    private static final List<String> FRENCH_GROUPS = List.of("million", "milliard", "billion", "billiard");
    private static final List<String> ENGLISH = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ENGLISH_TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ENGLISH_GROUPS =
            List.of("thousand", "million", "billion", "trillion", "quadrillion");

    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final BigDecimal MAX_EUROS = BigDecimal.valueOf(Long.MAX_VALUE, 2);

    private InWords() {}

    /**
     * Returns an integer in words.
     *
     * @param number the number, not negative and below a billion billions
     * @param locale English for an English locale, French for any other
     * @return its words
     * @throws IllegalArgumentException if the number is negative, or too large
     */
    public static String number(long number, Locale locale) {
        if (number < 0 || number >= MILLION * MILLION * MILLION) {
            throw new IllegalArgumentException(
                    "%s cannot be written in words: it must be from 0 to less than a billion billions"
                            .formatted(number));
        }
        if (number == 0) {
            return (Typography.isEnglish(locale) ? ENGLISH : FRENCH).get(0);
        }
        return Typography.isEnglish(locale) ? english(number) : french(number);
    }

    /**
     * Returns an amount in words: « deux mille euros et cinquante centimes ».
     *
     * @param euros the amount, not negative; parts of a cent are rounded
     * @param locale English for an English locale, French for any other
     * @return its words
     * @throws IllegalArgumentException if the amount is negative, or too large
     */
    public static String euros(BigDecimal euros, Locale locale) {
        BigDecimal rounded = Typography.checked(euros).setScale(2, RoundingMode.HALF_UP);
        if (rounded.signum() < 0 || rounded.compareTo(MAX_EUROS) > 0) {
            throw new IllegalArgumentException(
                    "%s € cannot be written in words: it must be from 0 to %s".formatted(rounded, MAX_EUROS));
        }
        long cents = rounded.movePointRight(2).longValueExact();
        boolean isEnglish = Typography.isEnglish(locale);
        long whole = cents / 100;
        long rest = cents % 100;
        String first = number(whole, locale) + unit(whole, isEnglish);
        if (rest == 0) {
            return first;
        }
        String second =
                number(rest, locale) + (isEnglish ? " cent" : " centime") + (isSeveral(rest, isEnglish) ? "s" : "");
        return whole == 0 ? second : first + (isEnglish ? " and " : " et ") + second;
    }

    /** Returns the unit: « un million d’euros », but « un million mille euros ». */
    private static String unit(long whole, boolean isEnglish) {
        String unit = "euro" + (isSeveral(whole, isEnglish) ? "s" : "");
        return !isEnglish && whole > 0 && whole % MILLION == 0 ? " d’" + unit : " " + unit;
    }

    private static boolean isSeveral(long number, boolean isEnglish) {
        return isEnglish ? number != 1 : number > 1;
    }

    private static String french(long number) {
        StringBuilder words = new StringBuilder();
        for (int group = FRENCH_GROUPS.size() - 1; group >= 0; group--) {
            long size = power(group + 2);
            long count = number / size % THOUSAND;
            if (count > 0) {
                add(words, belowThousand(count, true) + " " + FRENCH_GROUPS.get(group) + (count > 1 ? "s" : ""));
            }
        }
        long thousands = number / THOUSAND % THOUSAND;
        if (thousands > 0) {
            add(words, thousands == 1 ? "mille" : belowThousand(thousands, false) + " mille");
        }
        if (number % THOUSAND > 0) {
            add(words, belowThousand(number % THOUSAND, true));
        }
        return words.toString();
    }

    private static long power(int groups) {
        long power = 1;
        for (int i = 0; i < groups; i++) {
            power *= THOUSAND;
        }
        return power;
    }

    private static void add(StringBuilder words, String more) {
        words.append(words.length() == 0 ? "" : " ").append(more);
    }

    /** Returns a French number below 1,000. « cent » and « vingt » take an s at the end, except before « mille ». */
    private static String belowThousand(long number, boolean isLast) {
        long hundreds = number / 100;
        long rest = number % 100;
        StringBuilder words = new StringBuilder();
        if (hundreds > 0) {
            add(
                    words,
                    hundreds == 1 ? "cent" : FRENCH.get((int) hundreds) + " cent" + (rest == 0 && isLast ? "s" : ""));
        }
        if (rest > 0) {
            add(words, belowHundred((int) rest, isLast));
        }
        return words.toString();
    }

    private static String belowHundred(int number, boolean isLast) {
        if (number < FRENCH.size()) {
            return FRENCH.get(number);
        }
        int tens = number / 10;
        boolean isByTwenty = tens == 7 || tens == 9;
        int rest = isByTwenty ? number % 10 + 10 : number % 10;
        String ten = FRENCH_TENS.get(tens);
        if (rest == 0) {
            return tens == 8 && isLast ? ten + "s" : ten;
        }
        boolean isJoined = (rest == 1 || rest == 11) && tens < 8;
        return ten + (isJoined ? " et " : "-") + FRENCH.get(rest);
    }

    private static String english(long number) {
        StringBuilder words = new StringBuilder();
        for (int group = ENGLISH_GROUPS.size() - 1; group >= 0; group--) {
            long count = number / power(group + 1) % THOUSAND;
            if (count > 0) {
                add(words, englishBelowThousand((int) count) + " " + ENGLISH_GROUPS.get(group));
            }
        }
        int rest = (int) (number % THOUSAND);
        if (rest > 0) {
            add(words, (words.length() > 0 && rest < 100 ? "and " : "") + englishBelowThousand(rest));
        }
        return words.toString();
    }

    private static String englishBelowThousand(int number) {
        int rest = number % 100;
        StringBuilder words = new StringBuilder();
        if (number >= 100) {
            add(words, ENGLISH.get(number / 100) + " hundred" + (rest > 0 ? " and" : ""));
        }
        if (rest > 0 && rest < ENGLISH.size()) {
            add(words, ENGLISH.get(rest));
        } else if (rest > 0) {
            add(words, ENGLISH_TENS.get(rest / 10) + (rest % 10 > 0 ? "-" + ENGLISH.get(rest % 10) : ""));
        }
        return words.toString();
    }
}
