package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.ess.EssSubject;
import org.cldess.known.Known;
import org.cldess.rule.Located;

/**
 * The actors of a dossier as subjects of the rules on the social economy, each with its signature of the charter as
 * evidence.
 */
final class EssSubjects {
    private final Known<Map<ActorId, Known<LocalDate>>> signed;

    private EssSubjects(Dossier dossier) {
        this.signed = dossier.charter().map(Charter::firstSignatures);
    }

    static Stream<Located<EssSubject>> in(Dossier dossier) {
        EssSubjects subjects = new EssSubjects(dossier);
        List<Actor> actors = dossier.actors();
        return IntStream.range(0, actors.size())
                .mapToObj(i -> Located.of(Dossier_.ACTORS.at(i), subjects.subject(actors.get(i))));
    }

    /**
     * Returns all actors if the contract is about the social economy, otherwise an empty stream: only such contracts
     * ask who belongs to it.
     */
    static Stream<Located<EssSubject>> ofTheEconomyIn(Dossier dossier) {
        return dossier.contract().kind().isForSocialEconomy() ? in(dossier) : Stream.empty();
    }

    /**
     * Returns an actor with the day of its first signature that was not withdrawn; not applicable if it did not sign.
     */
    private EssSubject subject(Actor actor) {
        return new EssSubject(actor, signed.flatMap(byActor -> byActor.getOrDefault(actor.id(), Known.none())));
    }
}
