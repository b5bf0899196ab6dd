package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantId;
import org.cldess.grant.Grant_;
import org.cldess.grant.claim.ClaimedExpense;
import org.cldess.grant.claim.PaymentClaim;
import org.cldess.known.Known;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.GrantStatus;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.validation.Answer;

/** The act that records a claim for payment of a grant, and what the funder found in its check. */
final class Claiming {
    private final Dossier dossier;
    private final Grant grant;
    private final Act act;

    private Claiming(Dossier dossier, Grant grant, Act act) {
        this.dossier = dossier;
        this.grant = grant;
        this.act = act;
    }

    static Answer<Dossier> claim(Dossier dossier, Conditions conditions, GrantId id, PaymentClaim claim) {
        return new Seeking(dossier, conditions)
                .on(
                        Grant.class,
                        id,
                        Dossier_.GRANTS,
                        "pay.unknown",
                        (act, grant) -> new Claiming(dossier, grant, act.in(Grant_.CLAIMS)).claim(claim));
    }

    private Answer<Dossier> claim(PaymentClaim claim) {
        act.refuseFar(claim.date());
        act.refuseIf(grant.isInKind(), "claim.in-kind", grant.object());
        refuseUnlessAwarded(claim.date());
        act.bodies().refuseUnlessThere(act, grant.beneficiary(), claim.date());
        List<PaymentClaim> claims = new ArrayList<>(grant.claims());
        int same = IntStream.range(0, claims.size())
                .filter(i -> claims.get(i).date().equals(claim.date()))
                .findFirst()
                .orElse(-1);
        if (same < 0) {
            claims.add(claim);
            claims.sort(Comparator.comparing(PaymentClaim::date));
        } else {
            claims.set(same, joined(claims.get(same), claim));
        }
        LocalDate last = Stream.concat(
                        Stream.of(claim.date()),
                        claim.expenses().stream().flatMap(expense -> expense.checked().value().stream()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return act.outcome(
                last, () -> dossier.with(grant.toBuilder().claims(claims).build()));
    }

    /** Refuses a claim on a grant that is refused, or not awarded on a day. A decision may lack its amount. */
    private void refuseUnlessAwarded(LocalDate day) {
        GrantAccount account = dossier.journal().find(grant.id()).orElseThrow();
        GrantStatus status = account.status();
        boolean isLater = account.movements(MovementKind.AWARDED)
                .findFirst()
                .map(Movement::lastDay)
                .or(() -> grant.decidedOn().value())
                .filter(day::isBefore)
                .isPresent();
        act.refuseIf(status == GrantStatus.REFUSED, "claim.refused", grant.object());
        act.refuseIf(
                status == GrantStatus.ASKED || (isLater && status != GrantStatus.REFUSED),
                "claim.not-awarded",
                grant.object(),
                day);
    }

    /** Returns a recorded claim with the expenses of another one of its day. */
    private PaymentClaim joined(PaymentClaim before, PaymentClaim more) {
        Known<Boolean> balance = before.balance().isRecorded() ? before.balance() : more.balance();
        act.refuseIf(
                more.balance().isRecorded() && !more.balance().equals(balance),
                "claim.balance",
                before.date(),
                balance.is(true) ? 1 : 0);
        List<ClaimedExpense> expenses = new ArrayList<>(before.expenses());
        for (ClaimedExpense expense : more.expenses()) {
            int same = IntStream.range(0, expenses.size())
                    .filter(i -> isSame(expenses.get(i), expense))
                    .findFirst()
                    .orElse(-1);
            if (same < 0) {
                expenses.add(expense);
            } else {
                act.refuseIf(
                        !isCheckOf(expense, expenses.get(same)),
                        "claim.again",
                        expense.label(),
                        before.date(),
                        expense.presented());
                expenses.set(same, expense);
            }
        }
        return new PaymentClaim(before.date(), balance, expenses);
    }

    private static boolean isSame(ClaimedExpense one, ClaimedExpense other) {
        return one.label().equals(other.label())
                && one.expense().equals(other.expense())
                && one.presented().equals(other.presented());
    }

    /** Returns whether an expense is checked that was not checked before. */
    private static boolean isCheckOf(ClaimedExpense expense, ClaimedExpense before) {
        return before.retained().value().isEmpty() && expense.retained().value().isPresent();
    }
}
