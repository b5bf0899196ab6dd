package org.cldess.reporting.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.call.CallForProjects;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.OfferedSupport;
import org.cldess.money.Amount;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The awards of a call, with or without money. */
final class Awards {
    private final View view;
    private final Speech speech;
    private final CallForProjects call;

    Awards(View view, CallForProjects call) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.call = call;
    }

    Section section() {
        String id = "attributions-" + call.id();
        String title = speech.say("call.awards");
        return call.awards().isEmpty()
                ? Sections.empty(id, title, speech.say("call.awards.none"))
                : Sections.of(id, title, List.of(table()));
    }

    private Table table() {
        Table.Builder table = Table.captioned(
                        speech.say("call.awards.table", call.awards().size()))
                .column(speech.say("column.number"), Table.Align.LEFT)
                .column(speech.say("call.column.project"), Table.Align.LEFT)
                .column(speech.say("call.column.applicant"), Table.Align.LEFT)
                .column(speech.say("communes.column"), Table.Align.LEFT)
                .sum(speech.say("call.column.awarded"))
                .column(speech.say("call.column.support"), Table.Align.LEFT)
                .column(speech.say("call.column.grant"), Table.Align.LEFT);
        call.awards().forEach(award -> table.row(row(award)));
        Amount sum = Amount.sum(call.awards().stream()
                .flatMap(award -> award.amount().value().stream())
                .toList());
        return table.total(
                        Cell.of(speech.say("total")),
                        Cell.BLANK,
                        Cell.BLANK,
                        Cell.BLANK,
                        speech.cell(sum),
                        Cell.BLANK,
                        Cell.BLANK)
                .build();
    }

    private List<Cell> row(JuryDecision award) {
        Optional<ProjectApplication> application = call.findApplication(award.application());
        return List.of(
                application.map(one -> speech.typedCell(one.number())).orElse(Cell.MISSING),
                application.map(one -> speech.typedCell(one.title())).orElse(Cell.MISSING),
                application
                        .map(one -> Cell.of(Applications.applicant(view, call, one)))
                        .orElse(Cell.MISSING),
                application
                        .map(one -> speech.cell(one.commune(), commune -> Cell.of(view.plainName(commune))))
                        .orElse(Cell.MISSING),
                speech.cell(award.amount(), amount -> speech.cell(amount)),
                speech.cell(
                        award.support(),
                        support -> support.isEmpty()
                                ? Cell.of(speech.say("none"))
                                : Cell.of(support.stream()
                                        .map(each -> said(speech, each))
                                        .toList())),
                followed(award));
    }

    /** What became of an award: the status of its grant, and the actions whose plans include the grant. */
    private Cell followed(JuryDecision award) {
        List<Phrase> lines = new ArrayList<>();
        view.dossier().journal().grants().stream()
                .filter(account -> account.grant().application().is(award.application()))
                .forEach(account -> {
                    lines.add(Phrase.of(speech.capital(speech.say(account.status()))));
                    account.grant().actions().value().orElse(List.of()).stream()
                            .flatMap(id -> view.dossier().findAction(id).stream())
                            .forEach(action -> lines.add(view.name(action)));
                });
        return lines.isEmpty() ? Cell.of(speech.say("not-yet")) : Cell.of(lines);
    }

    /** « Appui technique : … ». */
    static Phrase said(Speech speech, OfferedSupport support) {
        return Phrase.of(speech.capital(speech.say(support.kind())))
                .then(support.text()
                        .value()
                        .map(text -> Phrase.of(speech.say("call.support.text")).then(speech.typed(text)))
                        .orElse(Phrase.EMPTY));
    }
}
