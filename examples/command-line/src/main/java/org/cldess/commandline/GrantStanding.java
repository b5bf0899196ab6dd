package org.cldess.commandline;

import java.util.ArrayList;
import java.util.List;
import org.cldess.dossier.Dossier;
import org.cldess.grant.GrantId;
import org.cldess.grant.claim.ClaimedExpense;
import org.cldess.grant.claim.PaymentClaim;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.ledger.GrantAccount;
import org.cldess.money.Amount;

/** Returns sentences on where a grant is, after something was recorded about it. */
final class GrantStanding {
    private GrantStanding() {}

    /** Returns sentences on the money of a grant, and on what was claimed of it. */
    static List<Message> of(Dossier dossier, GrantId grant) {
        return dossier.journal().find(grant).map(GrantStanding::told).orElse(List.of());
    }

    private static List<Message> told(GrantAccount account) {
        List<Message> told = new ArrayList<>();
        told.add(Texts.WORDS.message(
                "standing.grant",
                account.grant().object(),
                account.status(),
                amount(account.awarded()),
                amount(account.paid()),
                amount(account.stillToPay())));
        account.grant().claims().stream().map(GrantStanding::said).forEach(told::add);
        return told;
    }

    private static Message said(PaymentClaim claim) {
        return Texts.WORDS.message(
                "standing.claim",
                claim.balance().is(true) ? 1 : 0,
                claim.date(),
                claim.presented(),
                checked(claim.eligible()),
                checked(claim.retained()));
    }

    /** Returns a sentence on an expense of a claim. */
    static Message of(ClaimedExpense expense) {
        return Texts.WORDS.message(
                "standing.expense",
                expense.label(),
                expense.presented(),
                checked(expense.eligible()),
                checked(expense.retained()));
    }

    private static Object checked(Known<Amount> amount) {
        return amount.value().<Object>map(known -> known).orElseGet(() -> Texts.WORDS.message("standing.unchecked"));
    }

    private static Object amount(Known<Amount> known) {
        return known.<Object>fold(
                value -> value,
                () -> Texts.WORDS.message("standing.none"),
                () -> Texts.WORDS.message("standing.unrecorded"));
    }
}
