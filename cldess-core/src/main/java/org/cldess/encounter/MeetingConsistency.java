package org.cldess.encounter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.component.Component;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.Pointer;
import org.cldess.consistency.ProblemCollector;
import org.cldess.matching.criterion.MeetingCriterion;
import org.cldess.outcome.EncounterFollowUp_;
import org.jspecify.annotations.Nullable;

/** Checks that pairs are made of guests of the two sides, and that no criterion is listed twice. */
final class MeetingConsistency implements Consistency {
    @Override
    public void check(Parts meeting, ProblemCollector problems) {
        guests(meeting).ifPresent(sides -> {
            wished(meeting, Meeting_.MUST_MEET, sides, problems);
            wished(meeting, Meeting_.EXCLUDED, sides, problems);
            meeting.things(Meeting_.PLAN).forEach(pair -> {
                side(pair, SeatedPair_.FIRST, Side.FIRST, sides, problems);
                side(pair, SeatedPair_.SECOND, Side.SECOND, sides, problems);
            });
            meeting.things(Meeting_.INTRODUCTIONS).forEach(pair -> {
                side(pair, EncounterFollowUp_.FIRST, Side.FIRST, sides, problems);
                side(pair, EncounterFollowUp_.SECOND, Side.SECOND, sides, problems);
            });
            attended(meeting, sides.keySet(), problems);
        });
        criteria(meeting, problems);
        seats(meeting, problems);
        repeated(meeting, problems);
        guests(meeting, problems);
        if (meeting.isSaid(Meeting_.BREAK_AFTER) != meeting.isSaid(Meeting_.BREAK_MINUTES)) {
            Component<Meeting, Integer> missing =
                    meeting.isSaid(Meeting_.BREAK_AFTER) ? Meeting_.BREAK_MINUTES : Meeting_.BREAK_AFTER;
            problems.add("form.break", meeting.at(missing), Texts.WORDS.message("form.break", missing.name()));
        }
    }

    /**
     * Checks that no guest leaves before it comes, and that an own table belongs to one guest with one representative.
     */
    private static void guests(Parts meeting, ProblemCollector problems) {
        Set<Integer> owned = new HashSet<>();
        for (Parts guest : meeting.things(Meeting_.GUESTS)) {
            Optional<Integer> first = guest.find(Guest_.FIRST_ROUND);
            guest.find(Guest_.LAST_ROUND)
                    .filter(last -> first.filter(round -> round > last).isPresent())
                    .ifPresent(last -> problems.add(
                            "form.stay",
                            guest.at(Guest_.LAST_ROUND),
                            Texts.WORDS.message("form.stay", first.orElseThrow(), last)));
            int people = guest.find(Guest_.REPRESENTATIVES).orElse(1);
            guest.things(Guest_.REPRESENTATIVES_AWAY)
                    .forEach(absence -> person(absence, AbsentRepresentative_.REPRESENTATIVE, people, problems));
            boolean several = people > 1;
            guest.find(Guest_.OWN_TABLE)
                    .filter(table -> several || !owned.add(table))
                    .ifPresent(table -> problems.add(
                            "form.own-table",
                            guest.at(Guest_.OWN_TABLE),
                            Texts.WORDS.message(several ? "form.own-table.several" : "form.own-table", table)));
        }
    }

    /** Checks that a guest has a representative of a number. */
    private static void person(Parts thing, Component<?, Integer> field, int people, ProblemCollector problems) {
        thing.find(field)
                .filter(number -> number > people)
                .ifPresent(number -> problems.add(
                        "form.representative",
                        thing.at(field),
                        Texts.WORDS.message("form.representative", number, people)));
    }

    /** Returns the sides of the guests; empty if a guest may be missing. */
    private static Optional<Map<String, Side>> guests(Parts meeting) {
        Map<String, Side> sides = new HashMap<>();
        for (Parts guest : meeting.things(Meeting_.GUESTS)) {
            Optional<String> actor = guest.text(Guest_.ACTOR);
            Optional<Side> side = guest.find(Guest_.SIDE);
            if (actor.isEmpty() || side.isEmpty()) {
                return Optional.empty();
            }
            sides.putIfAbsent(actor.get(), side.get());
        }
        return meeting.isWhole(Meeting_.GUESTS) ? Optional.of(sides) : Optional.empty();
    }

    private static void wished(
            Parts meeting, Component<Meeting, ?> list, Map<String, Side> sides, ProblemCollector problems) {
        for (Parts pair : meeting.things(list)) {
            side(pair, WishedPair_.FIRST, Side.FIRST, sides, problems);
            side(pair, WishedPair_.SECOND, Side.SECOND, sides, problems);
        }
    }

    private static void side(
            Parts pair, Component<?, ?> field, Side side, Map<String, Side> sides, ProblemCollector problems) {
        pair.text(field).filter(actor -> sides.get(actor) != side).ifPresent(actor -> {
            String key = sides.containsKey(actor) ? "form.guest.side" : "form.guest.missing";
            problems.add("form.guest", pair.at(field), Texts.WORDS.message(key, actor));
        });
    }

    private static void attended(Parts meeting, Set<String> guests, ProblemCollector problems) {
        List<@Nullable Object> attended = meeting.list(Meeting_.ATTENDED);
        for (int i = 0; i < attended.size(); i++) {
            Pointer at = meeting.at(Meeting_.ATTENDED).at(i);
            Parts.textOf(attended.get(i))
                    .filter(actor -> !guests.contains(actor))
                    .ifPresent(
                            actor -> problems.add("form.guest", at, Texts.WORDS.message("form.guest.missing", actor)));
        }
    }

    /**
     * Checks that in each round no guest has more seats than representatives, none of them has two seats, and no table
     * has two pairs.
     */
    private static void seats(Parts meeting, ProblemCollector problems) {
        Map<String, Integer> seats = new HashMap<>();
        for (Parts guest : meeting.things(Meeting_.GUESTS)) {
            guest.text(Guest_.ACTOR)
                    .ifPresent(actor -> seats.merge(
                            actor, guest.find(Guest_.REPRESENTATIVES).orElse(1), Math::max));
        }
        Map<List<Object>, Integer> busy = new HashMap<>();
        Set<List<Object>> taken = new HashSet<>();
        for (Parts pair : meeting.things(Meeting_.PLAN)) {
            pair.find(SeatedPair_.ROUND).ifPresent(round -> {
                for (Component<?, ?> seat : List.of(SeatedPair_.FIRST, SeatedPair_.SECOND)) {
                    pair.text(seat)
                            .filter(actor ->
                                    busy.merge(List.of(round, actor), 1, Integer::sum) > seats.getOrDefault(actor, 1))
                            .ifPresent(actor -> problems.add(
                                    "form.seat", pair.at(seat), Texts.WORDS.message("form.seat.actor", actor, round)));
                }
                seatOfPerson(pair, SeatedPair_.FIRST, SeatedPair_.FIRST_PERSON, round, seats, taken, problems);
                seatOfPerson(pair, SeatedPair_.SECOND, SeatedPair_.SECOND_PERSON, round, seats, taken, problems);
                pair.find(SeatedPair_.TABLE)
                        .filter(table -> !taken.add(List.of(round, table)))
                        .ifPresent(table -> problems.add(
                                "form.seat",
                                pair.at(SeatedPair_.TABLE),
                                Texts.WORDS.message("form.seat.table", table, round)));
            });
        }
    }

    private static void seatOfPerson(
            Parts pair,
            Component<?, ?> side,
            Component<?, Integer> person,
            int round,
            Map<String, Integer> seats,
            Set<List<Object>> taken,
            ProblemCollector problems) {
        pair.text(side).ifPresent(actor -> {
            person(pair, person, seats.getOrDefault(actor, 1), problems);
            pair.find(person)
                    .filter(number -> !taken.add(List.of(round, actor, number)))
                    .ifPresent(number -> problems.add(
                            "form.seat",
                            pair.at(person),
                            Texts.WORDS.message("form.seat.person", number, actor, round)));
        });
    }

    /**
     * Checks that two guests meet once, or as often as one of them has representatives who may meet the same partners.
     */
    private static void repeated(Parts meeting, ProblemCollector problems) {
        boolean all = meeting.find(Meeting_.SAME_PARTNERS).orElse(false);
        Map<String, Integer> times = new HashMap<>();
        for (Parts guest : meeting.things(Meeting_.GUESTS)) {
            int people = guest.find(Guest_.REPRESENTATIVES).orElse(1);
            boolean again = all || guest.find(Guest_.SAME_PARTNERS).orElse(false);
            guest.text(Guest_.ACTOR).ifPresent(actor -> times.putIfAbsent(actor, again ? people : 1));
        }
        Map<String, Integer> met = new HashMap<>();
        for (Parts pair : meeting.things(Meeting_.PLAN)) {
            Optional<String> one = pair.text(SeatedPair_.FIRST);
            Optional<String> other = pair.text(SeatedPair_.SECOND);
            if (one.isPresent() && other.isPresent()) {
                String both = one.get() + " – " + other.get();
                int maximum = Math.max(times.getOrDefault(one.get(), 1), times.getOrDefault(other.get(), 1));
                if (met.merge(both, 1, Integer::sum) > maximum) {
                    problems.addRepeated(pair.pointer(), both, Meeting_.PLAN.name());
                }
            }
        }
    }

    private static void criteria(Parts meeting, ProblemCollector problems) {
        Set<Object> met = new HashSet<>();
        for (Parts criterion : meeting.things(Meeting_.CRITERIA)) {
            Optional<MeetingCriterion> asked = criterion.find(StatedCriterion_.CRITERION);
            if (asked.isPresent()
                    && !met.add(Arrays.asList(asked.get(), criterion.find(StatedCriterion_.KILOMETRES)))) {
                problems.addRepeated(criterion.at(StatedCriterion_.CRITERION), asked.get(), Meeting_.CRITERIA.name());
            }
        }
    }
}
