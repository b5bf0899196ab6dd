package org.cldess.sample;

import java.util.HashMap;
import java.util.Map;
import org.cldess.accreditation.Staff;
import org.cldess.actor.Actor;
import org.cldess.actor.Establishment;
import org.cldess.actor.HeldRole;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.identity.SiretClosing;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.need.Area;
import org.cldess.need.AreaKind;
import org.cldess.need.Need;
import org.cldess.need.Offer;
import org.cldess.need.Terms;
import org.cldess.territory.TerritoryCode;
import org.cldess.territory.TerritoryLevel;

/** The relations between the numbers of an actor, its needs and offers, and their places. */
final class ActorSense {
    private static final int CLOSED = 9000;
    private static final int BRANCHES = 8000;

    private final Draw draw;

    /** The SIREN of each actor, recorded or not. */
    private final Map<Thing, String> units = new HashMap<>();

    ActorSense(Draw draw) {
        this.draw = draw;
    }

    void addTo(Sense sense) {
        numbers(sense);
        areas(sense);
        sense.value(
                HeldRole.class,
                "organisation",
                role -> Draw.until(
                        () -> draw.of(role.ids("actor")),
                        id -> !role.owner().said("id").is(id)));
        sense.value(Staff.class, "insertionEmployees", this::insertionEmployees);
        sense.value(Terms.class, "mostAmount", this::mostAmount);
        sense.part(
                Offer.class,
                "taken",
                offer -> offer.find("capacity", Thing.class).isPresent() ? offer.drawn("taken") : Known.notRecorded());
        sense.part(
                Need.class,
                "revealed",
                need -> need.said("anonymous").is(true) ? need.drawn("revealed") : Known.notRecorded());
    }

    private void numbers(Sense sense) {
        sense.value(Actor.class, "siren", actor -> Siren.parse(unit(actor)));
        sense.value(Actor.class, "siret", actor -> siret(actor, draw.below(BRANCHES)));
        sense.value(SiretClosing.class, "siret", closing -> siret(closing.owner(), CLOSED + closing.index()));
        sense.value(SiretClosing.class, "successor", closing -> siret(closing.owner(), CLOSED + closing.index() + 1));
        sense.value(Establishment.class, "siret", place -> siret(place.owner(), BRANCHES + place.index()));
    }

    private String unit(Thing actor) {
        return units.computeIfAbsent(actor, none -> draw.siren());
    }

    private Siret siret(Thing actor, int number) {
        return Siret.parse(Draw.siret(unit(actor), number));
    }

    private Object insertionEmployees(Thing staff) {
        return draw.below(1 + staff.find("employees", Integer.class).orElse(50));
    }

    private Object mostAmount(Thing terms) {
        Amount minimum = terms.find("leastAmount", Amount.class).orElse(Amount.ZERO);
        Amount drawn = draw.value(Amount.class);
        return minimum.compareTo(drawn) > 0 ? minimum : drawn;
    }

    private void areas(Sense sense) {
        sense.size(Area.class, "territories", area -> isOf(area, AreaKind.TERRITORIES) ? 2 : 0);
        sense.part(
                Area.class,
                "kilometres",
                area -> isOf(area, AreaKind.RADIUS) ? area.one("kilometres") : Known.notRecorded());
        sense.part(
                Area.class, "centre", area -> isOf(area, AreaKind.RADIUS) ? area.drawn("centre") : Known.notRecorded());
        sense.value(TerritoryCode.class, "code", territory -> switch (territory.get("kind", TerritoryLevel.class)) {
            case COMMUNE -> draw.commune();
            case EPCI -> "200039857";
            case DEPARTEMENT -> "2A";
            case REGION -> "93";
        });
    }

    private static boolean isOf(Thing area, AreaKind kind) {
        return area.said("kind").is(kind);
    }
}
