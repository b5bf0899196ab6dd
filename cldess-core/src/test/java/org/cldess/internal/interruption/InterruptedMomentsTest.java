package org.cldess.internal.interruption;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.language.Message;
import org.cldess.matching.Appraisal;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.Participant;
import org.cldess.matching.Scores;
import org.cldess.matching.introduction.Introductions;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.cldess.network.Network;
import org.cldess.network.Tie;
import org.cldess.network.TieKind;
import org.junit.jupiter.api.Test;

/**
 * Tests that the longest computations of a facilitator end soon after an interruption, at any point. The long ring uses
 * the full sizes.
 */
class InterruptedMomentsTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void a_meeting_of_hundreds_on_each_side() {
        int side = Interrupting.size(600, 2_000);
        Message reason = Message.of("hasard", "chance");
        Scores scores = Criteria.<Integer, Integer>between(
                        left -> Participant.named("l" + left), right -> Participant.named("r" + right))
                .with(Criterion.<Integer, Integer>of("chance", (left, right) -> Appraisal.met(reason))
                        .measured(
                                left -> left,
                                right -> right,
                                (left, right) -> 1 + Math.floorMod((left * 7_919 + right) * 104_729, 1_000_000)))
                .score(numbers(side), numbers(side));
        SpeedMeeting meeting = SpeedMeeting.of(scores).rounds(8).atLeast(3);

        Interrupting.endsSoon(meeting::plan);
    }

    @Test
    void the_measures_of_a_network_and_its_introductions() {
        int size = Interrupting.size(1_500, 20_000);
        Network network = Network.of(
                DAY,
                numbers(size).stream().map(this::actor).toList(),
                Stream.generate(() -> tie(random.nextInt(size), random.nextInt(size - 1)))
                        .limit(3L * size)
                        .distinct()
                        .toList(),
                List.of());

        Interrupting.endsSoon(network::measures);
        Interrupting.endsSoon(() -> Introductions.in(network).best(size));
    }

    private static List<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private Actor actor(int number) {
        return Actor.builder(id(number), ActorKind.ORGANISATION, "Acteur " + number)
                .needs(List.of(new Need(NeedId.of("n-" + number), "s" + random.nextInt(300), "besoin")))
                .offers(List.of(new Offer(OfferId.of("o-" + number), "s" + random.nextInt(300), "offre")))
                .build();
    }

    private static Tie tie(int one, int other) {
        return Tie.of(id(one), id(other < one ? other : other + 1), TieKind.WORKS_WITH, DAY);
    }

    private static ActorId id(int number) {
        return ActorId.of("a-" + number);
    }
}
