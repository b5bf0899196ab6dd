package org.cldess.encounter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.Pointer;
import org.cldess.consistency.ProblemCollector;
import org.cldess.matching.criterion.MeetingCriterion;
import org.jspecify.annotations.Nullable;

/** Checks that pairs are made of guests of the two sides, and that no criterion is listed twice. */
final class MeetingConsistency implements Consistency {
    @Override
    public void check(Parts meeting, ProblemCollector hearing) {
        guests(meeting).ifPresent(sides -> {
            pairs(meeting, "mustMeet", sides, hearing);
            pairs(meeting, "excluded", sides, hearing);
            pairs(meeting, "plan", sides, hearing);
            pairs(meeting, "introductions", sides, hearing);
            attended(meeting, sides.keySet(), hearing);
        });
        criteria(meeting, hearing);
        seats(meeting, hearing);
        repeated(meeting, hearing);
        guests(meeting, hearing);
        if (meeting.isSaid("breakAfter") != meeting.isSaid("breakMinutes")) {
            String missing = meeting.isSaid("breakAfter") ? "breakMinutes" : "breakAfter";
            hearing.add("form.break", meeting.at(missing), Texts.WORDS.message("form.break", missing));
        }
    }

    /**
     * Checks that no guest leaves before it comes, and that an own table belongs to one guest with one representative.
     */
    private static void guests(Parts meeting, ProblemCollector hearing) {
        Set<Integer> owned = new HashSet<>();
        for (Parts guest : meeting.things("guests")) {
            Optional<Integer> first = guest.find("firstRound", Integer.class);
            guest.find("lastRound", Integer.class)
                    .filter(last -> first.filter(round -> round > last).isPresent())
                    .ifPresent(last -> hearing.add(
                            "form.stay",
                            guest.at("lastRound"),
                            Texts.WORDS.message("form.stay", first.orElseThrow(), last)));
            boolean several = guest.find("representatives", Integer.class)
                    .filter(count -> count > 1)
                    .isPresent();
            guest.find("ownTable", Integer.class)
                    .filter(table -> several || !owned.add(table))
                    .ifPresent(table -> hearing.add(
                            "form.own-table",
                            guest.at("ownTable"),
                            Texts.WORDS.message(several ? "form.own-table.several" : "form.own-table", table)));
        }
    }

    /** Returns the sides of the guests; empty if a guest may be missing. */
    private static Optional<Map<String, Side>> guests(Parts meeting) {
        Map<String, Side> sides = new HashMap<>();
        for (Parts guest : meeting.things("guests")) {
            Optional<String> actor = guest.text("actor");
            Optional<Side> side = guest.find("side", Side.class);
            if (actor.isEmpty() || side.isEmpty()) {
                return Optional.empty();
            }
            sides.putIfAbsent(actor.get(), side.get());
        }
        return meeting.isWhole("guests") ? Optional.of(sides) : Optional.empty();
    }

    private static void pairs(Parts meeting, String list, Map<String, Side> sides, ProblemCollector hearing) {
        for (Parts pair : meeting.things(list)) {
            side(pair, "integration", Side.INTEGRATION, sides, hearing);
            side(pair, "conventional", Side.CONVENTIONAL, sides, hearing);
        }
    }

    private static void side(Parts pair, String field, Side side, Map<String, Side> sides, ProblemCollector hearing) {
        pair.text(field).filter(actor -> sides.get(actor) != side).ifPresent(actor -> {
            String key = sides.containsKey(actor) ? "form.guest.side" : "form.guest.missing";
            hearing.add("form.guest", pair.at(field), Texts.WORDS.message(key, actor));
        });
    }

    private static void attended(Parts meeting, Set<String> guests, ProblemCollector hearing) {
        List<@Nullable Object> attended = meeting.list("attended");
        for (int i = 0; i < attended.size(); i++) {
            Pointer at = meeting.at("attended").at(i);
            Parts.text(attended.get(i))
                    .filter(actor -> !guests.contains(actor))
                    .ifPresent(
                            actor -> hearing.add("form.guest", at, Texts.WORDS.message("form.guest.missing", actor)));
        }
    }

    /** Checks that in each round no guest has more seats than representatives, and no table has two pairs. */
    private static void seats(Parts meeting, ProblemCollector hearing) {
        Map<String, Integer> seats = new HashMap<>();
        for (Parts guest : meeting.things("guests")) {
            guest.text("actor")
                    .ifPresent(actor -> seats.merge(
                            actor, guest.find("representatives", Integer.class).orElse(1), Math::max));
        }
        Map<List<Object>, Integer> busy = new HashMap<>();
        Set<List<Object>> taken = new HashSet<>();
        for (Parts pair : meeting.things("plan")) {
            pair.find("round", Integer.class).ifPresent(round -> {
                for (String seat : List.of("integration", "conventional")) {
                    pair.text(seat)
                            .filter(actor ->
                                    busy.merge(List.of(round, actor), 1, Integer::sum) > seats.getOrDefault(actor, 1))
                            .ifPresent(actor -> hearing.add(
                                    "form.seat", pair.at(seat), Texts.WORDS.message("form.seat.actor", actor, round)));
                }
                pair.find("table", Integer.class)
                        .filter(table -> !taken.add(List.of(round, table)))
                        .ifPresent(table -> hearing.add(
                                "form.seat", pair.at("table"), Texts.WORDS.message("form.seat.table", table, round)));
            });
        }
    }

    /**
     * Checks that two guests meet once, or as often as one of them has representatives who may meet the same partners.
     */
    private static void repeated(Parts meeting, ProblemCollector hearing) {
        boolean all = meeting.find("samePartners", Boolean.class).orElse(false);
        Map<String, Integer> times = new HashMap<>();
        for (Parts guest : meeting.things("guests")) {
            int people = guest.find("representatives", Integer.class).orElse(1);
            boolean again = all || guest.find("samePartners", Boolean.class).orElse(false);
            guest.text("actor").ifPresent(actor -> times.putIfAbsent(actor, again ? people : 1));
        }
        Map<String, Integer> met = new HashMap<>();
        for (Parts pair : meeting.things("plan")) {
            Optional<String> one = pair.text("integration");
            Optional<String> other = pair.text("conventional");
            if (one.isPresent() && other.isPresent()) {
                String both = one.get() + " – " + other.get();
                int most = Math.max(times.getOrDefault(one.get(), 1), times.getOrDefault(other.get(), 1));
                if (met.merge(both, 1, Integer::sum) > most) {
                    hearing.addRepeated(pair.pointer(), both, "plan");
                }
            }
        }
    }

    private static void criteria(Parts meeting, ProblemCollector hearing) {
        Set<Object> met = new HashSet<>();
        for (Parts criterion : meeting.things("criteria")) {
            Optional<MeetingCriterion> asked = criterion.find("criterion", MeetingCriterion.class);
            if (asked.isPresent()
                    && !met.add(Arrays.asList(asked.get(), criterion.find("kilometres", Integer.class)))) {
                hearing.addRepeated(criterion.at("criterion"), asked.get(), "criteria");
            }
        }
    }
}
