package org.cldess.reporting.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.ActionId;
import org.cldess.grant.FinancialReport;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantClause;
import org.cldess.grant.Instalment;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.reporting.content.Money;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The articles of a grant agreement, as far as the dossier and the law of the day provide them. */
final class GrantAgreementArticles {
    private final View view;
    private final Speech speech;
    private final GrantAccount account;
    private final Grant grant;
    private final GrantAgreement agreement;
    private final GrantLaw law;
    private final String id;
    private final List<Section> articles = new ArrayList<>();

    GrantAgreementArticles(View view, GrantAccount account, String id) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.account = account;
        this.grant = account.grant();
        this.agreement = grant.agreement().value().orElseThrow();
        this.law = new GrantLaw(view);
        this.id = id;
    }

    List<Section> sections() {
        add("paper.article.object", object());
        add("paper.article.term", List.of(Paragraph.of(term())));
        add("paper.article.contribution", contribution());
        add("paper.article.payment", payment());
        add("paper.article.report", List.of(Paragraph.of(report())));
        List<Block> duties = duties();
        if (!duties.isEmpty()) {
            add("paper.article.duties", duties);
        }
        add("paper.article.clauses", List.of(clauses()));
        add("paper.article.surplus", surplus());
        return articles;
    }

    private void add(String title, List<? extends Block> blocks) {
        int number = articles.size() + 1;
        articles.add(new Section(
                id + "-article-" + number,
                speech.phrase("article.heading", number, speech.phrase(title)),
                Sheet.SAME,
                List.copyOf(blocks)));
    }

    private List<Block> object() {
        List<Block> blocks =
                new ArrayList<>(List.of(Paragraph.of(speech.phrase("paper.object", speech.typed(grant.object())))));
        List<Phrase> actions = grant.actions().value().orElse(List.<ActionId>of()).stream()
                .flatMap(action -> view.dossier().findAction(action).stream())
                .map(view::name)
                .toList();
        if (!actions.isEmpty()) {
            blocks.add(Paragraph.of(speech.phrase("paper.actions", actions.size(), speech.list(actions))));
        }
        return blocks;
    }

    private String term() {
        String kind = agreement.kind().value().map(speech::say).orElse("");
        String name = kind.isEmpty() ? speech.say("paper.agreement") : speech.say("paper.agreement.kind", kind);
        return agreement
                .start()
                .value()
                .map(start -> agreement
                        .end()
                        .fold(
                                end -> speech.say("paper.period", name, start, end),
                                () -> speech.say("paper.open", name, start),
                                () -> speech.say("paper.from", name, start)))
                .orElseGet(() -> speech.say("paper.undated", name));
    }

    private List<Block> contribution() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(speech.capital(account.decided()
                .value()
                .map(amount ->
                        speech.phrase("paper.contributes", view.name(grant.funder()), Money.inWords(speech, amount)))
                .orElseGet(() -> speech.phrase("paper.contributes.unknown")))));
        grant.nature()
                .value()
                .map(nature -> Paragraph.of(speech.say("paper.nature", nature)))
                .ifPresent(blocks::add);
        blocks.add(cost().map(this::share).orElseGet(() -> Paragraph.of(speech.say("paper.cost.unknown"))));
        if (agreement.kind().is(GrantAgreement.Kind.MULTI_YEAR)) {
            blocks.add(Paragraph.of(speech.say("paper.budget-vote")));
        }
        return blocks;
    }

    /** The total cost in money, as planned in the financial report. */
    private Optional<Amount> cost() {
        List<FinancialReport.Line> costs =
                grant.report().flatMap(FinancialReport::lines).value().orElse(List.of()).stream()
                        .filter(line -> line.account().number() / 10 == 6)
                        .toList();
        boolean isTold = !costs.isEmpty()
                && costs.stream().allMatch(line -> line.forecast().isRecorded());
        return isTold
                ? Optional.of(Amount.sum(costs.stream()
                        .flatMap(line -> line.forecast().value().stream())
                        .toList()))
                : Optional.empty();
    }

    private Paragraph share(Amount cost) {
        Optional<Amount> awarded = account.decided().value();
        if (awarded.isEmpty() || cost.isZero()) {
            return Paragraph.of(speech.say("paper.cost", speech.euros(cost)));
        }
        BigDecimal share = awarded.get().toBigDecimal().divide(cost.toBigDecimal(), 4, RoundingMode.HALF_UP);
        return Paragraph.of(speech.say("paper.cost.share", speech.euros(cost), speech.percent(share)));
    }

    private List<Block> payment() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(grant.paymentTerms()
                .fold(
                        terms -> speech.phrase("paper.terms", speech.typed(terms)),
                        this::payableByLaw,
                        () -> speech.phrase("paper.terms.unknown"))));
        grant.instalments().value().filter(list -> !list.isEmpty()).ifPresent(list -> blocks.add(instalments(list)));
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

    private Table instalments(List<Instalment> parts) {
        Table.Builder table = Table.captioned(speech.say("paper.instalments"))
                .column(speech.say("life.part"), Table.Align.LEFT)
                .column(speech.say("life.due"), Table.Align.LEFT)
                .sum(speech.say("life.planned"));
        parts.forEach(part -> table.row(
                Cell.of(speech.capital(speech.say((Localizable) part.kind()))),
                speech.cell(part.due(), speech.say("date.none")),
                speech.cell(part.amount(), speech::cell)));
        return table.build();
    }

    private Phrase report() {
        return grant.earmarked()
                .fold(
                        isEarmarked -> isEarmarked ? earmarked() : speech.phrase("paper.report.not-earmarked"),
                        () -> speech.phrase("paper.report.unknown"),
                        () -> speech.phrase("paper.report.unknown"));
    }

    private Phrase earmarked() {
        Optional<LocalDate> end =
                grant.accountingYear().flatMap(year -> year.yearEnd()).value();
        LocalDate day = end.orElse(view.day());
        return law.parameter("GRT-05", "months", day)
                .map(parameter -> parameter.number().intValue())
                .map(months -> end.map(last -> speech.phrase("paper.report.by", months, last.plusMonths(months)))
                        .orElseGet(() -> speech.phrase("paper.report.within", months)))
                .orElseGet(() -> speech.phrase("paper.report.asked"));
    }

    private List<Block> duties() {
        List<Phrase> said = new ArrayList<>();
        LocalDate asked =
                grant.request().flatMap(request -> request.date()).value().orElse(view.day());
        if (law.isInForce("GRT-11", asked)) {
            said.add(grant.republicanCommitment()
                    .fold(
                            day -> speech.phrase("paper.republican", day),
                            () -> speech.phrase("paper.republican.none"),
                            () -> speech.phrase("paper.republican.unknown")));
        }
        if (law.isInForce("GRT-08", view.day())) {
            said.add(speech.phrase("paper.passing-on"));
        }
        published().ifPresent(said::add);
        return List.copyOf(said.stream().map(Paragraph::of).toList());
    }

    /** The publication of the essential data, if the law requires it on the day of the signature. */
    private Optional<Phrase> published() {
        LocalDate day = agreement.signed().value().orElse(view.day());
        return law.parameter("GRT-10", "months", day)
                .flatMap(months -> law.parameter("GRT-10", "threshold", day)
                        .map(sum -> agreement
                                .dataPublished()
                                .value()
                                .map(date -> speech.phrase("paper.data.published", date))
                                .orElseGet(() -> speech.phrase(
                                        "paper.data",
                                        speech.say(sum.quantity()),
                                        months.number().intValue()))));
    }

    /** The clauses of the agreement, and those that the law requires on the day of its signature. */
    private Block clauses() {
        LocalDate day = agreement.signed().value().orElse(view.day());
        List<GrantClause> asked = law.clauses(day);
        Known<List<GrantClause>> said = agreement.provisions();
        Table.Builder table = Table.captioned(speech.say("paper.clauses"))
                .column(speech.say("paper.clause"), Table.Align.LEFT)
                .column(speech.say("paper.clause.said"), Table.Align.LEFT)
                .column(speech.say("paper.clause.asked"), Table.Align.LEFT);
        for (GrantClause clause : GrantClause.values()) {
            table.row(
                    Cell.of(speech.capital(speech.say((Localizable) clause))),
                    said.fold(list -> yesNo(list.contains(clause)), () -> Cell.MISSING, () -> Cell.MISSING),
                    yesNo(asked.contains(clause)));
        }
        return table.note(speech.say("paper.clauses.note", day)).build();
    }

    private Cell yesNo(boolean holds) {
        return Cell.of(speech.say(holds ? "yes" : "no"));
    }

    private List<Block> surplus() {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(speech.phrase("paper.recover"))));
        for (Movement movement : account.movements()) {
            if (movement.kind() == MovementKind.WITHDRAWN) {
                Phrase asked = speech.phrase("paper.recovery", movement.lastDay(), speech.euros(movement.amount()));
                blocks.add(Paragraph.of(movement.reason()
                        .value()
                        .map(why -> asked.then(" ").then(speech.phrase("paper.recovery.why", speech.unended(why))))
                        .orElse(asked)));
            } else if (movement.kind() == MovementKind.RETURNED) {
                blocks.add(Paragraph.of(
                        speech.phrase("paper.recovery.repaid", movement.lastDay(), speech.euros(movement.amount()))));
            }
        }
        return blocks;
    }
}
