package org.cldess.benchmarks.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.Population;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EpciKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.known.Known;

/**
 * Dossiers of 1,000 nodes: a large contract with many parties, amendments and deliberations, and a charter with
 * versions and proposals.
 */
public final class MadeDossier {
    /** The day on which they are checked, when everything in them has happened. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    /** The number of nodes of each dossier. */
    public static final int NODES = 1_000;

    private MadeDossier() {}

    /**
     * Returns a dossier in which every rule is kept.
     *
     * @return the dossier
     */
    public static Dossier valid() {
        return of(Defects.NONE);
    }

    /**
     * Returns a dossier of the same structure with 200 breaches.
     *
     * @return the dossier
     */
    public static Dossier breached() {
        return of(Defects.MANY);
    }

    private static Dossier of(Defects defects) {
        int missing = NODES - Nodes.count(with(defects, 0));
        if (missing < 0) {
            throw new IllegalStateException("The dossier has %s nodes too many. Make it smaller.".formatted(-missing));
        }
        return with(defects, missing);
    }

    /** Returns the dossier with additional actors that bring it to the exact number of nodes. */
    private static Dossier with(Defects defects, int more) {
        MadeContract contract = new MadeContract(defects);
        return Dossier.builder(DossierId.of("thousand"), contract.contract())
                .actors(actors(MadeCharter.SIGNATORIES + more))
                .deliberations(contract.deliberations())
                .charter(new MadeCharter(defects).charter())
                .build();
    }

    static ActorId actor(int number) {
        return ActorId.of(String.format(Locale.ROOT, "actor-%04d", number));
    }

    private static List<Actor> actors(int others) {
        List<Actor> actors = new ArrayList<>();
        IntStream.range(0, MadeContract.BODIES.size())
                .mapToObj(i -> body(i, MadeContract.BODIES.get(i)))
                .forEach(actors::add);
        IntStream.range(actors.size(), actors.size() + others)
                .mapToObj(i -> Actor.builder(
                                actor(i), ActorKind.ORGANISATION, "Association « Les Ateliers du pays » n° " + i)
                        .publicBody(Known.none())
                        .build())
                .forEach(actors::add);
        return actors;
    }

    private static Actor body(int number, PublicBodyKind kind) {
        ActorBuilder body = Actor.builder(actor(number), ActorKind.ORGANISATION, name(number, kind))
                .publicBody(kind);
        return switch (kind) {
            case EPCI -> body.epciKind(EpciKind.AGGLOMERATION_COMMUNITY).build();
            case COMMUNE ->
                body.populations(List.of(
                                new Population(LocalDate.of(2019, 1, 1), 8_000 + number),
                                new Population(LocalDate.of(2022, 1, 1), 8_200 + number)))
                        .build();
            case REGION, DEPARTEMENT, STATE, OTHER -> body.build();
        };
    }

    private static String name(int number, PublicBodyKind kind) {
        return switch (kind) {
            case REGION -> "Région des Trois-Vallées";
            case EPCI -> "Communauté d’agglomération du Haut-Pays " + number;
            case DEPARTEMENT -> "Département des Trois-Vallées";
            case COMMUNE -> "Commune de Saint-Martin-le-Neuf " + number;
            case STATE, OTHER -> "Organisme " + number;
        };
    }
}
