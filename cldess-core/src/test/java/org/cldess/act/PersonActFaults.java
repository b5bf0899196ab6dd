package org.cldess.act;

import static org.cldess.act.FaultyLives.actor;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.ContactId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.person.Persons;
import org.cldess.privacy.PersonRequest;
import org.cldess.privacy.RequestKind;
import org.cldess.sample.SampleActors;

/** Faults in the dossier or the request for which merging actors and recording personal data requests are refused. */
final class PersonActFaults {
    /** Two records to merge. */
    record Two(ActorId kept, ActorId absorbed) {}

    private static final ActorId TWIN = ActorId.of("parfums-bis");

    private static final Fault.Scene<Two> MERGING = new Fault.Scene<>(
            "a merging",
            "Persons.merge(ActorId, ActorId)",
            life -> life.chartered()
                    .with(Actor.builder(TWIN, ActorKind.ORGANISATION, "Parfums de la Siagne n° " + life.below(100))
                            .build()),
            (life, dossier) -> new Two(SampleActors.PERFUMER, TWIN),
            (dossier, two) -> Persons.of(dossier).merge(two.kept(), two.absorbed()));

    private static final Fault.Scene<PersonRequest> ASKING = new Fault.Scene<>(
            "what a person asks",
            "Persons.receive(ContactId, PersonRequest)",
            FaultyLives::chartered,
            (life, dossier) -> {
                LocalDate asked = life.from(LocalDate.of(2019, 1, 1), 300);
                return new PersonRequest(
                        RequestKind.ACCESS, asked, Known.none(), Known.of(asked.plusDays(life.below(30))));
            },
            (dossier, request) -> Persons.of(dossier).receive(contact(dossier), request));

    private static final Fault.Scene<ContactId> ERASING_CONTACT = new Fault.Scene<>(
            "an erasure of a contact",
            "Persons.erase(ContactId)",
            FaultyLives::chartered,
            (life, dossier) -> contact(dossier),
            (dossier, contact) -> Persons.of(dossier).erase(contact));

    private static final Fault.Scene<ActorId> ERASING_PERSON = new Fault.Scene<>(
            "an erasure of a person",
            "Persons.erase(ActorId)",
            FaultyLives::chartered,
            (life, dossier) -> SampleActors.CAMILLE,
            (dossier, person) -> Persons.of(dossier).erase(person));

    private PersonActFaults() {}

    private static ContactId contact(Dossier dossier) {
        return dossier.actors().stream()
                .flatMap(one -> one.contacts().stream())
                .findFirst()
                .orElseThrow()
                .id();
    }

    static List<Fault<?>> all() {
        return List.of(
                MERGING.request(
                        "a body and its successor",
                        two -> new Two(SampleActors.CAPAP, SampleActors.PAYS_DE_GRASSE),
                        "merge.succession"),
                MERGING.fact(
                        "two families of the social economy",
                        dossier -> actor(
                                actor(dossier, TWIN, one -> one.essFamily(EssFamily.MUTUAL)),
                                SampleActors.PERFUMER,
                                one -> one.essFamily(EssFamily.ASSOCIATION)),
                        "merge.conflict"),
                MERGING.fact(
                        "two kinds of public body",
                        dossier -> actor(
                                actor(dossier, TWIN, one -> one.publicBody(PublicBodyKind.COMMUNE)),
                                SampleActors.PERFUMER,
                                one -> one.publicBody(PublicBodyKind.STATE)),
                        "merge.conflict"),
                MERGING.request("one with itself", two -> new Two(TWIN, TWIN), "merge.itself"),
                MERGING.request("nobody knows one of them", two -> new Two(ActorId.of("nul"), TWIN), "merge.unknown"),
                ERASING_CONTACT.request("nobody knows them", id -> ContactId.of("nul"), "person.unknown"),
                ERASING_PERSON.request("nobody knows them", id -> ActorId.of("nul"), "person.unknown"),
                ERASING_PERSON.request("it is a body", id -> SampleActors.APEAS, "person.body"),
                ASKING.request(
                        "it was answered before",
                        given -> new PersonRequest(
                                given.kind(),
                                given.date(),
                                given.complex(),
                                Known.of(given.date().minusDays(1))),
                        "person.answered"));
    }
}
