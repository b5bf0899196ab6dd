package org.cldess.reporting.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.contract.party.Signature;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.known.Known;
import org.cldess.reporting.content.DeliberationReference;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The decisions of assemblies: those that authorised a signature, and all of them as recorded in their registers. */
final class Deliberations {
    private final View view;
    private final Speech speech;

    Deliberations(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    /** Returns the deliberation that authorised the signature, or the one that granted a standing delegation. */
    Cell authority(Signature signature) {
        Optional<Deliberation> own = find(signature.deliberation());
        return own.or(() -> find(signature.delegation()))
                .map(deliberation -> authority(deliberation, own.isEmpty()))
                .orElse(signature.deliberation().isNone() ? Cell.of(speech.say("deliberation.none")) : Cell.MISSING);
    }

    Optional<Deliberation> find(Known<DeliberationId> id) {
        return id.value().flatMap(view.dossier()::findDeliberation);
    }

    private Cell authority(Deliberation deliberation, boolean delegation) {
        List<Phrase> lines = new ArrayList<>();
        if (delegation) {
            lines.add(Phrase.of(speech.say("deliberation.delegation")));
        }
        lines.add(DeliberationReference.of(deliberation, speech));
        votes(deliberation).ifPresent(lines::add);
        return Cell.of(lines);
    }

    private Optional<Phrase> votes(Deliberation deliberation) {
        Optional<Integer> inFavour = deliberation.inFavour().value();
        Optional<Integer> against = deliberation.against().value();
        Optional<Integer> abstentions = deliberation.abstentions().value();
        if (inFavour.isEmpty() || against.isEmpty() || abstentions.isEmpty()) {
            boolean isUncounted = Stream.of(deliberation.inFavour(), deliberation.against(), deliberation.abstentions())
                    .anyMatch(Known::isNone);
            return isUncounted ? Optional.of(speech.phrase("deliberation.uncounted")) : Optional.empty();
        }
        return Optional.of(speech.phrase("deliberation.votes", inFavour.get(), against.get(), abstentions.get()));
    }

    /** Returns the annex: the deliberations as recorded in their registers. */
    Section section() {
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
