package org.cldess.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.LanguageCode;
import org.cldess.identity.NafCode;
import org.cldess.identity.Siren;
import org.cldess.known.Known;
import org.cldess.matching.CandidateSearch;
import org.cldess.matching.Candidates;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.criterion.ActorCriteria;
import org.cldess.matching.criterion.NeedCriteria;
import org.cldess.matching.criterion.NetworkCriteria;
import org.cldess.matching.criterion.PlaceCriteria;
import org.cldess.matching.criterion.SoughtNeed;
import org.cldess.matching.introduction.Introduction;
import org.cldess.matching.introduction.Introductions;
import org.cldess.money.Amount;
import org.cldess.need.Area;
import org.cldess.need.Capacity;
import org.cldess.need.FitCheck;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.cldess.need.Range;
import org.cldess.need.ServiceType;
import org.cldess.network.DeclinedIntroduction;
import org.cldess.network.DeclinedIntroductionId;
import org.cldess.network.Network;
import org.cldess.network.Tie;
import org.cldess.network.TieKind;
import org.cldess.sample.SampleTerritories;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.TerritoryCode;

/**
 * Produces the reasons for and against introducing one actor to another, for every pair of actors that differ in
 * everything.
 */
final class Pairs {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final Gazetteer GAZETTEER = SampleTerritories.some().build();
    private static final CommuneCode GRASSE = CommuneCode.parse("06069");
    private static final CommuneCode CANNES = CommuneCode.parse("06029");
    private static final Siren UNIT = Siren.parse("402654479");

    private static final List<Actor> ACTORS = List.of(
            actor("agora", "Agora")
                    .essFamily(EssFamily.ASSOCIATION)
                    .siae(SiaeKind.ACI)
                    .siren(UNIT)
                    .commune(GRASSE)
                    .naf(NafCode.parse("81.30Z"))
                    .languages(languages("fr", "it", "oc"))
                    .needs(List.of(
                            Need.builder(NeedId.of("n-1"), "linge", "le lavage de nappes")
                                    .serviceType(ServiceType.SERVICE)
                                    .capacity(10, "kg")
                                    .area(Area.within(5, GRASSE))
                                    .period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31))
                                    .amounts(Amount.euros("1000"), Amount.euros("5000"))
                                    .build(),
                            new Need(NeedId.of("n-2"), "locaux", "une salle")))
                    .offers(List.of(new Offer(OfferId.of("o-1"), "espaces-verts", "deux jardiniers")))
                    .build(),
            actor("bastide", "Bastide")
                    .essFamily(Known.none())
                    .siae(Known.none())
                    .commune(CommuneCode.parse("06084"))
                    .naf(NafCode.parse("81.21Z"))
                    .languages(languages("fr", "it"))
                    .needs(List.of(new Need(NeedId.of("n-3"), "espaces-verts", "la tonte")))
                    .offers(List.of(
                            Offer.builder(OfferId.of("o-2"), "linge", "une buanderie")
                                    .serviceType(ServiceType.SERVICE)
                                    .capacity(8, "kg")
                                    .area(Area.within(8, CANNES))
                                    .period(LocalDate.of(2014, 6, 1), LocalDate.of(2014, 12, 31))
                                    .amounts(Amount.euros("500"), Amount.euros("2000"))
                                    .build()
                                    .withTaken(Known.of(new BigDecimal("3"))),
                            Offer.builder(OfferId.of("o-3"), "locaux", "un bureau")
                                    .capacity(Known.none())
                                    .build()))
                    .build(),
            actor("cade", "Cade")
                    .siren(UNIT)
                    .commune(CANNES)
                    .siae(SiaeKind.EI)
                    .languages(languages("fsl"))
                    .needs(List.of())
                    .offers(List.of(Offer.builder(OfferId.of("o-4"), "linge", "des draps")
                            .serviceType(ServiceType.GOODS)
                            .capacity(200, "heures")
                            .amounts(Amount.euros("6000"), Amount.euros("9000"))
                            .build()))
                    .activity(List.of(Activity.of(ActivityState.PAUSED, DAY)))
                    .build(),
            actor("drap", "Drap").build(),
            actor("estagnol", "Estagnol")
                    .commune(CommuneCode.parse("75056"))
                    .publicBody(PublicBodyKind.COMMUNE)
                    .needs(List.of(Need.builder(NeedId.of("n-4"), "linge", "des nappes")
                            .period(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31))
                            .build()))
                    .offers(List.of())
                    .build(),
            actor("farigoule", "Farigoule")
                    .essFamily(Known.none())
                    .commune(CommuneCode.parse("98613"))
                    .offers(List.of(
                            Offer.builder(OfferId.of("o-5"), "linge", "un lave-linge")
                                    .capacity(5, "kg")
                                    .period(new Range<>(Known.notRecorded(), Known.of(LocalDate.of(2014, 2, 28))))
                                    .build(),
                            Offer.builder(OfferId.of("o-6"), "locaux", "une cave")
                                    .build()))
                    .needs(List.of(Need.builder(NeedId.of("n-5"), "linge", "le linge")
                            .capacity(Known.none())
                            .build()))
                    .build(),
            actor("lavande", "Lavande")
                    .offers(List.of(Offer.builder(OfferId.of("o-8"), "linge", "une laverie")
                            .serviceType(ServiceType.SERVICE)
                            .capacity(Known.none())
                            .area(Area.of(TerritoryCode.of(GRASSE)))
                            .build()))
                    .build(),
            actor("menthe", "Menthe")
                    .offers(List.of(Offer.builder(OfferId.of("o-9"), "linge", "un pressing")
                            .serviceType(ServiceType.SERVICE)
                            .build()))
                    .build(),
            actor("nard", "Nard")
                    .offers(List.of(Offer.builder(OfferId.of("o-10"), "linge", "des heures de repassage")
                            .serviceType(ServiceType.SERVICE)
                            .capacity(40, "heures")
                            .build()))
                    .build(),
            actor("origan", "Origan")
                    .commune(GRASSE)
                    .needs(List.of(Need.builder(NeedId.of("n-7"), "linge", "des rideaux")
                            .area(Area.of(TerritoryCode.of(GRASSE), TerritoryCode.of(CANNES)))
                            .build()))
                    .build(),
            actor("garrigue", "Garrigue").commune(CommuneCode.parse("29155")).build(),
            actor("hysope", "Hysope").commune(CommuneCode.parse("06999")).build(),
            actor("iris", "Iris").essFamily(EssFamily.MUTUAL).commune(GRASSE).build(),
            actor("jonc", "Jonc")
                    .naf(NafCode.parse("20.53Z"))
                    .languages(languages("it"))
                    .needs(List.of(Need.builder(NeedId.of("n-6"), "linge", "des tabliers")
                            .period(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31))
                            .amounts(Amount.euros("20000"), Amount.euros("50000"))
                            .area(Area.country())
                            .capacity(3, "tonnes")
                            .build()))
                    .offers(List.of(new Offer(OfferId.of("o-7"), "locaux", "un hangar")))
                    .build());

    private Pairs() {}

    private static ActorBuilder actor(String id, String name) {
        return Actor.builder(ActorId.of(id), ActorKind.ORGANISATION, name);
    }

    private static List<LanguageCode> languages(String... codes) {
        return Stream.of(codes).map(LanguageCode::parse).toList();
    }

    private static Network network() {
        return Network.of(
                DAY,
                ACTORS,
                List.of(
                        tie("agora", "iris"),
                        tie("iris", "bastide"),
                        tie("garrigue", "farigoule"),
                        tie("garrigue", "cade"),
                        tie("estagnol", "iris")),
                List.of(new DeclinedIntroduction(
                        DeclinedIntroductionId.of("d-1"),
                        ActorId.of("agora"),
                        ActorId.of("farigoule"),
                        Known.of(DAY),
                        Known.none(),
                        Known.none())));
    }

    private static Tie tie(String one, String other) {
        return Tie.of(ActorId.of(one), ActorId.of(other), TieKind.WORKS_WITH, DAY);
    }

    static void say(Said said) {
        Network network = network();
        FitCheck check = FitCheck.withoutGazetteer().with(GAZETTEER).on(DAY);
        List<Criterion<? super Actor, ? super Actor>> criteria = List.of(
                ActorCriteria.needMetByOffer(),
                ActorCriteria.needMetByOffer(check),
                ActorCriteria.availableOn(DAY),
                ActorCriteria.otherLegalUnit(),
                ActorCriteria.sharedCharter(id -> id.value().compareTo("d") < 0),
                ActorCriteria.sharedLanguage(),
                ActorCriteria.workIntegration(Set.of(SiaeKind.ACI)),
                ActorCriteria.oneOfKind(Set.of(SiaeKind.ACI)),
                ActorCriteria.sameCommune(),
                ActorCriteria.sameActivity(),
                PlaceCriteria.within(Distance.kilometres(7), GAZETTEER),
                PlaceCriteria.within(Distance.kilometres(30), GAZETTEER),
                PlaceCriteria.within(Distance.kilometres(15), GAZETTEER),
                PlaceCriteria.sameEpci(GAZETTEER),
                PlaceCriteria.sameDepartement(GAZETTEER),
                PlaceCriteria.sameRegion(GAZETTEER),
                PlaceCriteria.sameTerritory(GAZETTEER),
                PlaceCriteria.near(Distance.kilometres(10), GAZETTEER),
                PlaceCriteria.nearby(GAZETTEER),
                NetworkCriteria.crossesEconomies(network),
                NetworkCriteria.neverRefusedBefore(network),
                NetworkCriteria.notYetLinked(network),
                NeedCriteria.ofAnyNeed(NeedCriteria.answered(check)),
                NeedCriteria.ofAnyNeed(NeedCriteria.ofServiceType()),
                NeedCriteria.ofAnyNeed(NeedCriteria.capacityLeft()));
        for (Actor one : ACTORS) {
            for (Actor other : ACTORS) {
                if (one != other) {
                    criteria.forEach(
                            criterion -> said.add(criterion.appraise(one, other).reason()));
                    if (network.actors().containsAll(List.of(one, other))) {
                        said.add(Introductions.joinsGroups(network)
                                .appraise(one, other)
                                .reason());
                    }
                    needs(one, other, check, said);
                }
            }
        }
        introductions(network, said);
        candidates(said);
        neighbours(said);
    }

    private static void needs(Actor seeker, Actor giver, FitCheck check, Said said) {
        for (Need need : seeker.needs().value().orElse(List.of())) {
            SoughtNeed sought = new SoughtNeed(seeker, need);
            for (Criterion<SoughtNeed, Actor> criterion : List.of(
                    NeedCriteria.answered(check),
                    NeedCriteria.answered(FitCheck.withoutGazetteer()),
                    NeedCriteria.ofServiceType(),
                    NeedCriteria.capacityLeft())) {
                said.add(criterion.appraise(sought, giver).reason());
            }
            for (Offer offer : giver.offers().value().orElse(List.of())) {
                for (FitCheck each : List.of(check, FitCheck.withoutGazetteer())) {
                    said.addAll(each.check(need, seeker.commune(), offer, giver.commune())
                            .reasons());
                }
            }
        }
    }

    private static void introductions(Network network, Said said) {
        Introductions introductions = Introductions.in(network)
                .excluding(ActorId.of("drap"), ActorId.of("iris"))
                .near(GAZETTEER);
        for (Introduction introduction : introductions.best(100)) {
            said.addAll(introduction.reasons());
        }
        for (Actor one : ACTORS) {
            for (Actor other : ACTORS) {
                said.addAll(introductions.whyNot(one.id(), other.id()));
            }
        }
    }

    private static void candidates(Said said) {
        List<Actor> twins = new ArrayList<>(ACTORS);
        twins.add(actor("zoe", "Zoé")
                .offers(ACTORS.get(1).offers().value().orElseThrow())
                .commune(CANNES)
                .build());
        Criteria<SoughtNeed, Actor> criteria = NeedCriteria.ofNeedAlone(DAY, GAZETTEER);
        for (Actor seeker : ACTORS) {
            for (Need need : seeker.needs().value().orElse(List.of())) {
                for (SoughtNeed sought :
                        List.of(new SoughtNeed(seeker, need), new SoughtNeed(seeker, need).anonymous("un acteur"))) {
                    CandidateSearch<SoughtNeed, Actor> search = CandidateSearch.by(criteria);
                    search.putAll(twins);
                    Candidates<SoughtNeed, Actor> found = search.candidates(sought, 1);
                    twins.forEach(one -> said.addAll(found.why(one)));
                    twins.forEach(one -> said.addAll(found.whyNot(one)));
                }
            }
        }
    }

    /** Produces the results of a search for actors nearby who share a language. */
    private static void neighbours(Said said) {
        Criteria<Actor, Actor> criteria = Criteria.<Actor, Actor>between(Criteria::participant, Criteria::participant)
                .with(ActorCriteria.sharedLanguage())
                .with(ActorCriteria.sameCommune().weight(10));
        CandidateSearch<Actor, Actor> search = CandidateSearch.by(criteria);
        search.putAll(ACTORS);
        for (Actor seeker : ACTORS) {
            Candidates<Actor, Actor> found = search.candidates(seeker, 1);
            ACTORS.forEach(one -> said.addAll(found.whyNot(one)));
        }
    }

    /** Produces a capacity and an area, as in a report. */
    static void terms(Said said) {
        said.add(Capacity.of(10, "kg"));
        for (Area area :
                List.of(Area.country(), Area.within(5, GRASSE), Area.within(30), Area.of(TerritoryCode.of(GRASSE)))) {
            said.add(area.named(GAZETTEER));
        }
    }
}
