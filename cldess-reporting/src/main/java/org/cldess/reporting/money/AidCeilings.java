package org.cldess.reporting.money;

import java.util.List;
import java.util.Optional;
import org.cldess.aid.ceiling.CountedAid;
import org.cldess.aid.ceiling.DeMinimis;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Bound;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The de minimis aid of undertakings compared with its ceilings (<i>{@index "plafonds de minimis"}</i>), shared by the
 * reports.
 */
public final class AidCeilings {
    private final View view;
    private final Speech speech;
    private final List<DeMinimis> answers;

    /**
     * Creates the ceilings of some undertakings.
     *
     * @param view the view to show
     * @param answers the aid of each undertaking on the day of the view, in the order of the rows
     */
    public AidCeilings(View view, List<DeMinimis> answers) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.answers = answers;
    }

    /**
     * Returns how much of each ceiling is used, and by which aid.
     *
     * @param id the anchor of the section
     * @return the section; empty if there are no undertakings
     */
    public Optional<Section> section(String id) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = answers.stream().allMatch(answer -> answer.aid().isEmpty())
                ? List.of(ceilings())
                : List.of(ceilings(), counted());
        return Optional.of(new Section(id, Phrase.of(speech.say("aid.title")), Sheet.SAME, blocks));
    }

    /** The regime, with the code of its rule for readers who know the codes. */
    private Phrase regime(DeMinimis answer) {
        return view.audience().sees(Audience.PARTNER)
                ? speech.phrase("aid.regime.rule", answer.regime(), view.code(answer.rule()))
                : speech.phrase(answer.regime());
    }

    private Table ceilings() {
        Table.Builder table = Table.captioned(speech.say("aid.table"))
                .column(speech.say("aid.undertaking"), Table.Align.LEFT)
                .column(speech.say("aid.regime"), Table.Align.LEFT)
                .column(speech.say("aid.window"), Table.Align.LEFT)
                .column(speech.say("aid.known"), Table.Align.RIGHT)
                .column(speech.say("aid.ceiling"), Table.Align.RIGHT)
                .column(speech.say("aid.left"), Table.Align.RIGHT);
        answers.forEach(answer -> table.row(
                Cell.of(bodies(answer)),
                Cell.of(regime(answer)),
                answer.window()
                        .value()
                        .map(days -> Cell.of(
                                speech.say("aid.days", speech.shortDate(days.first()), speech.shortDate(days.last()))))
                        .orElse(Cell.MISSING),
                answer.total()
                        .value()
                        .map(speech::cell)
                        .orElseGet(() -> Cell.of(speech.bounded(Bound.AT_LEAST, speech.euros(answer.known())))),
                speech.cell(answer.ceiling()),
                speech.cell(answer.remaining(), speech::cell)));
        return table.note(speech.say("aid.note")).build();
    }

    private List<Phrase> bodies(DeMinimis answer) {
        return answer.bodies().stream().map(view::name).toList();
    }

    private Table counted() {
        Table.Builder table = Table.captioned(speech.say("aid.counted"))
                .column(speech.say("aid.undertaking"), Table.Align.LEFT)
                .column(speech.say("aid.granted"), Table.Align.LEFT)
                .column(speech.say("aid.of"), Table.Align.LEFT)
                .column(speech.say("aid.regime"), Table.Align.LEFT)
                .column(speech.say("aid.amount"), Table.Align.RIGHT);
        answers.forEach(answer -> answer.aid()
                .forEach(aid -> table.row(
                        Cell.of(view.name(aid.receiver().orElse(answer.body()))),
                        Cell.of(speech.shortDate(aid.granted())),
                        Cell.of(origin(aid)),
                        Cell.of(speech.say(aid.regime())),
                        speech.cell(aid.amount()))));
        return table.build();
    }

    /** The giver of the aid, and its purpose. */
    private List<Phrase> origin(CountedAid aid) {
        Optional<List<Phrase>> grant = aid.grant()
                .flatMap(view.dossier()::findGrant)
                .map(found -> List.of(view.name(found.funder()), speech.typed(found.object())));
        return grant.or(() ->
                        aid.giver().map(giver -> List.of(speech.typed(giver), Phrase.of(speech.say("aid.declared")))))
                .orElse(List.of());
    }
}
