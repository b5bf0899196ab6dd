package org.cldess.sample;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds in the pattern of a French sentence a number before a word in the plural that is said whatever the number is: « {0} acteurs »
 * says « 1 acteurs ». A choice whose branch begins at two says it right.
 */
public final class Counted {
    /** The branches of a choice that hold for two and more. */
    private static final Pattern PLURAL_BRANCH = Pattern.compile(
            "(?<=[|,])[1-9]\\d*<[^{}|]*(?:\\{[^{}]*}[^{}|]*)*|(?<=[|,])[2-9][#≤][^{}|]*(?:\\{[^{}]*}[^{}|]*)*");

    private static final Pattern COUNTED = Pattern.compile(
            "\\{\\d}[ \u00A0](?!(?:mois|fois|alors|après|près|sans|dans|plus|puis|pas|dont|des|depuis|les)\\b)\\p{L}+(?:s|aux)\\b");

    private Counted() {}

    /** {@return the faults, as they stand in the pattern} */
    public static List<String> faults(String pattern) {
        return COUNTED.matcher(PLURAL_BRANCH.matcher(pattern).replaceAll(""))
                .results()
                .map(found -> found.group())
                .toList();
    }
}
