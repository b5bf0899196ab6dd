package org.cldess.sample;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.encounter.AbsentRepresentative;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.SeatedPair;
import org.cldess.encounter.Side;
import org.cldess.encounter.StatedCriterion;
import org.cldess.encounter.WishedPair;
import org.cldess.exchange.Visit;
import org.cldess.financing.AccountClass;
import org.cldess.financing.AccountClass.BudgetSide;
import org.cldess.financing.Expense;
import org.cldess.financing.Resource;
import org.cldess.form.Scalar;
import org.cldess.gathering.Gathering;
import org.cldess.known.Known;
import org.cldess.matching.criterion.MeetingCriterion;
import org.cldess.network.OriginKind;
import org.cldess.network.TieOrigin;
import org.cldess.outcome.EncounterFollowUp;

/**
 * The relations between encounters, their reasons, the origins of ties and the sides of plan lines. Every other actor
 * is a work-integration enterprise.
 */
final class EncounterSense {
    private static final int GUESTS = 8;

    private final Draw draw;

    EncounterSense(Draw draw) {
        this.draw = draw;
    }

    void addTo(Sense sense) {
        guests(sense);
        criteria(sense);
        seats(sense);
        visits(sense);
        sense.part(
                Gathering.Session.class,
                "attendance",
                session -> draw.known(
                        () -> ((List<?>) session.said("actors").value().orElse(List.of())).size() + draw.below(40)));
        sense.value(TieOrigin.class, "reference", this::reference);
        sense.value(Expense.class, "account", line -> account(BudgetSide.EXPENSE));
        sense.value(Resource.class, "account", line -> account(BudgetSide.RESOURCE));
    }

    /** Pairs that must meet differ from pairs that must not. */
    private void guests(Sense sense) {
        sense.size(Meeting.class, "guests", GUESTS);
        sense.value(Guest.class, "actor", guest -> actor(guest, guest.index()));
        sense.value(Meeting.class, "attended", meeting -> actor(meeting, draw.below(GUESTS)));
        sense.value(Guest.class, "side", guest -> guest.index() % 2 == 0 ? Side.FIRST : Side.SECOND);
        sense.part(
                Guest.class,
                "lastRound",
                guest -> sometimes(guest.said("firstRound")
                                .value()
                                .map(Integer.class::cast)
                                .orElse(1)
                        + draw.below(5)));
        sense.part(Guest.class, "ownTable", guest -> {
            Known<Object> drawn = sometimes(1 + guest.index());
            return guest.index() == 0 ? Known.of((Object) 1) : drawn;
        });
        sense.value(
                Guest.class,
                "representatives",
                guest -> guest.said("ownTable").value().isPresent() ? 1 : 1 + draw.below(3));
        sense.value(
                AbsentRepresentative.class,
                "representative",
                absence -> 1
                        + draw.below(absence.owner()
                                .find("representatives", Integer.class)
                                .orElse(1)));
        sense.value(AbsentRepresentative.class, "round", absence -> 1 + absence.index());
        sense.part(
                Meeting.class,
                "breakMinutes",
                meeting -> meeting.said("breakAfter").map(after -> 5 + draw.below(20)));
        sense.value(
                WishedPair.class,
                "first",
                pair -> actor(pair, 2 * draw.below(2) + (pair.place().equals("mustMeet") ? 0 : GUESTS / 2)));
        sense.value(WishedPair.class, "second", pair -> actor(pair, 2 * draw.below(GUESTS / 2) + 1));
    }

    private Known<Object> sometimes(int number) {
        return draw.below(3) == 0 ? Known.of((Object) number) : Known.notRecorded();
    }

    /** Seats one pair per table in the first round. The same pairs have met. */
    private void seats(Sense sense) {
        sense.value(SeatedPair.class, "round", pair -> 1);
        sense.value(SeatedPair.class, "table", pair -> pair.index() + 1);
        sense.part(SeatedPair.class, "firstPerson", this::person);
        sense.part(SeatedPair.class, "secondPerson", this::person);
        for (Class<? extends Record> pairs : List.of(SeatedPair.class, EncounterFollowUp.class)) {
            sense.value(pairs, "first", pair -> actor(pair, 2 * pair.index()));
            sense.value(pairs, "second", pair -> actor(pair, 2 * pair.index() + 1));
        }
    }

    /** Names the only representative or the first one, for the first pair in any case. */
    private Known<Object> person(Thing pair) {
        Known<Object> drawn = sometimes(1);
        return pair.index() == 0 ? Known.of((Object) 1) : drawn;
    }

    private static Object actor(Thing thing, int number) {
        return thing.ids("actor").get(number);
    }

    /** Adds each criterion once, and the criterion of a maximum distance twice, in the middle. */
    private void criteria(Sense sense) {
        List<MeetingCriterion> near = Stream.of(MeetingCriterion.values())
                .filter(criterion -> !criterion.asksDistance())
                .toList();
        sense.size(Meeting.class, "criteria", near.size() + 3);
        sense.value(StatedCriterion.class, "criterion", criterion -> switch (criterion.index()) {
            case 0, 1, 2 -> near.get(criterion.index());
            case 3, 4 -> MeetingCriterion.WITHIN_DISTANCE;
            case 5 -> MeetingCriterion.NEARNESS;
            default -> near.get(criterion.index() - 3);
        });
        sense.size(
                StatedCriterion.class,
                "kinds",
                criterion -> criterion.get("criterion", MeetingCriterion.class).asksKinds() ? 1 : 0);
        sense.part(
                StatedCriterion.class,
                "kilometres",
                criterion -> criterion.get("criterion", MeetingCriterion.class).asksDistance()
                        ? Known.of(30 * (criterion.index() - 3) + 1 + draw.below(30))
                        : Known.notRecorded());
    }

    /** Makes the second visit of an exchange the return of the first. */
    private static void visits(Sense sense) {
        sense.part(Visit.class, "visitor", visit -> returned(visit, "visitor", "host"));
        sense.part(Visit.class, "host", visit -> returned(visit, "host", "visitor"));
    }

    private static Known<Object> returned(Thing visit, String one, String other) {
        return visit.place().equals("second")
                ? visit.owner().get("first", Thing.class).said(other)
                : visit.drawn(one);
    }

    private Object reference(Thing origin) {
        OriginKind kind = origin.get("kind", OriginKind.class);
        return kind == OriginKind.STATEMENT
                ? draw.text()
                : draw.of(origin.ids(Scalar.text(kind))).toString();
    }

    private Object account(BudgetSide side) {
        return Draw.until(() -> draw.value(AccountClass.class), account -> account.side() == side);
    }
}
