package org.cldess.reporting.contract;

import java.util.ArrayList;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Agreement.Obligation;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.agreement.Agreement.Review;
import org.cldess.contract.text.Envelope;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** What actors agree between them to carry the contract out: who promises what, for how much, and what became of it. */
final class Agreements {
    private final View view;
    private final Speech speech;

    private Agreements(View view) {
        this.view = view;
        this.speech = Texts.speech(view);
    }

    /** The section; nothing where no agreement is recorded. */
    static List<Section> section(View view) {
        List<Agreement> agreements = view.dossier().partnerAgreements();
        Agreements made = new Agreements(view);
        return agreements.isEmpty()
                ? List.of()
                : List.of(Sections.of(
                        "conventions",
                        made.speech.say("agreements.title"),
                        agreements.stream().map(made::agreement).toList()));
    }

    private Section agreement(Agreement agreement) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Paragraph.of(speech.phrase("agreements.between", speech.list("each.le", names(agreement.partners())))));
        agreement.object().value().ifPresent(object -> blocks.addAll(speech.paragraphs(object)));
        blocks.add(Paragraph.of(dates(agreement)));
        agreement
                .obligations()
                .value()
                .filter(list -> !list.isEmpty())
                .ifPresent(list -> blocks.add(obligations(list)));
        agreement.envelopes().value().filter(list -> !list.isEmpty()).ifPresent(list -> blocks.add(money(list)));
        blocks.add(Paragraph.of(signatures(agreement)));
        agreement.reviews().forEach(review -> blocks.add(review(review)));
        return new Section(
                "convention-" + agreement.id(), speech.typed(agreement.title()), Sheet.SAME, List.copyOf(blocks));
    }

    private List<Phrase> names(List<ActorId> actors) {
        return actors.stream().map(view::name).toList();
    }

    private String dates(Agreement agreement) {
        return agreement
                .start()
                .fold(
                        start -> agreement
                                .end()
                                .fold(
                                        end -> speech.say("agreements.period", start, end),
                                        () -> speech.say("agreements.open", start),
                                        () -> speech.say("agreements.from", start)),
                        () -> speech.say("agreements.unstarted"),
                        () -> speech.say("agreements.undated"));
    }

    private BulletList obligations(List<Obligation> obligations) {
        return BulletList.of(
                BulletList.Marker.NONE,
                obligations.stream()
                        .map(each ->
                                speech.phrase("agreements.promise", view.name(each.by()), speech.typed(each.text())))
                        .toList());
    }

    private Table money(List<Envelope> envelopes) {
        Table.Builder table = Table.captioned(speech.say("agreements.money"))
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .column(speech.say("agreements.year"), Table.Align.LEFT)
                .sum(speech.say("agreements.amount"));
        envelopes.forEach(each -> table.row(List.of(
                Cell.of(view.name(each.funder())),
                Cell.of(Integer.toString(each.year())),
                speech.cell(each.amount()))));
        return table.build();
    }

    private Phrase signatures(Agreement agreement) {
        return agreement
                .signedOn(view.day())
                .map(day -> speech.phrase("agreements.signed", day))
                .orElseGet(() -> speech.phrase(
                        "agreements.to-sign",
                        speech.list(
                                "each.du",
                                names(agreement.partners().stream()
                                        .filter(partner -> agreement.signatures().stream()
                                                .map(PartnerSignature::actor)
                                                .noneMatch(partner::equals))
                                        .toList()))));
    }

    private Paragraph review(Review review) {
        return Paragraph.of(speech.phrase("agreements.review", review.date(), speech.typed(review.said())));
    }
}
