package org.cldess.encounter.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.internal.interruption.Interruption;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/**
 * Finds the places in a plan for a participant who was not expected. Every partner is tried in every round, alone or in
 * place of each of its encounters there: O(P · R) for P partners and R rounds.
 */
final class LatecomerPlaces {
    private final List<List<Encounter>> rounds;
    private final MeetingWishes meeting;
    private final Participant latecomer;
    private final Map<Participant, Integer> counts = new HashMap<>();
    private final Map<Pair, Integer> met = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    LatecomerPlaces(MeetingWishes meeting, List<List<Encounter>> rounds, Participant latecomer) {
        this.meeting = meeting;
        this.rounds = rounds;
        this.latecomer = latecomer;
        rounds.stream().flatMap(List::stream).forEach(encounter -> {
            counts.merge(encounter.left(), 1, Integer::sum);
            counts.merge(encounter.right(), 1, Integer::sum);
            met.merge(encounter.pair(), 1, Integer::sum);
        });
    }

    /** Returns the places in some rounds, the best first. */
    List<Place> in(int... now) {
        if (isBelow(latecomer)) {
            Set<Integer> distinct = new TreeSet<>(IntStream.of(now).boxed().toList());
            distinct.forEach(this::addIn);
        }
        places.sort(Comparator.comparing(Place::difference)
                .reversed()
                .thenComparing(place -> place.encounter().round())
                .thenComparing(place -> place.encounter().pair()));
        return List.copyOf(places);
    }

    private void addIn(int round) {
        List<Encounter> there = rounds.get(round - 1);
        if (count(there, latecomer) >= meeting.persons().seatsOf(latecomer)) {
            return;
        }
        for (Participant partner : meeting.participants()) {
            Interruption.throwIfInterrupted();
            meeting.scores()
                    .pair(latecomer, partner)
                    .filter(this::mayMeet)
                    .filter(pair -> !meeting.persons().isAway(partner, round))
                    .flatMap(meeting.scores()::find)
                    .ifPresent(score -> addWith(partner, score, round, there));
        }
    }

    private boolean mayMeet(Pair pair) {
        return !meeting.exclusions().contains(pair)
                && !meeting.persons().sitApart(pair.left(), pair.right())
                && met.getOrDefault(pair, 0) < meeting.times(pair);
    }

    private void addWith(Participant partner, Score score, int round, List<Encounter> there) {
        if (count(there, partner) < meeting.persons().presentIn(partner, round)) {
            if (isBelow(partner)) {
                add(score, round, there, Optional.empty());
            }
            return;
        }
        for (Encounter replaced : there) {
            boolean isOfPartner =
                    replaced.left().equals(partner) || replaced.right().equals(partner);
            if (isOfPartner && canBeReplaced(replaced, partner)) {
                List<Encounter> others =
                        there.stream().filter(other -> !other.equals(replaced)).toList();
                add(score, round, others, Optional.of(replaced));
            }
        }
    }

    private void add(Score score, int round, List<Encounter> others, Optional<Encounter> replaced) {
        table(score, others)
                .ifPresent(table -> add(
                        new Encounter(
                                round,
                                table,
                                score,
                                freePerson(score.left(), round, others),
                                freePerson(score.right(), round, others)),
                        replaced));
    }

    /** Returns a representative without an encounter in a round, one who was expected there if possible. */
    private int freePerson(Participant one, int round, List<Encounter> others) {
        Set<Integer> busy = new HashSet<>();
        others.stream()
                .filter(other -> other.left().equals(one) || other.right().equals(one))
                .forEach(other -> busy.add(other.personOf(one)));
        List<Integer> free = IntStream.rangeClosed(1, meeting.persons().seatsOf(one))
                .filter(person -> !busy.contains(person))
                .boxed()
                .toList();
        return free.stream()
                .filter(person -> !meeting.persons().isAway(one, person, round))
                .findFirst()
                .orElseGet(() -> free.get(0));
    }

    private void add(Encounter encounter, Optional<Encounter> replaced) {
        BigDecimal lost = replaced.map(other -> other.score().value()).orElse(BigDecimal.ZERO);
        places.add(new Place(encounter, replaced, encounter.score().value().subtract(lost)));
    }

    /**
     * Returns whether a participant has fewer encounters than its maximum. All representatives of the latecomer count,
     * because those who were not expected may have come.
     */
    private boolean isBelow(Participant one) {
        MeetingWishes now =
                one.equals(latecomer) ? meeting.with(meeting.persons().withAllPresent(one)) : meeting;
        return counts.getOrDefault(one, 0) < now.most(one);
    }

    /**
     * Returns whether an encounter may be left out: it was not requested, and its other participant keeps its minimum.
     */
    private boolean canBeReplaced(Encounter encounter, Participant partner) {
        Participant other = encounter.partnerOf(partner);
        int minimum =
                meeting.persons().minimum().getOrDefault(other, meeting.limits().minimum());
        return encounter.round() >= meeting.held().from()
                && !meeting.held().in(encounter.round()).contains(encounter)
                && !meeting.musts().contains(encounter.pair())
                && counts.getOrDefault(other, 0) > minimum;
    }

    private static long count(List<Encounter> encounters, Participant one) {
        return encounters.stream()
                .filter(encounter ->
                        encounter.left().equals(one) || encounter.right().equals(one))
                .count();
    }

    /** Returns a free table for a pair: that of a host, or else the lowest one, without an owner if possible. */
    private OptionalInt table(Score score, List<Encounter> others) {
        Set<Integer> taken = new HashSet<>();
        others.forEach(encounter -> taken.add(encounter.table()));
        int tables = meeting.limits()
                .tables()
                .orElse(taken.size() + meeting.persons().hosts().size() + 1);
        int own = Stream.of(score.left(), score.right())
                .mapToInt(one -> meeting.persons().hosts().getOrDefault(one, 0))
                .max()
                .orElse(0);
        if (own > 0) {
            return taken.contains(own) ? OptionalInt.empty() : OptionalInt.of(own);
        }
        Set<Integer> owned = new HashSet<>(meeting.persons().hosts().values());
        return IntStream.concat(
                        IntStream.rangeClosed(1, tables).filter(table -> !owned.contains(table)),
                        IntStream.rangeClosed(1, tables).filter(owned::contains))
                .filter(table -> !taken.contains(table))
                .findFirst();
    }
}
