package org.cldess.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.network.Network;
import org.cldess.network.StatedTie;
import org.cldess.network.Tie;

/**
 * Makes the network of a dossier from the ties that the dossier states and those that its exchanges and actions
 * produce. Exchanges and actions produce no tie of a public body.
 */
final class DossierNetwork {
    private DossierNetwork() {}

    static Network of(DossierParts dossier, LocalDate day) {
        Set<ActorId> publicBodies = dossier.actors().stream()
                .filter(actor -> actor.publicBody().value().isPresent())
                .map(Actor::id)
                .collect(Collectors.toSet());
        Stream<Tie> stated = dossier.ties().stream().map(StatedTie::tie);
        Stream<Tie> produced = Stream.concat(
                        dossier.exchanges().stream().flatMap(exchange -> exchange.ties().stream()),
                        dossier.actions().stream().flatMap(action -> action.ties().stream()))
                .filter(tie -> !publicBodies.contains(tie.actor()) && !publicBodies.contains(tie.partner()));
        List<Tie> all = Stream.concat(stated, produced).toList();
        Economies economies = Economies.of(dossier, day);
        return Network.of(day, dossier.actors(), all, dossier.declinedIntroductions())
                .withEconomies(actor -> economies.of(actor.id()));
    }
}
