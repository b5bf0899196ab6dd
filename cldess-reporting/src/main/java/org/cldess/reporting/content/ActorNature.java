package org.cldess.reporting.content;

import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** What an actor is, without a word on whether it belongs to the social economy: « commune », « association ». */
public final class ActorNature {
    private ActorNature() {}

    /**
     * Returns the kind of public body, the family or the legal form of an actor.
     *
     * @param actor the actor
     * @param view the view
     * @param speech the report’s sentences
     * @return what it is; {@link Cell#MISSING} if nothing says it
     */
    public static Cell cell(Actor actor, View view, Speech speech) {
        if (actor.kind() != ActorKind.ORGANISATION) {
            return Cell.of(speech.capital(speech.phrase(actor.kind())));
        }
        return actor.publicBody()
                .value()
                .map(body -> speech.phrase(body))
                .or(() -> family(actor).map(speech::phrase))
                .or(() -> actor.legalFormOn(view.day())
                        .value()
                        .filter(form -> form.label().isPresent())
                        .map(speech::phrase))
                .or(() -> isEnterprise(actor) ? Optional.of(speech.phrase("nature.enterprise")) : Optional.empty())
                .map(speech::capital)
                .map(Cell::of)
                .orElse(Cell.MISSING);
    }

    private static Optional<EssFamily> family(Actor actor) {
        return actor.essFamily().value().filter(family -> family != EssFamily.ESS_COMPANY);
    }

    private static boolean isEnterprise(Actor actor) {
        return actor.essFamily().isNone() || actor.essFamily().is(EssFamily.ESS_COMPANY);
    }
}
