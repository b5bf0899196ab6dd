package org.cldess.encounter.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;

/**
 * A meeting of at most three by three in plain arrays, planned by trying every round for every pair. It is independent
 * of the planner and of the theorem behind it.
 */
final class TinyMeeting {
    private static final int NO_LIMIT = 99;

    int rounds;
    private int tables;
    private int minimum;
    private final List<Score> scores = new ArrayList<>();
    private final List<Participant> lefts = new ArrayList<>();
    private final List<Participant> rights = new ArrayList<>();
    private final List<Boolean> must = new ArrayList<>();
    private final List<Boolean> excluded = new ArrayList<>();
    private final Map<Participant, Integer> maximum = new TreeMap<>();
    private final Map<Participant, Integer> seats = new TreeMap<>();
    private final Map<Participant, Integer> hosts = new TreeMap<>();
    private final Set<List<Object>> away = new HashSet<>();
    private final Set<Feature> features;
    private final Map<Pair, Integer> past = new HashMap<>();
    private final Map<Pair, Integer> before = new HashMap<>();
    private int from = 1;
    private boolean lenient;
    private final Map<Participant, Integer> ownMinimum = new TreeMap<>();
    private final Map<Participant, Integer> minimumAtFirst = new TreeMap<>();
    private int mostOfAll = NO_LIMIT;
    private List<Long> best = List.of();

    /** The options of a meeting beyond rounds, tables, a minimum and pairs. */
    enum Feature {
        MOST,
        LEAST,
        APART,
        FAIREST,
        LEVELLED,
        AWAY,
        SEVERAL,
        HOSTS
    }

    TinyMeeting(long seed, Feature... asked) {
        features = Set.of(asked);
        Random random = new Random(seed);
        rounds = 1 + random.nextInt(3);
        tables = random.nextBoolean() ? NO_LIMIT : 1 + random.nextInt(3);
        minimum = random.nextInt(3) == 0 ? random.nextInt(3) : 0;
        int range = random.nextBoolean() ? 3 : 2_000_000;
        int rightCount = 1 + random.nextInt(3);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            for (int j = rightCount; j > 0; j--) {
                if (random.nextInt(8) > 0) {
                    int millionths = random.nextInt(range + range / 3) - range / 3;
                    scores.add(Score.of(
                            Participant.named("left " + i),
                            Participant.named("right " + j),
                            BigDecimal.valueOf(millionths, 6)));
                    must.add(random.nextInt(12) == 0);
                    excluded.add(random.nextInt(10) == 0);
                }
            }
        }
        scores.stream().map(Score::left).distinct().forEach(lefts::add);
        scores.stream().map(Score::right).distinct().forEach(rights::add);
        List<Participant> all = new ArrayList<>(lefts);
        all.addAll(rights);
        int table = 1;
        for (Participant one : all) {
            if (features.contains(Feature.MOST) && random.nextInt(3) == 0) {
                maximum.put(one, 1 + random.nextInt(2));
            }
            if (features.contains(Feature.SEVERAL) && random.nextInt(3) == 0) {
                seats.put(one, 1 + random.nextInt(3));
            }
            if (features.contains(Feature.HOSTS) && random.nextInt(3) == 0 && table <= tables) {
                hosts.put(one, table++);
            }
            for (int r = 1; r <= rounds; r++) {
                if (features.contains(Feature.AWAY) && random.nextInt(5) == 0) {
                    away.add(List.of(one, r));
                }
            }
        }
        if (features.contains(Feature.MOST) && random.nextInt(3) == 0) {
            mostOfAll = 1 + random.nextInt(2);
        }
        for (Participant one : all) {
            if (features.contains(Feature.LEAST) && random.nextInt(3) == 0) {
                ownMinimum.put(one, random.nextInt(3));
            }
            if (features.contains(Feature.LEAST) && random.nextInt(8) == 0) {
                maximum.put(one, 0);
            }
        }
        if (features.contains(Feature.APART) && !all.isEmpty()) {
            Participant alone = all.get(random.nextInt(all.size()));
            for (int k = 0; k < scores.size(); k++) {
                Pair pair = scores.get(k).pair();
                if (pair.left().equals(alone) || pair.right().equals(alone)) {
                    must.set(k, false);
                    excluded.set(k, true);
                }
            }
        }
    }

    void addTable() {
        tables++;
    }

    void addRound() {
        rounds++;
    }

    void addRepresentative(Participant one) {
        seats.merge(one, 2, (before, unused) -> before + 1);
    }

    /** Returns a meeting of one round in which every pair has a different score. */
    static SpeedMeeting everyPair(int lefts, int rights) {
        List<Score> scores = new ArrayList<>();
        for (int i = 1; i <= lefts; i++) {
            for (int j = 1; j <= rights; j++) {
                scores.add(Score.of(
                        Participant.named("left " + i),
                        Participant.named("right " + j),
                        BigDecimal.valueOf(10L * i + j)));
            }
        }
        return SpeedMeeting.of(Scores.of(scores));
    }

    /** Returns the same meeting for the planner, with its parts shuffled. */
    SpeedMeeting meeting(long order) {
        List<Score> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, new Random(order));
        SpeedMeeting meeting =
                SpeedMeeting.of(Scores.of(shuffled)).rounds(rounds).atLeast(minimum);
        if (tables != NO_LIMIT) {
            meeting = meeting.tables(tables);
        }
        for (int k = 0; k < scores.size(); k++) {
            Score score = scores.get(k);
            meeting = must.get(k) ? meeting.mustMeet(score.left(), score.right()) : meeting;
            meeting = excluded.get(k) ? meeting.exclude(score.right(), score.left()) : meeting;
        }
        meeting = mostOfAll == NO_LIMIT ? meeting : meeting.atMost(mostOfAll);
        meeting = features.contains(Feature.FAIREST) ? meeting.fairest() : meeting;
        meeting = features.contains(Feature.LEVELLED) ? meeting.levelled() : meeting;
        for (Map.Entry<Participant, Integer> limit : maximum.entrySet()) {
            meeting = meeting.atMost(limit.getKey(), limit.getValue());
        }
        for (Map.Entry<Participant, Integer> limit : ownMinimum.entrySet()) {
            meeting = meeting.atLeast(limit.getKey(), limit.getValue());
        }
        for (Map.Entry<Participant, Integer> several : seats.entrySet()) {
            meeting = meeting.representedBy(several.getKey(), several.getValue());
        }
        for (Map.Entry<Participant, Integer> host : hosts.entrySet()) {
            meeting = meeting.host(host.getKey(), host.getValue());
        }
        for (List<Object> absence : away) {
            meeting = meeting.away((Participant) absence.get(0), (Integer) absence.get(1));
        }
        return meeting;
    }

    /**
     * Removes every wish that is not among the sentences. A removed maximum or exclusion still lowers the minimum of
     * its participant.
     */
    void keepsOnly(Set<String> sentences) {
        Stream.of(lefts, rights)
                .flatMap(List::stream)
                .forEach(one -> minimumAtFirst.put(one, Math.min(askedOf(one), possible(one))));
        ownMinimum
                .entrySet()
                .removeIf(limit -> sentences.stream()
                        .noneMatch(
                                sentence -> sentence.startsWith(limit.getKey().name() + " has at least")));
        maximum.entrySet()
                .removeIf(limit -> sentences.stream()
                        .noneMatch(
                                sentence -> sentence.startsWith(limit.getKey().name() + " has at most")
                                        || sentence.startsWith(limit.getKey().name() + " has no")));
        for (int k = 0; k < scores.size(); k++) {
            Pair pair = scores.get(k).pair();
            must.set(k, must.get(k) && sentences.contains(pair.left() + " and " + pair.right() + " must meet."));
            excluded.set(
                    k, excluded.get(k) && sentences.contains(pair.left() + " and " + pair.right() + " must not meet."));
        }
        mostOfAll = sentences.stream().anyMatch(sentence -> sentence.startsWith("Each person")) ? mostOfAll : NO_LIMIT;
        tables = sentences.stream().anyMatch(sentence -> sentence.startsWith("There ")) ? tables : NO_LIMIT;
        minimum = sentences.stream().anyMatch(sentence -> sentence.startsWith("Each participant")) ? minimum : 0;
    }

    /** Fixes the rounds before one as in a plan, and makes a participant absent from then on. */
    void continues(MeetingPlan plan, int round, Participant gone) {
        from = round;
        plan.rounds().stream()
                .limit(round - 1L)
                .flatMap(List::stream)
                .forEach(encounter -> past.put(encounter.pair(), encounter.round()));
        for (int r = round; r <= rounds; r++) {
            away.add(List.of(gone, r));
        }
    }

    /** Requires a random pair that is not yet required, excluded or planned, if there is one. */
    Optional<Pair> demands(long seed) {
        List<Integer> open = IntStream.range(0, scores.size())
                .filter(k -> !must.get(k) && !excluded.get(k))
                .filter(k -> !past.containsKey(scores.get(k).pair()))
                .filter(k -> !before.containsKey(scores.get(k).pair()))
                .boxed()
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        int k = open.get((int) (seed % open.size()));
        must.set(k, true);
        return Optional.of(scores.get(k).pair());
    }

    /** Reaches minimums as far as possible, if no plan keeps them; returns the best total again. */
    OptionalLong bestOrLenient() {
        OptionalLong kept = best();
        lenient = kept.isEmpty();
        return lenient ? best() : kept;
    }

    /** Leaves some tables, no more than there were. */
    void keepsTables(int left) {
        tables = Math.min(tables, left);
    }

    /** Makes the number of encounters that stay in their round the first objective. */
    void staysCloseTo(MeetingPlan plan) {
        plan.rounds().stream()
                .skip(from - 1L)
                .flatMap(List::stream)
                .forEach(encounter -> before.put(encounter.pair(), encounter.round()));
    }

    /** Returns the number of encounters that stay in their round in the best plan. */
    long stay() {
        return best.get(0);
    }

    /** Returns the best total in millionths, or empty if there is no plan. */
    OptionalLong best() {
        best = List.of();
        lapse();
        place(0, new int[scores.size()], 0);
        return best.isEmpty() ? OptionalLong.empty() : OptionalLong.of(best.get(best.size() - 1));
    }

    /** Returns whether a plan is as fair as the best one. */
    boolean isAsFairAsTheBest(MeetingPlan plan) {
        return isAsFairAsTheBest(plan.rounds());
    }

    /** Returns whether rounds are as fair as those of the best plan. */
    boolean isAsFairAsTheBest(List<List<Encounter>> rounds) {
        List<Long> utility = utility(rounds);
        return utility.subList(0, utility.size() - 1).equals(best.subList(0, best.size() - 1));
    }

    /** Returns whether a plan is as fair as the best one, and has the same total. */
    boolean isAsGoodAsTheBest(MeetingPlan plan) {
        return utility(plan.rounds()).equals(best);
    }

    private List<Long> utility(List<List<Encounter>> rounds) {
        List<Long> found = best;
        best = List.of();
        int[] round = new int[scores.size()];
        long total = 0;
        for (int k = 0; k < round.length; k++) {
            Score score = scores.get(k);
            round[k] = rounds.stream()
                    .flatMap(List::stream)
                    .filter(encounter -> encounter.pair().equals(score.pair()))
                    .findFirst()
                    .map(Encounter::round)
                    .orElse(0);
            total += round[k] == 0 ? 0 : score.value().movePointRight(6).longValueExact();
        }
        judge(round, total);
        List<Long> utility = best;
        best = found;
        return utility;
    }

    /** Withdraws what is asked of two who are not present together, or of one who is not there often enough. */
    private void lapse() {
        for (int k = 0; k < scores.size(); k++) {
            Score score = scores.get(k);
            boolean together = excluded.get(k)
                    || past.containsKey(score.pair())
                    || (hosts.containsKey(score.left()) && hosts.containsKey(score.right()));
            for (int r = from; r <= rounds; r++) {
                together |= !away.contains(List.of(score.left(), r)) && !away.contains(List.of(score.right(), r));
            }
            must.set(k, must.get(k) && together);
        }
        Set<Participant> late = new TreeSet<>();
        for (Participant one : Stream.of(lefts, rights).flatMap(List::stream).toList()) {
            if (IntStream.rangeClosed(from, rounds).anyMatch(r -> away.contains(List.of(one, r)))) {
                late.add(one);
            }
        }
        for (Participant one : late) {
            List<Integer> asked = IntStream.range(0, scores.size())
                    .filter(k -> must.get(k) && !past.containsKey(scores.get(k).pair()))
                    .filter(k -> scores.get(k).left().equals(one)
                            || scores.get(k).right().equals(one))
                    .boxed()
                    .sorted(Comparator.comparing((Integer k) -> scores.get(k).value())
                            .reversed()
                            .thenComparing(k -> scores.get(k).pair()))
                    .toList();
            List<Participant> partners = new ArrayList<>();
            for (int k : asked) {
                Score score = scores.get(k);
                partners.add(score.left().equals(one) ? score.right() : score.left());
                if (placed(one, partners, 0, new int[rounds + 1]) < partners.size()) {
                    partners.remove(partners.size() - 1);
                    must.set(k, false);
                }
            }
        }
    }

    /** Tries pair k in no round, coded as 0, and in each round in which both are free. */
    private void place(int k, int[] round, long total) {
        if (k == scores.size()) {
            judge(round, total);
            return;
        }
        Integer met = past.get(scores.get(k).pair());
        if (!must.get(k) && met == null) {
            round[k] = 0;
            place(k + 1, round, total);
        }
        for (int r = 1; r <= rounds && !excluded.get(k); r++) {
            if (met == null ? r >= from && fits(k, r, round) : r == met) {
                round[k] = r;
                place(
                        k + 1,
                        round,
                        total + scores.get(k).value().movePointRight(6).longValueExact());
            }
        }
        round[k] = 0;
    }

    private boolean fits(int k, int r, int[] round) {
        Score score = scores.get(k);
        int left = seatsOf(score.left());
        int right = seatsOf(score.right());
        int seated = 0;
        for (int other = 0; other < k; other++) {
            if (round[other] == r) {
                seated++;
                left -= scores.get(other).left().equals(score.left()) ? 1 : 0;
                right -= scores.get(other).right().equals(score.right()) ? 1 : 0;
            }
        }
        return seated < tables
                && left > 0
                && right > 0
                && !away.contains(List.of(score.left(), r))
                && !away.contains(List.of(score.right(), r))
                && !(hosts.containsKey(score.left()) && hosts.containsKey(score.right()));
    }

    /** Draws a participant, if there is one. */
    Optional<Participant> somebody(long seed) {
        List<Participant> all = new ArrayList<>(lefts);
        all.addAll(rights);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get((int) (seed % all.size())));
    }

    private int seatsOf(Participant one) {
        return seats.getOrDefault(one, 1);
    }

    /** Keeps the better plan: by the fairest, then the levelled, then the score objective, as far as each applies. */
    private void judge(int[] round, long total) {
        int[] left = counts(lefts, round, true);
        int[] right = counts(rights, round, false);
        if (!keepsTheMost(lefts, left, mostOfAll) || !keepsTheMost(rights, right, mostOfAll)) {
            return;
        }
        if (minimum > rounds && !lefts.isEmpty()) {
            return;
        }
        if (!lenient && (!keepsTheLeast(lefts, left) || !keepsTheLeast(rights, right))) {
            return;
        }
        List<Long> utility = new ArrayList<>();
        if (!before.isEmpty()) {
            utility.add(IntStream.range(0, round.length)
                    .filter(k ->
                            round[k] > 0 && before.getOrDefault(scores.get(k).pair(), 0) == round[k])
                    .count());
        }
        if (lenient) {
            IntStream.concat(upToAsked(lefts, left), upToAsked(rights, right))
                    .sorted()
                    .forEach(count -> utility.add((long) count));
        }
        if (features.contains(Feature.FAIREST)) {
            IntStream.concat(IntStream.of(left), IntStream.of(right))
                    .sorted()
                    .forEach(count -> utility.add((long) count));
        }
        if (features.contains(Feature.LEVELLED)) {
            utility.add((long) IntStream.of(left).sum());
            for (int level = NO_LIMIT; level > 0; level--) {
                utility.add(-(long) (beyond(lefts, left, level) + beyond(rights, right, level)));
            }
        }
        utility.add(total);
        if (best.isEmpty() || Arrays.compare(utility.toArray(Long[]::new), best.toArray(Long[]::new)) > 0) {
            best = utility;
        }
    }

    private int[] counts(List<Participant> side, int[] round, boolean onLeft) {
        int[] counts = new int[side.size()];
        for (int k = 0; k < round.length; k++) {
            if (round[k] > 0) {
                Score score = scores.get(k);
                counts[side.indexOf(onLeft ? score.left() : score.right())]++;
            }
        }
        return counts;
    }

    private boolean keepsTheMost(List<Participant> side, int[] counts, long ofEach) {
        for (int i = 0; i < counts.length; i++) {
            Participant one = side.get(i);
            if (counts[i] > Math.min(ofEach * seatsOf(one), maximum.getOrDefault(one, NO_LIMIT))) {
                return false;
            }
        }
        return true;
    }

    private IntStream upToAsked(List<Participant> side, int[] counts) {
        return IntStream.range(0, counts.length).map(i -> Math.min(counts[i], askedOf(side.get(i))));
    }

    private boolean keepsTheLeast(List<Participant> side, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            Participant one = side.get(i);
            int least = Math.min(askedOf(one), minimumAtFirst.getOrDefault(one, NO_LIMIT));
            if (counts[i] < least && counts[i] < possible(one)) {
                return false;
            }
        }
        return true;
    }

    private int askedOf(Participant one) {
        return ownMinimum.getOrDefault(one, minimum);
    }

    /** Returns how many of the encounters of a side are the one of a number for a representative. */
    private int beyond(List<Participant> side, int[] counts, int number) {
        int beyond = 0;
        for (int i = 0; i < counts.length; i++) {
            int seats = seatsOf(side.get(i));
            beyond += Math.max(0, Math.min(seats, counts[i] - (number - 1) * seats));
        }
        return beyond;
    }

    /** Returns how many encounters a participant could have if all others gave way, by trying every round. */
    private int possible(Participant one) {
        List<Participant> partners = new ArrayList<>();
        int met = 0;
        for (int k = 0; k < scores.size(); k++) {
            Score score = scores.get(k);
            if (!score.left().equals(one) && !score.right().equals(one)) {
                continue;
            }
            Participant other = score.left().equals(one) ? score.right() : score.left();
            if (past.containsKey(score.pair())) {
                met++;
            } else if (!excluded.get(k)
                    && !(hosts.containsKey(one) && hosts.containsKey(other))
                    && mostOf(other) > metBefore(other)) {
                partners.add(other);
            }
        }
        int most = Math.max(met, mostOf(one));
        return Math.min(most, met + placed(one, partners, 0, new int[rounds + 1]));
    }

    private int placed(Participant one, List<Participant> partners, int next, int[] used) {
        if (next == partners.size()) {
            return 0;
        }
        int best = placed(one, partners, next + 1, used);
        for (int r = from; r <= rounds; r++) {
            if (used[r] < seatsOf(one)
                    && !away.contains(List.of(one, r))
                    && !away.contains(List.of(partners.get(next), r))) {
                used[r]++;
                best = Math.max(best, 1 + placed(one, partners, next + 1, used));
                used[r]--;
            }
        }
        return best;
    }

    private int mostOf(Participant one) {
        return Math.min(mostOfAll * seatsOf(one), maximum.getOrDefault(one, NO_LIMIT));
    }

    private long metBefore(Participant one) {
        return past.keySet().stream()
                .filter(pair -> pair.left().equals(one) || pair.right().equals(one))
                .count();
    }
}
