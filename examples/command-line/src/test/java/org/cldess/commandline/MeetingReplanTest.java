package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MeetingReplanTest {
    @TempDir
    private Path folder;

    private Path scores;
    private Path plan;
    private JsonNode before;

    @BeforeEach
    void plans() throws IOException {
        StringBuilder table = new StringBuilder("left,right,score\n");
        for (int i = 1; i <= 5; i++) {
            for (int j = 1; j <= 5; j++) {
                table.append("L%s,R%s,%s\n".formatted(i, j, 1 + (i * 7 + j * 5) % 11));
            }
        }
        scores = file("scores.csv", table.toString());
        Run run = Run.of("meeting", "plan", "--scores", scores, "--rounds", 4, "--tables", 4, "--json");
        plan = file("plan.json", run.out());
        before = run.json();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Run replan(Object... more) {
        List<Object> words =
                new ArrayList<>(List.of("meeting", "replan", "--plan", plan, "--scores", scores, "--json"));
        words.addAll(Arrays.asList(more));
        return Run.of(words.toArray());
    }

    @Test
    void leaves_past_rounds_as_they_are_and_plans_the_rest_without_who_is_absent() throws IOException {
        Path absent = file("absent.csv", "participant,round\nR1,3\nR1,4\nL2,4\n");

        Run run = replan("--from-round", 3, "--absent", absent);

        assertThat(run.status()).isZero();
        JsonNode after = run.json();
        assertThat(after.propertyNames()).containsExactlyElementsOf(before.propertyNames());
        assertThat(after.get("rounds")).hasSize(4);
        assertThat(after.get("rounds").get(0)).isEqualTo(before.get("rounds").get(0));
        assertThat(after.get("rounds").get(1)).isEqualTo(before.get("rounds").get(1));
        assertThat(names(after, 3)).doesNotContain("R1").contains("L2");
        assertThat(names(after, 4)).doesNotContain("R1", "L2");
        Set<String> pairs = new HashSet<>();
        after.get("rounds")
                .forEach(round -> round.forEach(
                        encounter -> assertThat(pairs.add(encounter.get("left") + " " + encounter.get("right")))
                                .isTrue()));
        assertThat(after.get("score").decimalValue())
                .isLessThanOrEqualTo(after.get("bound").decimalValue());
    }

    @Test
    void names_the_encounter_whose_score_is_beyond_all_numbers() throws IOException {
        Path none = file("absent.csv", "participant,round\n");
        for (String score : List.of("1e1000000", "-1e400", "1e-1000000", "1e2147483647")) {
            Files.writeString(
                    plan,
                    before.toString().replaceFirst("\"score\":[0-9.]+,\"table\"", "\"score\":" + score + ",\"table\""));
            Run run = replan("--from-round", 2, "--absent", none);

            assertThat(run.status()).as(score).isEqualTo(1);
            assertThat(run.out()).contains("plan.encounter", "/rounds/0/0");
        }
    }

    @Test
    void keeps_what_still_can_take_place_where_this_is_asked() throws IOException {
        Path absent = file("absent.csv", "participant;round\nR1;2\nR1;3\nR1;4\n");

        JsonNode after = replan("--from-round", 2, "--absent", absent, "--keep").json();

        before.get("rounds")
                .forEach(round -> round.forEach(encounter -> {
                    if (!encounter.get("right").stringValue().equals("R1")) {
                        assertThat(IntStream.range(0, 4)
                                        .anyMatch(r -> IntStream.range(
                                                        0,
                                                        after.get("rounds")
                                                                .get(r)
                                                                .size())
                                                .anyMatch(k -> after.get("rounds")
                                                        .get(r)
                                                        .get(k)
                                                        .equals(encounter))))
                                .isTrue();
                    }
                }));
    }

    /** Anne is free when Zoé is not, so one of their encounters has to move if they must meet. */
    @Test
    void tells_how_many_encounters_keep_their_round() throws IOException {
        Path three = file("three.json", """
                {"rounds":[[{"left":"Anne","right":"Luc","score":3,"table":1}],[{"left":"Anne","right":"Max","score":1,"table":1}],
                [{"left":"Léa","right":"Zoé","score":2,"table":1}]]}""");
        Path pairs = file("pairs.csv", "left,right,score\nAnne,Luc,3\nAnne,Max,1\nAnne,Zoé,1\nLéa,Zoé,2\n");
        List<Object> words = List.of(
                "meeting", "replan", "--plan", three, "--scores", pairs, "--from-round", 1, "--tables", 2, "--keep");

        assertThat(Run.of(words.toArray()).out())
                .endsWith("3 rencontres gardent leur tour\u00a0: il n’est pas possible d’en garder davantage.\n");

        Path must = file("must.csv", "left,right\nAnne,Zoé\n");
        assertThat(Run.of(Stream.concat(words.stream(), Stream.of("--must", must))
                                .toArray())
                        .out())
                .endsWith("2 rencontres gardent leur tour\u00a0: il n’est pas possible d’en garder davantage.\n");
    }

    /** Anne is free in the third round only, in which Zoé meets Léa. Beyond eight encounters, that is not proved. */
    @Test
    void tells_how_many_encounters_could_keep_their_round_at_most() throws IOException {
        StringBuilder planned = new StringBuilder();
        StringBuilder pairs = new StringBuilder("left,right,score\nAnne,Luc,3\nAnne,Max,1\nAnne,Zoé,1\nLéa,Zoé,2\n");
        List<String> first = List.of("Anne,Luc,3", "Anne,Max,1", "Léa,Zoé,2");
        for (int round = 0; round < 3; round++) {
            String[] one = first.get(round).split(",", -1);
            planned.append(round == 0 ? "[" : ",[").append(encounter(one[0], one[1], one[2], 1));
            for (int i = 0; i < 2; i++) {
                String other = "R" + (round + i) % 3;
                planned.append(',').append(encounter("L" + i, other, "1", 2 + i));
                pairs.append("L%s,%s,1\n".formatted(i, other));
            }
            planned.append(']');
        }
        plan = file("nine.json", "{\"rounds\":[" + planned + "]}");
        Path must = file("must.csv", "left,right\nAnne,Zoé\n");
        Run run = Run.of(
                "meeting",
                "replan",
                "--plan",
                plan,
                "--scores",
                file("pairs.csv", pairs.toString()),
                "--from-round",
                1,
                "--tables",
                4,
                "--must",
                must,
                "--keep");

        assertThat(run.out()).endsWith("8 rencontres gardent leur tour\u202F; 9 au plus le pourraient.\n");
    }

    private static String encounter(String left, String right, String score, int table) {
        return "{\"left\":\"%s\",\"right\":\"%s\",\"score\":%s,\"table\":%s}".formatted(left, right, score, table);
    }

    @Test
    void uses_no_more_tables_than_the_plan_unless_it_is_told() {
        assertThat(replan("--from-round", 2).json().get("rounds"))
                .allSatisfy(round -> assertThat(round).hasSize(4));
        assertThat(replan("--from-round", 2, "--tables", 3).json().get("rounds").get(3))
                .hasSize(3);
        assertThat(replan("--from-round", 2, "--tables", 5).json().get("rounds").get(1))
                .hasSize(5);
    }

    @Test
    void counts_past_encounters_for_the_maximum_of_a_participant() throws IOException {
        Path participants = file("participants.csv", "participant,max\nL2,1\n");

        JsonNode after = replan("--from-round", 2, "--participants", participants, "--start", "9h", "--minutes", 20)
                .json();

        assertThat(names(before, 1)).contains("L2");
        assertThat(names(after, 1)).contains("L2");
        assertThat(IntStream.rangeClosed(2, 4).mapToObj(round -> names(after, round)))
                .allSatisfy(names -> assertThat(names).isNotEmpty().doesNotContain("L2"));
        assertThat(after.get("hours").valueStream().map(JsonNode::stringValue))
                .containsExactly("09:00", "09:20", "09:40", "10:00");
    }

    @Test
    void plans_again_after_one_of_several_representatives_left() throws IOException {
        Path participants = file("participants.csv", "participant,representatives\nR1,2\n");
        plan = file(
                "two.json",
                Run.of("meeting", "plan", "--scores", scores, "--rounds", 2, "--participants", participants, "--json")
                        .out());
        Path absent = file("absent.csv", "participant,round,person\nR1,2,1\n");

        Run run = replan("--from-round", 2, "--participants", participants, "--absent", absent);

        assertThat(run.status()).isZero();
        List<Integer> people = run.json()
                .get("rounds")
                .get(1)
                .valueStream()
                .filter(encounter -> encounter.get("right").stringValue().equals("R1"))
                .map(encounter -> encounter.get("rightPerson").intValue())
                .toList();
        assertThat(people).containsExactly(2);
    }

    @Test
    void names_every_row_and_place_that_is_wrong() throws IOException {
        Path absent = file("absent.csv", "participant,round\nMax,2\nR1,0\nR1,5\nR1,demain\n");
        plan = file("plan.json", """
                {"rounds":[[{"left":"L1","right":"L2","score":1,"table":1},{"left":"L3","right":"Max","score":1,"table":2},
                {"left":"L3","right":"R3","score":"1","table":2}],[{"left":"L3","right":"R3","score":1,"table":2},
                {"left":"L4","right":"R3","score":1,"table":3}],[{"left":"L4","right":"R3","score":1,"table":3,"leftPerson":0}],
                []]}""");

        JsonNode violations =
                replan("--from-round", 2, "--absent", absent).json().get("violations");

        assertThat(violations
                        .valueStream()
                        .map(violation -> violation.get("code").stringValue()))
                .containsExactly(
                        "name.side",
                        "name.unknown",
                        "plan.encounter",
                        "plan.twice",
                        "plan.person.number",
                        "name.unknown",
                        "round.number",
                        "round.number",
                        "round.number");
        assertThat(violations.get(0).get("path").stringValue()).isEqualTo("/rounds/0/0/right");
        assertThat(violations.get(6).get("row").intValue()).isEqualTo(3);
        assertThat(violations.get(6).get("column").stringValue()).isEqualTo("round");
    }

    @Test
    void cannot_run_on_a_plan_that_is_no_json_nor_from_a_round_that_is_not_there() throws IOException {
        assertThat(replan("--from-round", 5).status()).isEqualTo(2);
        plan = file("plan.json", "rounds");
        Run run = replan("--from-round", 2);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.json().get("error").get("code").stringValue()).isEqualTo("not-json");
        plan = file("plan.json", "{\"rounds\":[]}");
        assertThat(replan("--from-round", 2).status()).isEqualTo(1);
    }

    @Test
    void plans_a_meeting_with_absences_from_the_start() throws IOException {
        Path absent = file("absent.csv", "participant,round\nL1,1\nR2,1\nR2,2\n");

        JsonNode planned = Run.of("meeting", "plan", "--scores", scores, "--rounds", 4, "--absent", absent, "--json")
                .json();

        assertThat(names(planned, 1)).doesNotContain("L1", "R2");
        assertThat(names(planned, 2)).doesNotContain("R2").contains("L1");
    }

    private static List<String> names(JsonNode plan, int round) {
        List<String> names = new ArrayList<>();
        plan.get("rounds").get(round - 1).forEach(encounter -> {
            names.add(encounter.get("left").stringValue());
            names.add(encounter.get("right").stringValue());
        });
        return names;
    }
}
