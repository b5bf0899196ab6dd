package org.cldess.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.component.Path;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.financing.ExpenseId;
import org.cldess.grant.Grant;
import org.cldess.grant.Grant_;
import org.cldess.grant.claim.ClaimedExpense;
import org.cldess.grant.claim.ClaimedExpense_;
import org.cldess.grant.claim.PaymentClaim;
import org.cldess.grant.claim.PaymentClaim_;
import org.cldess.language.Message;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.SpentLine;
import org.cldess.money.Amount;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rule on the expenses in claims for payment of a grant. */
final class ClaimRules {
    static final Rule<Dossier> GRT_17 = Rule.of(RuleRecord.shipped("GRT-17"))
            .<Claimed>keyed(part -> KeyDate.on(part.subject().claim().date()))
            .test(ClaimRules::isRetainedInPart)
            .within(ClaimRules::expenses);

    /**
     * An expense in a claim.
     *
     * @param claim the claim
     * @param expense the expense
     * @param presented what the claims of the grant up to this one present of the same expense of a plan
     * @param line the expense of the plan with its movements
     */
    private record Claimed(PaymentClaim claim, ClaimedExpense expense, Amount presented, Optional<SpentLine> line) {}

    private ClaimRules() {}

    private static Stream<Located<Claimed>> expenses(Dossier dossier) {
        return IntStream.range(0, dossier.grants().size())
                .boxed()
                .flatMap(i -> claims(dossier, dossier.grants().get(i), Dossier_.GRANTS.at(i)));
    }

    private static Stream<Located<Claimed>> claims(Dossier dossier, Grant grant, Path<?, Grant> path) {
        return IntStream.range(0, grant.claims().size()).boxed().flatMap(j -> {
            PaymentClaim claim = grant.claims().get(j);
            return IntStream.range(0, claim.expenses().size()).mapToObj(k -> {
                ClaimedExpense expense = claim.expenses().get(k);
                return Located.of(
                        path.then(Grant_.CLAIMS.at(j)).then(PaymentClaim_.EXPENSES.at(k)),
                        new Claimed(
                                claim,
                                expense,
                                expense.expense()
                                        .map(id -> presented(grant, claim, id))
                                        .orElse(expense.presented()),
                                expense.expense().flatMap(dossier.journal()::find)));
            });
        });
    }

    private static Amount presented(Grant grant, PaymentClaim until, ExpenseId id) {
        return Amount.sum(grant.claims().stream()
                .filter(claim -> !claim.date().isAfter(until.date()))
                .flatMap(claim -> claim.expenses().stream())
                .filter(expense -> expense.expense().filter(id::equals).isPresent())
                .map(ClaimedExpense::presented)
                .toList());
    }

    private static Verdict isRetainedInPart(RuleContext<Claimed> it) {
        ClaimedExpense expense = it.subject().expense();
        return it.needs()
                .recorded(ClaimedExpense_.RETAINED, expense)
                .lackingIf(isCutInSilence(expense) && !expense.cut().isRecorded(), it.at(ClaimedExpense_.CUT))
                .lackingIf(
                        it.subject().line().filter(line -> !line.isRecorded()).isPresent(),
                        it.at(ClaimedExpense_.EXPENSE))
                .judge(() -> Verdict.of(faults(it.subject())));
    }

    private static boolean isCutInSilence(ClaimedExpense expense) {
        return expense.cut().value().isEmpty()
                && expense.reduction()
                        .filter(part -> part.compareTo(Amount.ZERO) > 0)
                        .isPresent();
    }

    private static List<Message> faults(Claimed claimed) {
        ClaimedExpense expense = claimed.expense();
        List<Message> faults = new ArrayList<>();
        expense.retained().value().ifPresent(retained -> {
            Amount limit = expense.eligible().value().orElse(expense.presented());
            if (retained.compareTo(limit) > 0) {
                faults.add(Texts.WORDS.message("claim.retained", expense.label(), retained, limit));
            }
            if (isCutInSilence(expense)) {
                faults.add(Texts.WORDS.message(
                        "claim.unexplained",
                        expense.label(),
                        expense.reduction().orElseThrow()));
            }
        });
        expense.eligible()
                .value()
                .filter(eligible -> eligible.compareTo(expense.presented()) > 0)
                .ifPresent(eligible -> faults.add(
                        Texts.WORDS.message("claim.eligible", expense.label(), eligible, expense.presented())));
        claimed.line()
                .map(line -> paid(line, claimed.claim()))
                .filter(paid -> claimed.presented().compareTo(paid) > 0)
                .ifPresent(paid -> faults.add(Texts.WORDS.message(
                        "claim.unpaid",
                        expense.label(),
                        claimed.presented(),
                        claimed.claim().date(),
                        paid)));
        return faults;
    }

    /** Returns what was paid for an expense by the day of a claim. */
    private static Amount paid(SpentLine line, PaymentClaim claim) {
        return Amount.sum(line.movements().stream()
                .filter(movement -> movement.kind() == MovementKind.PAID)
                .filter(movement -> !movement.lastDay().isAfter(claim.date()))
                .map(movement -> movement.amount())
                .toList());
    }
}
