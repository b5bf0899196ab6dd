package org.cldess.sample.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.need.Area;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.cldess.need.ServiceType;
import org.cldess.territory.TerritoryCode;
import org.cldess.territory.TerritoryLevel;

/** What the structures look for and offer: each kind of service, of area, and a need of someone unnamed. */
final class LifeNeeds {
    static final NeedId LINEN = NeedId.of("linge");

    private static final LocalDate FROM = LocalDate.of(2016, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2023, 12, 31);

    private LifeNeeds() {}

    static ActorBuilder of(ActorId id, ActorBuilder made) {
        if (id.equals(LifeBodies.CANTEEN)) {
            return made.needs(List.of(
                            Need.builder(LINEN, "blanchisserie", "Du linge de table lavé chaque semaine")
                                    .serviceType(ServiceType.SERVICE)
                                    .within(30)
                                    .capacity(40, "kg par semaine")
                                    .period(FROM, UNTIL)
                                    .amounts(Amount.euros("500.00"), Amount.euros("2500.00"))
                                    .build(),
                            Need.builder(NeedId.of("legumes"), "alimentation", "Des légumes d’ici")
                                    .serviceType(ServiceType.GOODS)
                                    .in(
                                            new TerritoryCode(TerritoryLevel.COMMUNE, "23008"),
                                            new TerritoryCode(TerritoryLevel.DEPARTEMENT, "23"))
                                    .build()))
                    .offers(List.of());
        }
        if (id.equals(LifeBodies.PRINTER)) {
            Need found = Need.builder(NeedId.of("papier"), "papier", "Du papier recyclé")
                    .build()
                    .asAnonymous()
                    .revealedOn(LocalDate.of(2019, 3, 4));
            Need quiet = Need.builder(NeedId.of("repreneur"), "transmission", "Quelqu’un pour reprendre un atelier")
                    .area(Area.country())
                    .build()
                    .asAnonymous();
            return made.needs(List.of(found, quiet));
        }
        if (id.equals(LifeBodies.LAUNDRY)) {
            return made.offers(List.of(
                    Offer.builder(OfferId.of("blanchisserie"), "blanchisserie", "Laver et livrer le linge")
                            .serviceType(ServiceType.SERVICE)
                            .area(Area.within(40, CommuneCode.parse("23008")))
                            .capacity(300, "kg par semaine")
                            .period(FROM, UNTIL)
                            .amounts(Amount.euros("200.00"), Amount.euros("9000.00"))
                            .build()
                            .withTaken(Known.of(new BigDecimal("120"))),
                    Offer.builder(OfferId.of("pressage"), "blanchisserie", "Repasser")
                            .serviceType(ServiceType.STAFF_PROVISION)
                            .in(
                                    new TerritoryCode(TerritoryLevel.EPCI, "200000008"),
                                    new TerritoryCode(TerritoryLevel.REGION, "75"))
                            .build()));
        }
        return made;
    }
}
