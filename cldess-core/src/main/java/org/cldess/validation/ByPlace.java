package org.cldess.validation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Orders problems as a reader encounters them: by file, by line and column if they are known, otherwise by path, with
 * list entries in numeric order.
 */
final class ByPlace implements Comparator<Violation> {
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Comparator<Violation> FILE = Comparator.comparing(
            violation -> violation.place().flatMap(Place::file).orElse(""));
    private static final Comparator<Violation> LINE = Comparator.comparingInt(violation ->
            violation.place().map(Place::line).map(line -> line.orElse(0)).orElse(0));
    private static final Comparator<Violation> COLUMN = Comparator.comparingInt(violation -> violation
            .place()
            .flatMap(Place::column)
            .filter(ByPlace::isNumber)
            .map(Integer::parseInt)
            .orElse(0));
    private static final Comparator<Violation> ORDER = FILE.thenComparing(LINE)
            .thenComparing(COLUMN)
            .thenComparing(ByPlace::comparePaths)
            .thenComparing(Violation::code);

    @Override
    public int compare(Violation one, Violation other) {
        return ORDER.compare(one, other);
    }

    private static int comparePaths(Violation one, Violation other) {
        List<String> left = SLASH.splitAsStream(one.path()).toList();
        List<String> right = SLASH.splitAsStream(other.path()).toList();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = compareTokens(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int compareTokens(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
                : one.compareTo(other);
    }

    private static boolean isNumber(String token) {
        return !token.isEmpty() && token.length() < 10 && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
