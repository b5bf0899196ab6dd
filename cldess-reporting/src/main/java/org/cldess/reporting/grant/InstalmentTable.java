package org.cldess.reporting.grant;

import java.util.List;
import org.cldess.grant.Instalment;
import org.cldess.language.Localizable;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;

/** The table of the planned instalments of a grant (<i>{@index "échéancier de versement"}</i>). */
final class InstalmentTable {
    private InstalmentTable() {}

    static Table of(List<Instalment> parts, String caption, Speech speech) {
        Table.Builder table = Table.captioned(caption)
                .column(speech.say("life.part"), Table.Align.LEFT)
                .column(speech.say("life.due"), Table.Align.LEFT)
                .sum(speech.say("life.planned"));
        parts.forEach(part -> table.row(
                Cell.of(speech.capital(speech.say((Localizable) part.kind()))),
                speech.cell(part.due(), speech.say("date.none")),
                speech.cell(part.amount(), speech::cell)));
        return table.build();
    }
}
