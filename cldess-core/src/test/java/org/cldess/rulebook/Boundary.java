package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.language.Message;
import org.cldess.rule.Finding;
import org.cldess.rule.Parameter;
import org.cldess.rule.RuleRecord;
import org.cldess.sample.ChangedDossier;

/**
 * A value of a case at which the answer of its rule changes.
 *
 * @param code the code of the rule
 * @param says the sentence of the case
 * @param place the place of the value, with the ids of things; {@code day} is the day of the check
 * @param values the value before the limit, the limit, and the value after it
 * @param answers the answers for these values
 * @param limit what the limit is: a figure of the rule, or another fact of the case; empty if it is a sum
 */
record Boundary(String code, String says, String place, List<String> values, List<String> answers, String limit) {
    static final String DAY = "day";

    private static final String SAME = "=";
    private static final int CELLS = 7;
    private static final int FIRST_VALUE = 3;
    private static final int LONGEST_FIGURE = 20;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern BAR = Pattern.compile(" \\| ?");
    private static final Pattern ARROW = Pattern.compile(" → ");
    private static final Pattern FIGURES = Pattern.compile(" \\[.*?]");

    /** The keys of the names of things, which say nothing about the answer. */
    private static final Pattern NAMING = Pattern.compile("(^|\\.)(subject|number|title|name|object)$");

    /** Reads a row of the table. */
    static Boundary of(String row) {
        List<String> cells = List.of(BAR.split(row, CELLS));
        List<String> values = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (String cell : cells.subList(FIRST_VALUE, CELLS - 1)) {
            String[] two = ARROW.split(cell);
            values.add(two[0]);
            answers.add(two[1].equals(SAME) ? answers.get(answers.size() - 1) : two[1]);
        }
        return new Boundary(cells.get(0), cells.get(1), cells.get(2), values, answers, cells.get(CELLS - 1));
    }

    /** Returns the row of the table. Figures are printed only if the answer changes to another figure. */
    @Override
    public String toString() {
        boolean shown = IntStream.range(1, answers.size())
                .anyMatch(i -> !answers.get(i).equals(answers.get(i - 1))
                        && bare(answers.get(i)).equals(bare(answers.get(i - 1))));
        StringBuilder row = new StringBuilder("%s | %s | %s".formatted(code, says, place));
        String before = "";
        for (int i = 0; i < values.size(); i++) {
            String answer = shown ? answers.get(i) : bare(answers.get(i));
            row.append(" | ").append(values.get(i)).append(" → ").append(answer.equals(before) ? SAME : answer);
            before = answer;
        }
        return row.append(" | ").append(limit).toString().strip();
    }

    /** Returns the name of the case. */
    String name() {
        return Boundaries.name(code, says);
    }

    /** Returns whether the value is a day. */
    boolean isOfDays() {
        return DATE.matcher(values.get(0)).matches();
    }

    /** Returns the days between which the answer changes; empty unless the value is a day. */
    Set<String> around() {
        return isOfDays() ? Set.copyOf(values) : Set.of();
    }

    /** Returns whether the value is the figure of the rule after which its limit is named. */
    boolean isAtFigure() {
        RuleRecord rule = RuleRecord.shipped(code);
        return Stream.of(Steps.values())
                .anyMatch(steps -> Optional.ofNullable(Limits.ofLaw(rule, steps).get(limit))
                        .map(count -> steps.value(count).toString())
                        .filter(values.get(1)::equals)
                        .isPresent());
    }

    /** Returns an answer without the figures that were used. */
    static String bare(String answer) {
        return FIGURES.matcher(answer).replaceAll("");
    }

    /** Returns the same row with the answers of today. */
    Boundary asked(RuleCase one) {
        ChangedDossier dossier = one.dossier();
        String at = dossier.pointer(one.at());
        List<String> now = new ArrayList<>();
        for (String value : values) {
            now.add(
                    place.equals(DAY)
                            ? answer(one, at, dossier, LocalDate.parse(value))
                            : answer(one, at, dossier.with(place, moved(dossier, value)), one.day()));
        }
        return new Boundary(code, says, place, values, now, limit);
    }

    private Object moved(ChangedDossier dossier, String value) {
        return Steps.of(dossier.at(place).orElseThrow()).orElseThrow().parse(value);
    }

    /**
     * Returns the answer of the rule of a case about a place: the outcome, why, and the figures that were used. A
     * figure from memory has a question mark.
     */
    static String answer(RuleCase one, String at, ChangedDossier dossier, LocalDate day) {
        return Ruling.of(one.rule(), dossier.dossier(), day).all().stream()
                .filter(finding -> finding.path().equals(at))
                .map(Boundary::answer)
                .collect(Collectors.joining(" and "));
    }

    private static String answer(Finding finding) {
        String figures = finding.parameters().stream().map(Boundary::figure).collect(Collectors.joining(", "));
        String why = switch (finding.outcome()) {
            case COMPLIES -> "";
            case NOT_EVALUABLE -> " " + finding.missing().size();
            case BREACHED, NOT_APPLICABLE -> " " + keys(finding.message());
        };
        return Ruling.name(finding.outcome()) + why + (figures.isEmpty() ? "" : " [" + figures + "]");
    }

    private static String figure(Parameter parameter) {
        String value = parameter.value();
        return parameter.name() + " "
                + (value.length() > LONGEST_FIGURE ? value.substring(0, LONGEST_FIGURE) + "…" : value)
                + (parameter.confirmed() ? "" : "?");
    }

    /** Returns the key of a message and those of the messages inside. */
    private static String keys(Message message) {
        String inside = message.arguments().stream()
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .map(Boundary::keys)
                .filter(key -> !NAMING.matcher(key).find())
                .distinct()
                .collect(Collectors.joining("+"));
        boolean isFrame = message.key().startsWith("noted.") || message.key().equals("and");
        return inside.isEmpty() ? message.key() : isFrame ? inside : "%s(%s)".formatted(message.key(), inside);
    }
}
