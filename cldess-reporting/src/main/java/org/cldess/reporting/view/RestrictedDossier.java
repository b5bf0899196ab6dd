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
import org.cldess.budget.Budget;
import org.cldess.contract.Contract;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.AnonymousNeeds;
import org.cldess.dossier.Dossier;
import org.cldess.language.Named;
import org.cldess.language.Typography;
import org.cldess.need.Need;

/**
 * A dossier restricted to one audience and day, with its actors and contacts by id. All views for this audience and day
 * share it.
 *
 * @param dossier the visible dossier
 * @param contract the contract as amended on the day
 * @param actions the actions in the order of their numbers
 * @param actors the actors by id
 * @param contacts the contacts by id
 * @param named the grammar of the actors' names in sentences, by name
 * @param anonymousNeeds the needs of actors that the audience does not see
 * @param cents whether any amount has cents
 * @param budget the budget of the visible actions, dropped ones included
 * @param kept the budget of those that were not dropped
 */
record RestrictedDossier(
        Dossier dossier,
        Contract contract,
        List<Action> actions,
        Map<ActorId, Actor> actors,
        Map<ContactId, Contact> contacts,
        Map<String, Named> named,
        List<Need> anonymousNeeds,
        boolean cents,
        Lazy<Budget> budget,
        Lazy<Budget> kept) {
    static RestrictedDossier of(Dossier whole, LocalDate day, Audience audience) {
        Dossier then = whole.seenOn(day);
        Dossier seen = then.seenBy(audience);
        Lazy<Budget> budget = new Lazy<>(() -> Budget.of(seen));
        return new RestrictedDossier(
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
                Cents.standIn(seen),
                budget,
                new Lazy<>(() -> budget.get().kept()));
    }
}
