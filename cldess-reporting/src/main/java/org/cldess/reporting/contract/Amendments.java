package org.cldess.reporting.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.contract.Contract;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.text.Article;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The amendments of the contract in a table, and the consolidated text. */
final class Amendments {
    private final View view;
    private final Speech speech;
    private final Contract contract;
    private final List<Amendment> amendments;

    Amendments(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.contract = view.dossier().contract();
        this.amendments = contract.amendments().stream()
                .sorted(Comparator.comparingInt(Amendment::number))
                .toList();
    }

    Section section() {
        String title = speech.say("amendments.title");
        if (amendments.isEmpty()) {
            return Sections.empty("avenants", title, speech.say("amendments.none"));
        }
        return Section.of("avenants", title, table(Optional.empty()));
    }

    /** Returns the amendments in order, each linked to its section if it has one. */
    Table table(Optional<Function<Amendment, String>> section) {
        Table.Builder table = Table.captioned(speech.say("amendments.table"))
                .column(speech.say("column.number"), Table.Align.LEFT)
                .column(speech.say("column.subject"), Table.Align.LEFT)
                .column(speech.say("column.amendment-signed"), Table.Align.LEFT)
                .column(speech.say("column.effective"), Table.Align.LEFT)
                .column(speech.say("column.state"), Table.Align.LEFT);
        List<Amendment> inEffect = contract.amendmentsInEffect(view.day());
        amendments.forEach(amendment -> table.row(
                Cell.number(amendment.number(), Integer.toString(amendment.number())),
                section.map(id -> Cell.of(
                                Phrase.EMPTY.link(speech.typed(amendment.subject()), "#" + id.apply(amendment))))
                        .orElse(speech.typedCell(amendment.subject())),
                contract.signedOn(amendment, view.day())
                        .map(day -> Cell.of(speech.shortDate(day)))
                        .orElse(Cell.of(speech.say("signatures.not-signed"))),
                speech.cell(amendment.effective(), "–"),
                Cell.of(speech.phrase(
                        inEffect.contains(amendment) ? "amendments.in-effect" : "amendments.not-in-effect"))));
        return table.note(speech.say("as-of", view.day())).build();
    }

    /** Returns the text after all amendments in effect; empty if no amendment is in effect. */
    List<Section> consolidated() {
        if (!contract.isAmended(view.day())) {
            return List.of();
        }
        Contract text = view.contract();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(speech.say(
                "consolidated.term",
                view.day(),
                text.term().start(),
                text.term().end())));
        for (int i = 0; i < text.articles().size(); i++) {
            Article article = text.articles().get(i);
            blocks.add(new Section(
                    "consolide-" + (i + 1),
                    speech.phrase("article.heading", i + 1, speech.typed(article.title())),
                    Sheet.SAME,
                    List.copyOf(speech.paragraphs(article.text()))));
        }
        return List.of(Sections.of("texte-consolide", speech.say("consolidated.title"), blocks));
    }
}
