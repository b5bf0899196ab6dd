package org.cldess.reporting.network;

import java.math.RoundingMode;
import java.util.List;
import org.cldess.disclosure.Audience;
import org.cldess.matching.introduction.Introduction;
import org.cldess.matching.introduction.Introductions;
import org.cldess.network.Network;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The introductions that would help the network most, with their reasons: a proposal for the steering committee, never
 * published.
 */
final class IntroductionTable {
    private static final int MAX_INTRODUCTIONS = 10;

    private IntroductionTable() {}

    static Section section(View view, Network network) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        String title = speech.say("introductions.title");
        if (!view.audience().sees(Audience.COMMITTEE)) {
            return Section.of(
                    "mises-en-relation", title, Notice.of(Notice.Kind.INFORMATION, speech.say("reserved.committee")));
        }
        List<Introduction> best = best(view, network, MAX_INTRODUCTIONS);
        if (best.isEmpty()) {
            return Sections.empty("mises-en-relation", title, speech.say("introductions.none"));
        }
        return Sections.of("mises-en-relation", title, List.of(table(view, best)));
    }

    /** Returns the best introductions, with distances by the report’s gazetteer. */
    static List<Introduction> best(View view, Network network, int maximum) {
        return Introductions.in(network).near(view.gazetteer()).best(maximum);
    }

    static Table table(View view, List<Introduction> best) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        Table.Builder table = Table.captioned(speech.say("introductions.caption", best.size()))
                .column(speech.say("column.rank"), Table.Align.RIGHT)
                .column(speech.say("column.a"), Table.Align.LEFT)
                .column(speech.say("column.b"), Table.Align.LEFT)
                .column(speech.say("column.why"), Table.Align.LEFT)
                .column(speech.say("column.gain"), Table.Align.RIGHT);
        for (int rank = 1; rank <= best.size(); rank++) {
            Introduction each = best.get(rank - 1);
            table.row(
                    speech.cell(rank),
                    Cell.of(view.name(each.left().id())),
                    Cell.of(view.name(each.right().id())),
                    Cell.of(IntroductionReasons.of(speech, each)),
                    Cell.number(each.gain(), speech.number(each.gain().setScale(1, RoundingMode.HALF_UP))));
        }
        return table.note(speech.say("introductions.note")).build();
    }
}
