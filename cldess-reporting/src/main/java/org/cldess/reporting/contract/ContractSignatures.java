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
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The signatures of the contract, each with its authority, and the parties that still have to sign. */
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
        List<Party> parties = contract.parties().stream()
                .filter(party -> contract.partiesThatSign().contains(party)
                        || signature(party).isPresent())
                .toList();
        List<Block> blocks = new ArrayList<>();
        List<Party> missing = contract.partiesStillToSign(view.day());
        if (!missing.isEmpty()) {
            blocks.add(Notice.of(
                    Notice.Kind.NOTHING_YET,
                    speech.phrase(
                            "signatures.missing",
                            speech.list(
                                    "each.du", missing.stream().map(view::name).toList()),
                            missing.size())));
        }
        if (parties.isEmpty()) {
            blocks.add(Sections.nothingYet(speech.say("signatures.nobody")));
        } else {
            List<SignedText.Signing> signings = signings(parties);
            blocks.add(text.boxes(introduction(parties.size()), signings));
            blocks.add(text.table(speech.say("signatures.table"), signings));
        }
        return Sections.of("signatures", speech.say("signatures.title"), blocks);
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
