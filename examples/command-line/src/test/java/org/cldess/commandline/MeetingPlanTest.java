package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MeetingPlanTest {
    private static final String SCORES = """
            left,right,score
            Mimosa,Parfums,3
            Mimosa,Roses,1.5
            Jasmin,Parfums,2
            Jasmin,Roses,4
            Lavande,Parfums,1
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Run plan(String scores, Object... more) throws IOException {
        Object[] words = new Object[6 + more.length];
        words[0] = "meeting";
        words[1] = "plan";
        words[2] = "--scores";
        words[3] = file("scores.csv", scores);
        words[4] = "--rounds=2";
        words[5] = "--json";
        System.arraycopy(more, 0, words, 6, more.length);
        return Run.of(words);
    }

    @Test
    void gives_the_best_plan_with_its_bound_and_tells_who_is_free() throws IOException {
        Run run = plan(SCORES);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode plan = run.json();
        assertThat(plan.get("score").decimalValue()).isEqualByComparingTo("10.5");
        assertThat(plan.get("bound").decimalValue()).isEqualByComparingTo("10.5");
        assertThat(plan.get("optimal").booleanValue()).isTrue();
        assertThat(plan.get("rounds")).hasSize(2);
        assertThat(plan.get("byes").get(0).get("participant").stringValue()).isEqualTo("Lavande");
        assertThat(plan.get("byes").get(0).get("rounds")).hasSize(2);
        assertThat(plan.get("conflicts")).isEmpty();
    }

    @Test
    void reads_columns_in_any_order_with_a_byte_order_mark_and_semicolons() throws IOException {
        Run run = plan("\uFEFFScore;Right;Left\r\n3;Parfums;Mimosa\r\n4;Roses;Jasmin\r\n");

        assertThat(run.status()).isZero();
        assertThat(run.json().get("score").decimalValue()).isEqualByComparingTo("7");
    }

    @Test
    void names_every_row_whose_score_is_no_number_or_out_of_bounds() throws IOException {
        Run run = plan("left,right,score\na,x,douze\na,y,1.2345678\nb,x,1000001\nb,y,NaN\nc,x,1\n");

        assertThat(run.status()).isEqualTo(1);
        JsonNode violations = run.json().get("violations");
        assertThat(StreamSupport.stream(violations.spliterator(), false)
                        .map(violation -> violation.get("row").intValue()))
                .containsExactly(2, 3, 4, 5);
        assertThat(violations.get(0).get("code").stringValue()).isEqualTo("score.number");
        assertThat(violations.get(0).get("column").stringValue()).isEqualTo("score");
        assertThat(violations.get(0).get("message").stringValue())
                .isEqualTo("«\u00A0douze\u00A0» n’est pas un nombre. Écrivez-le avec un point décimal, comme 12.5.");
    }

    @Test
    void refuses_a_name_that_stands_on_both_sides_and_a_pair_with_two_scores() throws IOException {
        Run run = plan("left,right,score\na,x,1\na,x,2\nx,y,3\n");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("violations")).hasSize(2);
        assertThat(run.json().get("violations").get(0).get("row").intValue()).isEqualTo(3);
        assertThat(run.json().get("violations").get(1).get("row").intValue()).isEqualTo(4);
    }

    @Test
    void tells_the_contradiction_of_a_pair_that_must_and_must_not_meet() throws IOException {
        Path pair = file("pair.csv", "left,right\nMimosa,Parfums\n");

        Run run = plan(SCORES, "--must", pair, "--exclude", pair);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("score").isNull()).isTrue();
        assertThat(run.json().get("bound").isNull()).isTrue();
        assertThat(run.json().get("rounds")).isEmpty();
        assertThat(run.json().get("conflicts")).hasSize(1);
        assertThat(run.json().get("conflicts").get(0).stringValue()).contains("Mimosa", "Parfums");
    }

    @Test
    void tells_a_minimum_that_cannot_be_reached() throws IOException {
        Run run = plan(SCORES, "--min", 2);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("conflicts").get(0).stringValue()).contains("Lavande");
    }

    @Test
    void tells_who_cannot_reach_a_minimum_and_plans_for_the_others() throws IOException {
        Run run = plan("left,right,score\nMimosa,Parfums,3\nMimosa,Roses,1.5\nJasmin,Roses,4\n", "--min", 2);

        assertThat(run.status()).isZero();
        assertThat(run.json().get("conflicts")).isEmpty();
        assertThat(run.json().get("score").decimalValue()).isEqualByComparingTo("8.5");
        assertThat(run.json().get("lapsed")).hasSize(2);
        assertThat(run.json().get("lapsed").get(0).stringValue()).contains("Jasmin");
    }

    @Test
    void takes_the_two_sides_of_a_wish_in_either_order() throws IOException {
        Path must = file("must.csv", "left,right\nParfums,Lavande\n");
        Path exclude = file("exclude.csv", "left,right\nRoses,Jasmin\n");

        JsonNode plan = plan(SCORES, "--must", must, "--exclude", exclude).json();

        // Lavande takes one round of Parfums; the best of the rest is Mimosa with Parfums and with Roses.
        assertThat(plan.get("score").decimalValue()).isEqualByComparingTo("5.5");
        assertThat(encounters(plan)).containsExactlyInAnyOrder("Lavande Parfums", "Mimosa Parfums", "Mimosa Roses");
    }

    private static List<String> encounters(JsonNode plan) {
        return plan.get("rounds")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(encounter -> encounter.get("left").stringValue() + " "
                        + encounter.get("right").stringValue())
                .toList();
    }

    @Test
    void reads_decimal_commas_in_a_table_with_semicolons() throws IOException {
        JsonNode plan = plan("left;right;score\na;x;3,5\nb;y;0,125\nc;z;-1\nd;w;1,500\n")
                .json();

        assertThat(plan.get("score").decimalValue()).isEqualByComparingTo("5.125");
    }

    @Test
    void names_the_cells_whose_comma_may_mark_decimals_or_thousands() throws IOException {
        Run run = plan("left;right;score\na;x;2.5\nb;y;1,500\nc;z;1.000,5\nd;w;4\n");

        assertThat(run.status()).isEqualTo(1);
        assertThat(found(run)).containsExactly("3 score score.comma", "4 score score.number");
        assertThat(run.json().get("violations").get(0).get("message").stringValue())
                .isEqualTo("«\u00A01,500\u00A0» n’est pas clair\u00A0: la virgule sépare-t-elle des décimales ou des "
                        + "milliers\u202F? D’autres scores ont un point. N’utilisez que l’un des deux.");
    }

    @Test
    void takes_no_decimal_comma_in_a_table_with_commas() throws IOException {
        assertThat(found(plan("left,right,score\na,x,\"3,5\"\n"))).containsExactly("2 score score.number");
    }

    /** Returns the row, the column and the code of each problem. */
    private static List<String> found(Run run) {
        return run.json()
                .get("violations")
                .valueStream()
                .map(problem -> problem.get("row").intValue() + " "
                        + problem.get("column").stringValue() + " "
                        + problem.get("code").stringValue())
                .toList();
    }

    @Test
    void names_the_table_of_each_problem() throws IOException {
        Path must = file("must.csv", "left,right\nTulipes,Mimosa\n");
        Path exclude = file("exclude.csv", "left,right\nMimosa,Tulipes\n");

        assertThat(plan(SCORES, "--must", must, "--exclude", exclude).json().findValuesAsString("file"))
                .containsExactlyInAnyOrder(must.toString(), exclude.toString());
    }

    @Test
    void names_the_rows_of_wishes_that_nobody_bears() throws IOException {
        Path wishes = file("wishes.csv", "left,right\nMimosa,Tulipes\nParfums,Mimosa\nParfums,Roses\nIris,Mimosa\n");

        Run run = plan(SCORES, "--must", wishes);

        assertThat(run.status()).isEqualTo(1);
        assertThat(found(run)).containsExactly("2 right name.unknown", "4 right pair.side", "5 left name.unknown");
    }

    /** Lavande has one score alone, of 1; with it, Parfums cannot also meet Jasmin for 2. */
    @ParameterizedTest
    @ValueSource(strings = {"--fairest", "--levelled"})
    void leaves_nobody_out_where_this_is_asked(String option) throws IOException {
        JsonNode plan = plan(SCORES, option).json();

        assertThat(plan.get("score").decimalValue()).isEqualByComparingTo("9.5");
        assertThat(encounters(plan)).contains("Lavande Parfums");
    }

    @Test
    void gives_nobody_more_encounters_than_the_maximum() throws IOException {
        JsonNode plan = plan(SCORES, "--max", 1).json();

        assertThat(encounters(plan)).containsExactlyInAnyOrder("Mimosa Parfums", "Jasmin Roses");
    }

    @Test
    void gives_participants_their_own_minimum_and_maximum() throws IOException {
        Path participants = file("participants.csv", "participant;min;max\nLavande;1;\nMimosa;;1\n");

        JsonNode plan = plan(SCORES, "--participants", participants).json();

        assertThat(plan.get("score").decimalValue()).isEqualByComparingTo("8.5");
        assertThat(encounters(plan))
                .containsExactlyInAnyOrder("Lavande Parfums", "Jasmin Parfums", "Jasmin Roses", "Mimosa Roses");
    }

    @Test
    void seats_a_host_always_at_the_same_table() throws IOException {
        Path participants = file("participants.csv", "Table,Participant\n7,Parfums\n");

        JsonNode plan = plan(SCORES, "--participants", participants).json();

        assertThat(plan.get("rounds").valueStream().flatMap(JsonNode::valueStream))
                .allSatisfy(encounter -> assertThat(encounter.get("table").intValue() == 7)
                        .isEqualTo(encounter.get("right").stringValue().equals("Parfums")));
    }

    @Test
    void lets_representatives_meet_at_the_same_time() throws IOException {
        String scores = "left,right,score\na,x,1\nb,x,2\nc,x,3\n";
        Path participants = file("participants.csv", "participant,representatives\nx,2\n");

        assertThat(encounters(plan(scores).json())).hasSize(2);
        assertThat(encounters(plan(scores, "--participants", participants).json()))
                .hasSize(3);
    }

    @Test
    void says_which_representative_sits_at_which_table_and_who_comes_late() throws IOException {
        String scores = "left,right,score\na,x,1\nb,x,2\nc,x,3\n";
        Path participants = file("participants.csv", "participant,representatives\nx,3\n");
        Path absent = file("absent.csv", "participant,round,person\nx,1,2\n");

        JsonNode plan =
                plan(scores, "--participants", participants, "--absent", absent).json();
        List<Integer> people = plan.get("rounds")
                .get(0)
                .valueStream()
                .map(encounter -> encounter.get("rightPerson").intValue())
                .toList();

        assertThat(people).isNotEmpty().doesNotContain(2).doesNotHaveDuplicates();
        assertThat(encounters(plan)).hasSize(3);
    }

    @Test
    void names_each_person_in_words() throws IOException {
        Path scores = file("scores.csv", "left,right,score\na,x,1\nb,x,2\n");
        Path participants = file("participants.csv", "participant,representatives\nx,3\n");

        Run run = Run.of("meeting", "plan", "--scores", scores, "--rounds", 1, "--participants", participants);

        assertThat(run.out())
                .containsPattern("table 1\u00A0: . – x \\(personne [123]\\)")
                .contains("x (personne 3) n’a pas de rencontre au tour 1.");
    }

    @Test
    void refuses_an_absence_of_a_representative_who_does_not_exist() throws IOException {
        Path participants = file("participants.csv", "participant,representatives\nParfums,2\n");
        Path absent =
                file("absent.csv", "participant,round,person\nParfums,1,3\nMimosa,1,2\nMimosa,1,un\nParfums,1,\n");

        assertThat(found(plan(SCORES, "--participants", participants, "--absent", absent)))
                .containsExactly("2 person person.number", "3 person person.number", "4 person person.number");
    }

    @Test
    void names_every_cell_of_participants_that_makes_no_sense() throws IOException {
        Path participants = file("participants.csv", """
                participant,min,max,table,representatives
                Tulipes,1,,,
                Mimosa,-1,,,
                Jasmin,,deux,,101
                Jasmin,1,,,
                Parfums,,,2,3
                Roses,,,4,1
                Lavande,,,4,
                """);

        Run run = plan(SCORES, "--participants", participants);

        assertThat(run.status()).isEqualTo(1);
        assertThat(found(run))
                .containsExactly(
                        "2 participant name.unknown",
                        "3 min number.between",
                        "4 max number.between",
                        "4 representatives number.between",
                        "5 participant participant.twice",
                        "6 table table.one-seat",
                        "8 table table.taken");
    }

    @Test
    void names_a_column_of_participants_that_it_does_not_know() throws IOException {
        Path participants = file("participants.csv", "participant,minimum\nMimosa,1\n");

        assertThat(found(plan(SCORES, "--participants", participants))).containsExactly("1 minimum table.unknown");
    }

    /** 9:15 and twice 20 minutes are 9:55; with the break, 10:10. */
    @Test
    void tells_the_hour_of_each_round() throws IOException {
        Object[] hours = {"--start", "9:15", "--minutes", 20, "--break-after", 2, "--break-minutes", 15};
        Path scores = file("scores.csv", SCORES);
        List<Object> words = new ArrayList<>(List.of("meeting", "plan", "--scores", scores, "--rounds", 3));
        words.addAll(List.of(hours));

        assertThat(Run.of(words.toArray()).out())
                .contains("Tour 1, 9\u00A0h\u00A015\n", "Tour 2, 9\u00A0h\u00A035\n", "Tour 3, 10\u00A0h\u00A010\n");
        words.add("--json");
        assertThat(Run.of(words.toArray()).json().get("hours").valueStream().map(JsonNode::stringValue))
                .containsExactly("09:15", "09:35", "10:10");
        assertThat(plan(SCORES, "--start", "14h05")
                        .json()
                        .get("hours")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .containsExactly("14:05");
        assertThat(plan(SCORES).json().get("hours")).isEmpty();
    }

    @Test
    void explains_hours_that_make_no_sense() throws IOException {
        assertThat(usage("--start", "25:00")).contains("25:00", "--start");
        assertThat(usage("--minutes", 20)).contains("--minutes", "--start");
        assertThat(usage("--start", "9h", "--break-after", 1)).contains("--break-after", "--break-minutes");
        assertThat(usage("--start", "9h", "--break-minutes", 5)).contains("--break-minutes", "--break-after");
        assertThat(usage("--start", "9h", "--break-after", 1, "--break-minutes", 5))
                .contains("--minutes");
        assertThat(usage("--start", "9h", "--minutes", 0)).contains("--minutes");
        assertThat(usage("--start", "9h", "--minutes", 20, "--break-after", 3, "--break-minutes", 5))
                .contains("--break-after");
    }

    private String usage(Object... words) throws IOException {
        Run run = plan(SCORES, words);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.json().get("error").get("code").stringValue()).isEqualTo("usage");
        return run.json().get("error").get("message").stringValue();
    }

    @Test
    void keeps_within_the_tables() throws IOException {
        Run run = plan(SCORES, "--tables", 1);

        assertThat(run.status()).isZero();
        assertThat(run.json().get("score").decimalValue()).isEqualByComparingTo("7");
        run.json().get("rounds").forEach(round -> assertThat(round).hasSize(1));
    }

    @Test
    void cannot_run_on_a_missing_an_empty_or_a_latin_1_table() throws IOException {
        Run missing = Run.of("meeting", "plan", "--scores", folder.resolve("none.csv"), "--rounds", 2, "--json");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.json().get("error").get("code").stringValue()).isEqualTo("missing");

        Run empty = plan("");
        assertThat(empty.status()).isEqualTo(2);
        assertThat(empty.json().get("error").get("code").stringValue()).isEqualTo("empty");

        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "left,right,score\nÉglantine,x,1\n".getBytes(StandardCharsets.ISO_8859_1));
        Run encoded = Run.of("meeting", "plan", "--scores", latin, "--rounds", 2);
        assertThat(encoded.status()).isEqualTo(2);
        assertThat(encoded.err()).contains("octet 0xC9 en ligne 2").doesNotContain("Exception");
    }

    @Test
    void refuses_a_header_without_the_columns() throws IOException {
        Run run = plan("gauche,droite,note\na,x,1\n");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("violations").get(0).get("message").stringValue())
                .contains("left, right, score");
    }

    @Test
    void speaks_english_when_asked() throws IOException {
        Run run = plan("left,right,score\na,x,douze\n", "--lang", "en");

        assertThat(run.json().get("violations").get(0).get("message").stringValue())
                .isEqualTo("“douze” is not a number. Write it with a decimal point, like 12.5.");
    }

    @Test
    void explains_wrong_usage_and_lists_what_exists() throws IOException {
        assertThat(Run.of("metting").err()).contains("metting", "meeting");
        assertThat(Run.of("metting").status()).isEqualTo(2);
        Run unknown = plan(SCORES, "--tour", 3);
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.json().get("error").get("code").stringValue()).isEqualTo("usage");
        assertThat(unknown.json().get("error").get("message").stringValue()).contains("--tour", "--rounds");
        assertThat(Run.of("meeting", "plan").err()).contains("--scores", "--rounds");
        assertThat(Run.of("meeting", "plan", "--help").status()).isZero();
        assertThat(Run.of("meeting", "plan", "--help").out()).contains("Le nombre de tours");
    }
}
