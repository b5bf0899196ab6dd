package org.cldess.said;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.duplicate.Duplicate;
import org.cldess.duplicate.Duplicates;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.Rna;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;

/** Produces the reasons for and against the identity of two records. */
final class Twins {
    private Twins() {}

    static void say(Said said) {
        CommuneCode grasse = CommuneCode.parse("06069");
        CommuneCode cannes = CommuneCode.parse("06029");
        ActorBuilder jardins = actor("a", "Association « Les Jardins »").commune(grasse);
        ActorBuilder others = actor("b", "JARDINS (asso loi 1901)");
        List<List<Actor>> twins = List.of(
                List.of(
                        jardins.contacts(List.of(contact("c-1")))
                                .address("3 rue Haute")
                                .build(),
                        others.commune(grasse)
                                .contacts(List.of(contact("c-2")))
                                .address("3, rue haute")
                                .build()),
                List.of(
                        actor("a", "Les Jardins de Grasse")
                                .rna(Rna.parse("W061001234"))
                                .build(),
                        actor("b", "Les Jardins de Grasse")
                                .rna(Rna.parse("W061001235"))
                                .commune(cannes)
                                .build()),
                List.of(
                        actor("a", "Les Jardins de Grasse")
                                .rna(Rna.parse("W061001234"))
                                .commune(grasse)
                                .build(),
                        actor("b", "Les Jardin de Grasse")
                                .rna(Rna.parse("W061001234"))
                                .commune(cannes)
                                .build()),
                List.of(
                        actor("a", "Les Jardins de Grasse")
                                .siren(Siren.parse("402654479"))
                                .build(),
                        actor("b", "Jardins de Grasse")
                                .siren(Siren.parse("402654479"))
                                .build()),
                List.of(
                        actor("a", "Les Jardins de Grasse")
                                .siren(Siren.parse("402654479"))
                                .build(),
                        Actor.builder(ActorId.of("b"), ActorKind.GROUP, "Les Jardins de Grasse")
                                .siren(Siren.parse("732829320"))
                                .build()),
                List.of(
                        jardins.siren(Siren.parse("402654479"))
                                .rna(Rna.parse("W061001234"))
                                .build(),
                        others.siren(Siren.parse("732829320"))
                                .rna(Rna.parse("W061001235"))
                                .build()),
                List.of(
                        actor("a", "Les Jardins").build(),
                        Actor.builder(ActorId.of("b"), ActorKind.GROUP, "Les Jardins")
                                .build()),
                List.of(
                        actor("a", "Les Jardins")
                                .siret(Siret.parse("40265447900029"))
                                .build(),
                        actor("b", "Les Jardins")
                                .siret(Siret.parse("40265447900029"))
                                .build()),
                List.of(
                        actor("a", "Les Jardins")
                                .siret(Siret.parse("40265447900029"))
                                .build(),
                        actor("b", "Les Jardins")
                                .siret(Siret.parse("40265447900037"))
                                .build()));
        for (List<Actor> pair : twins) {
            for (Duplicate found : Duplicates.among(pair, 1)) {
                said.add(found);
                found.clues().forEach(clue -> said.add(clue.message()));
            }
        }
    }

    private static ActorBuilder actor(String id, String name) {
        return Actor.builder(ActorId.of(id), ActorKind.ORGANISATION, name);
    }

    private static Contact contact(String id) {
        return Contact.builder(ContactId.of(id), "Camille", "Roux", "Suivi", LocalDate.of(2030, 1, 1))
                .email("camille.roux@example.org")
                .telephone("01 99 00 12 34")
                .build();
    }
}
