package org.cldess.reporting.charter;

import java.util.ArrayList;
import java.util.List;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The versions of the charter: which text was signed when, and what each version changed. */
final class CharterVersions {
    private CharterVersions() {}

    static Section section(View view, Charter charter) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        String title = speech.say("versions.title");
        if (charter.versions().isEmpty()) {
            return Section.of("versions", title, Sections.nothingYet(speech.say("versions.empty")));
        }
        Table.Builder table = Table.captioned(title)
                .column(speech.say("column.version"), Table.Align.LEFT)
                .column(speech.say("column.state"), Table.Align.LEFT)
                .column(speech.say("column.adopted"), Table.Align.LEFT)
                .column(speech.say("column.review"), Table.Align.LEFT)
                .column(speech.say("column.hash"), Table.Align.LEFT)
                .column(speech.say("column.signatories"), Table.Align.RIGHT);
        charter.versions().forEach(version -> table.row(row(view, charter, version)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(table.note(speech.say("versions.note")).build());
        blocks.addAll(CharterChanges.sections(view, charter.versions()));
        return Sections.of("versions", title, blocks);
    }

    private static List<Cell> row(View view, Charter charter, CharterVersion version) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        return List.of(
                speech.typedCell(version.label()),
                Cell.of(speech.phrase(charter.status(version, view.day()))),
                speech.cell(version.date(), speech.say("date.none")),
                speech.cell(version.reviewBy(), speech.say("date.none")),
                Cell.of(version.textHash().abbreviated()),
                speech.cell(charter.signatures(version.id(), view.day()).size()));
    }
}
