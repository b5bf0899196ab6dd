package org.cldess.mixing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.cldess.internal.Interruption;
import org.cldess.language.Message;
import org.cldess.matching.Participant;

/**
 * Who sits at which table in which round (<i>{@index "plan de tables"}</i>), how many pairs meet, and how many can at most. Where what is
 * asked cannot be, there are no rounds, and the plan says why.
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

    /** {@return what was asked} */
    public TableMixing asked() {
        return asked;
    }

    /** {@return for each round, who sits at each table, by key; no round where there are conflicts} */
    public List<List<List<Participant>>> rounds() {
        return rounds;
    }

    /** {@return how many pairs sit together at least once} */
    public long encounters() {
        return encounters;
    }

    /** {@return how many pairs any plan can bring together at most} */
    public long bound() {
        return bound;
    }

    /** {@return whether no plan is better for sure: as many pairs meet as can} */
    public boolean isOptimal() {
        return conflicts.isEmpty() && encounters == bound;
    }

    /** {@return all that cannot be, a sentence each; none if there is a plan} */
    public List<Message> conflicts() {
        return conflicts;
    }

    /**
     * In which rounds two sit together.
     *
     * @param one one of them
     * @param other the other
     * @return the rounds, from 1; none if they never do
     */
    public List<Integer> roundsOf(Participant one, Participant other) {
        return IntStream.rangeClosed(1, rounds.size())
                .filter(round ->
                        rounds.get(round - 1).stream().anyMatch(table -> table.contains(one) && table.contains(other)))
                .boxed()
                .toList();
    }

    /**
     * Checks everything anew: that everybody sits at one table in each round, no more at a table than it has seats, hosts at their own, nobody
     * with another of the group; that the encounters are counted right, and the bound is that of what is asked. Linear in the pairs that sit
     * together, beside N² for N people. Where it says what cannot be, what was asked is planned anew.
     *
     * @param mix what was asked
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

    /** Whether no two of a group are among some people. */
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
                    Interruption.endIfAsked();
                    for (int j = i + 1; j < seated.length; j++) {
                        met.set(seated[i] * people.size() + seated[j]);
                    }
                }
            }
        }
        return met.cardinality();
    }
}
