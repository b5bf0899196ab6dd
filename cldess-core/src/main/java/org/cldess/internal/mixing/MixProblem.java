package org.cldess.internal.mixing;

import java.util.Arrays;

/**
 * The problem of mixing people at tables over several rounds, so that as many pairs as possible share a table at least
 * once. Every table is full in every round; a host never leaves their own table; two members of a group never share a
 * table.
 *
 * <p>An instance is immutable; it takes ownership of the arrays passed to it.
 */
public final class MixProblem {
    /** Marks a person who is not a host, or is in no group. */
    public static final int NONE = -1;

    final int people;
    final int tables;
    final int rounds;
    final int[] size;
    final int[] home;
    final int[] group;

    /** Where the seats of each table begin, then where those of the last table end. */
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
     * @param size the number of seats at each table
     * @param rounds the number of rounds
     * @param home for each person, the table that they host, or {@link #NONE}
     * @param group for each person, the number of the group that is kept apart, or {@link #NONE}
     * @throws IllegalArgumentException if the number of seats differs from the number of people, or a table has more
     *     hosts than seats
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
