package org.cldess.persistence.database;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;

/**
 * Saves one dossier over and over, each time with different rows in several tables, and prints each revision once its
 * save is acknowledged. It continues from the current revision until it is killed or the database cannot be used.
 * Argument: the file, or the address of the database.
 */
final class SavingChild {
    /** A small dossier, because its content does not matter. */
    private static final Dossier FIRST = Dossier.builder(
                    DossierId.of("petit"),
                    Contract.builder(
                                    "Contrat d’essai",
                                    ContractKind.CLDESS,
                                    new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)))
                            .build())
            .actions(List.of(Action.builder(ActionId.of("a-1"), "1.1", "Agir").build()))
            .build();

    private SavingChild() {}

    /** Returns the dossier as of a revision. */
    static Dossier at(long revision) {
        return grown(FIRST, revision);
    }

    /** Returns the dossier with a note and additional actors that depend on the revision. */
    static Dossier grown(Dossier dossier, long revision) {
        List<Actor> many = IntStream.range(0, (int) (revision % 7) * 20)
                .mapToObj(i -> Actor.builder(
                                ActorId.of("more-" + revision + "-" + i),
                                ActorKind.ORGANISATION,
                                "Acteur né de la révision " + revision)
                        .build())
                .toList();
        return dossier.toBuilder()
                .note("Revision " + revision)
                .actors(Stream.concat(dossier.actors().stream(), many.stream()).toList())
                .build();
    }

    /** Opens a database by its file or its address. */
    static CldessDatabase open(String place) {
        return place.startsWith("jdbc:")
                ? CldessDatabase.of(new KeptConnections(DurablePostgresql.at(place)))
                : CldessDatabase.embedded(Path.of(place));
    }

    public static void main(String[] arguments) {
        try (CldessDatabase database = open(arguments[0])) {
            Dossiers dossiers = database.dossiers();
            Revision revision =
                    dossiers.find(FIRST.id()).map(stored -> stored.revision()).orElse(Revision.NONE);
            while (true) {
                Dossier next = at(revision.next().number());
                revision = dossiers.save(next, revision, Change.by("child", Instant.now()))
                        .orElseThrow();
                System.out.println(revision.number());
            }
        } catch (DatabaseUnusableException e) {
            System.out.println(e.code());
        }
    }
}
