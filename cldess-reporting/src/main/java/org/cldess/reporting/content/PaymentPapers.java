package org.cldess.reporting.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.ActorKind;
import org.cldess.identity.Siret;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;

/** What a funder needs before it can pay: the bank details of each recipient, and the SIRET of each organisation. */
public final class PaymentPapers {
    private PaymentPapers() {}

    /**
     * A recipient.
     *
     * @param name its name
     * @param actor the actor, if the reader sees it
     */
    public record Payee(Phrase name, Optional<Actor> actor) {}

    /** Returns the list of what the recipients send; what is not recorded is left blank. */
    public static List<Block> of(Speech speech, List<Payee> payees) {
        return List.of(
                Paragraph.of(speech.say("letter.payment")),
                BulletList.of(
                        BulletList.Marker.BULLET,
                        payees.stream().flatMap(payee -> papers(speech, payee)).toList()));
    }

    private static Stream<Phrase> papers(Speech speech, Payee payee) {
        Stream<Phrase> siret = payee
                .actor()
                .filter(actor -> actor.kind() == ActorKind.ORGANISATION)
                .map(actor -> siret(speech, payee.name(), actor.siret().value()))
                .stream();
        return Stream.concat(Stream.of(speech.phrase("letter.payment.bank", payee.name())), siret);
    }

    private static Phrase siret(Speech speech, Phrase name, Optional<Siret> siret) {
        return siret.map(number -> speech.phrase("letter.payment.siret", name, number.toString()))
                .orElseGet(() -> speech.phrase("letter.payment.siret.open", name));
    }
}
