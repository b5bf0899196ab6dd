package org.cldess.dossier;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cldess.encounter.ExchangeDraft;
import org.cldess.encounter.ExchangeDraft.VisitDraft;
import org.cldess.encounter.MeetingDraft;
import org.cldess.encounter.MeetingDraft.GuestDraft;
import org.cldess.encounter.MeetingDraft.StatedCriterionDraft;
import org.cldess.encounter.MeetingDraft.WishedPairDraft;
import org.cldess.encounter.Side;
import org.jspecify.annotations.NullUnmarked;

/** What must hold across the fields of meetings and exchanges. */
@NullUnmarked
final class EncounterCheck {
    private final CrossCheck check;

    EncounterCheck(CrossCheck check) {
        this.check = check;
    }

    void check(DossierDraft draft) {
        check.each(draft.meetings(), Pointer.ROOT.at("meetings"), this::meeting);
        check.each(draft.exchanges(), Pointer.ROOT.at("exchanges"), this::exchange);
    }

    private void meeting(MeetingDraft meeting, Pointer at) {
        check.ids.declare(Kind.MEETING, meeting.id(), at);
        Map<String, Side> sides = new HashMap<>();
        check.each(meeting.guests(), at.at("guests"), (guest, there) -> guest(guest, sides, there));
        boolean complete = meeting.guests().stream().allMatch(EncounterCheck::isComplete)
                && !check.complaints.isLost(at.at("guests"));
        pairs(meeting.mustMeet(), at.at("mustMeet"), sides, complete);
        pairs(meeting.excluded(), at.at("excluded"), sides, complete);
        Set<Object> met = new HashSet<>();
        check.each(meeting.criteria(), at.at("criteria"), (criterion, there) -> criterion(criterion, met, there));
    }

    private static boolean isComplete(GuestDraft guest) {
        return guest != null && guest.actor() != null && guest.side() != null;
    }

    private void guest(GuestDraft guest, Map<String, Side> sides, Pointer at) {
        check.ids.refer(Kind.ACTOR, guest.actor(), at.at("actor"));
        if (isComplete(guest) && sides.putIfAbsent(guest.actor(), guest.side()) != null) {
            check.complaints.add("form.repeated", at.at("actor"), "form.repeated", guest.actor(), "guests");
        }
    }

    private void pairs(List<WishedPairDraft> pairs, Pointer at, Map<String, Side> sides, boolean complete) {
        Set<WishedPairDraft> met = new HashSet<>();
        check.each(pairs, at, (pair, there) -> {
            if (complete) {
                side(pair.integration(), Side.INTEGRATION, sides, there.at("integration"));
                side(pair.conventional(), Side.CONVENTIONAL, sides, there.at("conventional"));
            }
            if (pair.integration() != null && pair.conventional() != null && !met.add(pair)) {
                String said = pair.integration() + " – " + pair.conventional();
                check.complaints.add("form.repeated", there, "form.repeated", said, at.field());
            }
        });
    }

    private void side(String actor, Side side, Map<String, Side> sides, Pointer at) {
        if (actor == null || sides.get(actor) == side) {
            return;
        }
        if (sides.containsKey(actor)) {
            check.complaints.add("form.guest", at, "form.guest.side", actor);
        } else {
            check.complaints.add("form.guest", at, "form.guest.missing", actor);
        }
    }

    private void criterion(StatedCriterionDraft criterion, Set<Object> met, Pointer at) {
        if (criterion.criterion() != null) {
            if (!met.add(Arrays.asList(criterion.criterion(), criterion.kilometres()))) {
                check.complaints.add(
                        "form.repeated", at.at("criterion"), "form.repeated", criterion.criterion(), "criteria");
            }
            if (criterion.criterion().asksDistance() != (criterion.kilometres() != null)) {
                String key = criterion.criterion().asksDistance() ? "form.distance.missing" : "form.distance.extra";
                check.complaints.add("form.distance", at.at("kilometres"), key, criterion.criterion());
            }
        }
        if (criterion.weight() != null && criterion.weight().signum() <= 0) {
            check.complaints.add("form.range", at.at("weight"), "form.weight", criterion.weight());
        }
    }

    private void exchange(ExchangeDraft exchange, Pointer at) {
        check.ids.declare(Kind.EXCHANGE, exchange.id(), at);
        VisitDraft first = exchange.first();
        VisitDraft second = exchange.second();
        visit(first, at.at("first"));
        visit(second, at.at("second"));
        if (isComplete(first) && isComplete(second) && !isReturn(first, second)) {
            check.complaints.add("form.return", at.at("second"), "form.return", first.visitor(), first.host());
        }
    }

    private void visit(VisitDraft visit, Pointer at) {
        if (visit == null) {
            return;
        }
        check.ids.refer(Kind.ACTOR, visit.visitor(), at.at("visitor"));
        check.ids.refer(Kind.ACTOR, visit.host(), at.at("host"));
        if (visit.visitor() != null && visit.visitor().equals(visit.host())) {
            check.complaints.add("form.self", at.at("host"), "form.self.visit", visit.host());
        }
    }

    private static boolean isComplete(VisitDraft visit) {
        return visit != null && visit.visitor() != null && visit.host() != null;
    }

    private static boolean isReturn(VisitDraft first, VisitDraft second) {
        return Objects.equals(first.visitor(), second.host()) && Objects.equals(first.host(), second.visitor());
    }
}
