package org.cldess.mixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.cldess.internal.interruption.Interrupting;
import org.cldess.matching.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableMixingTest {
    private static List<Participant> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Participant.named("P%s".formatted(100 + number)))
                .toList();
    }

    @Test
    void mixes_people_and_proves_how_many_meet() {
        TableMixing mix = TableMixing.of(people(25)).tables(5).rounds(6);

        MixingPlan plan = mix.plan();

        assertThat(plan.encounters()).isEqualTo(300);
        assertThat(plan.isOptimal()).isTrue();
        assertThat(plan.verify(mix)).isTrue();
        assertThat(plan.roundsOf(people(25).get(3), people(25).get(17))).hasSize(1);
    }

    /** Affine planes: in one round more than there are tables, all pairs meet exactly once. */
    @ParameterizedTest
    @CsvSource({"4, 120", "8, 2016", "9, 3240", "16, 32640"})
    void everybody_meets_everybody_where_the_tables_are_a_power_of_a_prime(int tables, long pairs) {
        TableMixing mix = TableMixing.of(people(tables * tables))
                .tables(tables)
                .rounds(tables + 1)
                .work(0);

        MixingPlan plan = mix.plan();

        assertThat(plan.encounters()).isEqualTo(pairs);
        assertThat(plan.isOptimal()).isTrue();
        assertThat(plan.verify(mix)).isTrue();
    }

    /**
     * Affine spaces of three and four dimensions and Kirkman triple systems: all pairs of people meet once.
     */
    @ParameterizedTest
    @CsvSource({"9, 3, 13", "27, 3, 40", "16, 4, 21", "25, 5, 31", "7, 3, 10", "13, 3, 19", "19, 3, 28", "25, 3, 37"})
    void everybody_meets_everybody_once_by_a_known_design(int tables, int seats, int rounds) {
        int people = tables * seats;
        TableMixing mix = TableMixing.of(people(people)).tables(tables).work(0);

        assertThat(mix.rounds(rounds).plan().encounters()).isEqualTo(people * (people - 1L) / 2);
        assertThat(mix.rounds(rounds - 1).plan().isOptimal()).isTrue();
    }

    /** In nine rounds at eight tables of four, each of 32 people meets 27 others: 32 · 27 / 2. */
    @Test
    void nobody_meets_twice_in_a_round_more_where_the_seats_divide_the_tables() {
        assertThat(TableMixing.of(people(32)).tables(8).rounds(9).work(0).plan().encounters())
                .isEqualTo(432);
    }

    @Test
    void keeps_hosts_at_their_tables_and_colleagues_apart() {
        List<Participant> all = people(20);
        TableMixing mix = TableMixing.of(all)
                .tables(List.of(6, 6, 6, 6))
                .rounds(4)
                .hosts(all.subList(0, 3))
                .apart(all.subList(2, 6))
                .apart(all.subList(10, 13))
                .work(50_000);

        MixingPlan plan = mix.plan();

        assertThat(plan.verify(mix)).isTrue();
        assertThat(plan.conflicts()).isEmpty();
        plan.rounds().forEach(round -> {
            assertThat(round).allMatch(table -> table.size() == 5);
            assertThat(round.get(1)).contains(all.get(1));
        });
        assertThat(plan.roundsOf(all.get(3), all.get(5))).isEmpty();
        assertThat(plan.roundsOf(all.get(0), all.get(1))).isEmpty();
        assertThat(mix.mayMeet(all.get(3), all.get(5))).isFalse();
        assertThat(mix.mayMeet(all.get(0), all.get(1))).isFalse();
        assertThat(plan.encounters()).isLessThanOrEqualTo(plan.bound());
        assertThat(plan.encounters()).isGreaterThan(plan.bound() * 8 / 10);
    }

    @Test
    void accepts_no_plan_for_what_it_was_not_made_for() {
        List<Participant> all = people(12);
        TableMixing mix = TableMixing.of(all).tables(3).rounds(3).work(2_000);
        MixingPlan plan = mix.plan();

        assertThat(plan.verify(mix)).isTrue();
        assertThat(plan.verify(mix.rounds(4))).isFalse();
        assertThat(plan.verify(mix.tables(4))).isFalse();
        assertThat(plan.verify(mix.tables(List.of(3, 3, 6)))).isFalse();
        assertThat(plan.verify(mix.apart(plan.rounds().get(0).get(0).subList(0, 2))))
                .isFalse();
        assertThat(plan.verify(mix.hosts(List.of(plan.rounds().get(0).get(1).get(0)))))
                .isFalse();
        assertThat(new MixingPlan(mix, plan.rounds(), plan.encounters() + 1, plan.bound(), List.of()).verify(mix))
                .isFalse();
        assertThat(new MixingPlan(mix, plan.rounds(), plan.encounters(), plan.bound() - 1, List.of()).verify(mix))
                .isFalse();
    }

    @Test
    void says_what_cannot_be() {
        List<Participant> all = people(6);

        assertThat(say(TableMixing.of(all).tables(List.of(2, 3)).plan()))
                .containsExactly("Il y a 6 personnes et 5 places. Ajoutez des tables ou des places.");
        assertThat(say(TableMixing.of(all).tables(2).apart(all.subList(0, 3)).plan()))
                .containsExactly(
                        "3 personnes, dont P100, ne doivent jamais être ensemble, mais il n’y a que 2 tables. Ajoutez"
                                + " des tables ou divisez ce groupe.");
        TableMixing tight = TableMixing.of(all)
                .tables(List.of(5, 1))
                .apart(all.subList(0, 2))
                .apart(all.subList(2, 4));
        assertThat(say(tight.plan()))
                .containsExactly(
                        "Les groupes dont les membres ne doivent jamais être ensemble ne tiennent pas aux tables."
                                + " Ajoutez des tables ou divisez ces groupes.");
        assertThat(tight.plan().rounds()).isEmpty();
        assertThat(tight.plan().isOptimal()).isFalse();
        assertThat(tight.plan().verify(tight)).isTrue();
    }

    private static List<String> say(MixingPlan plan) {
        return plan.conflicts().stream()
                .map(message -> message.say(Locale.FRENCH).replace('\u00A0', ' '))
                .toList();
    }

    @Test
    void does_not_hang_on_the_order_of_people_and_changes_with_the_seed() {
        List<Participant> shuffled = new ArrayList<>(people(17));
        Collections.shuffle(shuffled, new Random(5));
        TableMixing mix = TableMixing.of(people(17)).tables(4).rounds(3).work(3_000);

        assertThat(TableMixing.of(shuffled)
                        .tables(4)
                        .rounds(3)
                        .work(3_000)
                        .plan()
                        .rounds())
                .isEqualTo(mix.plan().rounds());
        assertThat(mix.seed(1).plan().rounds()).isNotEqualTo(mix.plan().rounds());
    }

    @Test
    void mixes_nobody_one_and_more_tables_than_people() {
        MixingPlan nobody = TableMixing.of(List.of()).tables(3).rounds(2).plan();
        assertThat(nobody.encounters()).isZero();
        assertThat(nobody.isOptimal()).isTrue();
        MixingPlan one = TableMixing.of(people(1)).rounds(2).plan();
        assertThat(one.rounds()).containsExactly(List.of(people(1)), List.of(people(1)));
        MixingPlan two =
                TableMixing.of(people(2)).tables(5).rounds(2).hosts(people(1)).plan();
        assertThat(two.encounters()).isZero();
        assertThat(two.isOptimal()).isTrue();
    }

    @Test
    void refuses_what_makes_no_mix() {
        List<Participant> all = people(4);
        TableMixing mix = TableMixing.of(all).tables(2);

        assertThatThrownBy(() -> mix.rounds(0)).hasMessage("A mix cannot have 0 rounds: give from 1 to 100.");
        assertThatThrownBy(() -> mix.rounds(101)).hasMessage("A mix cannot have 101 rounds: give from 1 to 100.");
        assertThatThrownBy(() -> mix.tables(0)).hasMessage("A mix cannot have 0 tables: give from 1 to 2000.");
        assertThatThrownBy(() -> mix.tables(List.of(0)))
                .hasMessage("A mix needs from 1 to 2000 tables of 1 to 2000 seats each.");
        assertThatThrownBy(() -> mix.work(-1)).hasMessage("A work of -1 makes no sense: give 0 or more.");
        assertThatThrownBy(() -> mix.hosts(people(5).subList(4, 5)))
                .hasMessage("P104 (P104) takes no part in this mix: name one of its 4 people.");
        assertThatThrownBy(() -> mix.hosts(all.subList(0, 3)))
                .hasMessage("3 hosts cannot stay at 2 tables: name each once, and no more than there are tables.");
        assertThatThrownBy(() -> mix.hosts(all.subList(0, 2)).tables(1))
                .hasMessage("2 hosts cannot stay at 1 tables: leave some out, or add tables.");
        assertThatThrownBy(() -> mix.apart(all.subList(0, 2)).apart(all.subList(1, 3)))
                .hasMessage("P101 (P101) is in a group already: make one group of both, or leave one name out.");
        assertThatThrownBy(() -> TableMixing.of(people(2_001)))
                .hasMessage("2001 people cannot be mixed at once: give at most 2000.");
        assertThatThrownBy(() -> TableMixing.of(List.of(all.get(0), all.get(0))))
                .hasMessage("2 people are given, but only 1 different ones: leave the others out, or give other keys.");
    }

    /**
     * In five rounds at tables of three, twelve people cannot each meet ten others. The bound is therefore never
     * reached, and the search does not end by itself.
     */
    @Test
    void ends_soon_when_its_thread_is_interrupted() {
        TableMixing mix = TableMixing.of(people(12)).rounds(5).tables(4).work(Long.MAX_VALUE);

        Interrupting.endsAfter(20_000, mix::plan);
    }

    @Test
    void a_mix_of_many_people_ends_soon_when_its_thread_is_interrupted() {
        TableMixing mix = TableMixing.of(people(Interrupting.size(200, 2_000)))
                .rounds(Interrupting.size(40, 100))
                .tables(20)
                .work(200_000);

        Interrupting.endsSoon(mix::plan);
    }
}
