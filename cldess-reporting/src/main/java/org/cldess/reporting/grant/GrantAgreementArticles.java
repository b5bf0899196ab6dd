package org.cldess.reporting.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantClause;
import org.cldess.grant.GrantForm;
import org.cldess.grant.Instalment;
import org.cldess.money.Amount;
import org.cldess.reporting.content.Money;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.money.GrantLaw;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The articles of a grant agreement. A draft also has the articles on which nothing is recorded and which every
 * agreement needs: changes, termination and disputes.
 */
final class GrantAgreementArticles {
    private final View view;
    private final Speech speech;
    private final Grant grant;
    private final GrantAgreementText text;
    private final GrantLaw law;
    private final List<Section> articles = new ArrayList<>();

    GrantAgreementArticles(GrantAgreementText text) {
        this.view = text.view();
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.grant = text.grant();
        this.text = text;
        this.law = text.law();
    }

    List<Section> sections() {
        add("object", object());
        add("term", List.of(term()));
        add("contribution", contribution());
        add("payment", payment());
        add("use", use());
        add("report", reports());
        add("republican", republican());
        add("control", control());
        add("surplus", surplus());
        if (text.isDraft()) {
            add("communication", communication());
            add("amendment", List.of(speech.phrase("paper.amendment")));
            add("termination", List.of(speech.phrase("paper.termination")));
            add("disputes", disputes());
        }
        return articles;
    }

    /** Adds an article, unless nothing is known for it. */
    private void add(String title, List<?> content) {
        if (content.isEmpty()) {
            return;
        }
        int number = articles.size() + 1;
        articles.add(new Section(
                text.id() + "-article-" + number,
                speech.phrase("article.heading", number, speech.phrase("paper.article." + title)),
                Sheet.SAME,
                content.stream().map(GrantAgreementArticles::block).toList()));
    }

    private static Block block(Object said) {
        return said instanceof Phrase sentence ? Paragraph.of(sentence) : (Block) said;
    }

    private List<Phrase> object() {
        List<Phrase> said = new ArrayList<>();
        said.add(speech.phrase("paper.object", view.name(text.funder()), recipients(), speech.typed(grant.object())));
        List<Phrase> actions = actions().map(view::name).toList();
        if (!actions.isEmpty()) {
            said.add(speech.phrase("paper.actions", actions.size(), speech.list(actions)));
        }
        return said;
    }

    private Phrase recipients() {
        return speech.list(
                "paper.to", text.recipients().stream().map(view::name).toList());
    }

    private Stream<Action> actions() {
        return grant.actions().value().orElse(List.<ActionId>of()).stream()
                .flatMap(action -> view.dossier().findAction(action).stream());
    }

    private Phrase term() {
        GrantAgreement agreement = text.agreement();
        String kind = agreement.kind().value().map(speech::say).orElse("");
        String name = kind.isEmpty() ? speech.say("paper.agreement") : speech.say("paper.agreement.kind", kind);
        return Phrase.of(agreement
                .start()
                .value()
                .map(start -> agreement
                        .end()
                        .fold(
                                end -> speech.say("paper.period", name, start, end),
                                () -> speech.say("paper.open", name, start),
                                () -> speech.say("paper.from", name, start)))
                .orElseGet(() -> speech.say("paper.undated", name)));
    }

    private List<Block> contribution() {
        List<Phrase> said = new ArrayList<>();
        said.add(speech.capital(text.figures()
                .awarded()
                .value()
                .map(amount ->
                        speech.phrase("paper.contributes", view.name(text.funder()), Money.inWords(speech, amount)))
                .orElseGet(() -> speech.phrase("paper.contributes.unknown", view.name(text.funder())))));
        List<Block> blocks = new ArrayList<>();
        grant.nature()
                .value()
                .map(nature -> speech.phrase("paper.nature", speech.say(nature)))
                .ifPresent(said::add);
        said.add(cost().map(this::share).orElseGet(() -> speech.phrase("paper.cost.unknown")));
        if (text.agreement().kind().is(GrantAgreement.Kind.MULTI_YEAR)) {
            said.add(speech.phrase("paper.budget-vote"));
        }
        said.stream().map(Paragraph::of).forEach(blocks::add);
        if (!text.figures().shares().isEmpty()) {
            blocks.add(Paragraph.of(speech.say("paper.shared")));
            blocks.add(BulletList.of(
                    BulletList.Marker.BULLET,
                    text.figures().shares().entrySet().stream()
                            .map(part -> speech.phrase(
                                    "letter.share", view.name(part.getKey()), speech.euros(part.getValue())))
                            .toList()));
        }
        return blocks;
    }

    /** The total cost in money, as planned in the financial report. */
    private Optional<Amount> cost() {
        return PlannedCost.of(grant);
    }

    private Phrase share(Amount cost) {
        Optional<Amount> awarded = text.figures().awarded().value();
        if (awarded.isEmpty() || cost.isZero()) {
            return speech.phrase("paper.cost", speech.euros(cost));
        }
        return speech.phrase("paper.cost.share", speech.euros(cost), Money.share(speech, awarded.get(), cost));
    }

    private List<Block> payment() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(grant.paymentTerms()
                .fold(
                        terms -> speech.phrase("paper.terms", speech.typed(terms)),
                        this::payableByLaw,
                        () -> speech.phrase("paper.terms.unknown"))));
        List<Instalment> parts = text.figures().instalments();
        if (!parts.isEmpty()) {
            blocks.add(InstalmentTable.of(parts, speech.say("paper.instalments"), speech));
        }
        if (text.isDraft() && !grant.nature().is(GrantForm.IN_KIND)) {
            blocks.add(Paragraph.of(speech.say("paper.account")));
        }
        return blocks;
    }

    /**
     * The payment period of the law on the day of the notification, which applies if neither a day nor an event is set.
     */
    private Phrase payableByLaw() {
        LocalDate day = grant.notified().value().orElse(view.day());
        return law.parameter("GRT-09", "days", day)
                .map(parameter ->
                        speech.phrase("paper.terms.law", parameter.number().intValue()))
                .orElseGet(() -> speech.phrase("paper.terms.none"));
    }

    private List<Phrase> use() {
        List<Phrase> said = new ArrayList<>();
        if (text.has(GrantClause.USE)) {
            said.add(speech.phrase("paper.use"));
        }
        if (law.isInForce("GRT-08", text.day())) {
            said.add(speech.phrase("paper.passing-on"));
        }
        return said;
    }

    private List<Phrase> reports() {
        List<Phrase> said = new ArrayList<>();
        if (grant.earmarked().is(true)) {
            said.add(report());
        } else if (grant.earmarked().is(false)) {
            said.add(speech.phrase("paper.report.not-earmarked"));
        }
        if (law.isInForce("GRT-08", text.day())) {
            said.add(speech.phrase("paper.accounts"));
        }
        if (text.isDraft()) {
            said.add(speech.phrase("paper.changes"));
        }
        return said;
    }

    private Phrase report() {
        Optional<LocalDate> end =
                grant.accountingYear().flatMap(year -> year.yearEnd()).value();
        LocalDate day = end.orElse(view.day());
        return law.parameter("GRT-05", "months", day)
                .map(parameter -> parameter.number().intValue())
                .map(months -> end.map(last -> speech.phrase("paper.report.by", months, last.plusMonths(months)))
                        .orElseGet(() -> speech.phrase("paper.report.within", months)))
                .orElseGet(() -> speech.phrase("paper.report.asked"));
    }

    private List<Phrase> republican() {
        if (!text.needsCommitment()) {
            return List.of();
        }
        List<Phrase> said = new ArrayList<>();
        grant.republicanCommitment()
                .value()
                .map(day -> speech.phrase("paper.republican", day))
                .or(() -> text.isDraft() ? Optional.of(speech.phrase("paper.republican.open")) : Optional.empty())
                .ifPresent(said::add);
        if (text.isDraft()) {
            said.add(speech.phrase("paper.republican.withdrawal"));
        }
        return said;
    }

    private List<Phrase> control() {
        List<Phrase> said = new ArrayList<>();
        if (text.has(GrantClause.CONTROL)) {
            said.add(speech.phrase("paper.control"));
        }
        if (text.has(GrantClause.EVALUATION)) {
            List<Phrase> indicators = actions()
                    .flatMap(action -> action.indicators().stream())
                    .distinct()
                    .flatMap(indicator -> view.dossier().findIndicator(indicator).stream())
                    .map(indicator -> speech.typed(indicator.name()))
                    .toList();
            said.add(
                    indicators.isEmpty()
                            ? speech.phrase("paper.evaluation")
                            : speech.phrase("paper.evaluation.indicators", speech.list(indicators)));
        }
        return said;
    }

    private List<Phrase> surplus() {
        List<Phrase> said = new ArrayList<>();
        if (text.has(GrantClause.SURPLUS)) {
            said.add(speech.phrase("paper.surplus"));
        }
        said.add(speech.phrase("paper.recover"));
        return said;
    }

    private List<Phrase> communication() {
        List<Phrase> said = new ArrayList<>();
        said.add(speech.phrase("paper.communication", view.name(text.funder())));
        law.parameter("GRT-10", "months", text.day())
                .filter(months -> isAbove("GRT-10"))
                .map(months -> speech.phrase("paper.data", months.number().intValue()))
                .ifPresent(said::add);
        return said;
    }

    private boolean isAbove(String rule) {
        Optional<Amount> awarded = text.figures().awarded().value();
        return law.parameter(rule, "threshold", text.day())
                .filter(sum -> awarded.filter(amount -> amount.toBigDecimal().compareTo(sum.number()) > 0)
                        .isPresent())
                .isPresent();
    }

    private List<Phrase> disputes() {
        return List.of(
                speech.phrase("paper.disputes"), speech.phrase(text.isPublic() ? "paper.court" : "paper.court.other"));
    }
}
