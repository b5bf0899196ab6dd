package org.cldess.mixing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.internal.mixing.MixProblem;
import org.cldess.language.Message;
import org.cldess.matching.Participant;

/**
 * The request for a mix.
 *
 * @param people the people who take part, by key
 * @param seats the number of seats at each table
 * @param rounds the number of rounds
 * @param hosts the hosts of the first tables, in their order
 * @param apart the groups whose members are kept apart
 * @param seed the seed of the random draws
 * @param work the maximum number of changes to try
 */
record MixingRequest(
        List<Participant> people,
        List<Integer> seats,
        int rounds,
        List<Participant> hosts,
        List<List<Participant>> apart,
        long seed,
        long work) {

    MixingRequest withSeats(List<Integer> other) {
        return new MixingRequest(people, List.copyOf(other), rounds, hosts, apart, seed, work);
    }

    MixingRequest withRounds(int other) {
        return new MixingRequest(people, seats, other, hosts, apart, seed, work);
    }

    MixingRequest withHosts(List<Participant> others) {
        return new MixingRequest(people, seats, rounds, List.copyOf(others), apart, seed, work);
    }

    MixingRequest withApart(List<Participant> group) {
        List<List<Participant>> more = new ArrayList<>(apart);
        more.add(group);
        return new MixingRequest(people, seats, rounds, hosts, List.copyOf(more), seed, work);
    }

    MixingRequest withSeed(long other) {
        return new MixingRequest(people, seats, rounds, hosts, apart, other, work);
    }

    MixingRequest withWork(long other) {
        return new MixingRequest(people, seats, rounds, hosts, apart, seed, other);
    }

    /** Returns why the request cannot be met, a sentence for each reason. */
    List<Message> conflicts() {
        List<Message> conflicts = new ArrayList<>();
        int all = seats.stream().mapToInt(Integer::intValue).sum();
        if (all < people.size()) {
            conflicts.add(Texts.WORDS.message("conflict.seats", people.size(), all));
        }
        apart.stream()
                .filter(group -> group.size() > seats.size())
                .forEach(group ->
                        conflicts.add(Texts.WORDS.message("conflict.apart", group.size(), group.get(0), seats.size())));
        return conflicts;
    }

    /** Returns the problem for the solver; call it only if there is no conflict. */
    MixProblem problem() {
        Map<Participant, Integer> places = new HashMap<>();
        people.forEach(person -> places.put(person, places.size()));
        int[] home = new int[people.size()];
        int[] group = new int[people.size()];
        Arrays.fill(home, MixProblem.NONE);
        Arrays.fill(group, MixProblem.NONE);
        for (int table = 0; table < hosts.size(); table++) {
            home[place(places, hosts.get(table))] = table;
        }
        for (int number = 0; number < apart.size(); number++) {
            for (Participant member : apart.get(number)) {
                group[place(places, member)] = number;
            }
        }
        return MixProblem.of(sizes(), rounds, home, group);
    }

    private static int place(Map<Participant, Integer> places, Participant person) {
        return Optional.ofNullable(places.get(person)).orElseThrow();
    }

    /** Returns the number of people at each table: as even as the seats allow, with one more at the first tables. */
    private int[] sizes() {
        int[] sizes = new int[seats.size()];
        int left = people.size();
        int open = 0;
        do {
            open = 0;
            for (int table = 0; table < sizes.length && left > 0; table++) {
                if (sizes[table] < seats.get(table)) {
                    sizes[table]++;
                    left--;
                    open++;
                }
            }
        } while (open > 0 && left > 0);
        return sizes;
    }
}
