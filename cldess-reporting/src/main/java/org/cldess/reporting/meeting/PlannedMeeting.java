package org.cldess.reporting.meeting;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingPlan;
import org.cldess.encounter.SeatedPair;
import org.cldess.encounter.Side;
import org.cldess.language.Message;
import org.cldess.language.Typography;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * A meeting with the plan that is followed, and how a report names what is in it. Followed is the plan that was adopted; until one is, the best
 * that is computed from what is known today.
 */
final class PlannedMeeting {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

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
        this.speech = Texts.speech(view);
        this.meeting = meeting;
        this.plan = view.plan(meeting);
        this.seats =
                meeting.plan().value().filter(adopted -> !adopted.isEmpty()).orElseGet(plan::seats);
        for (SeatedPair pair : seats) {
            seatsOf.computeIfAbsent(pair.integration(), participant -> new ArrayList<>())
                    .add(pair);
            seatsOf.computeIfAbsent(pair.conventional(), participant -> new ArrayList<>())
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
                .sorted(Comparator.comparing(this::alphabetical).thenComparing(ActorId::value))
                .toList();
    }

    private static Map<String, Participant> byKey(List<Participant> side) {
        return side.stream().collect(Collectors.toMap(Participant::key, participant -> participant));
    }

    /** The meetings of a dossier, in the order of their days. */
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

    /** What is computed from what is known today, which may be another plan than the one that is followed. */
    MeetingPlan computed() {
        return plan;
    }

    /** Who sits with whom in the plan that is followed. */
    List<SeatedPair> seats() {
        return seats;
    }

    /** Whether the plan that is followed is not the one that is computed today. */
    boolean isAnother() {
        return !Set.copyOf(seats).equals(Set.copyOf(plan.seats()));
    }

    /** How many rounds it has. */
    int rounds() {
        return Math.max(
                meeting.rounds(),
                seats.stream().mapToInt(SeatedPair::round).max().orElse(0));
    }

    /** Who takes part, by name: those who can be met today, and those whom the plan that is followed seats. */
    List<ActorId> participants() {
        return participants;
    }

    /** The name as a dictionary orders it, without accents and capitals. */
    private String alphabetical(ActorId participant) {
        String plain = Normalizer.normalize(name(participant).plain(), Normalizer.Form.NFD);
        return ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The pairs of a participant in a round: none if it meets nobody then, several if several people represent it. */
    List<SeatedPair> seats(ActorId participant, int round) {
        return seats(participant).filter(pair -> pair.round() == round).toList();
    }

    /** How many encounters a participant has. */
    int encounters(ActorId participant) {
        return (int) seats(participant).count();
    }

    /** The pairs of a participant in all rounds. */
    Stream<SeatedPair> seats(ActorId participant) {
        return seatsOf.getOrDefault(participant, List.of()).stream();
    }

    /** The rounds in which a participant is there and meets nobody. */
    List<Integer> freeRounds(ActorId participant) {
        return IntStream.rangeClosed(1, rounds())
                .filter(round -> seats(participant, round).isEmpty() && isThere(participant, round))
                .boxed()
                .toList();
    }

    /** Whether a participant is expected in a round. */
    boolean isThere(ActorId participant, int round) {
        return guest(participant).map(guest -> guest.isThereIn(round)).orElse(true);
    }

    /** What is asked for a participant; nothing for one who is no guest any more. */
    Optional<Guest> guest(ActorId participant) {
        return Optional.ofNullable(guests.get(participant));
    }

    /** Those of a side who take part, in the order of their names. */
    List<ActorId> participants(Side side) {
        return participants.stream()
                .filter(participant -> sideOf(participant) == side)
                .toList();
    }

    /** On which side a participant is. */
    Side sideOf(ActorId participant) {
        return guest(participant)
                .map(Guest::side)
                .orElseGet(() ->
                        seats(participant).anyMatch(pair -> pair.integration().equals(participant))
                                ? Side.INTEGRATION
                                : Side.CONVENTIONAL);
    }

    /** Whom a participant meets in a pair. */
    static ActorId partner(ActorId participant, SeatedPair pair) {
        return pair.integration().equals(participant) ? pair.conventional() : pair.integration();
    }

    /**
     * Which plan a sheet shows, so that one printed before a change is known from those printed after it: when it was adopted, and a
     * code that is another one as soon as a seat or an hour is.
     */
    Phrase edition() {
        CRC32 checksum = new CRC32();
        String hours = IntStream.rangeClosed(1, rounds() + 1)
                .mapToObj(round -> meeting.hour(round).map(LocalTime::toString).orElse(""))
                .collect(Collectors.joining(" "));
        checksum.update(hours.getBytes(StandardCharsets.UTF_8));
        seats.stream()
                .map(pair ->
                        "%s %s %s %s;".formatted(pair.round(), pair.table(), pair.integration(), pair.conventional()))
                .sorted()
                .forEach(seat -> checksum.update(seat.getBytes(StandardCharsets.UTF_8)));
        String code = String.format(Locale.ROOT, "%04X", checksum.getValue() & 0xFFFF);
        return meeting.adopted()
                .value()
                .filter(day -> isAdopted())
                .map(day -> speech.phrase("plan.adopted", day, code))
                .orElseGet(() -> speech.phrase("plan.computed", view.day(), code));
    }

    /** Which plans a document shows; nothing where nobody meets. */
    static Phrase editions(Speech speech, List<PlannedMeeting> meetings) {
        return speech.list(meetings.stream()
                .filter(planned -> !planned.seats.isEmpty())
                .map(PlannedMeeting::edition)
                .toList());
    }

    private boolean isAdopted() {
        return meeting.plan().value().filter(adopted -> !adopted.isEmpty()).isPresent();
    }

    /** What two are worth to each other by the criteria, as far as that is known today. */
    Optional<Score> score(ActorId integration, ActorId conventional) {
        Participant left = lefts.get(integration.value());
        Participant right = rights.get(conventional.value());
        return left == null || right == null
                ? Optional.empty()
                : plan.meeting().scores().find(new Pair(left, right));
    }

    /** What the encounters of a participant are worth together, as far as that is known today. */
    BigDecimal score(ActorId participant) {
        return worth(seats(participant));
    }

    /** What the plan that is followed is worth by what is known today. */
    BigDecimal score() {
        return worth(seats.stream());
    }

    private BigDecimal worth(Stream<SeatedPair> pairs) {
        return pairs.flatMap(pair -> score(pair.integration(), pair.conventional()).stream())
                .map(Score::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Why two meet, for those who see needs and offers; when and where are left out. */
    List<Message> reasons(SeatedPair pair) {
        Optional<Score> score = score(pair.integration(), pair.conventional());
        if (!view.audience().sees(Audience.COMMITTEE) || score.isEmpty()) {
            return List.of();
        }
        Score worth = score.get();
        List<Message> computedToday = plan.why(worth.left(), worth.right());
        return computedToday.isEmpty()
                ? worth.reasonsFor()
                : computedToday.stream()
                        .skip(1)
                        .filter(reason -> !reason.key().equals("why.again"))
                        .toList();
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

    Phrase name(ActorId participant) {
        return view.name(participant);
    }

    /** The side of a guest, as the meeting calls it. */
    Phrase side(ActorId participant) {
        return side(sideOf(participant));
    }

    /** The side of a guest by a shape and its word, so that neither colour nor reading is needed to see it. */
    Phrase markedSide(ActorId participant) {
        return marked(sideOf(participant));
    }

    /** A side by its shape and its word. */
    Phrase marked(Side side) {
        return Phrase.status(side == Side.INTEGRATION ? StatusMark.ONE_SIDE : StatusMark.OTHER_SIDE, side(side));
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

    /** The break after a round, if there is one. */
    Optional<Phrase> breakAfter(int round) {
        return meeting.breakAfter()
                .filter(last -> last == round && round < rounds())
                .flatMap(last -> meeting.breakMinutes())
                .map(minutes -> speech.phrase("meeting.pause", minutes));
    }

    /** What stands in the place of an hour: a meeting without hours has none. */
    Cell noHour() {
        return meeting.start().isNone() || meeting.minutesPerRound().isNone() ? Cell.NOT_APPLICABLE : Cell.MISSING;
    }

    Phrase said(Message message) {
        return speech.phrase(message);
    }
}
