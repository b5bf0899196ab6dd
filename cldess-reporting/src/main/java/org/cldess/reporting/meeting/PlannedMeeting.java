package org.cldess.reporting.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.actor.ActorId;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingPlan;
import org.cldess.encounter.Side;
import org.cldess.language.Message;
import org.cldess.language.Typography;
import org.cldess.matching.Participant;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** A meeting with its plan, and how a report names what is in it. */
final class PlannedMeeting {
    private final View view;
    private final Speech speech;
    private final Meeting meeting;
    private final MeetingPlan plan;

    PlannedMeeting(View view, Meeting meeting) {
        this.view = view;
        this.speech = Texts.speech(view);
        this.meeting = meeting;
        this.plan = view.plan(meeting);
    }

    View view() {
        return view;
    }

    Speech speech() {
        return speech;
    }

    Meeting meeting() {
        return meeting;
    }

    MeetingPlan plan() {
        return plan;
    }

    /** An id for a section about this meeting. */
    String id(String part) {
        return part + "-" + meeting.id().value();
    }

    /** A title, with the meeting's own where there are several. */
    Phrase title(String words) {
        return view.dossier().meetings().size() == 1
                ? Phrase.of(words)
                : speech.phrase("meeting.section", words, speech.typed(meeting.title()));
    }

    Phrase name(Participant participant) {
        return view.name(ActorId.of(participant.key()));
    }

    Side sideOf(Participant participant) {
        return meeting.guests().stream()
                .filter(guest -> guest.actor().value().equals(participant.key()))
                .map(Guest::side)
                .findFirst()
                .orElseThrow();
    }

    /** What the meeting calls a side, or else its usual name. */
    Phrase side(Side side) {
        return meeting.nameOf(side).map(speech::typed).orElseGet(() -> Phrase.of(speech.say(side)));
    }

    /** How many of a side take part: of those invited, who is not absent. */
    int present(Side side) {
        Set<String> absent =
                plan.meeting().absent().keySet().stream().map(Participant::key).collect(Collectors.toSet());
        return (int) meeting.guests().stream()
                .filter(guest -> guest.side() == side)
                .filter(guest -> !absent.contains(guest.actor().value()))
                .count();
    }

    /** When a round begins, from 1; the one after the last is the end. */
    Optional<String> hour(int round) {
        return meeting.hour(round).map(begins -> Typography.time(begins, speech.locale()));
    }

    /** What stands in the place of an hour: a meeting without hours has none. */
    Cell noHour() {
        return meeting.start().isNone() || meeting.minutesPerRound().isNone() ? Cell.NOT_APPLICABLE : Cell.MISSING;
    }

    Phrase said(Message message) {
        return speech.phrase(message);
    }
}
