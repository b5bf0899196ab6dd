package org.cldess.reporting.financing;

import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.actor.ActorId;
import org.cldess.grant.Grant;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.Journal;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.SpentLine;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.money.Funder;
import org.cldess.reporting.money.MovementWords;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The cells of a movement in a table. */
final class MovementCells {
    private final View view;
    private final Speech speech;
    private final Movement movement;
    private final Optional<FundedLine> resource;
    private final Optional<SpentLine> expense;
    private final Optional<Grant> grant;

    MovementCells(View view, Movement movement) {
        Journal journal = view.dossier().journal();
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.movement = movement;
        this.resource = movement.resource().flatMap(journal::find);
        this.expense = movement.expense().flatMap(journal::find);
        this.grant = movement.grant().flatMap(journal::find).map(GrantAccount::grant);
    }

    Cell date() {
        return Cell.of(movement.date()
                .map(speech::shortDate)
                .orElseGet(() -> speech.say(
                        "movements.year", Integer.toString(movement.year().orElseThrow()))));
    }

    Cell kind() {
        return Cell.of(kind(view, movement.kind(), movement.expense().isEmpty()));
    }

    /** « Ressource : payé » or « Dépense : payé ». */
    static Phrase kind(View view, MovementKind kind, boolean isFunding) {
        return SharedTexts.speech(view, Texts.WORDS)
                .phrase(isFunding ? "movements.of-resource" : "movements.of-expense", MovementWords.of(view, kind));
    }

    /** The line after the number of its action, or the object of the grant. */
    Cell line() {
        return resource.map(line -> line(line.line().label(), line.action()))
                .or(() -> expense.map(line -> line(line.line().label(), line.action())))
                .orElseGet(() -> grant(grant.orElseThrow()));
    }

    private Cell grant(Grant given) {
        return Cell.of(view.leading(speech.typed(given.object()), Place.GRANT, given.id()));
    }

    private Cell line(String label, Action action) {
        return Cell.of(view.leading(speech.typed(action.number()), Place.ACTION, action.id())
                .then(" ")
                .then(speech.typed(label)));
    }

    /** Who pays or is paid: the funder if no other is recorded for its money. */
    Cell party() {
        Known<ActorId> funder = resource.map(line -> line.line().funder())
                .or(() -> grant.map(given -> Known.of(given.funder())))
                .orElse(Known.notRecorded());
        return movement.expense().isEmpty() && !movement.party().isRecorded()
                ? Cell.of(Funder.name(view, funder))
                : speech.cell(movement.party(), view::name, speech.say("none"));
    }
}
