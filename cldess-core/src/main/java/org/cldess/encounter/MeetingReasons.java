package org.cldess.encounter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/** Says why two participants of a plan meet, or why they do not. */
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
        reasons.add(say("why.meet", encounter.left(), encounter.right(), encounter.round(), encounter.table()));
        if (meeting.musts().contains(encounter.pair())) {
            reasons.add(say("why.must"));
        } else if (score.value().signum() <= 0) {
            reasons.add(say("why.minimum", meeting.minimum(), score.value()));
        }
        reasons.addAll(score.reasonsFor());
        if (score.contributions().isEmpty()) {
            reasons.add(say("why.score", score.value()));
        }
        return reasons;
    }

    List<Message> whyNot(Participant one, Participant other) {
        List<Message> absent = meeting.wishes().whyAbsent(one, other);
        if (!absent.isEmpty()) {
            return absent;
        }
        Optional<Pair> pair = meeting.scores().pair(one, other);
        if (pair.isEmpty()) {
            return List.of(say("why-not.side", one, other));
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
        return plan.conflicts().isEmpty() ? whyNotChosen(score.get()) : plan.conflicts();
    }

    private List<Message> whyNotChosen(Score score) {
        List<Message> reasons = new ArrayList<>();
        if (score.value().signum() <= 0) {
            reasons.add(say("why-not.score", score.left(), score.right(), score.value()));
        }
        for (Participant one : List.of(score.left(), score.right())) {
            if (plan.itinerary(one).freeRounds().isEmpty()) {
                reasons.add(say("why-not.busy", one));
            }
        }
        if (plan.size() == meeting.wishes().seats()) {
            reasons.add(say("why-not.tables"));
        }
        reasons.addAll(together(score));
        reasons.addAll(score.reasonsAgainst());
        return reasons;
    }

    /** What the best plan in which they meet would lose, or which wishes it would break. */
    private List<Message> together(Score score) {
        MeetingPlan other = meeting.mustMeet(score.left(), score.right()).plan();
        if (!other.conflicts().isEmpty()) {
            List<Message> broken = new ArrayList<>();
            broken.add(say("why-not.broken", score.left(), score.right()));
            broken.addAll(other.conflicts());
            return broken;
        }
        BigDecimal loss =
                plan.certificate().score().subtract(other.certificate().score());
        return List.of(loss.signum() > 0 ? say("why-not.loss", loss) : say("why-not.tie", score.left(), score.right()));
    }

    private static Message say(String key, Object... arguments) {
        return Texts.WORDS.message(key, arguments);
    }
}
