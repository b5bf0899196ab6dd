package org.cldess.reporting.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.ActorKind;
import org.cldess.identity.Siret;
import org.cldess.money.Amount;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;
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

    /**
     * Returns the slip that a recipient fills in, signs and sends back before it is paid, at the end of its letter.
     * The bank details are written by hand and never in a dossier.
     *
     * @param id the id of its section
     * @param object what the payment is for
     * @param amount the amount, if it is known
     */
    public static Section slip(Speech speech, String id, Phrase object, Payee payee, Optional<Amount> amount) {
        boolean isOrganisation = payee.actor()
                .map(actor -> actor.kind() == ActorKind.ORGANISATION)
                .orElse(true);
        Table.Builder table = Table.captioned(speech.phrase("slip.title", object))
                .column(speech.say("form.question"), Table.Align.LEFT)
                .column(speech.say("form.answer"), Table.Align.LEFT)
                .row(Cell.of(speech.phrase("form.recipient")), Cell.of(payee.name()))
                .row(
                        Cell.of(speech.phrase("slip.amount")),
                        amount.map(speech::euros).map(Cell::of).orElse(Cell.ROOM));
        if (isOrganisation) {
            table.row(
                    Cell.of(speech.phrase("form.siret")),
                    payee.actor()
                            .flatMap(actor -> actor.siret().value())
                            .map(number -> Cell.of(number.toString()))
                            .orElse(Cell.ROOM));
        }
        Stream.of("slip.holder", "slip.iban", "slip.bic")
                .forEach(question -> table.row(Cell.of(speech.phrase(question)), Cell.ROOM));
        return new Section(
                id,
                speech.phrase("slip.title", object),
                Sheet.SAME,
                List.of(
                        Paragraph.of(speech.say("slip.return")),
                        table.build(),
                        SideBySide.of(
                                Paragraph.of(
                                        isOrganisation
                                                ? speech.phrase("slip.attest", payee.name())
                                                : speech.phrase("slip.attest.person")),
                                new Signatures(
                                        speech.phrase("form.made"),
                                        List.of(new Signatures.Box(
                                                speech.phrase("signatures.for", payee.name()),
                                                speech.phrase("form.signer"),
                                                Phrase.EMPTY,
                                                Phrase.EMPTY))))));
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
