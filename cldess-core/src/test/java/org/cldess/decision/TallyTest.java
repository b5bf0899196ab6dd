package org.cldess.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cldess.decision.Position.ABSTAINS;
import static org.cldess.decision.Position.AGAINST;
import static org.cldess.decision.Position.BLOCKS;
import static org.cldess.decision.Position.FOR;
import static org.cldess.decision.Position.OBJECTS;
import static org.cldess.decision.Tally.Result.ADOPTED;
import static org.cldess.decision.Tally.Result.NOT_ADOPTED;
import static org.cldess.decision.Tally.Result.UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.sample.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 12);

    private static List<Vote> votes(Position... positions) {
        List<Vote> votes = new ArrayList<>();
        for (Position position : positions) {
            votes.add(Vote.of(ActorId.of("actor-" + votes.size()), position));
        }
        return votes;
    }

    private static CollectiveDecision decision(DecisionMethod method, Position... positions) {
        return CollectiveDecision.of(method, DAY, 8, votes(positions));
    }

    @ParameterizedTest
    @CsvSource({
        "CONSENT, FOR, ADOPTED",
        "CONSENT, AGAINST, ADOPTED",
        "CONSENT, ABSTAINS, ADOPTED",
        "CONSENT, OBJECTS, NOT_ADOPTED",
        "CONSENT, BLOCKS, NOT_ADOPTED",
        "CONSENSUS, AGAINST, ADOPTED",
        "CONSENSUS, OBJECTS, ADOPTED",
        "CONSENSUS, BLOCKS, NOT_ADOPTED",
        "MAJORITY, ABSTAINS, ADOPTED",
        "MAJORITY, AGAINST, NOT_ADOPTED",
        "MAJORITY, OBJECTS, NOT_ADOPTED",
        "MAJORITY, BLOCKS, NOT_ADOPTED"
    })
    void one_other_vote_beside_one_in_favour_decides_by_the_method(
            DecisionMethod method, Position other, Tally.Result result) {
        assertThat(decision(method, FOR, other).tally().result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"CONSENT", "CONSENSUS", "MAJORITY"})
    void somebody_must_be_for_it(DecisionMethod method) {
        assertThat(decision(method, ABSTAINS, ABSTAINS).tally().result()).isEqualTo(NOT_ADOPTED);
        assertThat(decision(method).tally().result()).isEqualTo(NOT_ADOPTED);
    }

    @Test
    void who_gave_a_vote_took_part_whatever_the_vote() {
        Tally tally = new Tally(
                DecisionMethod.CONSENT,
                1,
                2,
                4,
                8,
                16,
                Known.notRecorded(),
                Known.notRecorded(),
                NOT_ADOPTED,
                List.of());

        assertThat(tally.participants()).isEqualTo(31);
    }

    @Test
    void an_abstention_counts_for_the_quorum_and_not_for_the_majority() {
        CollectiveDecision vote = decision(DecisionMethod.MAJORITY, FOR, FOR, AGAINST, ABSTAINS, ABSTAINS);

        assertThat(vote.withQuorum(5).tally().result()).isEqualTo(ADOPTED);
        assertThat(vote.withQuorum(6).tally().result()).isEqualTo(NOT_ADOPTED);
        assertThat(vote.withQuorum(5).tally().participants()).isEqualTo(5);
        assertThat(decision(DecisionMethod.MAJORITY, FOR, AGAINST, ABSTAINS)
                        .tally()
                        .result())
                .isEqualTo(NOT_ADOPTED);
    }

    @Test
    void an_actor_who_speaks_again_replaces_what_it_said() {
        ActorId thyme = ActorId.of("thym");
        List<Vote> votes = List.of(
                Vote.of(ActorId.of("apeas"), FOR),
                Vote.of(thyme, OBJECTS, "Les petites structures n’ont pas de salarié."),
                Vote.of(thyme, FOR));

        assertThat(CollectiveDecision.of(DecisionMethod.CONSENT, DAY, 8, votes)
                        .tally()
                        .result())
                .isEqualTo(ADOPTED);
        assertThat(CollectiveDecision.of(DecisionMethod.CONSENT, DAY, 8, votes.subList(0, 2))
                        .tally()
                        .result())
                .isEqualTo(NOT_ADOPTED);
    }

    @Test
    void a_vote_after_the_decision_does_not_count() {
        Vote late = new Vote(ActorId.of("thym"), BLOCKS, Known.of("Trop tard."), Known.of(DAY.plusDays(1)));
        Vote inTime = new Vote(ActorId.of("thym"), BLOCKS, Known.of("À temps."), Known.of(DAY));
        Vote other = Vote.of(ActorId.of("apeas"), FOR);

        assertThat(CollectiveDecision.of(DecisionMethod.CONSENSUS, DAY, 8, List.of(other, late))
                        .tally()
                        .result())
                .isEqualTo(ADOPTED);
        assertThat(CollectiveDecision.of(DecisionMethod.CONSENSUS, DAY, 8, List.of(other, inTime))
                        .tally()
                        .result())
                .isEqualTo(NOT_ADOPTED);
    }

    @Test
    void an_unknown_quorum_or_unknown_votes_leave_the_result_open_unless_something_stops_it() {
        assertThat(new CollectiveDecision(
                                DecisionMethod.CONSENT,
                                Known.of(DAY),
                                Known.of(8),
                                Known.notRecorded(),
                                Known.of(votes(FOR)))
                        .tally()
                        .result())
                .isEqualTo(UNKNOWN);
        assertThat(new CollectiveDecision(
                                DecisionMethod.CONSENT,
                                Known.of(DAY),
                                Known.of(8),
                                Known.notRecorded(),
                                Known.of(votes(FOR, OBJECTS)))
                        .tally()
                        .result())
                .isEqualTo(NOT_ADOPTED);
        assertThat(new CollectiveDecision(
                                DecisionMethod.CONSENT, Known.of(DAY), Known.of(8), Known.none(), Known.notRecorded())
                        .tally()
                        .say(Locale.FRENCH))
                .isEqualTo("0 pour, 0 contre, 0 abstention, 0 objection, 0 blocage. Les voix ne sont pas renseignées."
                        + " Résultat par consentement\u00A0: il ne peut pas être établi.");
    }

    @Test
    void the_counting_explains_itself_in_words() {
        Tally tally = decision(DecisionMethod.MAJORITY, FOR, FOR, AGAINST, ABSTAINS)
                .withQuorum(5)
                .tally();

        assertThat(tally.say(Locale.FRENCH).replace('\u00A0', ' ').replace('\u202F', ' '))
                .isEqualTo("2 pour, 1 contre, 1 abstention, 0 objection, 0 blocage."
                        + " 4 membres se sont exprimés sur 8 ; le quorum de 5 n’est pas atteint."
                        + " La majorité est atteinte : 2 pour et 1 contre, abstentions non comptées."
                        + " Résultat par majorité : non adoptée.");
        assertThat(decision(DecisionMethod.CONSENT, FOR, FOR, OBJECTS).tally().say(Locale.ENGLISH))
                .isEqualTo("2 for, 0 against, 0 abstentions, 1 objection, 0 blocks. One objection stands."
                        + " Result by consent: not adopted.");
        assertThat(tally.isAdopted()).isFalse();
    }

    @Test
    void refuses_numbers_of_members_that_make_no_sense() {
        assertThat(Refused.making(() -> decision(DecisionMethod.CONSENT, FOR).withQuorum(0)))
                .containsExactly("form.range /quorum");
    }
}
