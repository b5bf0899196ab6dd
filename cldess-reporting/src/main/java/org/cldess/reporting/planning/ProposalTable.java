package org.cldess.reporting.planning;

import java.util.ArrayList;
import java.util.List;
import org.cldess.planning.PlanningProposal;
import org.cldess.planning.ProposalState;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;

/** The proposed changes to a planning document: the passage, the reasons, and the answer. */
final class ProposalTable {
    private final Speech speech;

    ProposalTable(Speech speech) {
        this.speech = speech;
    }

    Table of(List<PlanningProposal> proposals) {
        Table.Builder table = Table.captioned(speech.say("proposals.table"))
                .column(speech.say("column.piece"), Table.Align.LEFT)
                .column(speech.say("column.passage"), Table.Align.LEFT)
                .column(speech.say("column.draft"), Table.Align.LEFT)
                .column(speech.say("column.proposed"), Table.Align.LEFT)
                .column(speech.say("column.why"), Table.Align.LEFT)
                .column(speech.say("column.answer"), Table.Align.LEFT);
        proposals.forEach(proposal -> table.row(
                speech.typedCell(proposal.piece()),
                speech.cell(proposal.passage(), speech::typedCell),
                speech.cell(proposal.draftText(), speech::typed, speech.say("proposals.no-draft")),
                speech.typedCell(proposal.proposedText()),
                speech.cell(proposal.reason(), speech::typedCell),
                answer(proposal)));
        return table.build();
    }

    private Cell answer(PlanningProposal proposal) {
        List<Phrase> lines = new ArrayList<>();
        lines.add(Phrase.status(mark(proposal.state()), speech.say(proposal.state())));
        proposal.sent().value().ifPresent(day -> lines.add(speech.phrase("answer.sent", day)));
        proposal.answer().value().ifPresent(answer -> {
            answer.quotation().value().ifPresent(quotation -> lines.addAll(quotation(quotation)));
            answer.reply().value().ifPresent(reply -> lines.add(speech.typed(reply)));
        });
        return Cell.of(lines);
    }

    private static StatusMark mark(ProposalState state) {
        return switch (state) {
            case PROPOSED -> StatusMark.TO_DO;
            case ADOPTED -> StatusMark.DONE;
            case PARTLY_ADOPTED -> StatusMark.IN_PROGRESS;
            case SET_ASIDE -> StatusMark.DROPPED;
        };
    }

    private List<Phrase> quotation(PlanningProposal.Quotation quotation) {
        Phrase place = speech.typed(quotation.document());
        if (quotation.part().value().isPresent()) {
            place = place.then(", ").then(speech.typed(quotation.part().value().get()));
        }
        if (quotation.page().value().isPresent()) {
            place = place.then(", ")
                    .then(speech.phrase("answer.page", quotation.page().value().get()));
        }
        if (quotation.state().value().isPresent()) {
            place = speech.phrase(
                    "answer.state",
                    place,
                    speech.phrase(quotation.state().value().get()));
        }
        return List.of(speech.phrase("answer.text", speech.typed(quotation.text())), place);
    }
}
