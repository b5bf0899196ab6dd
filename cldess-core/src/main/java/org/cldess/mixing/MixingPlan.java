package org.cldess.mixing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.cldess.internal.interruption.Interruption;
import org.cldess.language.Message;
import org.cldess.matching.Participant;

/**
 * The seating of each round at each table (<i>{@index "plan de tables"}</i>), the number of pairs that meet, and an
 * upper bound on that number. If the request cannot be met, the plan has no rounds and lists the reasons.
 */
public final class MixingPlan {
    private final TableMixing asked;
    private final List<List<List<Participant>>> rounds;
    private final long encounters;
    private final long bound;
    private final List<Message> conflicts;

    MixingPlan(
            TableMixing asked,
            List<List<List<Participant>>> rounds,
            long encounters,
            long bound,
            List<Message> conflicts) {
        this.asked = asked;
        this.rounds = rounds;
        this.encounters = encounters;
        this.bound = bound;
        this.conflicts = List.copyOf(conflicts);
    }

    static MixingPlan of(TableMixing asked, List<List<List<Participant>>> rounds, long bound) {
        return new MixingPlan(asked, rounds, met(asked.people(), rounds), bound, List.of());
    }

    static MixingPlan impossible(TableMixing asked, List<Message> conflicts) {
        return new MixingPlan(asked, List.of(), 0, 0, conflicts);
    }

    /** {@return the request} */
    public TableMixing asked() {
        return asked;
    }

    /** {@return for each round, the people at each table, by key; no rounds if there are conflicts} */
    public List<List<List<Participant>>> rounds() {
        return rounds;
    }

    /** {@return the number of pairs that sit together at least once} */
    public long encounters() {
        return encounters;
    }

    /** {@return an upper bound on the number of pairs that any plan can bring together} */
    public long bound() {
        return bound;
    }

    /** {@return whether the plan is proved optimal: the number of pairs that meet equals the bound} */
    public boolean isOptimal() {
        return conflicts.isEmpty() && encounters == bound;
    }

    /** {@return the reasons why the request cannot be met, a sentence each; empty if there is a plan} */
    public List<Message> conflicts() {
        return conflicts;
    }

    /**
     * Returns the rounds in which two people sit together.
     *
     * @param one one of them
     * @param other the other
     * @return the rounds, from 1; empty if the two never sit together
     */
    public List<Integer> roundsOf(Participant one, Participant other) {
        return IntStream.rangeClosed(1, rounds.size())
                .filter(round ->
                        rounds.get(round - 1).stream().anyMatch(table -> table.contains(one) && table.contains(other)))
                .boxed()
                .toList();
    }

    /**
     * Checks the plan from scratch: in each round, everyone sits at one table, no table has more people than seats,
     * hosts sit at their own tables, and no two of a group sit together; the encounters are counted correctly, and the
     * bound is that of the request. The check is linear in the pairs that sit together, plus N² for N people. If the
     * plan lists conflicts, the request is planned again.
     *
     * @param mix the request
     * @return true if all of this holds
     */
    public boolean verify(TableMixing mix) {
        if (!conflicts.isEmpty()) {
            return rounds.isEmpty()
                    && encounters == 0
                    && bound == 0
                    && mix.plan().rounds().isEmpty();
        }
        return rounds.size() == mix.rounds()
                && rounds.stream().allMatch(round -> isRight(round, mix))
                && met(mix.people(), rounds) == encounters
                && mix.bound() == bound
                && encounters <= bound;
    }

    private static boolean isRight(List<List<Participant>> round, TableMixing mix) {
        List<Participant> seated = round.stream().flatMap(List::stream).sorted().toList();
        return round.size() == mix.tables().size()
                && seated.equals(mix.people())
                && IntStream.range(0, round.size())
                        .allMatch(
                                table -> round.get(table).size() <= mix.tables().get(table))
                && round.stream().allMatch(table -> areApart(table, mix))
                && IntStream.range(0, mix.hosts().size())
                        .allMatch(table -> round.get(table).contains(mix.hosts().get(table)));
    }

    /** Returns whether no two people at a table are of the same group. */
    private static boolean areApart(List<Participant> table, TableMixing mix) {
        Set<Participant> seated = Set.copyOf(table);
        return mix.apart().stream()
                .allMatch(group -> group.stream().filter(seated::contains).count() <= 1);
    }

    private static long met(List<Participant> people, List<List<List<Participant>>> rounds) {
        Map<Participant, Integer> places = new HashMap<>();
        people.forEach(person -> places.put(person, places.size()));
        BitSet met = new BitSet(people.size() * people.size());
        for (List<List<Participant>> round : rounds) {
            for (List<Participant> table : round) {
                int[] seated = table.stream()
                        .mapToInt(person -> places.getOrDefault(person, 0))
                        .sorted()
                        .toArray();
                for (int i = 0; i < seated.length; i++) {
                    Interruption.throwIfInterrupted();
                    for (int j = i + 1; j < seated.length; j++) {
                        met.set(seated[i] * people.size() + seated[j]);
                    }
                }
            }
        }
        return met.cardinality();
    }

    @Override
    public String toString() {
        return "MixingPlan: %s rounds, %s encounters, bound %s".formatted(rounds.size(), encounters, bound);
    }
}
