package org.cldess.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cldess.encounter.Guest;
import org.cldess.encounter.plan.Encounter;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.validation.Violation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan file, as written by {@code meeting plan --json}. */
final class PlanFile {
    /** Reads scores as the decimal numbers that they are; a binary one may be infinite. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ScoreTable table;
    private final Consumer<Violation> problems;

    private PlanFile(ScoreTable table, Consumer<Violation> problems) {
        this.table = table;
        this.problems = problems;
    }

    /**
     * Reads the encounters of each round.
     *
     * @param file the file
     * @param table the scores, which define the participants of each side
     * @param problems receives the problems found
     * @return the rounds; empty if they are missing
     */
    static List<List<Encounter>> read(Path file, ScoreTable table, Consumer<Violation> problems) {
        JsonNode rounds = tree(file).path("rounds");
        PlanFile plan = new PlanFile(table, problems);
        if (!rounds.isArray() || rounds.isEmpty() || rounds.size() > SpeedMeeting.MAX_ROUNDS) {
            plan.wrong("plan.rounds", "/rounds", SpeedMeeting.MAX_ROUNDS);
            return List.of();
        }
        List<List<Encounter>> all = new ArrayList<>();
        for (JsonNode round : rounds) {
            all.add(plan.round(all.size() + 1, round));
        }
        return all;
    }

    private static JsonNode tree(Path file) {
        try {
            return JSON.readTree(InputText.read(file));
        } catch (JacksonException e) {
            throw new CommandException("not-json", Texts.WORDS.message("input.not-json", file.toString()), e);
        }
    }

    private List<Encounter> round(int number, JsonNode round) {
        List<Encounter> encounters = new ArrayList<>();
        Set<Object> taken = new HashSet<>();
        int place = 0;
        for (JsonNode node : round) {
            String at = "/rounds/%s/%s".formatted(number - 1, place++);
            Optional<Participant> left = participant(node, "left", at, true);
            Optional<Participant> right = participant(node, "right", at, false);
            JsonNode score = node.path("score");
            JsonNode seat = node.path("table");
            boolean hasScore =
                    score.isNumber() && Score.refusal(score.decimalValue()).isEmpty();
            boolean hasTable = seat.isInt() && seat.intValue() >= 1;
            int leftPerson = person(node, "leftPerson", at);
            int rightPerson = person(node, "rightPerson", at);
            if (!hasScore || !hasTable) {
                wrong("plan.encounter", at);
            } else if (left.isPresent() && right.isPresent()) {
                List<Object> places =
                        List.of(List.of(left.get(), leftPerson), List.of(right.get(), rightPerson), seat.intValue());
                if (places.stream().filter(taken::add).count() < places.size()) {
                    wrong("plan.twice", at, number);
                }
                Score pair = Score.of(left.get(), right.get(), score.decimalValue());
                encounters.add(new Encounter(number, seat.intValue(), pair, leftPerson, rightPerson));
            }
        }
        return encounters;
    }

    /** Returns the number of a representative: the first one, unless the plan names another. */
    private int person(JsonNode node, String component, String at) {
        JsonNode number = node.path(component);
        if (number.isMissingNode()) {
            return 1;
        }
        boolean isPerson = number.isInt() && number.intValue() >= 1 && number.intValue() <= Guest.MAX_REPRESENTATIVES;
        if (!isPerson) {
            wrong("plan.person.number", at + "/" + component, Guest.MAX_REPRESENTATIVES);
        }
        return isPerson ? number.intValue() : 1;
    }

    private Optional<Participant> participant(JsonNode node, String side, String at, boolean onLeft) {
        String name = node.path(side).asString("");
        Optional<Participant> found = table.find(name, onLeft);
        if (found.isEmpty()) {
            String code = table.find(name, !onLeft).isPresent() ? "name.side" : "name.unknown";
            wrong(code, at + "/" + side, name);
        }
        return found;
    }

    private void wrong(String code, String path, Object... arguments) {
        problems.accept(Violation.error(code, path, Texts.WORDS.message(code, arguments)));
    }
}
