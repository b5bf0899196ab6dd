package org.cldess.reporting.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.contract.Contract;
import org.cldess.contract.Party;
import org.cldess.contract.Signature;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;
import org.cldess.rule.Known;

/** Who signed the contract, with what authorised it, and who still has to. */
final class ContractSignatures {
    private final View view;
    private final Speech speech;
    private final Contract contract;

    ContractSignatures(View view) {
        this.view = view;
        this.speech = view.speech();
        this.contract = view.contract();
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
                    signature.map(this::authority).orElse(Cell.MISSING),
                    signature
                            .map(given -> speech.cell(given.date(), speech.say("signatures.not-signed")))
                            .orElse(Cell.of(speech.say("signatures.not-signed"))));
        }
        return table.note(speech.say("as-of", view.day())).build();
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

    /** The deliberation that allowed the signature, or the one that gave a standing delegation. */
    private Cell authority(Signature signature) {
        Optional<Deliberation> own = find(signature.deliberation());
        return own.or(() -> find(signature.delegation()))
                .map(deliberation -> authority(deliberation, own.isEmpty()))
                .orElse(signature.deliberation().isNone() ? Cell.of(speech.say("deliberation.none")) : Cell.MISSING);
    }

    private Optional<Deliberation> find(Known<DeliberationId> id) {
        return id.value().flatMap(view.dossier()::findDeliberation);
    }

    private Cell authority(Deliberation deliberation, boolean delegation) {
        List<Phrase> lines = new ArrayList<>();
        if (delegation) {
            lines.add(Phrase.of(speech.say("deliberation.delegation")));
        }
        lines.add(reference(deliberation));
        votes(deliberation).ifPresent(lines::add);
        return Cell.of(lines);
    }

    private Phrase reference(Deliberation deliberation) {
        Optional<String> number = deliberation.number().value();
        return deliberation
                .date()
                .value()
                .map(day -> number.map(given -> speech.phrase("deliberation.number-date", speech.typed(given), day))
                        .orElse(speech.phrase("deliberation.date", day)))
                .orElse(number.map(given -> speech.phrase("deliberation.number", speech.typed(given)))
                        .orElse(speech.phrase("deliberation.unknown", speech.typed(deliberation.subject()))));
    }

    private Optional<Phrase> votes(Deliberation deliberation) {
        Optional<Integer> inFavour = deliberation.inFavour().value();
        Optional<Integer> against = deliberation.against().value();
        Optional<Integer> abstentions = deliberation.abstentions().value();
        if (inFavour.isEmpty() || against.isEmpty() || abstentions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(speech.phrase("deliberation.votes", inFavour.get(), against.get(), abstentions.get()));
    }

    /** The annex: the deliberations as their registers hold them. */
    Section deliberations() {
        List<Deliberation> deliberations = view.dossier().deliberations();
        String title = speech.say("deliberation.title");
        if (deliberations.isEmpty()) {
            return Section.of("deliberations", title, Sections.nothingYet(speech.say("deliberation.empty")));
        }
        Table.Builder table = Table.captioned(title)
                .column(speech.say("column.assembly"), Table.Align.LEFT)
                .column(speech.say("column.object"), Table.Align.LEFT)
                .column(speech.say("column.number"), Table.Align.LEFT)
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("column.votes"), Table.Align.LEFT)
                .column(speech.say("column.transmitted"), Table.Align.LEFT)
                .column(speech.say("column.published"), Table.Align.LEFT);
        deliberations.forEach(deliberation -> table.row(row(deliberation)));
        return Section.of(
                "deliberations",
                title,
                table.note(speech.say("as-of", view.day())).build());
    }

    private List<Cell> row(Deliberation deliberation) {
        Function<String, Cell> number = given -> speech.typedCell(given);
        return List.of(
                Cell.of(view.name(deliberation.assembly())),
                speech.typedCell(deliberation.subject()),
                deliberation.number().fold(number, () -> Cell.of(speech.say("none")), () -> Cell.MISSING),
                speech.cell(deliberation.date(), speech.say("none")),
                votes(deliberation).map(Cell::of).orElse(Cell.MISSING),
                speech.cell(deliberation.transmitted(), speech.say("not-yet")),
                speech.cell(deliberation.published(), speech.say("not-yet")));
    }
}
