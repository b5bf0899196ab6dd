package org.cldess.sample;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds plurals in the pattern of a French sentence that follow a number of any size: « {0} acteurs » would yield « 1
 * acteurs ». A plural in a choice branch for two or more is correct.
 */
public final class Counted {
    /** The branches of a choice for two or more. */
    private static final Pattern PLURAL_BRANCH = Pattern.compile(
            "(?<=[|,])[1-9]\\d*<[^{}|]*(?:\\{[^{}]*}[^{}|]*)*|(?<=[|,])[2-9][#≤][^{}|]*(?:\\{[^{}]*}[^{}|]*)*");

    private static final Pattern COUNTED = Pattern.compile(
            "\\{\\d}[ \u00A0](?!(?:mois|fois|alors|après|près|sans|dans|plus|puis|pas|dont|des|depuis|les)\\b)\\p{L}+(?:s|aux)\\b");

    private Counted() {}

    /** {@return the faults, as in the pattern} */
    public static List<String> faults(String pattern) {
        return COUNTED.matcher(PLURAL_BRANCH.matcher(pattern).replaceAll(""))
                .results()
                .map(found -> found.group())
                .toList();
    }
}
