package org.cldess.reporting.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.party.Party;
import org.cldess.disclosure.Audience;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceSitting;
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
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** What needs action, most urgent first, in at most {@value AttentionGroups#MAX_ROWS} rows. */
final class AttentionSection {
    /** The id of the section. */
    static final String ID = "a-traiter";

    /** The maximum number of names in one row. */
    private static final int MAX_NAMES = 6;

    private final View view;
    private final Speech speech;

    private AttentionSection(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    static Section section(View view) {
        return Sections.of(
                ID, SharedTexts.speech(view, Texts.WORDS).say("attention.title"), new AttentionSection(view).blocks());
    }

    private List<Block> blocks() {
        RuleAttention rules = new RuleAttention(view);
        List<AttentionItem> items = Stream.of(
                        signatures(),
                        amendments(),
                        rules.items(),
                        actions(),
                        decisions(),
                        new DueAttention(view).items())
                .flatMap(found -> found)
                .toList();
        List<Block> blocks = new ArrayList<>();
        LocalDate end = view.contract().term().end();
        if (view.day().isAfter(end)) {
            blocks.add(Paragraph.of(Phrase.of(speech.say("attention.over", end))));
        }
        blocks.add(items.isEmpty() ? Notice.of(Notice.Kind.INFORMATION, speech.say("attention.empty")) : table(items));
        if (view.audience().sees(Audience.PARTNER)) {
            blocks.add(new Paragraph(rules.counts(), Paragraph.Tone.SMALL));
        }
        return blocks;
    }

    private Stream<AttentionItem> actions() {
        return view.actions().stream().flatMap(action -> new ActionAttention(view, action).items());
    }

    /** The decisions of bodies that were not carried out in time. */
    private Stream<AttentionItem> decisions() {
        return view.dossier().sittings().stream()
                .flatMap(sitting -> sitting.decisions().stream()
                        .filter(decision -> decision.isLate(view.day()))
                        .map(decision -> decision(sitting, decision)));
    }

    private AttentionItem decision(GovernanceSitting sitting, GovernanceDecision decision) {
        Phrase number = view.leading(Phrase.of(decision.number()), Place.SITTING, sitting.id());
        return new AttentionItem(
                AttentionItem.Reason.DECISION,
                number,
                speech.phrase("attention.decision", number, speech.typed(decision.text())),
                decision.due().value(),
                MissingValues.acting(decision.responsible(), view.day(), view, speech),
                Phrase.of(speech.say("attention.decision.todo")));
    }

    private Table table(List<AttentionItem> items) {
        AttentionGroups groups = AttentionGroups.of(items);
        Table.Builder table = Table.captioned(speech.say("attention.table", items.size()))
                .column(speech.say("column.reason-since"), Table.Align.LEFT)
                .column(speech.say("column.object"), Table.Align.LEFT)
                .column(speech.say("column.who-does-what"), Table.Align.LEFT);
        groups.rows().forEach(row -> table.row(row.size() == 1 ? cells(row.get(0)) : cells(row)));
        return groups.left() == 0
                ? table.build()
                : table.note(speech.say("attention.left", groups.left())).build();
    }

    private List<Cell> cells(AttentionItem item) {
        List<Phrase> reason = reason(item.reason(), item.since());
        item.priority().ifPresent(words -> reason.add(Phrase.of(words)));
        return List.of(Cell.of(reason), Cell.of(item.object()), Cell.of(whoDoes(item.who(), item.todo())));
    }

    /** Returns the row of several items of one reason: their names, the first day and what they share. */
    private List<Cell> cells(List<AttentionItem> items) {
        AttentionItem first = items.get(0);
        List<Phrase> names =
                some(items.stream().map(AttentionItem::shortName).distinct().toList());
        Phrase object = speech.phrase("attention.group", items.size(), speech.list(names));
        return List.of(
                Cell.of(reason(
                        first.reason(),
                        items.stream().flatMap(item -> item.since().stream()).min(Comparator.naturalOrder()))),
                Cell.of(shared(items, AttentionItem::statement)
                        .map(statement -> object.then(". ").then(statement))
                        .orElse(object)),
                Cell.of(whoDoes(
                        names(items),
                        shared(items, AttentionItem::todo).orElse(Phrase.of(speech.say("attention.group.todo"))))));
    }

    /** Returns the reason, and below it since when. */
    private List<Phrase> reason(AttentionItem.Reason reason, Optional<LocalDate> since) {
        List<Phrase> lines = new ArrayList<>(List.of(reason.say(speech)));
        since.map(speech::shortDate).map(Phrase::of).ifPresent(lines::add);
        return lines;
    }

    /** « Élise Garcinelle. Convenir d’une autre date de fin. » */
    private Phrase whoDoes(Optional<Phrase> who, Phrase todo) {
        return who.map(names -> names.then(". ").then(todo)).orElse(todo);
    }

    /** Returns the names of those who have to act. */
    private Optional<Phrase> names(List<AttentionItem> items) {
        List<Phrase> names =
                items.stream().flatMap(item -> item.who().stream()).distinct().toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(speech.list(some(names)));
    }

    /** Returns what all items share; empty if they differ. */
    private static Optional<Phrase> shared(List<AttentionItem> items, Function<AttentionItem, Phrase> part) {
        List<Phrase> different = items.stream().map(part).distinct().toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    /** Returns the first of some names, and the number of the others. */
    private List<Phrase> some(List<Phrase> names) {
        if (names.size() <= MAX_NAMES) {
            return names;
        }
        List<Phrase> some = new ArrayList<>(names.subList(0, MAX_NAMES - 1));
        some.add(speech.phrase("agenda.others", names.size() - some.size()));
        return some;
    }

    private Stream<AttentionItem> signatures() {
        return view.contract().partiesStillToSign(view.day()).stream().map(this::signature);
    }

    private AttentionItem signature(Party party) {
        return new AttentionItem(
                AttentionItem.Reason.SIGNATURE,
                view.name(party),
                Phrase.of(speech.say("attention.signature")),
                Optional.of(view.contract().term().start()).filter(start -> start.isBefore(view.day())),
                Optional.of(view.name(party)),
                Phrase.of(speech.say("attention.signature.todo")));
    }

    /** The amendments that wait for a signature. Their effective day is a limit, not a day that has passed. */
    private Stream<AttentionItem> amendments() {
        return view.contract().amendments().stream().flatMap(amendment -> {
            List<Phrase> parties = view.names(view.contract().partiesStillToSign(amendment, view.day()));
            return parties.isEmpty() ? Stream.empty() : Stream.of(amendment(amendment, parties));
        });
    }

    private AttentionItem amendment(Amendment amendment, List<Phrase> parties) {
        Phrase todo = amendment
                .effective()
                .value()
                .filter(day -> !day.isBefore(view.day()))
                .map(day -> speech.phrase("attention.amendment.todo", day))
                .orElseGet(() -> speech.phrase("attention.amendment.todo.undated"));
        return new AttentionItem(
                AttentionItem.Reason.SIGNATURE,
                speech.phrase("attention.amendment.short", amendment.number()),
                speech.phrase("attention.amendment", amendment.number(), speech.unended(amendment.subject())),
                amendment.effective().value().filter(day -> day.isBefore(view.day())),
                Optional.of(speech.list(parties)),
                todo);
    }
}
