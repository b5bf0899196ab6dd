package org.cldess.encounter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Hearing;
import org.cldess.consistency.Parts;

/** Pairs are made of guests of the two sides, and no criterion is asked twice. */
final class MeetingConsistency implements Consistency {
    @Override
    public void check(Parts meeting, Hearing hearing) {
        guests(meeting).ifPresent(sides -> {
            pairs(meeting, "mustMeet", sides, hearing);
            pairs(meeting, "excluded", sides, hearing);
        });
        criteria(meeting, hearing);
    }

    /** The sides of the guests, unless one of them may be lost. */
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

    private static void pairs(Parts meeting, String list, Map<String, Side> sides, Hearing hearing) {
        for (Parts pair : meeting.things(list)) {
            side(pair, "integration", Side.INTEGRATION, sides, hearing);
            side(pair, "conventional", Side.CONVENTIONAL, sides, hearing);
        }
    }

    private static void side(Parts pair, String field, Side side, Map<String, Side> sides, Hearing hearing) {
        pair.text(field).filter(actor -> sides.get(actor) != side).ifPresent(actor -> {
            String key = sides.containsKey(actor) ? "form.guest.side" : "form.guest.missing";
            hearing.add("form.guest", pair.at(field), Texts.WORDS.message(key, actor));
        });
    }

    private static void criteria(Parts meeting, Hearing hearing) {
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
