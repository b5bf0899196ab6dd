package org.cldess.sample.life;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactBuilder;
import org.cldess.actor.ContactFile;
import org.cldess.actor.ContactId;
import org.cldess.known.Known;
import org.cldess.privacy.DataBreach;
import org.cldess.privacy.DataOrigin;
import org.cldess.privacy.LegalBasis;
import org.cldess.privacy.PersonRequest;
import org.cldess.privacy.RequestKind;

/** The persons behind the bodies: one on each legal basis, from each origin, and one for each kind of request. */
final class LifePersons {
    static final ContactId FACILITATOR = ContactId.of("animatrice");
    static final ContactId ELECTED = ContactId.of("elue");
    static final ContactId GARDENER = ContactId.of("maraicher");

    /** The contact of the person who was erased. */
    static final ContactId FORGOTTEN = ContactId.of("basile-contact");

    /** The contact whose details were kept too long. */
    static final ContactId KEPT_TOO_LONG = ContactId.of("ancien-animateur");

    /** The contact that a public body keeps for its legitimate interests, which is an error. */
    static final ContactId WRONG_BASIS = ContactId.of("voisin");

    private LifePersons() {}

    private static ContactBuilder contact(ContactId id, String given, String family, LocalDate since) {
        return Contact.builder(id, given, family, "Suivi du contrat", LocalDate.of(2026, 12, 31))
                .basis(LegalBasis.PUBLIC_TASK)
                .origin(DataOrigin.PERSON)
                .collected(since)
                .informed(since)
                .lastContact(LocalDate.of(2023, 11, 6))
                .publicationAgreed(Known.none())
                .requests(List.of());
    }

    static List<Contact> ofUpper() {
        return List.of(contact(KEPT_TOO_LONG, "Hugo", "Marchand", LocalDate.of(2014, 3, 3))
                .function("Animateur jusqu’en 2018")
                .keepUntil(LocalDate.of(2022, 12, 31))
                .lastContact(LocalDate.of(2018, 12, 14))
                .build());
    }

    static List<Contact> ofMerged() {
        return List.of(
                contact(FACILITATOR, "Solène", "Rivet", LocalDate.of(2019, 1, 7))
                        .function("Animatrice du contrat")
                        .email("solene.rivet@example.org")
                        .telephone("01 99 00 55 12")
                        .publicationAgreed(LocalDate.of(2019, 1, 14))
                        .build(),
                contact(ELECTED, "Maud", "Tessier", LocalDate.of(2019, 1, 7))
                        .function("Vice-présidente")
                        .basis(LegalBasis.LEGAL_OBLIGATION)
                        .origin(DataOrigin.PUBLIC_SOURCE)
                        .build());
    }

    static List<Contact> ofGardens() {
        return List.of(
                contact(GARDENER, "Lucien", "Caro", LocalDate.of(2015, 2, 2))
                        .basis(LegalBasis.CONSENT)
                        .requests(List.of(
                                request(RequestKind.ACCESS, 2017),
                                request(RequestKind.RECTIFICATION, 2018),
                                request(RequestKind.PORTABILITY, 2019)))
                        .build(),
                contact(ContactId.of("tresoriere"), "Ida", "Blanchet", LocalDate.of(2015, 2, 2))
                        .basis(LegalBasis.CONTRACT)
                        .origin(DataOrigin.ORGANISATION)
                        .requests(List.of(request(RequestKind.OBJECTION, 2021)))
                        .build(),
                contact(WRONG_BASIS, "Paul", "Lorme", LocalDate.of(2015, 2, 2))
                        .basis(LegalBasis.LEGITIMATE_INTERESTS)
                        .origin(DataOrigin.OTHER)
                        .requests(List.of(request(RequestKind.RESTRICTION, 2022)))
                        .build(),
                contact(ContactId.of("secouriste"), "Rose", "Antony", LocalDate.of(2015, 2, 2))
                        .basis(LegalBasis.VITAL_INTERESTS)
                        .build());
    }

    /** Returns a person who asked ten days before the last day to be forgotten. */
    static List<Contact> ofSawmill() {
        return List.of(contact(ContactId.of("bucheron"), "Émile", "Vidal", LocalDate.of(2020, 2, 3))
                .requests(List.of(new PersonRequest(
                        RequestKind.ERASURE, LocalDate.of(2025, 3, 21), Known.of(false), Known.none())))
                .build());
    }

    static List<Contact> ofBasile() {
        return List.of(contact(FORGOTTEN, "Basile", "Aubert", LocalDate.of(2016, 9, 5))
                .email("basile.aubert@example.org")
                .telephone("01 99 00 77 31")
                .basis(LegalBasis.CONSENT)
                .build());
    }

    /** Returns the request of the person who is erased. */
    static PersonRequest erasure() {
        return request(RequestKind.ERASURE, 2020);
    }

    private static PersonRequest request(RequestKind kind, int year) {
        return new PersonRequest(kind, LocalDate.of(year, 4, 2), Known.of(false), Known.of(LocalDate.of(year, 4, 20)));
    }

    /** Returns the file in which the contacts are kept. */
    static ContactFile file() {
        return ContactFile.builder()
                .controller(LifeBodies.MERGED)
                .start(LocalDate.of(2014, 3, 3))
                .declaration("1987654 v 0")
                .exemption(Known.none())
                .recorded(LocalDate.of(2018, 5, 25))
                .officer("Centre de gestion de la Vive")
                .recipients("Les services de la communauté et les comités")
                .transfers("Aucun hors de l’Union")
                .security("Accès par compte nominatif")
                .breaches(List.of(
                        new DataBreach(
                                LocalDate.of(2019, 10, 7),
                                "Un tableur envoyé à tous",
                                Known.of(true),
                                Known.of(LocalDate.of(2019, 10, 8))),
                        new DataBreach(LocalDate.of(2021, 2, 1), "Une clé oubliée", Known.of(false), Known.none())))
                .build();
    }
}
