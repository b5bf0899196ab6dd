package org.cldess.reporting.grantform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.grant.FinancialReport;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.ledger.GrantDue;
import org.cldess.money.Amount;
import org.cldess.reporting.action.IndicatorTables;
import org.cldess.reporting.content.DeliberationReference;
import org.cldess.reporting.content.Money;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.GrantFigures;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * A financial report on a grant in the order of the form Cerfa no. 15059
 * (<i>{@index "compte rendu financier de subvention"}</i>): the qualitative review, the summary table, the annex and
 * the declaration.
 */
final class AccountForm {
    /** A gap above this percentage asks for an explanation; a common practice, not a rule. */
    private static final BigDecimal WIDE_GAP = BigDecimal.TEN;

    private final View view;
    private final Speech speech;
    private final Grant grant;
    private final GrantFigures figures;
    private final Project project;
    private final AccountTable table;
    private final String id;

    AccountForm(View view, Grant grant) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.grant = grant;
        this.figures = GrantFigures.of(view, grant);
        this.project = Project.of(view, grant);
        this.table = new AccountTable(speech, lines(), isReceived());
        this.id = id(grant);
    }

    static String id(Grant grant) {
        return "compte-rendu-" + grant.id().value();
    }

    private boolean isReceived() {
        return grant.report().value().isPresent();
    }

    /** The lines that the recipient reported; before that, the budget of the project and what became of it. */
    private List<AccountLine> lines() {
        return grant.report()
                .value()
                .map(report -> AccountLine.of(speech, report))
                .orElseGet(() -> project.budget()
                        .map(budget -> AccountLine.of(view, speech, budget))
                        .orElse(List.of()));
    }

    AccountTable table() {
        return table;
    }

    Section section() {
        return new Section(
                id,
                speech.phrase("account.heading", speech.typed(grant.object())),
                Sheet.PAPER,
                state(),
                List.of(
                        Paragraph.of(speech.say("account.form")),
                        Paragraph.of(speech.say(isReceived() ? "account.form.received" : "account.form.open")),
                        identity(),
                        part(1, "review", review()),
                        part(2, "summary", summary()),
                        part(3, "annex", annex()),
                        part(4, "attestation", attestation())));
    }

    private Phrase state() {
        return grant.report()
                .flatMap(FinancialReport::received)
                .value()
                .map(day -> speech.phrase("account.state.received", day))
                .orElseGet(() -> speech.phrase(isReceived() ? "account.state.undated" : "form.state"));
    }

    private Section part(int number, String name, List<? extends Block> blocks) {
        return Sections.of(
                id + "-" + number, speech.say("form.part", number, speech.say("account.part." + name)), blocks);
    }

    private Table identity() {
        Optional<Actor> recipient = view.findActor(grant.beneficiary());
        return new FormFields(speech, "account.identity")
                .add("form.name", Optional.of(view.name(grant.beneficiary())))
                .add("form.siret", FormIdentity.siret(recipient))
                .add("form.rna", FormIdentity.rna(recipient))
                .add("form.title", Optional.of(speech.typed(grant.object())))
                .add("form.funder", Optional.of(view.name(grant.funder())))
                .add("account.decision", decision())
                .add("account.awarded", figures.awarded().value().map(amount -> Phrase.of(speech.euros(amount))))
                .add(
                        "account.year",
                        grant.accountingYear()
                                .flatMap(year -> year.yearEnd())
                                .value()
                                .map(day -> speech.phrase("form.day", day)))
                .add("account.due", due())
                .table();
    }

    private Optional<Phrase> decision() {
        return grant.decision()
                .flatMap(GrantDecision::deliberation)
                .value()
                .flatMap(view.dossier()::findDeliberation)
                .map(act -> speech.phrase("account.deliberation", DeliberationReference.of(act, speech)))
                .or(() -> grant.decidedOn().value().map(day -> speech.phrase("form.day", day)));
    }

    /** The last day of the report, or the day on which it was received. */
    private Optional<Phrase> due() {
        return view.dossier().journal().find(grant.id()).orElseThrow().deadlines().stream()
                .filter(due -> due.kind() == GrantDue.Kind.REPORT)
                .findFirst()
                .map(due -> speech.phrase("account.due.by", due.date()))
                .or(() -> grant.report()
                        .flatMap(FinancialReport::received)
                        .value()
                        .map(day -> speech.phrase("account.state.received", day)));
    }

    private List<Block> review() {
        List<Phrase> dates = project
                .start()
                .map(start -> project.end()
                        .map(end -> speech.phrase("form.from-to", start, end))
                        .orElseGet(() -> speech.phrase("form.since", start)))
                .stream()
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new FormFields(speech, "account.review.table")
                .told(
                        "account.done",
                        room(2),
                        project.own().stream().map(this::done).toList())
                .told("account.story", room(6), List.of())
                .told(
                        "account.people",
                        3,
                        project.audience().stream().map(this::people).toList())
                .told("account.when", room(2), dates)
                .told("account.reached", room(3), List.of())
                .table());
        if (!project.indicators().isEmpty()) {
            blocks.add(new IndicatorTables(view).of(project.indicators()));
        }
        return blocks;
    }

    /** The lines of room for an answer: fewer in a report that was received, whose text the recipient has written. */
    private int room(int lines) {
        return isReceived() ? 1 : lines;
    }

    private Phrase done(Action action) {
        return speech.phrase("account.action", view.name(action), speech.say(action.status(view.day())));
    }

    private Phrase people(String group) {
        return speech.phrase("account.people.of", speech.typed(group));
    }

    private List<Block> summary() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(table.table()
                .<Block>map(found -> found)
                .orElseGet(() -> Paragraph.of(speech.say("account.lines.unknown"))));
        if (isReceived()) {
            balance().map(Paragraph::of).ifPresent(blocks::add);
        }
        blocks.add(Paragraph.of(share()));
        blocks.add(Paragraph.of(paid()));
        return blocks;
    }

    /** « Les produits réalisés dépassent les charges de 120 €. » */
    private Optional<Phrase> balance() {
        return table.income()
                .actual()
                .value()
                .flatMap(income -> table.costs().actual().value().map(costs -> {
                    Amount left = income.minus(costs);
                    return left.isZero()
                            ? speech.phrase("account.balanced")
                            : left.isNegative()
                                    ? speech.phrase("account.deficit", speech.euros(left.negated()))
                                    : speech.phrase("account.surplus", speech.euros(left));
                }));
    }

    /** « La subvention de 26 000 € représente 83 % du total des produits. » */
    private Phrase share() {
        Amount awarded = figures.awarded().value().orElseThrow();
        return table.income()
                .actual()
                .value()
                .filter(sum -> !sum.isZero())
                .map(sum -> speech.phrase("account.share", speech.euros(awarded), Money.share(speech, awarded, sum)))
                .orElseGet(() -> speech.phrase("account.share.open", speech.euros(awarded)));
    }

    /** What was paid of the grant by the day, which the line of the grant in the accounts does not tell. */
    private Phrase paid() {
        return figures.paid()
                .value()
                .flatMap(paid -> figures.stillToPay()
                        .value()
                        .map(left -> speech.phrase("account.paid", view.day(), speech.euros(paid), speech.euros(left))))
                .orElseGet(() -> speech.phrase("account.paid.unknown", view.day()));
    }

    private List<Block> annex() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new FormFields(speech, "account.annex.table")
                .told("account.indirect", room(3), List.of())
                .told("account.main-costs", room(3), List.of())
                .told("account.in-kind", room(2), List.of())
                .told("account.remarks", room(2), List.of())
                .table());
        List<Phrase> wide = table.wide(WIDE_GAP);
        if (wide.isEmpty() && !isReceived()) {
            blocks.add(Paragraph.of(speech.say("account.gaps.open")));
        } else if (wide.isEmpty()) {
            blocks.add(
                    Paragraph.of(speech.say(table.lines().isEmpty() ? "account.gaps.unknown" : "account.gaps.none")));
        } else {
            Table.Builder gaps = Table.captioned(speech.say("account.gaps"))
                    .column(speech.say("account.gaps.line"), Table.Align.LEFT)
                    .column(speech.say("account.gaps.why"), Table.Align.LEFT);
            wide.forEach(line -> gaps.row(Cell.of(line), explanation()));
            blocks.add(gaps.build());
        }
        return blocks;
    }

    /** Whether the report that was received explains its gaps; room for the explanation in a report to be made. */
    private Cell explanation() {
        return grant.report()
                .flatMap(FinancialReport::gapsTold)
                .value()
                .map(told -> Cell.of(speech.say(told ? "account.gaps.told" : "account.gaps.to-explain")))
                .orElse(Cell.ROOM);
    }

    private List<Block> attestation() {
        return List.of(
                Paragraph.of(speech.phrase("account.certified", view.name(grant.beneficiary()))),
                new Signatures(
                        speech.phrase("form.made"),
                        List.of(new Signatures.Box(
                                speech.phrase("signatures.for", view.name(grant.beneficiary())),
                                speech.phrase("form.signer"),
                                Phrase.EMPTY,
                                Phrase.EMPTY))));
    }
}
