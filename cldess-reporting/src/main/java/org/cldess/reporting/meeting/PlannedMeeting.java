package org.cldess.reporting.meeting;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.contract.kind.ContractKind;
import org.cldess.disclosure.Audience;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.SeatedPair;
import org.cldess.encounter.Side;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.language.Message;
import org.cldess.language.Typography;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.text.AlphabeticalOrder;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * A meeting with the plan in use, and the names that a report gives to its parts. The plan in use is the adopted plan;
 * until a plan is adopted, it is the best plan computed from what is known today.
 */
final class PlannedMeeting {

    private final View view;
    private final Speech speech;
    private final Meeting meeting;
    private final MeetingPlan plan;
    private final List<SeatedPair> seats;
    private final List<ActorId> participants;
    private final Map<ActorId, List<SeatedPair>> seatsOf = new HashMap<>();
    private final Map<ActorId, Guest> guests = new HashMap<>();
    private final Map<String, Participant> lefts;
    private final Map<String, Participant> rights;

    PlannedMeeting(View view, Meeting meeting) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.meeting = meeting;
        this.plan = view.plan(meeting);
        this.seats =
                meeting.plan().value().filter(adopted -> !adopted.isEmpty()).orElseGet(plan::seats);
        for (SeatedPair pair : seats) {
            seatsOf.computeIfAbsent(pair.first(), participant -> new ArrayList<>())
                    .add(pair);
            seatsOf.computeIfAbsent(pair.second(), participant -> new ArrayList<>())
                    .add(pair);
        }
        meeting.guests().forEach(guest -> guests.put(guest.actor(), guest));
        lefts = byKey(plan.meeting().scores().lefts());
        rights = byKey(plan.meeting().scores().rights());
        participants = Stream.concat(
                        Stream.of(lefts, rights)
                                .flatMap(side -> side.keySet().stream().map(ActorId::of)),
                        seatsOf.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(
                                (ActorId participant) -> name(participant).plain(), AlphabeticalOrder.OF_TEXTS)
                        .thenComparing(ActorId::value))
                .toList();
    }

    private static Map<String, Participant> byKey(List<Participant> side) {
        return side.stream().collect(Collectors.toMap(Participant::key, participant -> participant));
    }

    /** Returns the meetings of a dossier in order of their days. */
    static List<PlannedMeeting> all(View view) {
        return view.dossier().meetings().stream()
                .sorted(Comparator.comparing(meeting -> meeting.date().value().orElse(LocalDate.MAX)))
                .map(meeting -> new PlannedMeeting(view, meeting))
                .toList();
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

    /** Returns the plan computed from what is known today, which may differ from the plan in use. */
    MeetingPlan computed() {
        return plan;
    }

    /** Returns the seated pairs of the plan in use. */
    List<SeatedPair> seats() {
        return seats;
    }

    /** Checks whether the plan in use seats other pairs than the one computed today, or seats them elsewhere. */
    boolean isAnother() {
        return !pairs(seats).equals(pairs(plan.seats()));
    }

    private static Set<SeatedPair> pairs(List<SeatedPair> seats) {
        return seats.stream()
                .map(pair -> new SeatedPair(pair.round(), pair.table(), pair.first(), pair.second()))
                .collect(Collectors.toSet());
    }

    /** Returns the number of rounds. */
    int rounds() {
        return Math.max(
                meeting.rounds(),
                seats.stream().mapToInt(SeatedPair::round).max().orElse(0));
    }

    /** Returns the participants by name: those available today, and those seated by the plan in use. */
    List<ActorId> participants() {
        return participants;
    }

    /**
     * Returns the pairs of a participant in a round: empty if it meets nobody in that round, several if several people
     * represent it.
     */
    List<SeatedPair> seats(ActorId participant, int round) {
        return seats(participant).filter(pair -> pair.round() == round).toList();
    }

    /** Returns the number of encounters of a participant. */
    int encounters(ActorId participant) {
        return (int) seats(participant).count();
    }

    /** Returns the pairs of a participant in all rounds. */
    Stream<SeatedPair> seats(ActorId participant) {
        return seatsOf.getOrDefault(participant, List.of()).stream();
    }

    /**
     * Returns who goes from table to table for a participant: each of its representatives, if there are several and the
     * plan says which of them has which seat.
     */
    List<Attendee> attendees(ActorId participant) {
        int people = guest(participant).map(Guest::representatives).orElse(1);
        boolean isSaid = people > 1
                && seats(participant).allMatch(pair -> person(participant, pair).isPresent());
        return isSaid
                ? IntStream.rangeClosed(1, people)
                        .mapToObj(person -> new Attendee(participant, person))
                        .toList()
                : List.of(new Attendee(participant, Attendee.ALL));
    }

    /** Returns who goes from table to table, in order of the participants. */
    List<Attendee> attendees() {
        return participants.stream()
                .flatMap(participant -> attendees(participant).stream())
                .toList();
    }

    private static Optional<Integer> person(ActorId participant, SeatedPair pair) {
        return pair.first().equals(participant) ? pair.firstPerson() : pair.secondPerson();
    }

    /** Returns the pairs of one person in all rounds. */
    Stream<SeatedPair> seats(Attendee attendee) {
        return seats(attendee.participant())
                .filter(pair -> attendee.person() == Attendee.ALL
                        || person(attendee.participant(), pair).orElse(0) == attendee.person());
    }

    /** Returns the pairs of one person in a round. */
    List<SeatedPair> seats(Attendee attendee, int round) {
        return seats(attendee).filter(pair -> pair.round() == round).toList();
    }

    /** Returns the rounds in which a person is present but meets nobody. */
    List<Integer> freeRounds(Attendee attendee) {
        return IntStream.rangeClosed(1, rounds())
                .filter(round -> seats(attendee, round).isEmpty() && isThere(attendee, round))
                .boxed()
                .toList();
    }

    /** Checks whether a person is expected in a round. */
    boolean isThere(Attendee attendee, int round) {
        return guest(attendee.participant())
                .map(guest -> attendee.person() == Attendee.ALL
                        ? guest.presentIn(round) > 0
                        : guest.isThereIn(round, attendee.person()))
                .orElse(true);
    }

    /** Checks whether a participant, or one of its representatives, is expected in a round. */
    boolean isThere(ActorId participant, int round) {
        return isThere(new Attendee(participant, Attendee.ALL), round);
    }

    /** Returns the number of people who are expected in a round for a participant. */
    int presentIn(ActorId participant, int round) {
        return guest(participant).map(guest -> guest.presentIn(round)).orElse(1);
    }

    /** Returns the name of a participant, followed by the person if the plan says which of its people it is. */
    Phrase name(Attendee attendee) {
        return attendee.person() == Attendee.ALL
                ? name(attendee.participant())
                : speech.phrase("seat.person", name(attendee.participant()), person(attendee));
    }

    /** Returns the participant of a side of a pair, followed by the person if the plan says which one has the seat. */
    Phrase name(SeatedPair pair, Side side) {
        ActorId participant = side == Side.FIRST ? pair.first() : pair.second();
        return name(new Attendee(participant, person(participant, pair).orElse(Attendee.ALL)));
    }

    /** Returns the participant of a side of a pair in bold, followed by the persons who come for it. */
    Phrase partnerAndPersons(SeatedPair pair, Side side) {
        Phrase partner = Phrase.EMPTY.strong(name(pair, side));
        ActorId participant = side == Side.FIRST ? pair.first() : pair.second();
        List<Phrase> persons =
                person(participant, pair).isPresent() ? List.of() : persons(new Attendee(participant, Attendee.ALL));
        return persons.isEmpty() ? partner : partner.then(", ").then(speech.list(persons));
    }

    /** Returns the name of a representative if it is recorded who comes and may be shown, otherwise its number. */
    private Phrase person(Attendee attendee) {
        List<Phrase> names = persons(attendee);
        return names.isEmpty() ? speech.phrase("seat.number", attendee.person()) : speech.list(names);
    }

    /**
     * Returns the names of the people who come as a representative, as far as they are recorded and their data may be
     * shown and used. The last representative comes with all the people who are recorded beyond it.
     */
    List<Phrase> persons(Attendee attendee) {
        return contacts(attendee).stream()
                .map(person -> speech.typed(person.fullName()))
                .toList();
    }

    /** Returns the same people as contacts. */
    List<Contact> contacts(Attendee attendee) {
        return guest(attendee.participant()).stream()
                .flatMap(guest -> {
                    int last = guest.persons().size();
                    int from = Math.min(last, Math.max(0, attendee.person() - 1));
                    boolean isOne = attendee.person() != Attendee.ALL && attendee.person() < guest.representatives();
                    return guest.persons().subList(from, isOne ? Math.min(last, from + 1) : last).stream();
                })
                .flatMap(person -> view.findContact(person).stream())
                .filter(person -> person.isUsableOn(view.day()))
                .toList();
    }

    /** Returns « Tour 1, table 4 »; several tables if the plan does not say which person has which seat. */
    Phrase first(Attendee attendee) {
        return seats(attendee)
                .min(Comparator.comparingInt(SeatedPair::round))
                .map(pair -> {
                    List<Phrase> tables = seats(attendee, pair.round()).stream()
                            .map(seat -> Phrase.of(Integer.toString(seat.table())))
                            .toList();
                    return speech.phrase("badges.table", pair.round(), speech.list(tables));
                })
                .orElseGet(() -> speech.phrase("badges.no-table"));
    }

    /** Returns the guest entry of a participant; empty if it is no longer a guest. */
    Optional<Guest> guest(ActorId participant) {
        return Optional.ofNullable(guests.get(participant));
    }

    /** Returns the participants of a side, in order of their names. */
    List<ActorId> participants(Side side) {
        return participants.stream()
                .filter(participant -> sideOf(participant) == side)
                .toList();
    }

    /** Returns the side of a participant. */
    Side sideOf(ActorId participant) {
        return guest(participant)
                .map(Guest::side)
                .orElseGet(
                        () -> seats(participant).anyMatch(pair -> pair.first().equals(participant))
                                ? Side.FIRST
                                : Side.SECOND);
    }

    /** Returns the partner of a participant in a pair. */
    static ActorId partner(ActorId participant, SeatedPair pair) {
        return pair.first().equals(participant) ? pair.second() : pair.first();
    }

    /**
     * Identifies the plan that a sheet shows: the day of its adoption, and a code that changes with every seat and
     * hour. It distinguishes sheets printed before and after a change.
     */
    Phrase edition() {
        CRC32 checksum = new CRC32();
        String hours = IntStream.rangeClosed(1, rounds() + 1)
                .mapToObj(round -> meeting.hour(round).map(LocalTime::toString).orElse(""))
                .collect(Collectors.joining(" "));
        checksum.update(hours.getBytes(StandardCharsets.UTF_8));
        seats.stream()
                .map(pair -> "%s %s %s%s %s%s;"
                        .formatted(
                                pair.round(),
                                pair.table(),
                                pair.first(),
                                pair.firstPerson().map(person -> " " + person).orElse(""),
                                pair.second(),
                                pair.secondPerson().map(person -> " " + person).orElse("")))
                .sorted()
                .forEach(seat -> checksum.update(seat.getBytes(StandardCharsets.UTF_8)));
        String code = String.format(Locale.ROOT, "%04X", checksum.getValue() & 0xFFFF);
        return meeting.adopted()
                .value()
                .filter(day -> isAdopted())
                .map(day -> speech.phrase("plan.adopted", day, code))
                .orElseGet(() -> speech.phrase("plan.computed", view.day(), code));
    }

    /** Identifies the plans that a document shows; empty if nobody meets. */
    static Phrase editions(Speech speech, List<PlannedMeeting> meetings) {
        return speech.list(meetings.stream()
                .filter(planned -> !planned.seats.isEmpty())
                .map(PlannedMeeting::edition)
                .toList());
    }

    private boolean isAdopted() {
        return meeting.plan().value().filter(adopted -> !adopted.isEmpty()).isPresent();
    }

    /** Returns the score of two participants by the criteria, as far as it is known today. */
    Optional<Score> score(ActorId integration, ActorId conventional) {
        Participant left = lefts.get(integration.value());
        Participant right = rights.get(conventional.value());
        return left == null || right == null
                ? Optional.empty()
                : plan.meeting().scores().find(new Pair(left, right));
    }

    /** Returns the total score of a participant’s encounters, as far as it is known today. */
    BigDecimal score(ActorId participant) {
        return total(seats(participant));
    }

    /** Returns the score of the plan in use, by what is known today. */
    BigDecimal score() {
        return total(seats.stream());
    }

    private BigDecimal total(Stream<SeatedPair> pairs) {
        return pairs.flatMap(pair -> score(pair.first(), pair.second()).stream())
                .map(Score::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns why two participants meet, if the audience sees needs and offers; without time and place. */
    List<Message> reasons(SeatedPair pair) {
        Optional<Score> score = score(pair.first(), pair.second());
        if (!view.audience().sees(Audience.COMMITTEE) || score.isEmpty()) {
            return List.of();
        }
        Score today = score.get();
        List<Message> computedToday = plan.why(today.left(), today.right());
        return computedToday.isEmpty()
                ? today.reasonsFor()
                : computedToday.stream()
                        .skip(1)
                        .filter(reason ->
                                !Set.of("why.again", "why.representative").contains(reason.key()))
                        .toList();
    }

    /** Returns an id for a section about this meeting. */
    String id(String part) {
        return part + "-" + meeting.id().value();
    }

    /** Returns a title, followed by the title of the meeting if there are several meetings. */
    Phrase title(String words) {
        return view.dossier().meetings().size() == 1
                ? Phrase.of(words)
                : speech.phrase("meeting.section", words, speech.typed(meeting.title()));
    }

    Phrase name(Participant participant) {
        return view.name(ActorId.of(participant.key()));
    }

    Phrase name(ActorId participant) {
        return view.name(participant);
    }

    /** Returns the side of a guest, by the meeting’s own name for it. */
    Phrase side(ActorId participant) {
        return side(sideOf(participant));
    }

    /**
     * Returns the side of a guest as a shape with its word, so that it is visible without colour and without reading.
     */
    Phrase markedSide(ActorId participant) {
        return marked(sideOf(participant));
    }

    /** Returns a side as a shape with its word. */
    Phrase marked(Side side) {
        return Phrase.status(side == Side.FIRST ? StatusMark.ONE_SIDE : StatusMark.OTHER_SIDE, side(side));
    }

    /** Returns the meeting’s own name for a side, or otherwise the usual one of the kind of contract. */
    Phrase side(Side side) {
        return meeting.nameOf(side).map(speech::typed).orElseGet(() -> Phrase.of(usualName(side)));
    }

    private String usualName(Side side) {
        ContractKind kind = view.contract().kind();
        return (side == Side.FIRST ? kind.firstSide() : kind.secondSide())
                .map(speech::say)
                .orElseGet(() -> speech.say(side));
    }

    /** Returns the number of participants on a side: the guests who are not absent. */
    int present(Side side) {
        Set<String> absent =
                plan.meeting().absent().keySet().stream().map(Participant::key).collect(Collectors.toSet());
        return (int) meeting.guests().stream()
                .filter(guest -> guest.side() == side)
                .filter(guest -> !absent.contains(guest.actor().value()))
                .count();
    }

    /** Returns when a round begins, counted from 1; the round after the last is the end. */
    Optional<String> hour(int round) {
        return meeting.hour(round).map(begins -> Typography.time(begins, speech.locale()));
    }

    /** Returns « Le 22 novembre 2012, de 9 h 15 à 10 h 45, salle des fêtes »; empty if nothing of it is known. */
    Optional<Phrase> whenAndWhere() {
        List<Phrase> parts = new ArrayList<>();
        meeting.date().value().ifPresent(day -> parts.add(speech.phrase("meeting.day", day)));
        Optional<String> begin = hour(1);
        Optional<String> end = hour(meeting.rounds() + 1);
        if (begin.isPresent() && end.isPresent()) {
            parts.add(speech.phrase("meeting.hours", begin.get(), end.get()));
        }
        meeting.place().value().map(speech::typed).ifPresent(parts::add);
        return parts.stream()
                .reduce((first, second) -> first.then(", ").then(second))
                .map(speech::capital);
    }

    /** Returns the break after a round, if there is one. */
    Optional<Phrase> breakAfter(int round) {
        return meeting.breakAfter()
                .filter(last -> last == round && round < rounds())
                .flatMap(last -> meeting.breakMinutes())
                .map(minutes -> speech.phrase("meeting.pause", minutes));
    }

    /** Returns the cell shown instead of an hour: not applicable for a meeting without hours, otherwise missing. */
    Cell noHour() {
        return meeting.start().isNone() || meeting.minutesPerRound().isNone() ? Cell.NOT_APPLICABLE : Cell.MISSING;
    }

    Phrase said(Message message) {
        return speech.phrase(message);
    }
}
