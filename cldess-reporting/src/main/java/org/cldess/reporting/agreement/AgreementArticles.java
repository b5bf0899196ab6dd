package org.cldess.reporting.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cldess.actor.ActorId;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Agreement.Obligation;
import org.cldess.agreement.Deliverable;
import org.cldess.agreement.RenewalKind;
import org.cldess.agreement.RenewalTerms;
import org.cldess.contract.text.Envelope;
import org.cldess.reporting.content.SharedTexts;
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

/** The articles of an agreement, numbered in order. Facts that are not recorded are left out. */
final class AgreementArticles {
    private final View view;
    private final Speech speech;
    private final Agreement agreement;
    private final String id;
    private final List<Section> articles = new ArrayList<>();

    AgreementArticles(View view, Agreement agreement, String id) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.agreement = agreement;
        this.id = id;
    }

    List<Section> sections() {
        agreement.object().value().ifPresent(text -> add("article.object", speech.paragraphs(text)));
        agreement
                .obligations()
                .value()
                .filter(list -> !list.isEmpty())
                .ifPresent(list -> add("article.obligations", List.of(obligations(list))));
        agreement.deliverables().value().ifPresent(list -> add("article.deliverables", List.of(deliverables(list))));
        agreement.envelopes().value().ifPresent(list -> add("article.money", List.of(money(list))));
        agreement
                .articles()
                .value()
                .orElse(List.of())
                .forEach(each -> add(speech.typed(each.title()), speech.paragraphs(each.text())));
        add("article.term", paragraphs(term()));
        List<String> early = early();
        if (!early.isEmpty()) {
            add("article.termination", paragraphs(early));
        }
        return articles;
    }

    private void add(String title, List<? extends Block> blocks) {
        add(speech.phrase(title), blocks);
    }

    private void add(Phrase title, List<? extends Block> blocks) {
        int number = articles.size() + 1;
        articles.add(new Section(
                id + "-article-" + number,
                speech.phrase("article.heading", number, title),
                Sheet.SAME,
                List.copyOf(blocks)));
    }

    private static List<Paragraph> paragraphs(List<String> sentences) {
        return sentences.stream().map(Paragraph::of).toList();
    }

    /** The obligations of each actor, one actor after the other. */
    private BulletList obligations(List<Obligation> obligations) {
        Map<ActorId, List<BulletList.Entry>> byActor = new LinkedHashMap<>();
        obligations.forEach(each -> byActor.computeIfAbsent(each.by(), actor -> new ArrayList<>())
                .add(new BulletList.Entry(speech.typed(each.text()), List.of())));
        List<BulletList.Entry> entries = new ArrayList<>();
        byActor.forEach(
                (actor, texts) -> entries.add(new BulletList.Entry(Phrase.EMPTY.strong(view.name(actor)), texts)));
        return new BulletList(BulletList.Marker.NONE, entries);
    }

    private Block deliverables(List<Deliverable> deliverables) {
        if (deliverables.isEmpty()) {
            return Paragraph.of(speech.say("deliverables.none"));
        }
        Table.Builder table = Table.captioned(speech.say("deliverables.table"))
                .column(speech.say("deliverables.what"), Table.Align.LEFT)
                .column(speech.say("deliverables.by"), Table.Align.LEFT)
                .column(speech.say("deliverables.due"), Table.Align.LEFT);
        deliverables.forEach(each -> table.row(
                speech.typedCell(each.title()),
                each.owedBy().value().map(view::name).map(Cell::of).orElse(Cell.ROOM),
                speech.cell(each.due(), speech.say("date.none"))));
        return table.build();
    }

    private Block money(List<Envelope> envelopes) {
        if (envelopes.isEmpty()) {
            return Paragraph.of(speech.say("money.none"));
        }
        Table.Builder table = Table.captioned(speech.say("money.table"))
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .column(speech.say("money.year"), Table.Align.LEFT)
                .sum(speech.say("money.amount"));
        envelopes.forEach(each -> table.row(
                Cell.of(view.name(each.funder())), Cell.of(Integer.toString(each.year())), speech.cell(each.amount())));
        return table.build();
    }

    private List<String> term() {
        List<String> sentences = new ArrayList<>(List.of(dates()));
        agreement
                .renewal()
                .fold(
                        this::renewal,
                        () -> agreement.end().isNone() ? List.<String>of() : List.of(speech.say("renewal.none")),
                        List::<String>of)
                .forEach(sentences::add);
        return sentences;
    }

    private String dates() {
        return agreement
                .start()
                .fold(
                        start -> agreement
                                .end()
                                .fold(
                                        end -> speech.say("term.period", start, end),
                                        () -> speech.say("term.open", start),
                                        () -> speech.say("term.from", start)),
                        () -> agreement
                                .end()
                                .fold(
                                        end -> speech.say("term.signature-until", end),
                                        () -> speech.say("term.signature-open"),
                                        () -> speech.say("term.signature")),
                        () -> speech.say("term.undated"));
    }

    private List<String> renewal(RenewalTerms terms) {
        List<String> sentences = new ArrayList<>();
        boolean isTacit = terms.kind() == RenewalKind.TACIT;
        sentences.add(terms.months()
                .value()
                .map(months -> speech.say(isTacit ? "renewal.tacit" : "renewal.express", months))
                .orElseGet(() -> speech.say(isTacit ? "renewal.tacit.open" : "renewal.express.open")));
        terms.mostTimes()
                .fold(
                        maximum -> List.of(speech.say("renewal.most", maximum)),
                        () -> List.of(speech.say("renewal.boundless")),
                        List::<String>of)
                .forEach(sentences::add);
        terms.noticePeriod()
                .value()
                .filter(months -> months > 0)
                .map(months -> speech.say(isTacit ? "renewal.refused" : "renewal.asked", months))
                .ifPresent(sentences::add);
        return List.of(String.join(" ", sentences));
    }

    private List<String> early() {
        return agreement
                .terminationNotice()
                .fold(
                        months -> List.of(
                                months == 0
                                        ? speech.say("termination.at-once")
                                        : speech.say("termination.notice", months)),
                        () -> List.of(speech.say("termination.at-once")),
                        List::of);
    }
}
