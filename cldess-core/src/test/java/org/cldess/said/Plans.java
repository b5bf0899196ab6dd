package org.cldess.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingHours;
import org.cldess.encounter.WishedPair;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.exchange.ExchangePlan;
import org.cldess.exchange.Exchanges;
import org.cldess.exchange.VisitDays;
import org.cldess.language.Message;
import org.cldess.matching.Appraisal;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.mixing.TableMixing;
import org.cldess.preference.PreferenceList;
import org.cldess.preference.Preferences;
import org.cldess.preference.StableMatching;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleTerritories;
import org.cldess.validation.Violation;

/**
 * Produces the reasons of plans and of contradictory wishes: small meetings with every option, exchanges, tables and
 * lists.
 */
final class Plans {
    private static final int MEETINGS = 400;

    private static final Participant ANNE = Participant.named("Anne");
    private static final Participant LEA = Participant.named("Léa");
    private static final Participant ZOE = Participant.named("Zoé");
    private static final Participant JEAN = Participant.named("Jean");
    private static final Participant MARC = Participant.named("Marc");
    private static final Participant PAUL = Participant.named("Paul");
    private static final List<Participant> LEFTS = List.of(ANNE, LEA, ZOE);
    private static final List<Participant> RIGHTS = List.of(JEAN, MARC, PAUL);
    private static final List<Participant> ALL =
            Stream.of(LEFTS, RIGHTS).flatMap(List::stream).toList();

    private Plans() {}

    static void say(Said said) {
        for (long seed = 0; seed < MEETINGS; seed++) {
            say(said, meeting(seed));
            say(said, limited(seed));
        }
        several(said);
        asksTooMuch(said);
        exchanges(said);
        preferences(said);
        tables(said);
    }

    private static void say(Said said, SpeedMeeting meeting) {
        MeetingPlan plan = meeting.plan();
        said.addAll(plan.conflicts());
        said.addAll(plan.contradiction());
        said.addAll(plan.lapsed());
        if (plan.conflicts().isEmpty()) {
            for (Participant one : ALL) {
                for (Participant other : ALL) {
                    if (one != other) {
                        said.addAll(plan.why(one, other));
                        said.addAll(plan.whyNot(one, other));
                    }
                }
            }
        }
    }

    /** Returns a meeting with numbers of their own for some, whose encounters may be shared evenly. */
    private static SpeedMeeting limited(long seed) {
        SplittableRandom random = new SplittableRandom(-seed);
        SpeedMeeting meeting = SpeedMeeting.of(Scores.of(scores(random))).rounds(1 + random.nextInt(3));
        meeting = random.nextInt(3) == 0 ? meeting.levelled() : meeting;
        meeting = random.nextInt(3) == 0 ? meeting.tables(1) : meeting;
        meeting = random.nextInt(3) == 0 ? meeting.atLeast(1) : meeting;
        for (int i = random.nextInt(5); i > 0; i--) {
            Participant left = any(LEFTS, random);
            Participant right = any(RIGHTS, random);
            meeting = switch (random.nextInt(5)) {
                case 0 -> meeting.atLeast(left, 1 + random.nextInt(3));
                case 1 -> meeting.atMost(right, random.nextInt(2));
                case 2 -> meeting.exclude(left, right);
                case 3 -> meeting.away(left, 1 + random.nextInt(meeting.rounds()));
                default -> meeting.mustMeet(left, right);
            };
        }
        return meeting;
    }

    private static SpeedMeeting meeting(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SpeedMeeting meeting = SpeedMeeting.of(Scores.of(scores(random))).rounds(1 + random.nextInt(3));
        if (random.nextInt(2) == 0) {
            meeting = meeting.tables(1 + random.nextInt(2));
        }
        if (random.nextInt(2) == 0) {
            meeting = meeting.atLeast(1 + random.nextInt(2));
        }
        if (random.nextInt(4) == 0) {
            meeting = meeting.sides("les SIAE", "les entreprises");
        }
        if (random.nextInt(4) == 0) {
            meeting = meeting.atMost(1 + random.nextInt(2));
        }
        if (random.nextInt(8) == 0) {
            meeting = meeting.hours(MeetingHours.from(LocalTime.of(9, 0)));
        }
        if (random.nextInt(4) == 0) {
            meeting = meeting.fairest();
        }
        boolean hosts = random.nextBoolean();
        for (int i = random.nextInt(6); i > 0; i--) {
            Participant left = any(LEFTS, random);
            Participant right = any(RIGHTS, random);
            meeting = switch (random.nextInt(7)) {
                case 0, 1 -> meeting.mustMeet(left, right);
                case 2 -> meeting.exclude(left, right);
                case 3 -> meeting.atMost(left, 1);
                case 4 -> meeting.away(right, 1 + random.nextInt(meeting.rounds()));
                default ->
                    hosts
                            ? meeting.host(left, 1 + LEFTS.indexOf(left)).host(right, 4 + RIGHTS.indexOf(right))
                            : meeting.representedBy(left, 2);
            };
        }
        return meeting;
    }

    private static List<Score> scores(SplittableRandom random) {
        List<Score> scores = new ArrayList<>();
        for (Participant left : LEFTS) {
            for (Participant right : RIGHTS) {
                if (random.nextInt(5) > 0 || left == ANNE || right == PAUL) {
                    scores.add(Score.of(left, right, BigDecimal.valueOf(random.nextInt(5) - 1)));
                }
            }
        }
        return scores;
    }

    private static <T> T any(List<T> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }

    /** Produces the reasons of a participant opposite many others, and of one who represents two. */
    private static void several(Said said) {
        for (int count : List.of(13, 14, 16)) {
            List<Score> scores = IntStream.range(0, count)
                    .mapToObj(number -> Score.of(Participant.named("P" + (10 + number)), MARC, BigDecimal.ONE))
                    .toList();
            said.addAll(SpeedMeeting.of(Scores.of(scores))
                    .rounds(2)
                    .atLeast(1)
                    .plan()
                    .conflicts());
        }
        SpeedMeeting twice = SpeedMeeting.of(Scores.of(List.of(Score.of(ANNE, MARC, BigDecimal.ONE))))
                .rounds(2)
                .representedBy(ANNE, 2)
                .representedBy(MARC, 2)
                .samePartners(ANNE);
        said.addAll(twice.plan().why(ANNE, MARC));
        Message reason = Message.of("C’est trop loin.", "It is too far.");
        Scores ruledOut = Criteria.<Participant, Participant>between(one -> one, one -> one)
                .with(Criterion.<Participant, Participant>of("never", (left, right) -> Appraisal.unmet(reason))
                        .required())
                .score(List.of(ANNE), List.of(PAUL));
        said.addAll(SpeedMeeting.of(ruledOut).mustMeet(ANNE, PAUL).plan().conflicts());
        said.addAll(SpeedMeeting.of(ruledOut).plan().whyNot(ANNE, PAUL));
    }

    /**
     * Produces the refusals of requests that exceed the rounds, the others or the wishes of a meeting, or the limits of
     * a search, and of an absent participant.
     */
    private static void asksTooMuch(Said said) {
        List<Score> scores = LEFTS.stream()
                .flatMap(left -> RIGHTS.stream().map(right -> Score.of(left, right, BigDecimal.ONE)))
                .toList();
        SpeedMeeting meeting = SpeedMeeting.of(Scores.of(scores)).rounds(3);
        SpeedMeeting alone = SpeedMeeting.of(Scores.of(scores.subList(0, 2))).rounds(2);
        List<MeetingPlan> plans = new ArrayList<>(List.of(
                meeting.rounds(2).atLeast(3).plan(),
                meeting.atMost(ANNE, 2)
                        .mustMeet(ANNE, JEAN)
                        .mustMeet(ANNE, MARC)
                        .mustMeet(ANNE, PAUL)
                        .plan(),
                meeting.atLeast(3).exclude(ANNE, PAUL).plan(),
                alone.tables(1)
                        .away(ANNE, 1, 2)
                        .away(JEAN, 2)
                        .exclude(ANNE, MARC)
                        .mustMeet(ANNE, JEAN)
                        .plan(),
                SpeedMeeting.of(Scores.of(scores.stream()
                                .filter(one ->
                                        !one.left().equals(ZOE) && !one.right().equals(PAUL))
                                .toList()))
                        .rounds(2)
                        .tables(1)
                        .atLeast(1)
                        .away(ANNE, 1)
                        .away(JEAN, 1)
                        .mustMeet(LEA, JEAN)
                        .planUntil(() -> true)));
        plans.add(absent().plan());
        plans.add(meeting.rounds(1).atLeast(1).plan().replan().absent(PAUL).plan());
        for (MeetingPlan plan : plans) {
            said.addAll(plan.conflicts());
            said.addAll(plan.contradiction());
            said.addAll(plan.lapsed());
        }
    }

    /** Returns a meeting in which two participants want to meet on a day on which one of them is not available. */
    private static SpeedMeeting absent() {
        LocalDate day = LocalDate.of(2014, 6, 30);
        Meeting meeting = SampleDossiers.grasse().meetings().get(0);
        ActorId paused = meeting.guests().get(1).actor();
        List<Actor> actors = SampleDossiers.grasse().actors().stream()
                .map(actor -> actor.id().equals(paused)
                        ? actor.toBuilder()
                                .activity(List.of(Activity.of(ActivityState.PAUSED, day)))
                                .build()
                        : actor)
                .toList();
        return SpeedMeeting.of(
                meeting.toBuilder()
                        .date(day)
                        .mustMeet(List.of(new WishedPair(meeting.guests().get(0).actor(), paused)))
                        .build(),
                actors,
                SampleTerritories.some().build());
    }

    private static void exchanges(Said said) {
        LocalDate day = LocalDate.of(2014, 6, 30);
        for (long seed = 0; seed < MEETINGS / 4; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Exchanges asked =
                    seed % 2 == 0 ? Exchanges.between(Scores.of(scores(random))) : Exchanges.within(scores(random));
            for (int i = random.nextInt(2); i > 0; i--) {
                asked = asked.exclude(any(LEFTS, random), any(RIGHTS, random));
            }
            ExchangePlan plan = asked.plan();
            for (Participant one : asked.participants()) {
                for (Participant other : asked.participants()) {
                    said.addAll(plan.why(one, other));
                    said.addAll(plan.whyNot(one, other));
                }
            }
        }
        List<Score> one = List.of(Score.of(ANNE, PAUL, BigDecimal.ONE));
        List<Score> twice =
                List.of(one.get(0), Score.of(PAUL, ANNE, BigDecimal.TEN), Score.of(LEA, LEA, BigDecimal.ONE));
        Exchanges.problems(twice).stream().map(Violation::message).forEach(said::add);
        for (Map<Participant, VisitDays> days : List.<Map<Participant, VisitDays>>of(
                Map.of(),
                Map.of(
                        ANNE, days(List.of(day), List.of(day.plusDays(1))),
                        PAUL, days(List.of(day.plusDays(1)), List.of(day))),
                Map.of(
                        ANNE, days(List.of(day), List.of(day)),
                        PAUL, days(List.of(day), List.of(day))),
                Map.of(
                        ANNE, days(List.of(day), List.of()),
                        PAUL, days(List.of(), List.of(day.plusDays(2)))))) {
            ExchangePlan plan = Exchanges.within(one).onDays(days).plan();
            said.addAll(plan.why(ANNE, PAUL));
            said.addAll(plan.whyNot(ANNE, PAUL));
            plan.exchanges().forEach(said::addPartsOf);
        }
    }

    private static VisitDays days(List<LocalDate> hosting, List<LocalDate> visiting) {
        return new VisitDays(new TreeSet<>(hosting), new TreeSet<>(visiting));
    }

    private static void preferences(Said said) {
        List<PreferenceList> proposing = List.of(
                PreferenceList.of(ANNE, List.of(MARC, PAUL)),
                PreferenceList.of(LEA, List.of(MARC, PAUL)),
                PreferenceList.of(ZOE, List.of(MARC)));
        List<PreferenceList> receiving = List.of(
                PreferenceList.of(JEAN, List.of()),
                PreferenceList.of(MARC, List.of(LEA, ANNE)),
                PreferenceList.of(PAUL, List.of(LEA, ANNE)));
        StableMatching matching = Preferences.of(proposing, receiving).match();
        for (Participant one : ALL) {
            for (Participant other : ALL) {
                if (one != other) {
                    said.addAll(matching.why(one, other));
                    said.addAll(matching.whyNot(one, other));
                }
            }
        }
        List<PreferenceList> wrong = List.of(
                PreferenceList.of(ANNE, List.of(MARC, MARC)),
                PreferenceList.of(ANNE, List.of(MARC)),
                PreferenceList.of(PAUL, List.of(ZOE)));
        Preferences.problems(wrong, receiving).stream().map(Violation::message).forEach(said::add);
    }

    private static void tables(Said said) {
        for (int tables = 1; tables <= 3; tables++) {
            for (int seats = 1; seats <= 3; seats++) {
                List<Integer> sizes = java.util.Collections.nCopies(tables, seats);
                said.addAll(TableMixing.of(ALL).tables(sizes).rounds(2).plan().conflicts());
                said.addAll(TableMixing.of(ALL)
                        .tables(sizes)
                        .rounds(2)
                        .apart(ALL.subList(0, 4))
                        .plan()
                        .conflicts());
            }
        }
        said.addAll(TableMixing.of(ALL)
                .tables(List.of(3, 2, 1))
                .rounds(2)
                .apart(LEFTS)
                .apart(RIGHTS)
                .plan()
                .conflicts());
    }
}
