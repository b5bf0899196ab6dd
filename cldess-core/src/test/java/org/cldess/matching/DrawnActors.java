package org.cldess.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.LanguageCode;
import org.cldess.identity.NafCode;
import org.cldess.identity.Siren;
import org.cldess.known.Known;
import org.cldess.need.Area;
import org.cldess.need.Capacity;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.cldess.need.ServiceType;
import org.cldess.need.Terms;
import org.cldess.territory.Commune;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.TerritoryCode;

/**
 * Random actors. Facts are known, known to be none, or not recorded. Communes have positions, have none, or are not in
 * any gazetteer.
 */
final class DrawnActors {
    static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    static final Gazetteer FRANCE = Gazetteer.ofFrance();
    private static final List<Commune> COMMUNES = FRANCE.communes();
    private static final List<String> SECTORS = List.of("espaces-verts", "traiteur", "nettoyage", "transport");
    private static final List<String> NAF = List.of("81.30Z", "56.21Z", "81.21Z", "49.41A");
    private static final List<String> SIREN = List.of("402654479", "552100554", "732829320");
    private static final List<Known<List<LanguageCode>>> LANGUAGES =
            List.of(languages("fr", "it"), languages("en"), Known.notRecorded(), languages("it", "en"), Known.none());
    private static final List<String> ODD_CODES = List.of("75056", "75111", "98818", "97502", "06999", "2A004");

    private final SplittableRandom random;
    private final List<Commune> communes;

    /** Draws actors around one place, or from the whole country. */
    DrawnActors(SplittableRandom random, boolean isLocal) {
        this.random = random;
        if (isLocal) {
            Commune centre = COMMUNES.get(random.nextInt(COMMUNES.size()));
            List<Commune> around = new ArrayList<>(FRANCE.communesOf(centre.departement()));
            communes = around.subList(0, Math.min(around.size(), 40));
        } else {
            communes = COMMUNES;
        }
    }

    private static Known<List<LanguageCode>> languages(String... codes) {
        return Known.of(Stream.of(codes).map(LanguageCode::parse).toList());
    }

    List<Actor> draw(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::actor).toList();
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> Known<T> known(Supplier<T> fact) {
        int drawn = random.nextInt(10);
        return drawn < 7 ? Known.of(fact.get()) : drawn < 8 ? Known.none() : Known.notRecorded();
    }

    private Actor actor(int number) {
        ActorBuilder actor = Actor.builder(ActorId.of("a" + number), ActorKind.ORGANISATION, "Acteur " + number)
                .commune(known(this::commune))
                .naf(known(() -> NafCode.parse(pick(NAF))))
                .essFamily(known(() -> pick(List.of(EssFamily.values()))))
                .siae(known(() -> pick(List.of(SiaeKind.values()))))
                .languages(LANGUAGES.get(number % LANGUAGES.size()))
                .needs(known(() -> list(
                        at -> new Need(NeedId.of("n" + number + "-" + at), pick(SECTORS), "besoin " + at, terms()))))
                .offers(known(() -> list(at ->
                        taken(new Offer(OfferId.of("o" + number + "-" + at), pick(SECTORS), "offre " + at, terms())))));
        if (random.nextInt(4) == 0) {
            actor.siren(Siren.parse(pick(SIREN)));
        }
        if (random.nextInt(3) == 0) {
            actor.activity(List.of(Activity.of(pick(List.of(ActivityState.values())), LocalDate.of(2020, 1, 1))));
        }
        return actor.build();
    }

    CommuneCode commune() {
        return random.nextInt(12) == 0
                ? CommuneCode.parse(pick(ODD_CODES))
                : pick(communes).code();
    }

    private <T> List<T> list(IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(make).toList();
    }

    private Terms terms() {
        return random.nextBoolean()
                ? Terms.NOT_RECORDED
                : new Terms(
                        known(() -> pick(List.of(ServiceType.values()))),
                        known(this::area),
                        known(() -> Capacity.of(random.nextInt(1, 9), random.nextInt(5) == 0 ? "heures" : "personnes")),
                        known(() -> DAY.plusDays(random.nextInt(-30, 10))),
                        known(() -> DAY.plusDays(random.nextInt(10, 40))),
                        Known.notRecorded(),
                        Known.notRecorded());
    }

    /** Draws the amount taken of an offer with a known capacity, from its id. */
    private static Offer taken(Offer offer) {
        int drawn = Math.floorMod(offer.id().value().hashCode(), 6);
        return offer.withTaken(offer.terms().capacity().flatMap(all -> switch (drawn) {
            case 0 -> Known.notRecorded();
            case 1 -> Known.none();
            default -> Known.of(BigDecimal.valueOf(drawn));
        }));
    }

    private Area area() {
        return switch (random.nextInt(4)) {
            case 0 -> Area.country();
            case 1 -> Area.within(random.nextInt(1, 80));
            case 2 -> Area.within(random.nextInt(1, 80), pick(communes).code());
            default -> Area.of(TerritoryCode.of(pick(communes).departement().code()));
        };
    }
}
