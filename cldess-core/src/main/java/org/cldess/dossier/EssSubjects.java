package org.cldess.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.ess.EssSubject;
import org.cldess.known.Known;
import org.cldess.rule.Part;

/** The actors of a dossier before the rules on the social economy, each with its signature under the charter as evidence. */
final class EssSubjects {
    private final Known<Map<ActorId, Known<LocalDate>>> signed;

    private EssSubjects(Dossier dossier) {
        this.signed = dossier.charter().map(EssSubjects::firstSignatures);
    }

    static EssSubjects of(Dossier dossier) {
        return new EssSubjects(dossier);
    }

    static Stream<Part<EssSubject>> in(Dossier dossier) {
        EssSubjects subjects = of(dossier);
        List<Actor> actors = dossier.actors();
        return IntStream.range(0, actors.size())
                .mapToObj(i -> Part.of("/actors/" + i, subjects.subject(actors.get(i))));
    }

    /** All actors where the contract is about the social economy, else none: who belongs to it is asked nowhere else. */
    static Stream<Part<EssSubject>> ofTheEconomyIn(Dossier dossier) {
        return dossier.contract().kind().isForSocialEconomy() ? in(dossier) : Stream.empty();
    }

    EssSubject subject(Actor actor) {
        return new EssSubject(actor, charterSigned(actor.id()));
    }

    /** The day of the first signature of an actor that stands; none if it gave none. */
    Known<LocalDate> charterSigned(ActorId actor) {
        return signed.flatMap(byActor -> byActor.getOrDefault(actor, Known.none()));
    }

    private static Map<ActorId, Known<LocalDate>> firstSignatures(Charter charter) {
        Map<ActorId, Known<LocalDate>> first = new HashMap<>();
        charter.signatures().stream()
                .filter(signature -> signature.withdrawn().value().isEmpty()
                        && !signature.date().isNone())
                .sorted(Comparator.comparing(
                        signature -> signature.date().value().orElse(LocalDate.MAX)))
                .forEach(signature -> first.putIfAbsent(signature.actor(), signature.date()));
        return first;
    }
}
