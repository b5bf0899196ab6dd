package org.cldess.reporting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.contract.Contract;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.AnonymousNeeds;
import org.cldess.dossier.Dossier;
import org.cldess.language.Named;
import org.cldess.language.Typography;
import org.cldess.need.Need;

/**
 * A dossier narrowed once, and what is found in it by id: all views of one audience on one day share it.
 *
 * @param dossier what is seen
 * @param contract the contract as it reads on the day
 * @param actions in the order of their numbers
 * @param actors by id
 * @param contacts by id
 * @param named how sentences take the names of the actors, by name
 * @param anonymousNeeds what is looked for by actors whom the audience is not told
 * @param cents whether any amount has cents
 */
record Seen(
        Dossier dossier,
        Contract contract,
        List<Action> actions,
        Map<ActorId, Actor> actors,
        Map<ContactId, Contact> contacts,
        Map<String, Named> named,
        List<Need> anonymousNeeds,
        boolean cents) {
    static Seen of(Dossier whole, LocalDate day, Audience audience) {
        Dossier then = whole.seenOn(day);
        Dossier seen = then.seenBy(audience);
        return new Seen(
                seen,
                seen.contract().consolidated(day),
                seen.actions().stream().sorted(NumberOrder.ACTIONS).toList(),
                seen.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity())),
                seen.actors().stream()
                        .flatMap(actor -> actor.contacts().stream())
                        .collect(Collectors.toMap(Contact::id, Function.identity(), (first, second) -> first)),
                seen.actors().stream()
                        .collect(Collectors.toMap(
                                actor -> Typography.tidy(actor.name(), Locale.FRENCH),
                                Actor::named,
                                (first, second) -> first)),
                AnonymousNeeds.of(then, audience),
                Cents.standIn(seen));
    }
}
