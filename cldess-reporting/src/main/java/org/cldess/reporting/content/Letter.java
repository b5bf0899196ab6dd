package org.cldess.reporting.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.view.Speech;

/**
 * A letter on a separate page (<i>{@index courrier}</i>), with its sender, addressee, date, subject and signature box.
 *
 * @param id the id of its section
 * @param object its subject
 * @param sender the name of the sender, then its postal address
 * @param place the place where it is signed; empty to leave it blank
 * @param addressee the name of the addressee, then the postal address
 * @param dated its date, then its references
 * @param body the text between the salutation and the close
 */
public record Letter(
        String id,
        Phrase object,
        List<Phrase> sender,
        Optional<Phrase> place,
        List<Phrase> addressee,
        List<Phrase> dated,
        List<Block> body) {
    /** Copies the lists. */
    public Letter {
        sender = List.copyOf(sender);
        addressee = List.copyOf(addressee);
        dated = List.copyOf(dated);
        body = List.copyOf(body);
    }

    /**
     * {@return the letter as a section directly under the report}
     *
     * @param speech the report’s sentences
     * @param slips what its addressee fills in and returns, below the signature
     */
    public Section section(Speech speech, List<Section> slips) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(List.of(
                new Facts.Box(speech.phrase("letter.from"), sender),
                new Facts.Box(speech.phrase("letter.to"), addressee),
                new Facts.Box(speech.phrase("letter.dated"), dated))));
        blocks.add(Paragraph.of(speech.say("letter.salutation")));
        blocks.addAll(body);
        blocks.add(Paragraph.of(speech.say("letter.close")));
        blocks.add(new Signatures(
                Phrase.EMPTY,
                List.of(new Signatures.Box(
                        speech.phrase("signatures.for", sender.get(0)),
                        speech.phrase("letter.signer.function"),
                        speech.phrase("letter.signer"),
                        speech.phrase(
                                "letter.made",
                                place.orElseGet(() -> speech.phrase("letter.place.open")),
                                dated.get(0))))));
        blocks.addAll(slips);
        return new Section(id, object, Sheet.PAPER, blocks);
    }
}
