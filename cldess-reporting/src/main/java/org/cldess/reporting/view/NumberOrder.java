package org.cldess.reporting.view;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cldess.action.Action;

/** The natural order of numbers such as 1.2.3: it compares whole numbers, not single digits. */
final class NumberOrder implements Comparator<String> {
    static final Comparator<Action> ACTIONS =
            Comparator.comparing(Action::number, new NumberOrder()).thenComparing(Action::id);

    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

    private NumberOrder() {}

    @Override
    public int compare(String left, String right) {
        List<String> lefts = parts(left);
        List<String> rights = parts(right);
        for (int index = 0; index < Math.min(lefts.size(), rights.size()); index++) {
            int order = comparePart(lefts.get(index), rights.get(index));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(lefts.size(), rights.size());
    }

    private static int comparePart(String left, String right) {
        boolean figures = isFigure(left) && isFigure(right);
        return figures ? new BigInteger(left).compareTo(new BigInteger(right)) : left.compareTo(right);
    }

    private static boolean isFigure(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    private static List<String> parts(String number) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(number);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }
}
