package org.cldess.encounter.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/** The reasons why two participants of a plan meet, or why they do not. */
final class MeetingReasons {
    private final MeetingPlan plan;
    private final SpeedMeeting meeting;

    MeetingReasons(MeetingPlan plan) {
        this.plan = plan;
        meeting = plan.meeting();
    }

    List<Message> why(Encounter encounter) {
        Score score = encounter.score();
        List<Message> reasons = new ArrayList<>();
        reasons.add(whenAndWhere(encounter));
        for (Participant one : List.of(encounter.left(), encounter.right())) {
            int people = meeting.representatives(one);
            if (people > 1) {
                reasons.add(say("why.representative", one, encounter.personOf(one), people));
            }
        }
        if (meeting.musts().contains(encounter.pair())) {
            reasons.add(say("why.must"));
        } else if (score.value().signum() <= 0) {
            reasons.add(whyWithoutWorth(score));
        }
        plan.encounters(encounter.left()).stream()
                .filter(other -> other.pair().equals(encounter.pair()) && !other.equals(encounter))
                .forEach(again -> reasons.add(say("why.again", again.round(), again.table())));
        reasons.addAll(score.reasonsFor());
        if (score.contributions().isEmpty()) {
            reasons.add(say("why.score", score.value()));
        }
        return reasons;
    }

    private Message whyWithoutWorth(Score score) {
        if (meeting.wishes().limits().asksForFairness()) {
            return say("why.fair", score.value());
        }
        return meeting.minimum() > 0
                ? say("why.minimum", meeting.minimum(), score.value())
                : say("why.minimum-of-some", score.value());
    }

    private Message whenAndWhere(Encounter met) {
        return meeting.hour(met.round())
                .map(hour -> say("why.meet-at", met.left(), met.right(), met.round(), hour, met.table()))
                .orElseGet(() -> say("why.meet", met.left(), met.right(), met.round(), met.table()));
    }

    List<Message> whyNot(Participant one, Participant other) {
        List<Message> absent = meeting.wishes().whyAbsent(one, other);
        if (!absent.isEmpty()) {
            return absent;
        }
        Optional<Pair> pair = meeting.scores().pair(one, other);
        if (pair.isEmpty()) {
            return List.of(meeting.wishes()
                    .sideOf(one)
                    .map(side -> say("why-not.named-side", one, other, side))
                    .orElseGet(() -> say("why-not.side", one, other)));
        }
        if (meeting.wishes().persons().sitApart(one, other)) {
            return List.of(say("why-not.sit-apart", one, other));
        }
        if (meeting.exclusions().contains(pair.get())) {
            return List.of(say("why-not.excluded", one, other));
        }
        List<Message> ruledOut = meeting.scores().whyRuledOut(pair.get());
        if (!ruledOut.isEmpty()) {
            return ruledOut;
        }
        Optional<Score> score = meeting.scores().find(pair.get());
        if (score.isEmpty()) {
            return List.of(say("why-not.unlisted", one, other));
        }
        if (!plan.conflicts().isEmpty()) {
            return plan.conflicts();
        }
        RoundCapacity rooms = new RoundCapacity(meeting.wishes());
        return rooms.meetInSomeRound(one, other)
                ? whyNotChosen(score.get(), rooms)
                : List.of(say("why-not.never-together", one, other));
    }

    private List<Message> whyNotChosen(Score score, RoundCapacity rooms) {
        List<Message> reasons = new ArrayList<>();
        if (score.value().signum() <= 0) {
            reasons.add(say("why-not.score", score.left(), score.right(), score.value()));
        }
        int[] maximum = EncounterQuotas.allowed(meeting.wishes(), rooms);
        for (Participant one : List.of(score.left(), score.right())) {
            whyNoMore(one, score, rooms, maximum[rooms.node(one)]).ifPresent(reasons::add);
        }
        if (tablesAreTaken()) {
            reasons.add(say("why-not.tables"));
        }
        reasons.addAll(rooms.areAlike() ? together(score, rooms) : atBest(score, rooms));
        reasons.addAll(score.reasonsAgainst());
        return reasons;
    }

    /**
     * Returns the reason if a participant has no room for one more encounter, with its lowest score if that is the
     * reason.
     */
    private Optional<Message> whyNoMore(Participant one, Score score, RoundCapacity rooms, int maximum) {
        List<Encounter> planned = plan.encounters(one).stream()
                .filter(encounter ->
                        encounter.round() >= meeting.wishes().held().from())
                .toList();
        if (planned.size() < maximum) {
            return Optional.empty();
        }
        if (meeting.wishes().persons().maximum().getOrDefault(one, 1) == 0) {
            return Optional.of(say("why-not.none", one));
        }
        List<BigDecimal> values = planned.stream()
                .map(encounter -> encounter.score().value())
                .sorted()
                .toList();
        if (!values.isEmpty() && values.get(0).compareTo(score.value()) > 0) {
            return Optional.of(say("why-not.better", one, values.size(), values.get(0), score.value()));
        }
        return Optional.of(
                maximum < rooms.total(rooms.node(one)) ? say("why-not.most", one) : say("why-not.busy", one));
    }

    private boolean tablesAreTaken() {
        return meeting.tables().isPresent()
                && plan.rounds().stream()
                        .skip(meeting.wishes().held().from() - 1L)
                        .allMatch(round -> round.size() >= meeting.tables().getAsInt());
    }

    /**
     * Returns the bound on plans in which the pair meets, regardless of rounds; or the wishes that no such plan could
     * grant.
     */
    private List<Message> atBest(Score score, RoundCapacity rooms) {
        Certificate certificate = plan.certificate();
        Optional<BigDecimal> best =
                new PairingModel(meeting.wishes(), rooms).bestWith(score, EncounterQuotas.of(meeting.wishes(), rooms));
        return best.isPresent()
                ? List.of(say("why-not.at-best", best.get(), certificate.score()))
                : broken(score, meeting.mustMeet(score.left(), score.right()).plan());
    }

    /** Returns what the best plan in which the pair meets would lose, or which wishes it would break. */
    private List<Message> together(Score score, RoundCapacity rooms) {
        MeetingPlan other = meeting.mustMeet(score.left(), score.right()).plan();
        if (!other.conflicts().isEmpty()) {
            return broken(score, other);
        }
        Optional<Fairness.Difference> loss = fairness(other, rooms).lossFrom(fairness(plan, rooms));
        if (loss.isPresent()) {
            return List.of(lessFair(score, loss.get()));
        }
        BigDecimal difference =
                plan.certificate().score().subtract(other.certificate().score());
        return List.of(
                difference.signum() > 0
                        ? say("why-not.loss", difference)
                        : say("why-not.tie", score.left(), score.right()));
    }

    private static List<Message> broken(Score score, MeetingPlan impossible) {
        List<Message> broken = new ArrayList<>();
        broken.add(say("why-not.broken", score.left(), score.right()));
        broken.addAll(impossible.conflicts());
        return broken;
    }

    private Fairness fairness(MeetingPlan of, RoundCapacity rooms) {
        return Fairness.of(meeting.wishes(), rooms, Proof.open(meeting.wishes(), rooms, of.rounds()));
    }

    private static Message lessFair(Score score, Fairness.Difference loss) {
        return switch (loss.loss()) {
            case FEWER_HAVE_SO_MANY ->
                say("why-not.less-fair", score.left(), score.right(), loss.number(), loss.here(), loss.there());
            case FEWER_IN_ALL -> say("why-not.fewer", score.left(), score.right(), loss.here(), loss.there());
            case LESS_EVEN -> say("why-not.less-even", score.left(), score.right());
        };
    }

    private static Message say(String key, Object... arguments) {
        return Texts.WORDS.message(key, arguments);
    }
}
