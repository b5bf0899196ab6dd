package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MixCommandTest {
    private static Run mix(int people, int tables, int rounds, Object... more) {
        Object[] words = new Object[7 + more.length];
        Object[] first = {"mix", "--people", people, "--tables", tables, "--rounds", rounds};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return Run.of(words);
    }

    @Test
    void gives_the_people_of_each_table_in_each_round_from_one() {
        Run run = mix(4, 2, 3, "--json");

        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\\s+", ""))
                .isEqualTo("{\"encounters\":6,\"bound\":6,\"rounds\":[[[1,4],[2,3]],[[2,4],[1,3]],[[3,4],[1,2]]]}");
    }

    @Test
    void lets_those_who_came_to_a_gathering_meet_somebody_else_at_each_table() {
        Dossier grasse =
                DossierFile.read(Path.of("src/main/dossiers/grasse.json")).orElseThrow();
        int people = grasse.gatherings().get(0).sessions().stream()
                .filter(session -> session.theme().equals("Se nourrir ici"))
                .findFirst()
                .flatMap(session -> session.attendance().value())
                .orElseThrow();

        JsonNode plan = mix(people, 7, 3, "--json").json();

        assertThat(people).isEqualTo(42);
        assertThat(plan.get("encounters").intValue()).isEqualTo(42 * 3 * 5 / 2);
        assertThat(plan.get("bound")).isEqualTo(plan.get("encounters"));
    }

    @Test
    void names_people_beyond_all_tables_without_getting_lost_in_their_number() {
        String all =
                IntStream.rangeClosed(1, 20_000).mapToObj(Integer::toString).collect(Collectors.joining(","));

        for (String option : List.of("--hosts", "--apart")) {
            Run run = mix(23, 5, 4, option, all);
            assertThat(run.status()).isIn(1, 2);
            assertThat(run.err()).doesNotContain("StackOverflow");
        }
    }

    @Test
    void seats_everybody_once_in_each_round() {
        JsonNode plan = mix(23, 5, 4, "--json").json();

        assertThat(plan.get("encounters").intValue())
                .isBetween(100, plan.get("bound").intValue());
        assertThat(plan.get("rounds")).hasSize(4);
        for (JsonNode round : plan.get("rounds")) {
            assertThat(round).hasSize(5);
            boolean[] seated = new boolean[24];
            round.forEach(table -> table.forEach(person -> {
                assertThat(seated[person.intValue()]).isFalse();
                seated[person.intValue()] = true;
            }));
            for (int person = 1; person < seated.length; person++) {
                assertThat(seated[person]).isTrue();
            }
        }
    }

    @Test
    void tells_people_where_they_sit() {
        assertThat(mix(4, 2, 3).out().replace('\u00A0', ' ').replace('\u202F', ' '))
                .startsWith(
                        "6 rencontres entre deux personnes ; aucun plan conforme à ces demandes ne peut en donner plus de 6.")
                .contains("C’est le meilleur plan possible.", "Tour 3", "table 2 : 1, 2");
        assertThat(mix(1, 1, 1, "--lang", "en").out()).contains("0 encounters between two people");
    }

    @Test
    void keeps_hosts_at_their_tables_and_groups_apart() {
        JsonNode plan = mix(12, 3, 4, "--hosts", "7,2", "--apart", "1,3,5", "--apart", "4,6", "--json")
                .json();

        assertThat(plan.get("rounds")).hasSize(4);
        for (JsonNode round : plan.get("rounds")) {
            assertThat(numbers(round.get(0))).contains(7);
            assertThat(numbers(round.get(1))).contains(2);
            round.forEach(table -> {
                assertThat(numbers(table))
                        .filteredOn(List.of(1, 3, 5)::contains)
                        .hasSizeLessThan(2);
                assertThat(numbers(table)).filteredOn(List.of(4, 6)::contains).hasSizeLessThan(2);
            });
        }
    }

    @Test
    void gives_the_same_plan_for_the_same_seed() {
        String once = mix(30, 6, 5, "--seed", 7, "--json").out();

        assertThat(mix(30, 6, 5, "--seed", 7, "--json").out()).isEqualTo(once);
        assertThat(mix(30, 6, 5, "--seed", 8, "--json").out()).isNotEqualTo(once);
    }

    @Test
    void says_what_cannot_be() {
        Run run = mix(6, 2, 2, "--apart", "1,2,3", "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("encounters").isNull()).isTrue();
        assertThat(run.json().get("rounds")).isEmpty();
        assertThat(run.json().get("conflicts").get(0).stringValue())
                .startsWith("3 personnes, dont 1, ne doivent jamais être ensemble");
        assertThat(mix(6, 2, 2, "--apart", "1,2,3").out()).contains("ne doivent jamais être ensemble");
    }

    @Test
    void refuses_hosts_and_groups_that_make_no_sense() {
        assertThat(mix(6, 2, 2, "--hosts", "1,2,3").err()).contains("3 hôtes pour 2 tables");
        assertThat(mix(6, 2, 2, "--hosts", "1,1").err()).contains("--hosts nomme deux fois la personne 1");
        assertThat(mix(6, 2, 2, "--apart", "1,2", "--apart", "2,3").err()).contains("--apart nomme deux fois");
        assertThat(mix(6, 2, 2, "--hosts", "7").err()).contains("de 1 à 6");
        assertThat(mix(6, 2, 2, "--apart", "1;2").status()).isEqualTo(2);
    }

    @Test
    void refuses_numbers_that_make_no_mix() {
        assertThat(mix(0, 1, 1).status()).isEqualTo(2);
        assertThat(mix(4, 5, 1).err()).contains("--tables");
        assertThat(mix(4, 2, 0).err()).contains("--rounds");
        assertThat(mix(2_000_000_000, 2, 1, "--json")
                        .json()
                        .get("error")
                        .get("code")
                        .stringValue())
                .isEqualTo("usage");
    }

    private static List<Integer> numbers(JsonNode table) {
        List<Integer> numbers = new ArrayList<>();
        table.forEach(person -> numbers.add(person.intValue()));
        return numbers;
    }
}
