package org.cldess.reporting.agreement;

import java.util.List;
import java.util.function.Function;
import org.cldess.agreement.Agreement;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The agreements in a table: the partners, the subject, the period and the state of each. */
public final class AgreementTable {
    private final View view;
    private final Speech speech;

    private AgreementTable(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    /**
     * Returns a section on the agreements by which actors carry out the contract.
     *
     * @param view the view to show
     * @return the section; empty if no agreement is recorded
     */
    public static List<Section> section(View view) {
        if (view.dossier().agreements().isEmpty()) {
            return List.of();
        }
        return List.of(Sections.of(
                "conventions",
                SharedTexts.speech(view, Texts.WORDS).say("agreements.section"),
                List.of(of(
                        view, agreement -> SharedTexts.speech(view, Texts.WORDS).typed(agreement.title())))));
    }

    /** Returns the table. The function returns the phrase that names an agreement. */
    static Table of(View view, Function<Agreement, Phrase> named) {
        return new AgreementTable(view).table(named);
    }

    private Table table(Function<Agreement, Phrase> named) {
        Table.Builder table = Table.captioned(speech.say("agreements.table"))
                .column(speech.say("agreements.agreement"), Table.Align.LEFT)
                .column(speech.say("agreements.partners"), Table.Align.LEFT)
                .column(speech.say("agreements.from"), Table.Align.LEFT)
                .column(speech.say("agreements.until"), Table.Align.LEFT)
                .column(speech.say("column.state"), Table.Align.LEFT);
        for (Agreement agreement : view.dossier().agreements()) {
            table.row(
                    Cell.of(named.apply(agreement)),
                    Cell.of(speech.list(
                            agreement.partners().stream().map(view::name).toList())),
                    speech.cell(agreement.start(), speech.say("agreements.from-signature")),
                    speech.cell(agreement.endsOn(view.day()), speech.say("agreements.endless")),
                    Cell.of(new AgreementSituation(view, agreement).status()));
        }
        return table.note(speech.say("as-of", view.day())).build();
    }
}
