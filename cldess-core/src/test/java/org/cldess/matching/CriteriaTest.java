package org.cldess.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.cldess.language.Message;
import org.junit.jupiter.api.Test;

class CriteriaTest {
    private static final Message FOR = Texts.WORDS.message("pair", "A", "B");
    private static final Message AGAINST = Texts.WORDS.message("scores.twice", "A", "B");
    private static final Person ANNE = new Person("Anne", "Grasse", 30);
    private static final Person LEA = new Person("Léa", "Mouans", 40);
    private static final Person MARC = new Person("Marc", "Grasse", 50);

    private static final Criterion<Person, Person> SAME_TOWN = Criterion.of(
            "same-town",
            (left, right) -> left.town().equals(right.town()) ? Appraisal.met(FOR) : Appraisal.unmet(AGAINST));
    private static final Criterion<Person, Person> CLOSE_IN_AGE = Criterion.of(
            "age",
            (left, right) -> new Appraisal(
                    BigDecimal.ONE.subtract(BigDecimal.valueOf(Math.abs(left.age() - right.age()), 2)), FOR));

    private static final Criteria<Person, Person> NONE = Criteria.between(Person::participant, Person::participant);

    private record Person(String name, String town, int age) {
        Participant participant() {
            return Participant.named(name);
        }
    }

    private record Member(Person person, String language) {}

    private record Company(Person director, List<String> languages) {}

    @Test
    void add_up_weights_in_proportion_to_how_far_each_is_met() {
        Scores scores =
                NONE.with(SAME_TOWN.weight(3)).with(CLOSE_IN_AGE.weight(2)).score(List.of(ANNE, LEA), List.of(MARC));

        assertThat(scores.list())
                .extracting(Score::value)
                .containsExactly(new BigDecimal("4.6"), new BigDecimal("1.8"));
        assertThat(scores.list().get(1).contributions())
                .extracting(Contribution::criterion, Contribution::points)
                .containsExactly(tuple("same-town", BigDecimal.ZERO), tuple("age", new BigDecimal("1.8")));
        assertThat(scores.list().get(1).reasonsFor()).containsExactly(FOR);
        assertThat(scores.list().get(1).reasonsAgainst()).containsExactly(AGAINST);
    }

    @Test
    void rule_out_the_pairs_that_miss_a_required_one_and_keep_the_reason() {
        Scores scores = NONE.with(SAME_TOWN.required()).with(CLOSE_IN_AGE).score(List.of(ANNE, LEA), List.of(MARC));

        assertThat(scores.list()).extracting(Score::value).containsExactly(new BigDecimal("0.8"));
        assertThat(scores.lefts())
                .as("who has no score takes part all the same")
                .hasSize(2);
        assertThat(scores.whyRuledOut(new Pair(LEA.participant(), MARC.participant())))
                .containsExactly(AGAINST);
        assertThat(scores.whyRuledOut(new Pair(ANNE.participant(), MARC.participant())))
                .isEmpty();
    }

    @Test
    void count_a_required_one_only_with_a_weight_of_its_own() {
        assertThat(SAME_TOWN.weight()).isEqualTo("1");
        assertThat(SAME_TOWN.required().weight()).isEqualTo("0");
        assertThat(SAME_TOWN.weight(5).required().weight()).isEqualTo("5");
        assertThat(SAME_TOWN.required().weight(5).isRequired()).isTrue();
    }

    @Test
    void are_lifted_to_things_that_hold_what_they_look_at() {
        Criteria<Member, Company> lifted = NONE.with(SAME_TOWN.weight(3).required())
                .on(Member::person, Company::director)
                .with(Criterion.of(
                        "spoken",
                        (member, company) -> company.languages().contains(member.language())
                                ? Appraisal.met(FOR)
                                : Appraisal.unmet(AGAINST)));

        Scores scores = lifted.score(
                List.of(new Member(ANNE, "fr"), new Member(LEA, "fr")), List.of(new Company(MARC, List.of("en"))));

        Score score = scores.list().get(0);
        assertThat(scores.list()).hasSize(1);
        assertThat(score.pair()).isEqualTo(new Pair(ANNE.participant(), MARC.participant()));
        assertThat(score.contributions())
                .extracting(Contribution::criterion, Contribution::points)
                .containsExactly(tuple("same-town", new BigDecimal("3")), tuple("spoken", BigDecimal.ZERO));
        assertThat(scores.whyRuledOut(new Pair(LEA.participant(), MARC.participant())))
                .containsExactly(AGAINST);
    }

    @Test
    void are_lifted_one_by_one_where_the_application_says_who_takes_part() {
        Criterion<Member, Company> lifted = SAME_TOWN.weight(5).required().on(Member::person, Company::director);

        Scores scores = Criteria.<Member, Company>between(
                        member -> Participant.named("member"), company -> Participant.named("company"))
                .with(lifted)
                .with(CLOSE_IN_AGE.on(Member::person, Company::director))
                .score(List.of(new Member(ANNE, "fr")), List.of(new Company(MARC, List.of())));

        assertThat(scores.list()).extracting(Score::value).containsExactly(new BigDecimal("5.8"));
        assertThat(scores.lefts()).containsExactly(Participant.named("member"));
        assertThat(lifted.name()).isEqualTo("same-town");
        assertThat(lifted.weight()).isEqualTo("5");
        assertThat(lifted.isRequired()).isTrue();
    }

    @Test
    void never_lower_a_score_by_a_criterion_that_is_met() {
        SplittableRandom random = new SplittableRandom(1);
        for (int k = 0; k < 200; k++) {
            Person one = new Person("one", random.nextBoolean() ? "Grasse" : "Mouans", random.nextInt(20, 90));
            Person other = new Person("other", "Grasse", random.nextInt(20, 90));
            Scores before = NONE.with(CLOSE_IN_AGE).score(List.of(one), List.of(other));
            Scores after = NONE.with(CLOSE_IN_AGE)
                    .with(SAME_TOWN.weight(random.nextInt(1, 9)))
                    .score(List.of(one), List.of(other));
            assertThat(after.list().get(0).value())
                    .isGreaterThanOrEqualTo(before.list().get(0).value());
        }
    }

    @Test
    void refuse_the_same_participant_twice() {
        assertThatThrownBy(() -> NONE.score(List.of(ANNE), List.of(ANNE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The participant 'Anne' (Anne) is given twice:"
                        + " leave one of the two out, or give them different keys.");
    }

    @Test
    void refuse_a_weight_that_is_not_above_zero() {
        assertThatThrownBy(() -> SAME_TOWN.weight(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The criterion 'same-town' has the weight 0:"
                        + " give a weight above 0 or leave the criterion out.");
    }

    @Test
    void refuse_an_appraisal_beyond_one() {
        assertThatThrownBy(() -> new Appraisal(new BigDecimal("1.5"), FOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An appraisal is from 0 to 1, and 1.5 was given:"
                        + " scale it, and give the criterion a weight instead.");
    }
}
