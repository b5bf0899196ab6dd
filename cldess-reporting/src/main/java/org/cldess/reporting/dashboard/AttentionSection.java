package org.cldess.reporting.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.contract.party.Party;
import org.cldess.reporting.content.MissingValues;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** What needs action, most urgent first. */
final class AttentionSection {
    private final View view;
    private final Speech speech;

    private AttentionSection(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    static Section section(View view) {
        return Sections.of(
                "a-traiter",
                SharedTexts.speech(view, Texts.WORDS).say("attention.title"),
                new AttentionSection(view).blocks());
    }

    private List<Block> blocks() {
        RuleAttention rules = new RuleAttention(view);
        List<AttentionItem> items = Stream.of(
                        signatures(), rules.items(), actions(), decisions(), new DueAttention(view).items())
                .flatMap(found -> found)
                .sorted(Comparator.comparing(AttentionItem::reason)
                        .thenComparing(item -> item.since().orElse(LocalDate.MAX)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(items.isEmpty() ? Notice.of(Notice.Kind.INFORMATION, speech.say("attention.empty")) : table(items));
        blocks.add(new Paragraph(rules.counts(), Paragraph.Tone.SMALL));
        return blocks;
    }

    private Stream<AttentionItem> actions() {
        return view.actions().stream().flatMap(action -> new ActionAttention(view, action).items());
    }

    /** The decisions of bodies that were not carried out in time. */
    private Stream<AttentionItem> decisions() {
        return view.dossier().sittings().stream()
                .flatMap(sitting -> sitting.decisions().stream())
                .filter(decision -> decision.isLate(view.day()))
                .map(decision -> new AttentionItem(
                        AttentionItem.Reason.DECISION,
                        Optional.empty(),
                        speech.phrase("attention.decision", decision.number(), speech.typed(decision.text())),
                        decision.due().value(),
                        MissingValues.acting(decision.responsible(), view.day(), view, speech),
                        Phrase.of(speech.say("attention.decision.todo"))));
    }

    private Table table(List<AttentionItem> items) {
        Table.Builder table = Table.captioned(speech.say("attention.table", items.size()))
                .column(speech.say("column.priority"), Table.Align.LEFT)
                .column(speech.say("column.object"), Table.Align.LEFT)
                .column(speech.say("column.since"), Table.Align.LEFT)
                .column(speech.say("column.who"), Table.Align.LEFT)
                .column(speech.say("column.todo"), Table.Align.LEFT);
        for (AttentionItem item : items) {
            List<Phrase> priority = new ArrayList<>(List.of(item.reason().say(speech)));
            item.priority().ifPresent(words -> priority.add(Phrase.of(words)));
            table.row(
                    Cell.of(priority),
                    Cell.of(item.object()),
                    item.since().map(day -> Cell.of(speech.shortDate(day))).orElse(Cell.NOT_APPLICABLE),
                    item.who().map(Cell::of).orElse(Cell.MISSING),
                    Cell.of(item.todo()));
        }
        return table.note(speech.say("as-of", view.day())).build();
    }

    private Stream<AttentionItem> signatures() {
        return view.contract().partiesStillToSign(view.day()).stream().map(this::signature);
    }

    private AttentionItem signature(Party party) {
        return new AttentionItem(
                AttentionItem.Reason.SIGNATURE,
                Optional.empty(),
                Phrase.of(speech.say("attention.signature")),
                Optional.of(view.contract().term().start()).filter(start -> start.isBefore(view.day())),
                Optional.of(view.name(party)),
                Phrase.of(speech.say("attention.signature.todo")));
    }
}
