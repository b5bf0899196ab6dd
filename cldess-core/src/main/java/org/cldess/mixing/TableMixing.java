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
 * What is asked of a mix of people at tables (<i>{@index "café du monde"}</i>): over some rounds, as many pairs as possible sit together at
 * least once.
 *
 * <pre>{@code
 * MixingPlan plan = TableMixing.of(people).tables(6).rounds(4).hosts(facilitators).apart(colleagues).plan();
 * }</pre>
 *
 * <p>An instance is immutable; what is asked more gives a changed copy.
 */
public final class TableMixing {
    /** The most people that can be mixed. */
    public static final int MOST_PEOPLE = 2_000;

    /** The most rounds that a mix can have. */
    public static final int MOST_ROUNDS = 100;

    /** The work that is done where nothing else is asked: for forty people, about a second. */
    public static final long USUAL_WORK = 2_000_000;

    private final MixingWishes wishes;

    private TableMixing(MixingWishes wishes) {
        this.wishes = wishes;
    }

    /**
     * One round at one table for all.
     *
     * @param people who takes part, in any order
     * @return the mix, of which more can be asked
     * @throws IllegalArgumentException if somebody is handed over twice, or there are more than {@link #MOST_PEOPLE}
     */
    public static TableMixing of(Collection<Participant> people) {
        List<Participant> all = List.copyOf(new TreeSet<>(people));
        if (all.size() != people.size()) {
            throw new IllegalArgumentException(
                    "%s people are handed over, but only %s different ones: leave the others out, or give them keys of their own."
                            .formatted(people.size(), all.size()));
        }
        if (all.size() > MOST_PEOPLE) {
            throw new IllegalArgumentException(
                    "%s people cannot be mixed at once: hand over %s at most.".formatted(all.size(), MOST_PEOPLE));
        }
        return new TableMixing(new MixingWishes(all, List.of(all.size()), 1, List.of(), List.of(), 0, USUAL_WORK));
    }

    /**
     * The same mix at so many tables, as even as can be: the first ones have one more if people do not spread evenly.
     *
     * @param count from 1 to {@link #MOST_PEOPLE}
     * @return a changed copy
     */
    public TableMixing tables(int count) {
        if (count < 1 || count > MOST_PEOPLE) {
            throw new IllegalArgumentException(
                    "A mix cannot have %s tables: give from 1 to %s.".formatted(count, MOST_PEOPLE));
        }
        int people = wishes.people().size();
        return withSeats(IntStream.range(0, count)
                .map(table -> people / count + (table < people % count ? 1 : 0))
                .boxed()
                .toList());
    }

    /**
     * The same mix at tables of given sizes. Where there are more seats than people, tables are filled as evenly as they allow, the same
     * number in each round.
     *
     * @param seats the seats of each table, from 1 to {@link #MOST_PEOPLE}
     * @return a changed copy
     */
    public TableMixing tables(List<Integer> seats) {
        if (seats.isEmpty()
                || seats.size() > MOST_PEOPLE
                || seats.stream().anyMatch(each -> each < 1 || each > MOST_PEOPLE)) {
            throw new IllegalArgumentException(
                    "A mix needs from 1 to %s tables of 1 to %s seats each.".formatted(MOST_PEOPLE, MOST_PEOPLE));
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
     * The same mix with another number of rounds.
     *
     * @param count from 1 to {@link #MOST_ROUNDS}
     * @return a changed copy
     */
    public TableMixing rounds(int count) {
        if (count < 1 || count > MOST_ROUNDS) {
            throw new IllegalArgumentException(
                    "A mix cannot have %s rounds: give from 1 to %s.".formatted(count, MOST_ROUNDS));
        }
        return new TableMixing(wishes.withRounds(count));
    }

    /**
     * The same mix, in which hosts stay where they are: the first of them at the first table, and so on.
     *
     * @param hosts the hosts, no more than there are tables: ask for the tables before
     * @return a changed copy
     * @throws IllegalArgumentException if one of them takes no part or stands there twice, or there are more than tables
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
     * The same mix, in which no two of a group ever sit together, since they know each other well.
     *
     * @param group the group; nobody is in two
     * @return a changed copy
     * @throws IllegalArgumentException if one of them takes no part or is in another group
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
     * The same mix with other draws: the same seed gives the same plan.
     *
     * @param seed any number; 0 if nothing is asked
     * @return a changed copy
     */
    public TableMixing seed(long seed) {
        return new TableMixing(wishes.withSeed(seed));
    }

    /**
     * The same mix with another limit on the work.
     *
     * @param work how many changes are tried at most, 0 or more; {@link #USUAL_WORK} if nothing is asked
     * @return a changed copy
     */
    public TableMixing work(long work) {
        if (work < 0) {
            throw new IllegalArgumentException("A work of %s makes no sense: give 0 or more.".formatted(work));
        }
        return new TableMixing(wishes.withWork(work));
    }

    /**
     * Finds a good plan, and how good any can be. Nobody knows a fast way to the best one; known designs and a search by exchanges reach it
     * often, and the plan says when it is sure.
     *
     * @return the plan; where what is asked cannot be, a plan without rounds that {@linkplain MixingPlan#conflicts says} why
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
     * Tells whether two may sit together.
     *
     * @param one one of them
     * @param other the other
     * @return false if they are in one group, or host two tables
     */
    public boolean mayMeet(Participant one, Participant other) {
        Set<Participant> both = Set.of(one, other);
        return wishes.apart().stream().noneMatch(group -> group.containsAll(both))
                && !wishes.hosts().containsAll(both);
    }

    /** {@return who takes part, by key} */
    public List<Participant> people() {
        return wishes.people();
    }

    /** {@return the number of rounds} */
    public int rounds() {
        return wishes.rounds();
    }

    /** {@return the seats of each table} */
    public List<Integer> tables() {
        return wishes.seats();
    }

    /** {@return the hosts: the first stays at the first table, and so on} */
    public List<Participant> hosts() {
        return wishes.hosts();
    }

    /** {@return the groups of which no two sit together} */
    public List<List<Participant>> apart() {
        return wishes.apart();
    }

    /** How many pairs can meet at most. */
    long bound() {
        return MixBound.of(wishes.problem());
    }
}
