package org.cldess.internal.mixing;

import java.util.Arrays;

/**
 * How people are to be mixed at tables over some rounds: as many pairs as possible sit together at least once. In every round each table is
 * full; a host never leaves the own table; no two of a group ever sit together.
 *
 * <p>An instance is immutable; the arrays handed to it belong to it from then on.
 */
public final class MixProblem {
    /** Who is no host, or in no group. */
    public static final int NONE = -1;

    final int people;
    final int tables;
    final int rounds;
    final int[] size;
    final int[] home;
    final int[] group;

    /** Where the seats of each table begin, and at the end where the last one’s end. */
    final int[] start;

    private MixProblem(int[] size, int rounds, int[] home, int[] group) {
        this.size = size;
        this.rounds = rounds;
        this.home = home;
        this.group = group;
        people = home.length;
        tables = size.length;
        start = new int[tables + 1];
        for (int table = 0; table < tables; table++) {
            start[table + 1] = start[table] + size[table];
        }
    }

    /**
     * {@return the problem}
     *
     * @param size how many sit at each table
     * @param rounds how many rounds
     * @param home for each person the table that they host, or {@link #NONE}
     * @param group for each person the number of the group that is kept apart, or {@link #NONE}
     * @throws IllegalArgumentException if there are not as many seats as people, or more hosts at a table than seats
     */
    public static MixProblem of(int[] size, int rounds, int[] home, int[] group) {
        int seats = Arrays.stream(size).sum();
        if (seats != home.length || group.length != home.length) {
            throw new IllegalArgumentException("%s seats and %s groups are given for %s people: give one of each"
                    .formatted(seats, group.length, home.length));
        }
        MixProblem problem = new MixProblem(size, rounds, home, group);
        for (int table = 0; table < size.length; table++) {
            if (problem.hostsAt(table) > size[table]) {
                throw new IllegalArgumentException("Table %s has %s hosts and %s seats: give it more seats"
                        .formatted(table, problem.hostsAt(table), size[table]));
            }
        }
        return problem;
    }

    int hostsAt(int table) {
        return (int) Arrays.stream(home).filter(hosted -> hosted == table).count();
    }

    int guestsAt(int table) {
        return size[table] - hostsAt(table);
    }

    boolean isHost(int person) {
        return home[person] != NONE;
    }

    boolean areApart(int one, int other) {
        return group[one] != NONE && group[one] == group[other];
    }

    boolean isFree() {
        return Arrays.stream(home).allMatch(table -> table == NONE)
                && Arrays.stream(group).allMatch(number -> number == NONE);
    }

    int groups() {
        return Arrays.stream(group).max().orElse(NONE) + 1;
    }
}
