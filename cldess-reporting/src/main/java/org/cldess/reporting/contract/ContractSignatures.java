package org.cldess.reporting.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.contract.Contract;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Signature;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The signatures of the contract with the text that they cover, their authority, and the parties still to sign. */
final class ContractSignatures {
    private final View view;
    private final Speech speech;
    private final Contract contract;
    private final SignedText text;

    ContractSignatures(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.contract = view.contract();
        this.text = new SignedText(view);
    }

    Section section() {
        List<Party> parties = signing();
        List<Block> blocks = new ArrayList<>();
        List<Party> missing = contract.partiesStillToSign(view.day());
        if (!missing.isEmpty()) {
            blocks.add(Notice.of(
                    Notice.Kind.NOTHING_YET,
                    speech.phrase("signatures.missing", speech.list("each.du", view.names(missing)), missing.size())));
        }
        if (parties.isEmpty()) {
            blocks.add(Sections.nothingYet(speech.say("signatures.nobody")));
        } else {
            blocks.add(text.boxes(introduction(parties.size()), signings(parties)));
            contract.signedOn(view.day())
                    .ifPresent(
                            day -> blocks.add(new Paragraph(speech.phrase("signatures.cover"), Paragraph.Tone.SMALL)));
        }
        return Sections.of("signatures", speech.say("signatures.title"), blocks);
    }

    /** Returns who signed by which authority; empty if no party signs. */
    List<Section> authority() {
        List<Party> parties = signing();
        String title = speech.say("signatures.table");
        return parties.isEmpty()
                ? List.of()
                : List.of(Section.of("autorite", title, text.table(title, signings(parties))));
    }

    /** The parties that sign, and those that have signed. */
    private List<Party> signing() {
        return contract.parties().stream()
                .filter(party -> contract.partiesThatSign().contains(party)
                        || signature(party).isPresent())
                .toList();
    }

    private Phrase introduction(int copies) {
        return contract.signedOn(view.day())
                .map(day -> speech.phrase("signatures.signed", day))
                .orElse(speech.phrase("signatures.made", copies));
    }

    private List<SignedText.Signing> signings(List<Party> parties) {
        return parties.stream()
                .map(party -> new SignedText.Signing(party, signature(party)))
                .toList();
    }

    private Optional<Signature> signature(Party party) {
        return contract.signatures().stream()
                .filter(signature -> signature.party().equals(party.id()))
                .findFirst();
    }
}
