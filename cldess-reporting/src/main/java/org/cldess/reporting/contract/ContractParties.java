package org.cldess.reporting.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.contract.Contract;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.Succession;
import org.cldess.contract.party.SuccessionNotice;
import org.cldess.reporting.content.BodyIdentity;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.SigningPerson;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The parties, their representatives, and the successions between them. */
final class ContractParties {
    private final View view;
    private final Speech speech;
    private final Contract contract;

    ContractParties(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.contract = view.contract();
    }

    Section section() {
        String title = speech.say("parties.title");
        if (contract.parties().isEmpty()) {
            return Sections.empty("parties", title, speech.say("parties.empty"));
        }
        List<Definitions.Entry> entries = contract.parties().stream()
                .filter(party -> party.succession().value().isEmpty())
                .map(party -> identity(party, signature(party)))
                .toList();
        return entries.isEmpty()
                ? Section.of("parties", title, table())
                : Section.of("parties", title, Paragraph.of(speech.say("parties.between")), new Definitions(entries));
    }

    private Optional<Signature> signature(Party party) {
        return contract.signatures().stream()
                .filter(signature -> signature.party().equals(party.id()))
                .findFirst();
    }

    /** Returns who a party is: its role, the party that it succeeded, and its representative. */
    Definitions.Entry identity(Party party, Optional<Signature> signature) {
        List<Phrase> lines = new ArrayList<>();
        List<String> identity = new ArrayList<>(view.findActor(party.actor())
                .map(body -> BodyIdentity.of(speech, body))
                .orElse(List.of()));
        identity.add(speech.say("parties.role", party.role()));
        lines.add(Phrase.of(String.join(", ", identity)));
        party.succession()
                .value()
                .ifPresent(taken -> lines.add(speech.phrase("parties.successor", predecessor(taken), party.from())));
        signature.flatMap(this::representative).ifPresent(lines::add);
        return new Definitions.Entry(view.name(party), lines);
    }

    private Optional<Phrase> representative(Signature signature) {
        return signature
                .representative()
                .value()
                .map(person -> speech.phrase("parties.represented", SigningPerson.name(speech, person)));
    }

    private Table table() {
        Table.Builder table = Table.captioned(speech.say("parties.table"))
                .column(speech.say("column.party"), Table.Align.LEFT)
                .column(speech.say("column.role"), Table.Align.LEFT)
                .column(speech.say("column.from"), Table.Align.LEFT)
                .column(speech.say("column.until"), Table.Align.LEFT)
                .column(speech.say("column.succeeds"), Table.Align.LEFT);
        for (Party party : contract.parties()) {
            table.row(
                    Cell.of(view.name(party)),
                    Cell.of(speech.phrase(party.role())),
                    Cell.of(speech.shortDate(party.from())),
                    speech.cell(party.until(), speech.say("parties.to-the-end")),
                    party.succession()
                            .fold(
                                    taken -> Cell.of(predecessor(taken)),
                                    () -> Cell.of(speech.say("parties.nobody")),
                                    () -> Cell.MISSING));
        }
        return table.note(speech.say("as-of", view.day())).build();
    }

    private Phrase predecessor(Succession succession) {
        return contract.findParty(succession.predecessor())
                .map(view::name)
                .orElse(Phrase.of(succession.predecessor().value()));
    }

    /** Returns the roles and their periods, and who succeeded whom, by which decision, and who was notified. */
    Section successions() {
        List<Block> blocks = new ArrayList<>();
        if (!contract.parties().isEmpty()) {
            blocks.add(table());
        }
        for (Party party : contract.parties()) {
            party.succession().value().ifPresent(taken -> {
                blocks.add(Paragraph.of(
                        speech.phrase("succession.sentence", party.from(), view.name(party), predecessor(taken))));
                blocks.add(BulletList.of(BulletList.Marker.BULLET, facts(taken)));
            });
        }
        if (blocks.isEmpty()) {
            blocks.add(Paragraph.of(speech.say("succession.none")));
        }
        return Sections.of("successions", speech.say("succession.title"), blocks);
    }

    private List<Phrase> facts(Succession succession) {
        List<Phrase> facts = new ArrayList<>();
        facts.add(succession
                .decision()
                .fold(
                        decision -> speech.phrase("succession.decision", speech.typed(decision)),
                        () -> Phrase.of(speech.say("succession.decision.none")),
                        () -> Phrase.of(speech.say("succession.decision.unknown"))));
        List<SuccessionNotice> notices = succession.notices().value().orElse(List.of());
        notices.forEach(notice -> facts.add(told(notice)));
        if (notices.isEmpty()) {
            facts.add(speech.phrase(
                    succession.notices().isRecorded() ? "succession.told.nobody" : "succession.told.unknown"));
        }
        return facts;
    }

    private Phrase told(SuccessionNotice notice) {
        Phrase name = contract.findParty(notice.party())
                .map(view::name)
                .orElse(Phrase.of(notice.party().value()));
        return notice.date()
                .fold(
                        day -> speech.phrase("succession.told", name, day),
                        () -> speech.phrase("succession.told.not-yet", name),
                        () -> speech.phrase("succession.told.undated", name));
    }
}
