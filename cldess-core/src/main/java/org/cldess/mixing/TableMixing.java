package org.cldess.mixing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cldess.internal.mixing.MixBound;
import org.cldess.internal.mixing.MixProblem;
import org.cldess.internal.mixing.MixSolver;
import org.cldess.language.Message;
import org.cldess.matching.Participant;

/**
 * A request to mix people at tables (<i>{@index "café du monde"}</i>): over some rounds, as many pairs as possible sit
 * together at least once.
 *
 * <pre>{@code
 * MixingPlan plan = TableMixing.of(people).tables(6).rounds(4).hosts(facilitators).apart(colleagues).plan();
 * }</pre>
 *
 * <p>An instance is immutable; each method that adds to the request returns a changed copy.
 */
public final class TableMixing {
    /** The maximum number of people that can be mixed. */
    public static final int MAX_PEOPLE = 2_000;

    /** The maximum number of rounds of a mix. */
    public static final int MAX_ROUNDS = 100;

    /** The default limit on the work: for forty people, about a second. */
    public static final long USUAL_WORK = 2_000_000;

    private final MixingRequest wishes;

    private TableMixing(MixingRequest wishes) {
        this.wishes = wishes;
    }

    /**
     * Returns a mix of one round at one table for all.
     *
     * @param people the people who take part, in any order
     * @return the mix, to which conditions can be added
     * @throws IllegalArgumentException if a person is listed twice, or there are more than {@link #MAX_PEOPLE}
     */
    public static TableMixing of(Collection<Participant> people) {
        List<Participant> all = List.copyOf(new TreeSet<>(people));
        if (all.size() != people.size()) {
            throw new IllegalArgumentException(
                    "%s people are given, but only %s different ones: leave the others out, or give other keys."
                            .formatted(people.size(), all.size()));
        }
        if (all.size() > MAX_PEOPLE) {
            throw new IllegalArgumentException(
                    "%s people cannot be mixed at once: give at most %s.".formatted(all.size(), MAX_PEOPLE));
        }
        return new TableMixing(new MixingRequest(all, List.of(all.size()), 1, List.of(), List.of(), 0, USUAL_WORK));
    }

    /**
     * Returns the same mix at a number of tables of sizes as equal as possible: if people do not spread evenly, the
     * first tables have one more.
     *
     * @param count the number of tables, from 1 to {@link #MAX_PEOPLE}
     * @return a changed copy
     */
    public TableMixing tables(int count) {
        if (count < 1 || count > MAX_PEOPLE) {
            throw new IllegalArgumentException(
                    "A mix cannot have %s tables: give from 1 to %s.".formatted(count, MAX_PEOPLE));
        }
        int people = wishes.people().size();
        return withSeats(IntStream.range(0, count)
                .map(table -> people / count + (table < people % count ? 1 : 0))
                .boxed()
                .toList());
    }

    /**
     * Returns the same mix at tables of given sizes. If there are more seats than people, the tables are filled as
     * evenly as they allow, with the same numbers in each round.
     *
     * @param seats the number of seats of each table, from 1 to {@link #MAX_PEOPLE}
     * @return a changed copy
     */
    public TableMixing tables(List<Integer> seats) {
        if (seats.isEmpty()
                || seats.size() > MAX_PEOPLE
                || seats.stream().anyMatch(each -> each < 1 || each > MAX_PEOPLE)) {
            throw new IllegalArgumentException(
                    "A mix needs from 1 to %s tables of 1 to %s seats each.".formatted(MAX_PEOPLE, MAX_PEOPLE));
        }
        return withSeats(seats);
    }

    private TableMixing withSeats(List<Integer> seats) {
        if (seats.size() < wishes.hosts().size()) {
            throw new IllegalArgumentException("%s hosts cannot stay at %s tables: leave some out, or add tables."
                    .formatted(wishes.hosts().size(), seats.size()));
        }
        return new TableMixing(wishes.withSeats(seats));
    }

    /**
     * Returns the same mix with another number of rounds.
     *
     * @param count the number of rounds, from 1 to {@link #MAX_ROUNDS}
     * @return a changed copy
     */
    public TableMixing rounds(int count) {
        if (count < 1 || count > MAX_ROUNDS) {
            throw new IllegalArgumentException(
                    "A mix cannot have %s rounds: give from 1 to %s.".formatted(count, MAX_ROUNDS));
        }
        return new TableMixing(wishes.withRounds(count));
    }

    /**
     * Returns the same mix with hosts who keep their tables: the first host stays at the first table, and so on.
     *
     * @param hosts the hosts, no more than there are tables: set the tables first
     * @return a changed copy
     * @throws IllegalArgumentException if a host does not take part or is listed twice, or if there are more hosts than
     *     tables
     */
    public TableMixing hosts(List<Participant> hosts) {
        requirePart(hosts);
        if (new HashSet<>(hosts).size() != hosts.size()
                || hosts.size() > wishes.seats().size()) {
            throw new IllegalArgumentException(
                    "%s hosts cannot stay at %s tables: name each once, and no more than there are tables."
                            .formatted(hosts.size(), wishes.seats().size()));
        }
        return new TableMixing(wishes.withHosts(hosts));
    }

    /**
     * Returns the same mix with a group whose members never sit together, because they know each other well.
     *
     * @param group the group; a person can be in one group only
     * @return a changed copy
     * @throws IllegalArgumentException if a member does not take part or is in another group
     */
    public TableMixing apart(Collection<Participant> group) {
        requirePart(group);
        List<Participant> members = List.copyOf(new TreeSet<>(group));
        wishes.apart().stream()
                .flatMap(List::stream)
                .filter(members::contains)
                .findFirst()
                .ifPresent(member -> {
                    throw new IllegalArgumentException(
                            "%s (%s) is in a group already: make one group of both, or leave one name out."
                                    .formatted(member.name(), member.key()));
                });
        return new TableMixing(wishes.withApart(members));
    }

    private void requirePart(Collection<Participant> named) {
        named.stream()
                .filter(one -> Collections.binarySearch(wishes.people(), one) < 0)
                .findFirst()
                .ifPresent(stranger -> {
                    throw new IllegalArgumentException("%s (%s) takes no part in this mix: name one of its %s people."
                            .formatted(
                                    stranger.name(),
                                    stranger.key(),
                                    wishes.people().size()));
                });
    }

    /**
     * Returns the same mix with another seed of the random draws: the same seed gives the same plan.
     *
     * @param seed any number; the default is 0
     * @return a changed copy
     */
    public TableMixing seed(long seed) {
        return new TableMixing(wishes.withSeed(seed));
    }

    /**
     * Returns the same mix with another limit on the work.
     *
     * @param work the maximum number of changes to try, 0 or more; the default is {@link #USUAL_WORK}
     * @return a changed copy
     */
    public TableMixing work(long work) {
        if (work < 0) {
            throw new IllegalArgumentException("A work of %s makes no sense: give 0 or more.".formatted(work));
        }
        return new TableMixing(wishes.withWork(work));
    }

    /**
     * Finds a good plan and an upper bound. No fast algorithm is known that always finds the best plan. Known designs
     * and a search that exchanges people often reach it, and the plan reports when it is proved optimal.
     *
     * @return the plan; if the request cannot be met, a plan without rounds that lists the
     *     {@linkplain MixingPlan#conflicts reasons}
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before there is a result
     */
    public MixingPlan plan() {
        List<Message> conflicts = wishes.conflicts();
        if (!conflicts.isEmpty()) {
            return MixingPlan.impossible(this, conflicts);
        }
        MixProblem problem = wishes.problem();
        Optional<int[][]> tables = MixSolver.solve(problem, wishes.seed(), wishes.work());
        return tables.map(found -> MixingPlan.of(this, seated(found), MixBound.of(problem)))
                .orElseGet(() -> MixingPlan.impossible(this, List.of(Texts.WORDS.message("conflict.groups"))));
    }

    private List<List<List<Participant>>> seated(int[][] tables) {
        List<List<List<Participant>>> rounds = new ArrayList<>();
        for (int[] round : tables) {
            List<List<Participant>> seats = new ArrayList<>();
            wishes.seats().forEach(unused -> seats.add(new ArrayList<>()));
            for (int person = 0; person < round.length; person++) {
                seats.get(round[person]).add(wishes.people().get(person));
            }
            rounds.add(seats.stream().map(List::copyOf).toList());
        }
        return List.copyOf(rounds);
    }

    /**
     * Returns whether two people may sit together.
     *
     * @param one one of them
     * @param other the other
     * @return false if they are in the same group, or are hosts of two tables
     */
    public boolean mayMeet(Participant one, Participant other) {
        Set<Participant> both = Set.of(one, other);
        return wishes.apart().stream().noneMatch(group -> group.containsAll(both))
                && !wishes.hosts().containsAll(both);
    }

    /** {@return the people who take part, by key} */
    public List<Participant> people() {
        return wishes.people();
    }

    /** {@return the number of rounds} */
    public int rounds() {
        return wishes.rounds();
    }

    /** {@return the number of seats of each table} */
    public List<Integer> tables() {
        return wishes.seats();
    }

    /** {@return the hosts: the first stays at the first table, and so on} */
    public List<Participant> hosts() {
        return wishes.hosts();
    }

    /** {@return the groups whose members never sit together} */
    public List<List<Participant>> apart() {
        return wishes.apart();
    }

    /** Returns an upper bound on the number of pairs that can meet. */
    long bound() {
        return MixBound.of(wishes.problem());
    }

    @Override
    public String toString() {
        return "TableMixing: %s people, %s rounds".formatted(people().size(), rounds());
    }
}
