package org.cldess.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cldess.sample.ChangedDossier;
import org.cldess.validation.Violations;

/** Finds the things of lists in which a value makes the difference, and doubles each of them once for each rule. */
final class TwiceSearch {
    private static final Pattern SLASH = Pattern.compile("/");
    private static final String ANY = "*";

    private final Map<String, RuleCase> cases = Boundaries.byName();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> rows = new TreeSet<>();

    private TwiceSearch() {}

    /** Returns the rows of the table for some boundaries: first those between compliance and a breach. */
    static List<String> of(List<Boundary> boundaries) {
        TwiceSearch search = new TwiceSearch();
        for (boolean ofBreaches : new boolean[] {true, false}) {
            boundaries.stream()
                    .filter(boundary -> !boundary.place().equals(Boundary.DAY))
                    .forEach(boundary ->
                            values(boundary, ofBreaches).ifPresent(values -> search.doubled(boundary, values)));
        }
        return List.copyOf(search.rows);
    }

    /** Returns the value with the better answer and the other one. */
    private static Optional<List<String>> values(Boundary boundary, boolean ofBreaches) {
        for (int i = 1; i < boundary.values().size(); i++) {
            String before = Boundary.bare(boundary.answers().get(i - 1));
            String after = Boundary.bare(boundary.answers().get(i));
            boolean isWorse = after.startsWith("breached") || before.equals("complies");
            String good = isWorse ? before : after;
            String bad = isWorse ? after : before;
            boolean differs = !outcome(before).equals(outcome(after));
            if (differs && (!ofBreaches || (good.equals("complies") && bad.startsWith("breached")))) {
                List<String> two = boundary.values().subList(i - 1, i + 1);
                return Optional.of(isWorse ? two : List.of(two.get(1), two.get(0)));
            }
        }
        return Optional.empty();
    }

    private static String outcome(String answer) {
        return answer.split(" ", 2)[0];
    }

    private void doubled(Boundary boundary, List<String> values) {
        RuleCase one = cases.get(boundary.name());
        String[] pattern = SLASH.split(Limits.pattern(boundary.place()));
        String[] place = SLASH.split(boundary.place());
        ChangedDossier dossier = one.dossier();
        for (int i = 2; i < pattern.length; i++) {
            if (pattern[i].equals(ANY)) {
                String item = String.join("/", List.of(place).subList(0, i + 1));
                boolean isOwn = (dossier.pointer(one.at()) + "/").startsWith(dossier.pointer(item) + "/");
                String key = boundary.code()
                        + String.join("/", List.of(pattern).subList(0, i + 1))
                        + (isOwn || boundary.isOfDays() ? "" : " " + pattern[pattern.length - 1]);
                Twice twice = new Twice(boundary.code(), boundary.says(), boundary.place(), item, values);
                if (!seen.contains(key) && isValid(twice.doubled(dossier))) {
                    seen.add(key);
                    rows.add(twice.row(one));
                }
            }
        }
    }

    private static boolean isValid(ChangedDossier dossier) {
        try {
            return dossier.checked() != null;
        } catch (Violations | IllegalArgumentException refused) {
            return false;
        }
    }
}
