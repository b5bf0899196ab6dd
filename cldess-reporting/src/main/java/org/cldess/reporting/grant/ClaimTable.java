package org.cldess.reporting.grant;

import java.util.List;
import java.util.Optional;
import org.cldess.grant.claim.ClaimedExpense;
import org.cldess.grant.claim.PaymentClaim;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The expenses of a claim for payment: what was presented, what the funder retains, and why less. */
final class ClaimTable {
    private final Speech speech;
    private final PaymentClaim claim;

    ClaimTable(View view, PaymentClaim claim) {
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.claim = claim;
    }

    /** Returns the table; empty if the claim has no expense. */
    Optional<Table> table() {
        if (claim.expenses().isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(
                        speech.say(claim.balance().is(true) ? "claim.balance" : "claim.interim", claim.date()))
                .column(speech.say("claim.expense"), Table.Align.LEFT)
                .sum(speech.say("claim.presented"))
                .sum(speech.say("claim.eligible"))
                .sum(speech.say("claim.retained"))
                .sum(speech.say("claim.reduction"))
                .column(speech.say("claim.reason"), Table.Align.LEFT);
        claim.expenses().forEach(expense -> table.row(row(expense)));
        return Optional.of(table.total(
                        Cell.of(speech.say("total")),
                        speech.cell(claim.presented()),
                        money(claim.eligible()),
                        money(claim.retained()),
                        money(claim.retained().map(retained -> claim.presented().minus(retained))),
                        Cell.BLANK)
                .build());
    }

    private List<Cell> row(ClaimedExpense expense) {
        return List.of(
                speech.typedCell(expense.label()),
                speech.cell(expense.presented()),
                money(expense.eligible()),
                money(expense.retained()),
                money(expense.retained()
                        .flatMap(retained -> Known.of(expense.presented().minus(retained)))),
                expense.retained().isNone()
                        ? Cell.of(speech.say("claim.unchecked"))
                        : speech.cell(expense.cut(), speech::typed, speech.say("none")));
    }

    private Cell money(Known<Amount> amount) {
        return speech.cell(amount, speech::cell);
    }
}
