package org.cldess.reporting.charter;

import java.util.ArrayList;
import java.util.List;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.Proposal;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.Vote;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The decisions on versions and proposals, each with its count of votes, and the reasons given. */
final class CharterDecisions {
    private record Decided(Phrase object, CollectiveDecision decision) {}

    private final View view;
    private final Speech speech;
    private final List<Decided> decisions = new ArrayList<>();

    CharterDecisions(View view, Charter charter) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        for (CharterVersion version : charter.versions()) {
            version.decision()
                    .value()
                    .ifPresent(decision -> decisions.add(
                            new Decided(speech.phrase("decisions.version", speech.typed(version.label())), decision)));
        }
        for (int i = 0; i < charter.proposals().size(); i++) {
            Proposal proposal = charter.proposals().get(i);
            Phrase object = speech.phrase("decisions.proposal", Integer.toString(i + 1));
            proposal.decision().value().ifPresent(decision -> decisions.add(new Decided(object, decision)));
        }
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (decisions.isEmpty()) {
            blocks.add(Sections.nothingYet(speech.say("decisions.empty")));
        } else {
            blocks.add(countings());
            Table.Builder reasons = reasons();
            if (!reasons.isEmpty()) {
                blocks.add(reasons.build());
            }
        }
        return Sections.of("decisions", speech.say("decisions.title"), blocks);
    }

    private Table countings() {
        Table.Builder table = Table.captioned(speech.say("decisions.table"))
                .column(speech.say("column.object"), Table.Align.LEFT)
                .column(speech.say("column.method"), Table.Align.LEFT)
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("column.counting"), Table.Align.LEFT);
        decisions.forEach(decided -> table.row(
                Cell.of(decided.object()),
                Cell.of(speech.capital(speech.phrase(decided.decision().method()))),
                speech.cell(decided.decision().date(), speech.say("date.none")),
                Cell.of(speech.phrase(decided.decision().tally()))));
        return table.note(speech.say("decisions.note")).build();
    }

    /** The votes that give a reason. */
    private Table.Builder reasons() {
        Table.Builder table = Table.captioned(speech.say("decisions.reasons"))
                .column(speech.say("column.object"), Table.Align.LEFT)
                .column(speech.say("column.member"), Table.Align.LEFT)
                .column(speech.say("column.position"), Table.Align.LEFT)
                .column(speech.say("column.reason"), Table.Align.LEFT);
        for (Decided decided : decisions) {
            for (Vote vote : decided.decision().votes().value().orElse(List.of())) {
                vote.reason()
                        .value()
                        .ifPresent(reason -> table.row(
                                Cell.of(decided.object()),
                                Cell.of(view.name(vote.actor())),
                                Cell.of(speech.capital(speech.phrase(vote.position()))),
                                speech.typedCell(reason)));
            }
        }
        return table;
    }
}
