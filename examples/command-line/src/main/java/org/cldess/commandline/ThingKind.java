package org.cldess.commandline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementId;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallId;
import org.cldess.contract.text.Article;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.dossier.ThingRevision;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantId;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.narrative.Narrative;
import org.cldess.narrative.NarrativeId;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotId;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.cldess.store.Saved;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;

/**
 * A kind of things that the command line can name.
 *
 * @param code the word by which the command line names it
 * @param type the type of the things
 * @param id returns the id with a text
 * @param choice returns the things of this kind that a dossier contains
 * @param <T> the type of the things
 * @param <I> the type of their ids
 */
record ThingKind<T extends Record & Identified<I>, I extends Id<I>>(
        String code, Class<T> type, Function<String, I> id, Function<Choices, Choice> choice) {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

    private static final List<ThingKind<?, ?>> ALL = List.of(
            new ThingKind<>("action", Action.class, ActionId::of, Choices::actions),
            new ThingKind<>("actor", Actor.class, ActorId::of, Choices::actors),
            new ThingKind<>("agreement", Agreement.class, AgreementId::of, Choices::agreements),
            new ThingKind<>("article", Article.class, ArticleId::of, Choices::articles),
            new ThingKind<>("call", CallForProjects.class, CallId::of, Choices::calls),
            new ThingKind<>("deliberation", Deliberation.class, DeliberationId::of, Choices::deliberations),
            new ThingKind<>("expense", Expense.class, ExpenseId::of, Choices::expenses),
            new ThingKind<>("grant", Grant.class, GrantId::of, Choices::grants),
            new ThingKind<>("indicator", Indicator.class, IndicatorId::of, Choices::indicators),
            new ThingKind<>("lot", Lot.class, LotId::of, Choices::lots),
            new ThingKind<>("movement", Movement.class, MovementId::of, choices -> choices.movements(any -> true)),
            new ThingKind<>("narrative", Narrative.class, NarrativeId::of, Choices::narratives),
            new ThingKind<>("need", Need.class, NeedId::of, Choices::needs),
            new ThingKind<>("objective", Objective.class, ObjectiveId::of, Choices::objectives),
            new ThingKind<>("purchase", Purchase.class, PurchaseId::of, Choices::purchases),
            new ThingKind<>("resource", Resource.class, ResourceId::of, Choices::resources),
            new ThingKind<>("sitting", GovernanceSitting.class, GovernanceSittingId::of, Choices::sittings));

    /** Returns the kind with a code, or ends the command. */
    static ThingKind<?, ?> of(String text) {
        return ALL.stream()
                .filter(kind -> kind.code().equals(Plain.of(text)))
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        "usage",
                        Texts.WORDS.message(
                                "usage.value",
                                text,
                                "--thing",
                                ALL.stream().map(ThingKind::code).collect(Collectors.joining(", ")))));
    }

    /** Returns the things of this kind that a dossier contains. */
    Choice choice(Dossier dossier) {
        return choice(new Choices(dossier));
    }

    /** Returns the things of this kind among those of a dossier. */
    Choice choice(Choices choices) {
        return choice.apply(choices);
    }

    /** Returns each save that changed a thing, oldest first. */
    List<Saved> history(Dossiers dossiers, DossierId dossier, String thing) {
        return dossiers.history(dossier, type, id.apply(thing)).stream()
                .map(ThingRevision::saved)
                .toList();
    }

    /** Checks whether a dossier ever had a thing with an id. */
    boolean isEver(Dossiers dossiers, DossierId dossier, String thing) {
        return ID.matcher(thing).matches() && !history(dossiers, dossier, thing).isEmpty();
    }

    /** Finds a thing in a dossier. */
    Optional<T> find(Dossier dossier, String thing) {
        return dossier.find(type, id.apply(thing));
    }

    /** Returns where a thing is in a dossier. */
    Optional<String> pointer(Dossier dossier, String thing) {
        return find(dossier, thing).flatMap(dossier::pointer);
    }
}
