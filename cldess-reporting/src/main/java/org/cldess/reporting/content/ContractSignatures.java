package org.cldess.reporting.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.contract.Contract;
import org.cldess.contract.Party;
import org.cldess.contract.Signature;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;

/** Who signed the contract, with what authorised it, and who still has to. */
final class ContractSignatures {
    private final View view;
    private final Speech speech;
    private final Contract contract;
    private final Deliberations deliberations;

    ContractSignatures(View view) {
        this.view = view;
        this.speech = view.speech();
        this.contract = view.contract();
        this.deliberations = new Deliberations(view);
    }

    static Phrase name(Speech speech, Representative person) {
        Phrase name = speech.typed(person.fullName());
        return person.function()
                .value()
                .map(function -> name.then(", ").then(speech.typed(function)))
                .orElse(name);
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
                            speech.list(missing.stream().map(view::name).toList()),
                            missing.size())));
        }
        if (parties.isEmpty()) {
            blocks.add(Sections.nothingYet(speech.say("signatures.nobody")));
        } else {
            blocks.add(new Signatures(introduction(parties.size()), boxes(parties)));
            blocks.add(table(parties));
        }
        return Sections.of("signatures", speech.say("signatures.title"), blocks);
    }

    private Phrase introduction(int copies) {
        return contract.signedOn(view.day())
                .map(day -> speech.phrase("signatures.signed", day))
                .orElse(Phrase.of(speech.say("signatures.made", copies)));
    }

    private List<Signatures.Box> boxes(List<Party> parties) {
        return parties.stream().map(this::box).toList();
    }

    private Signatures.Box box(Party party) {
        Optional<Signature> signature = signature(party);
        Optional<Representative> person =
                signature.flatMap(given -> given.representative().value());
        return new Signatures.Box(
                speech.phrase("signatures.for", view.name(party)),
                person.flatMap(signed -> signed.function().value())
                        .map(speech::typed)
                        .orElse(Phrase.EMPTY),
                person.map(signed -> speech.typed(signed.fullName())).orElse(Phrase.EMPTY),
                signature
                        .flatMap(given -> given.date().value())
                        .map(day -> Phrase.of(speech.say("signatures.signed.on", day)))
                        .orElse(Phrase.EMPTY));
    }

    private Optional<Signature> signature(Party party) {
        return contract.signatures().stream()
                .filter(signature -> signature.party().equals(party.id()))
                .findFirst();
    }

    private Table table(List<Party> parties) {
        Table.Builder table = Table.captioned(speech.say("signatures.table"))
                .column(speech.say("column.party"), Table.Align.LEFT)
                .column(speech.say("column.representative"), Table.Align.LEFT)
                .column(speech.say("column.deliberation"), Table.Align.LEFT)
                .column(speech.say("column.date"), Table.Align.LEFT);
        for (Party party : parties) {
            Optional<Signature> signature = signature(party);
            table.row(
                    Cell.of(view.name(party)),
                    signature.map(given -> representative(party, given)).orElse(Cell.MISSING),
                    signature.map(deliberations::authority).orElse(Cell.MISSING),
                    signature.map(this::signed).orElse(Cell.of(speech.say("signatures.not-signed"))));
        }
        return table.note(speech.say("as-of", view.day())).build();
    }

    /** The day, and under it how the text was signed. */
    private Cell signed(Signature signature) {
        return signature
                .date()
                .fold(
                        day -> Cell.of(List.of(Phrase.of(speech.shortDate(day)), method(signature))),
                        () -> Cell.of(speech.say("signatures.not-signed")),
                        () -> Cell.MISSING);
    }

    private Phrase method(Signature signature) {
        String method =
                signature.method().value().map(speech::say).orElseGet(() -> speech.say("signatures.method.unknown"));
        return Phrase.of(signature
                .level()
                .value()
                .map(level -> method + ", " + speech.say(level))
                .orElse(method));
    }

    private Cell representative(Party party, Signature signature) {
        return signature
                .representative()
                .value()
                .map(person -> Cell.of(name(speech, person)))
                .orElse(
                        isPublic(party.actor()) || view.audience().sees(Audience.PARTNER)
                                ? Cell.MISSING
                                : Cell.RESERVED);
    }

    private boolean isPublic(ActorId actor) {
        return view.findActor(actor)
                .filter(body -> body.publicBody().value().isPresent())
                .isPresent();
    }
}
