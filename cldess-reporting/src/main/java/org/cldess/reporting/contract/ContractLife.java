package org.cldess.reporting.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractStatus;
import org.cldess.contract.StatusStep;
import org.cldess.known.Known;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The status of the contract, and the decisions that led to it. */
final class ContractLife {
    private final View view;
    private final Speech speech;
    private final Contract contract;

    private ContractLife(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.contract = view.contract();
    }

    static Section section(View view) {
        ContractLife life = new ContractLife(view);
        return Sections.of("statut", SharedTexts.speech(view, Texts.WORDS).say("life.title"), life.blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        ContractStatus status = contract.status(view.day());
        blocks.add(Paragraph.of(
                status == ContractStatus.DRAFT
                        ? speech.say("life.draft", view.day())
                        : speech.say("life.status", view.day(), status, contract.isInForce(view.day()) ? 1 : 0)));
        contract.renewalOf()
                .value()
                .ifPresent(renewal -> blocks.add(Paragraph.of(speech.phrase(
                        "life.renewal",
                        speech.typed(renewal.dossier()),
                        renewal.reason()
                                .fold(
                                        speech::unended,
                                        () -> Phrase.of(speech.say("none")),
                                        () -> Phrase.of(speech.say("not-recorded")))))));
        List<StatusStep> steps = contract.steps(view.day());
        if (steps.isEmpty()) {
            blocks.add(Sections.nothingYet(speech.say("life.empty")));
        } else {
            blocks.add(table(steps));
        }
        return blocks;
    }

    private Table table(List<StatusStep> steps) {
        Table.Builder table = Table.captioned(speech.say("life.table"))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("column.status"), Table.Align.LEFT)
                .column(speech.say("column.decided-by"), Table.Align.LEFT)
                .column(speech.say("column.reason"), Table.Align.LEFT);
        steps.forEach(step -> table.row(
                speech.cell(step.date(), "–"),
                Cell.of(speech.capital(speech.phrase(step.to()))),
                step.decision().map(this::maker).orElseGet(() -> Cell.of(speech.say("life.all-parties"))),
                step.decision().map(this::reason).orElse(Cell.NOT_APPLICABLE)));
        return table.note(speech.say("as-of", view.day())).build();
    }

    private Cell maker(ContractDecision decision) {
        return decision.by()
                .fold(
                        id -> contract.findParty(id)
                                .map(party -> Cell.of(view.name(party)))
                                .orElse(Cell.MISSING),
                        () -> Cell.NOT_APPLICABLE,
                        () -> Cell.MISSING);
    }

    /**
     * The reason for a decision. Few decisions require one, so a missing reason is shown only if the rules require it.
     */
    private Cell reason(ContractDecision decision) {
        Known<String> reason = decision.reason();
        boolean asked = switch (decision.what()) {
            case TERMINATED, RENEWED -> true;
            default -> false;
        };
        Optional<String> notice = decision.noticeGiven().value().map(day -> speech.say("life.notice", day));
        if (notice.isPresent() && reason.value().isPresent()) {
            return speech.lines(speech.typed(reason.value().get()), new Inline.Plain(notice.get()));
        }
        return reason.value()
                .map(speech::typedCell)
                .or(() -> notice.map(Cell::of))
                .orElse(asked && !reason.isRecorded() ? Cell.MISSING : Cell.NOT_APPLICABLE);
    }
}
