package org.cldess.preference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cldess.internal.acceptance.AcceptanceProblem;
import org.cldess.internal.acceptance.AcceptanceSolver;
import org.cldess.internal.interruption.Interruption;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * The preference lists of both sides (<i>{@index vœux}</i>). One side proposes: of all stable matchings, the result is
 * the best for that side and the worst for the other. Decide and announce which side proposes.
 *
 * <pre>{@code
 * StableMatching matching = Preferences.of(listsOfVisitors, listsOfHosts).match();
 * }</pre>
 */
public final class Preferences {
    private final Map<Participant, PreferenceList> proposing;
    private final Map<Participant, PreferenceList> receiving;
    private final List<Participant> proposers;
    private final AcceptanceProblem problem;
    private final List<Pair> pairs;

    private Preferences(Map<Participant, PreferenceList> proposing, Map<Participant, PreferenceList> receiving) {
        this.proposing = Collections.unmodifiableMap(proposing);
        this.receiving = Collections.unmodifiableMap(receiving);
        proposers = List.copyOf(proposing.keySet());
        pairs = proposing.values().stream()
                .flatMap(list -> list.inOrder().map(choice -> new Pair(list.owner(), choice)))
                .toList();
        problem = AcceptanceProblem.of(
                starts(proposing),
                choices(proposing, receiving),
                capacities(proposing),
                starts(receiving),
                choices(receiving, proposing),
                capacities(receiving));
    }

    private static int[] starts(Map<Participant, PreferenceList> lists) {
        int[] sizes = lists.values().stream()
                .mapToInt(list -> (int) list.inOrder().count())
                .toArray();
        int[] starts = new int[sizes.length + 1];
        IntStream.range(0, sizes.length).forEach(i -> starts[i + 1] = starts[i] + sizes[i]);
        return starts;
    }

    private static int[] choices(Map<Participant, PreferenceList> lists, Map<Participant, PreferenceList> others) {
        Map<Participant, Integer> places = new HashMap<>();
        others.keySet().forEach(other -> places.put(other, places.size()));
        return lists.values().stream()
                .flatMap(PreferenceList::inOrder)
                .mapToInt(choice -> places.getOrDefault(choice, -1))
                .toArray();
    }

    private static int[] capacities(Map<Participant, PreferenceList> lists) {
        return lists.values().stream().mapToInt(PreferenceList::places).toArray();
    }

    /**
     * {@return the preferences of both sides}
     *
     * @param proposing the lists of the side that proposes, in any order
     * @param receiving the lists of the other side
     * @throws Violations the {@linkplain #problems problems}, if there are any
     */
    public static Preferences of(List<PreferenceList> proposing, List<PreferenceList> receiving) {
        problems(proposing, receiving).throwIfAny();
        return new Preferences(byOwner(proposing), byOwner(receiving));
    }

    private static Map<Participant, PreferenceList> byOwner(List<PreferenceList> lists) {
        Map<Participant, PreferenceList> byOwner = new TreeMap<>();
        lists.forEach(list -> byOwner.put(list.owner(), list));
        return byOwner;
    }

    /**
     * Returns all problems of the lists: a participant has two lists, or is on both sides; a list names a participant
     * twice, or names one that has no list on the other side.
     *
     * @param proposing the lists of the side that proposes
     * @param receiving the lists of the other side
     * @return the problems; the path of each names its list: {@code /proposing/0} is the first list that proposes
     */
    public static Violations problems(List<PreferenceList> proposing, List<PreferenceList> receiving) {
        List<Violation> problems = new ArrayList<>();
        Set<Participant> proposers = addOwners(proposing, "/proposing/", Set.of(), problems);
        Set<Participant> receivers = addOwners(receiving, "/receiving/", proposers, problems);
        addChoices(proposing, "/proposing/", receivers, problems);
        addChoices(receiving, "/receiving/", proposers, problems);
        return Violations.of(problems);
    }

    private static Set<Participant> addOwners(
            List<PreferenceList> lists, String path, Set<Participant> otherSide, List<Violation> problems) {
        Set<Participant> owners = new HashSet<>();
        for (int place = 0; place < lists.size(); place++) {
            Participant owner = lists.get(place).owner();
            if (!owners.add(owner)) {
                problems.add(problem("list.twice", path + place, owner));
            } else if (otherSide.contains(owner)) {
                problems.add(problem("list.sides", path + place, owner));
            }
        }
        return owners;
    }

    private static void addChoices(
            List<PreferenceList> lists, String path, Set<Participant> otherSide, List<Violation> problems) {
        for (int place = 0; place < lists.size(); place++) {
            Interruption.throwIfInterrupted();
            PreferenceList list = lists.get(place);
            Set<Participant> named = new HashSet<>();
            for (Participant choice : list.inOrder().toList()) {
                if (!named.add(choice)) {
                    problems.add(problem("choice.twice", path + place, list.owner(), choice));
                } else if (!otherSide.contains(choice)) {
                    problems.add(problem("choice.unknown", path + place, list.owner(), choice));
                }
            }
        }
    }

    private static Violation problem(String code, String path, Object... named) {
        return Violation.error(code, path, Texts.WORDS.message(code, named));
    }

    /**
     * Finds the stable matching that is best for the side that proposes.
     *
     * <p>The algorithm is deferred acceptance (Gale and Shapley 1962; Roth 1984 for several places), in time and memory
     * linear in the lists. Ties are broken by key, so the matching is weakly stable: no two participants would both
     * gain by pairing with each other. The number of pairs may depend on how ties are broken, and finding the maximum
     * is NP-hard. Without ties, each participant has the same number of partners in every stable matching.
     *
     * @return the matching, always the same for the same lists
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before there is a result
     */
    public StableMatching match() {
        boolean[] chosen = AcceptanceSolver.solve(problem);
        return new StableMatching(
                this,
                IntStream.range(0, chosen.length)
                        .filter(choice -> chosen[choice])
                        .mapToObj(pairs::get)
                        .sorted()
                        .toList());
    }

    /** {@return the lists of the side that proposes, by key} */
    public List<PreferenceList> proposing() {
        return List.copyOf(proposing.values());
    }

    /** {@return the lists of the other side, by key} */
    public List<PreferenceList> receiving() {
        return List.copyOf(receiving.values());
    }

    /** Returns whether a participant is on the side that proposes. */
    boolean isProposing(Participant participant) {
        return proposing.containsKey(participant);
    }

    /**
     * Returns the list of a participant.
     *
     * @param owner the owner of the list
     * @return the list; empty if the participant does not take part
     */
    public Optional<PreferenceList> find(Participant owner) {
        return Optional.ofNullable(proposing.get(owner)).or(() -> Optional.ofNullable(receiving.get(owner)));
    }

    @Override
    public String toString() {
        return proposers.size() + " × " + receiving.size() + " lists, " + pairs.size() + " proposals";
    }
}
