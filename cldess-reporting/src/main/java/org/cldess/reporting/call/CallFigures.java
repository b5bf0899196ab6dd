package org.cldess.reporting.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.call.ApplicationCheck;
import org.cldess.call.CallForProjects;
import org.cldess.disclosure.Audience;
import org.cldess.money.Amount;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.KeyFigures.Tile;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.cldess.rule.Outcome;

/** The key figures of a call: what was submitted and awarded, and what is left of the envelope. */
record CallFigures(View view, CallForProjects call) {
    KeyFigures tiles() {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        List<Tile> tiles = new ArrayList<>();
        Optional<Amount> envelope = call.rules().envelope().value();
        if (view.audience().sees(Audience.COMMITTEE)) {
            List<ApplicationCheck> checks =
                    call.applications().stream().map(call::examine).toList();
            tiles.add(counted(speech, "call.tile.received", checks.size()));
            tiles.add(counted(
                    speech,
                    "call.tile.complete",
                    checks.stream()
                            .filter(check -> check.completeness() == Outcome.COMPLIES)
                            .count()));
            tiles.add(counted(
                    speech,
                    "call.tile.eligible",
                    checks.stream()
                            .filter(check -> check.eligibility() == Outcome.COMPLIES)
                            .count()));
        }
        tiles.add(counted(speech, "call.tile.awarded", call.awards().size()));
        if (view.audience().sees(Audience.COMMITTEE)) {
            Amount asked = Amount.sum(call.applications().stream()
                    .flatMap(application -> application.asked().value().stream())
                    .toList());
            Tile tile = Tile.of(speech.wholeEuros(asked), speech.say("call.tile.asked"));
            tiles.add(envelope.flatMap(money -> KeyFigureValues.share(asked, money))
                    .map(share -> tile.detail(speech.say("call.tile.share", speech.percent(share))))
                    .orElse(tile));
        }
        envelope.ifPresent(money -> tiles.add(Tile.of(speech.wholeEuros(money), speech.say("call.tile.envelope"))));
        call.awarded()
                .value()
                .ifPresent(money -> tiles.add(Tile.of(speech.wholeEuros(money), speech.say("call.tile.money"))));
        return new KeyFigures(tiles);
    }

    private static Tile counted(Speech speech, String key, long number) {
        return Tile.of(speech.number(number), speech.say(key, number));
    }
}
