package org.cldess.reporting.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactBuilder;
import org.cldess.actor.ContactId;
import org.cldess.actor.Listing;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.NafCode;
import org.cldess.identity.WebAddress;
import org.cldess.known.Known;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;

/**
 * Directories of any size: twenty-three communes, one of which has most of the actors, duplicate names, and some actors
 * that withdrew.
 */
public final class LargeDirectory {
    private static final List<String> COMMUNES = List.of(
            "06069", "06085", "06095", "06137", "06105", "06090", "06108", "06123", "06070", "06116", "06118", "06050",
            "06058", "06063", "06003", "06017", "06024", "06028", "06045", "06068", "06130", "06134", "06140");
    private static final List<String> NAF =
            List.of("88.99B", "81.30Z", "20.53Z", "38.11Z", "47.79Z", "56.10A", "85.59A", "49.41A", "43.34Z", "90.01Z");
    private static final List<String> KINDS =
            List.of("Atelier", "Régie", "Ferme", "Café associatif", "Recyclerie", "Parfumerie", "Crèche", "Épicerie");
    private static final List<EssFamily> FAMILIES = List.of(EssFamily.values());

    private LargeDirectory() {}

    public static Dossier of(int actors) {
        SplittableRandom random = new SplittableRandom(actors);
        return SmallDossier.empty().toBuilder()
                .actors(IntStream.range(0, actors)
                        .mapToObj(number -> actor(number, random))
                        .toList())
                .build();
    }

    private static Actor actor(int number, SplittableRandom random) {
        String commune = COMMUNES.get(random.nextInt(5) < 3 ? 0 : random.nextInt(COMMUNES.size()));
        String name = KINDS.get(number % KINDS.size()) + " " + (number % 7 == 0 ? "du Vallon" : "n° " + number);
        ActorBuilder actor = Actor.builder(ActorId.of("l-" + number), ActorKind.ORGANISATION, name)
                .commune(CommuneCode.parse(commune))
                .publicBody(Known.none())
                .naf(NafCode.parse(NAF.get(random.nextInt(NAF.size()))))
                .listing(listing(number, random))
                .offers(List.of(new Offer(
                        OfferId.of("o-" + number),
                        "services",
                        "Met à disposition des équipes, à la journée ou au mois.")));
        if (random.nextInt(3) == 0) {
            actor.needs(List.of(new Need(NeedId.of("b-" + number), "locaux", "Cherche un local de 80 m² à partager.")))
                    .contacts(List.of(contact(number, random)));
        }
        int family = random.nextInt(10);
        if (family < FAMILIES.size()) {
            actor.essFamily(FAMILIES.get(family)).siae(Known.none());
        } else if (family == 9) {
            actor.essFamily(EssFamily.ASSOCIATION).siae(SiaeKind.ACI);
        } else {
            actor.essFamily(Known.none()).siae(Known.none()).inclusive(Known.none());
        }
        return actor.build();
    }

    private static Listing listing(int number, SplittableRandom random) {
        LocalDate agreed = LocalDate.of(2012, 6, 1).plusDays(random.nextInt(700));
        return new Listing(
                Known.of(agreed),
                number % 25 == 24 ? Known.of(LocalDate.of(2014, 3, 1)) : Known.none(),
                Known.of("Ce que fait la structure n° " + number + " : "
                        + "un métier du territoire, ".repeat(number % 9) + "ouvert à tous."),
                number % 2 == 0
                        ? Known.of(WebAddress.parse("https://www.structure-" + number + ".example.org/"))
                        : Known.none(),
                Known.of(agreed.plusDays(random.nextInt(300))));
    }

    private static Contact contact(int number, SplittableRandom random) {
        ContactBuilder contact = Contact.builder(
                        ContactId.of("c-" + number), "Claude", "Martin " + number, "annuaire", LocalDate.of(2016, 1, 1))
                .function("Accueil")
                .email("contact-" + number + "@example.org")
                .telephone("01 99 00 12 34");
        return random.nextBoolean()
                ? contact.publicationAgreed(LocalDate.of(2013, 1, 1)).build()
                : contact.build();
    }
}
