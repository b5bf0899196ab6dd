package org.cldess.reporting.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.amendment.TermChange;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ArticleText;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.contract.text.Term;
import org.cldess.difference.Edit;
import org.cldess.difference.TextDifference;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.TextChanges;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * What an amendment changes: each article before and after, with deletions struck through and additions underlined,
 * then the money.
 */
final class AmendmentTables {
    private final View view;
    private final Speech speech;
    private final TextChanges changes;
    private final Amendment amendment;

    AmendmentTables(View view, Amendment amendment) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.changes = new TextChanges(speech);
        this.amendment = amendment;
    }

    /** Returns a table of article, before, after; empty if only money changes. */
    Optional<Table> changes() {
        Table.Builder table = Table.captioned(speech.say("amendments.changes", amendment.number()))
                .column(speech.say("column.article"), Table.Align.LEFT)
                .column(speech.say("column.before"), Table.Align.LEFT)
                .column(speech.say("column.after"), Table.Align.LEFT);
        amendment.term().ifPresent(change -> table.row(term(change)));
        amendment.objectives().forEach(change -> table.row(objective(change)));
        if (!amendment.communesAdded().isEmpty() || !amendment.communesRemoved().isEmpty()) {
            table.row(territory());
        }
        amendment.articles().forEach(change -> table.row(article(change)));
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(table.note(speech.say("amendments.note")).build());
    }

    private List<Cell> row(Phrase what, Known<String> before, Known<String> after) {
        TextDifference difference =
                TextDifference.between(before.value().orElse(""), after.value().orElse(""));
        return List.of(Cell.of(what), side(before, difference, Edit.ADDED), side(after, difference, Edit.REMOVED));
    }

    /** One of the two texts, without what only the other contains. */
    private Cell side(Known<String> text, TextDifference difference, Edit hidden) {
        return text.fold(
                words -> Cell.of(changes
                        .paragraphs(new TextDifference(difference.runs().stream()
                                .filter(run -> run.edit() != hidden)
                                .toList()))
                        .stream()
                        .map(Paragraph::text)
                        .toList()),
                () -> Cell.NOT_APPLICABLE,
                () -> Cell.MISSING);
    }

    private List<Cell> term(TermChange change) {
        return row(
                Phrase.of(speech.say("amendments.term")),
                change.before().map(this::said),
                Known.of(said(change.after())));
    }

    private String said(Term term) {
        return speech.say("amendments.period", term.start(), term.end());
    }

    private List<Cell> objective(ObjectiveChange change) {
        String number = Stream.of(change.before(), change.after())
                .flatMap(text -> text.value().stream())
                .map(ObjectiveText::number)
                .findFirst()
                .orElse(change.objective().value());
        return row(
                speech.phrase("amendments.objective", speech.typed(number)),
                change.before().map(text -> text.number() + " " + text.title()),
                change.after().map(text -> text.number() + " " + text.title()));
    }

    private List<Cell> territory() {
        return row(
                Phrase.of(speech.say("amendments.territory")),
                communes(amendment.communesRemoved()),
                communes(amendment.communesAdded()));
    }

    private Known<String> communes(List<CommuneCode> codes) {
        return codes.isEmpty()
                ? Known.none()
                : Known.of(String.join(", ", codes.stream().map(view::plainName).toList()));
    }

    private List<Cell> article(ArticleChange change) {
        return row(
                name(change),
                change.before().map(AmendmentTables::text),
                change.after().map(AmendmentTables::text));
    }

    private static String text(ArticleText article) {
        return article.title() + "\n" + article.text();
    }

    /** « Article 3 », by its position in the contract as signed, or a phrase for a new article. */
    private Phrase name(ArticleChange change) {
        List<ArticleId> ids = view.dossier().contract().articles().stream()
                .map(article -> article.id())
                .toList();
        int place = ids.indexOf(change.article());
        return place >= 0
                ? speech.phrase("amendments.article", place + 1)
                : Phrase.of(speech.say("amendments.new-article"));
    }

    /** Returns a table of the money before and after, with the difference; empty if no amount changes. */
    Optional<Table> money() {
        if (amendment.envelopes().isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("amendments.money", amendment.number()))
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .column(speech.say("column.of-year"), Table.Align.LEFT)
                .sum(speech.say("column.before.euros"))
                .sum(speech.say("column.after.euros"))
                .sum(speech.say("column.difference"));
        amendment
                .envelopes()
                .forEach(change -> table.row(
                        Cell.of(view.name(change.funder())),
                        Cell.of(Integer.toString(change.year())),
                        amount(change.before()),
                        amount(change.after()),
                        change.difference().map(speech::cell).orElse(Cell.MISSING)));
        boolean known = amendment.envelopes().stream()
                .allMatch(change -> change.difference().isPresent());
        if (known) {
            table.total(total());
        }
        return Optional.of(table.build());
    }

    private List<Cell> total() {
        List<EnvelopeChange> all = amendment.envelopes();
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(speech.say("total")), Cell.BLANK));
        cells.add(speech.cell(sum(all.stream().map(EnvelopeChange::before))));
        cells.add(speech.cell(sum(all.stream().map(EnvelopeChange::after))));
        cells.add(speech.cell(Amount.sum(
                all.stream().flatMap(change -> change.difference().stream()).toList())));
        return cells;
    }

    private static Amount sum(Stream<Known<Amount>> amounts) {
        return Amount.sum(amounts.flatMap(amount -> amount.value().stream()).toList());
    }

    private Cell amount(Known<Amount> amount) {
        return amount.fold(speech::cell, () -> Cell.NOT_APPLICABLE, () -> Cell.MISSING);
    }
}
