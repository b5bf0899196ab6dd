package org.cldess.reporting.contract;

import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Signature;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.SigningPerson;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Boxes and a table for a text that parties sign: who signed it, how, by what authority, and who still has to sign. */
final class SignedText {
    private final View view;
    private final Speech speech;
    private final Deliberations deliberations;

    SignedText(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.deliberations = new Deliberations(view);
    }

    /** A party that signs, with its signature if it has signed. */
    record Signing(Party party, Optional<Signature> signature) {}

    Signatures boxes(Phrase introduction, List<Signing> signings) {
        return new Signatures(introduction, signings.stream().map(this::box).toList());
    }

    private Signatures.Box box(Signing signing) {
        return SigningPerson.box(
                speech,
                view.name(signing.party()),
                signing.signature().flatMap(given -> given.representative().value()),
                signing.signature().flatMap(given -> given.date().value()));
    }

    Table table(String caption, List<Signing> signings) {
        Table.Builder table = Table.captioned(caption)
                .column(speech.say("column.party"), Table.Align.LEFT)
                .column(speech.say("column.representative"), Table.Align.LEFT)
                .column(speech.say("column.deliberation"), Table.Align.LEFT)
                .column(speech.say("column.date"), Table.Align.LEFT);
        for (Signing signing : signings) {
            Optional<Signature> signature = signing.signature();
            table.row(
                    Cell.of(view.name(signing.party())),
                    signature
                            .map(given -> representative(signing.party(), given))
                            .orElse(Cell.MISSING),
                    signature.map(deliberations::authority).orElse(Cell.MISSING),
                    signature.map(this::signed).orElse(Cell.of(speech.say("signatures.not-signed"))));
        }
        return table.note(speech.say("as-of", view.day())).build();
    }

    /** The day, and below it how the text was signed. */
    private Cell signed(Signature signature) {
        return signature
                .date()
                .fold(
                        day -> Cell.of(List.of(Phrase.of(speech.shortDate(day)), method(signature))),
                        () -> Cell.of(speech.say("signatures.not-signed")),
                        () -> Cell.MISSING);
    }

    private Phrase method(Signature signature) {
        String method = signature
                .method()
                .fold(
                        speech::say,
                        () -> speech.say("signatures.method.none"),
                        () -> speech.say("signatures.method.unknown"));
        return Phrase.of(signature
                .level()
                .value()
                .map(level -> method + ", " + speech.say(level))
                .orElse(method));
    }

    private Cell representative(Party party, Signature signature) {
        boolean isShown = isPublic(party.actor()) || view.audience().sees(Audience.PARTNER);
        return isShown || signature.representative().value().isPresent()
                ? speech.cell(signature.representative(), person -> Cell.of(SigningPerson.name(speech, person)))
                : Cell.RESERVED;
    }

    private boolean isPublic(ActorId actor) {
        return view.findActor(actor)
                .filter(body -> body.publicBody().value().isPresent())
                .isPresent();
    }
}
