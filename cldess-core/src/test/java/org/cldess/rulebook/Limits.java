package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.rule.Parameter;
import org.cldess.rule.RuleRecord;

/** What a limit of a rule can be: a day or a figure of its record, or another fact of the case. */
final class Limits {
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern FEW = Pattern.compile("[0-9]{1,2}");
    private static final int HOURS = 24;

    private Limits() {}

    /** Returns the days on which a rule, or the value of one of its parameters, begins or ends. */
    static Map<String, Long> periods(RuleRecord rule) {
        Map<String, Long> periods = new LinkedHashMap<>();
        rule.validFrom().ifPresent(day -> periods.put("from of the rule", day.toEpochDay()));
        rule.validUntil().ifPresent(day -> periods.put("until of the rule", day.toEpochDay()));
        for (Parameter parameter : rule.parameters()) {
            String name = name(parameter);
            parameter.from().ifPresent(day -> periods.putIfAbsent("from of " + name, day.toEpochDay()));
            parameter.until().ifPresent(day -> periods.putIfAbsent("until of " + name, day.toEpochDay()));
        }
        return periods;
    }

    private static String name(Parameter parameter) {
        return parameter.name() + " " + parameter.value();
    }

    /** Returns the days or figures of a rule, by their name. */
    static Map<String, Long> ofLaw(RuleRecord rule, Steps steps) {
        Map<String, Long> law = steps == Steps.DAYS ? periods(rule) : new LinkedHashMap<>();
        for (Parameter parameter : rule.parameters()) {
            if (steps == Steps.DAYS && DATE.matcher(parameter.value()).matches()) {
                law.put(name(parameter), LocalDate.parse(parameter.value()).toEpochDay());
            }
            if (steps != Steps.DAYS && NUMBER.matcher(parameter.value()).matches()) {
                law.putIfAbsent(
                        name(parameter),
                        parameter
                                .number()
                                .movePointRight(steps.ofOne() > 1 ? Steps.SCALE : 0)
                                .longValue());
            }
        }
        return law;
    }

    /** Returns what the limit of a value may be, the likeliest first. */
    static Map<String, Long> of(RuleCase one, String place, Steps steps, Map<String, Object> values) {
        RuleRecord rule = RuleRecord.shipped(one.rule());
        Map<String, Long> limits = ofLaw(rule, steps);
        String beside = place.substring(0, place.lastIndexOf('/') + 1);
        List<String> facts = values.keySet().stream()
                .filter(fact -> !fact.equals(place))
                .filter(fact -> Steps.of(values.get(fact)).equals(Optional.of(steps)))
                .sorted(Comparator.comparingInt(
                        fact -> (fact.startsWith(beside) ? 0 : 2) + (isNeeded(rule, fact) ? 0 : 1)))
                .toList();
        facts.forEach(fact -> limits.put("= " + fact, Steps.count(values.get(fact))));
        if (steps == Steps.DAYS) {
            if (!place.equals(Boundary.DAY)) {
                limits.put("= " + Boundary.DAY, one.day().toEpochDay());
            }
            facts.forEach(fact -> rule.parameters().stream()
                    .filter(parameter -> FEW.matcher(parameter.value()).matches())
                    .forEach(parameter -> shifted(limits, fact, (LocalDate) values.get(fact), parameter)));
        }
        return limits;
    }

    private static boolean isNeeded(RuleRecord rule, String fact) {
        return rule.needs().contains(pattern(fact));
    }

    private static void shifted(Map<String, Long> limits, String fact, LocalDate day, Parameter parameter) {
        int n = parameter.number().intValue();
        String later = "= %s + %s".formatted(fact, name(parameter));
        String earlier = "= %s − %s".formatted(fact, name(parameter));
        String unit = parameter.unit();
        if (unit.equals("months")) {
            limits.put(later, day.plusMonths(n).toEpochDay());
            limits.put(earlier, day.minusMonths(n).toEpochDay());
        } else if (unit.equals("years")) {
            limits.put(later, day.plusYears(n).toEpochDay());
            limits.put(earlier, day.minusYears(n).toEpochDay());
        } else if (unit.equals("days") || unit.equals("hours")) {
            int days = unit.equals("hours") ? n / HOURS : n;
            limits.put(later, day.plusDays(days).toEpochDay());
            limits.put(earlier, day.minusDays(days).toEpochDay());
        }
    }

    /** Returns the pattern of a place, in which a star matches any item of a list. */
    static String pattern(String place) {
        if (place.equals(Boundary.DAY)) {
            return place;
        }
        StringBuilder pattern = new StringBuilder();
        Form form = Form.of(DossierParts.class);
        boolean isItem = false;
        for (String token : SLASH.splitAsStream(place).skip(1).toList()) {
            if (isItem) {
                pattern.append("/*");
                isItem = false;
            } else {
                pattern.append('/').append(token);
                Part part = form.get(token);
                isItem = part.isList();
                form = part.holdsThings() ? part.form() : form;
            }
        }
        return pattern.toString();
    }
}
