package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.Action_;
import org.cldess.contract.Contract;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.financing.FinancingPlan;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.Journal;
import org.cldess.ledger.Movement;
import org.cldess.ledger.SpentLine;
import org.cldess.ledger.rule.GrantMovementRules;
import org.cldess.ledger.rule.MovementRules;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.Purchase_;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on the actions of a dossier. */
final class ActionRules {
    static final Rule<Dossier> ACT_01 = Rule.of(RuleRecord.shipped("ACT-01"))
            .<ActionInTerm>keyed(Action_.START, it -> it.action().start())
            .test(ActionRules::liesInTheTerm)
            .within(ActionRules::actions);

    private record ActionInTerm(Action action, Contract contract) {}

    private ActionRules() {}

    private static Stream<Located<ActionInTerm>> actions(Dossier dossier) {
        return IntStream.range(0, dossier.actions().size())
                .mapToObj(i -> Located.of(
                        Dossier_.ACTIONS.at(i),
                        new ActionInTerm(dossier.actions().get(i), dossier.contract())));
    }

    /** Returns the plans of all actions, named after the actions. */
    static Stream<Located<Known<FinancingPlan>>> plans(Dossier dossier) {
        return IntStream.range(0, dossier.actions().size()).mapToObj(i -> {
            Action action = dossier.actions().get(i);
            return Located.of(
                    Dossier_.ACTIONS.at(i).then(Action_.PLAN),
                    action.plan(),
                    Texts.WORDS.message("action.number", action.number()));
        });
    }

    /** Returns the resources in money of all plans, with their movements. */
    static Stream<Located<FundedLine>> funded(Dossier dossier) {
        return MovementRules.resources(plans(dossier), dossier.journal());
    }

    /** Returns the expenses in money of all plans, with their movements. */
    static Stream<Located<SpentLine>> spent(Dossier dossier) {
        return MovementRules.expenses(plans(dossier), dossier.journal());
    }

    /** Returns the refusals, withdrawals and repayments that count. */
    static Stream<Located<Movement>> endedFundings(Dossier dossier) {
        return MovementRules.ends(Dossier_.MOVEMENTS, dossier.movements(), plans(dossier), dossier.journal());
    }

    /** Returns the lines, grants and lots with movements. */
    static Stream<Located<MovementRules.FollowedLine>> followed(Dossier dossier) {
        return Stream.of(
                        MovementRules.lines(() -> plans(dossier), dossier.journal()),
                        GrantMovementRules.followed(Dossier_.GRANTS, dossier.grants(), dossier.journal()),
                        IntStream.range(0, dossier.purchases().size())
                                .boxed()
                                .flatMap(i -> followed(
                                        Dossier_.PURCHASES.at(i).toString(),
                                        dossier.purchases().get(i),
                                        dossier.journal())))
                .flatMap(places -> places);
    }

    /** Returns the lots of a purchase with movements, named after the purchase. */
    private static Stream<Located<MovementRules.FollowedLine>> followed(
            String pointer, Purchase purchase, Journal journal) {
        return IntStream.range(0, purchase.lots().size())
                .mapToObj(i -> Located.of(
                        Purchase_.LOTS.at(i).in(pointer),
                        new MovementRules.FollowedLine(
                                purchase.lots().get(i).title(),
                                journal.movements(purchase.lots().get(i).id())),
                        (Localizable) locale -> purchase.object()))
                .filter(at -> !at.subject().movements().isEmpty());
    }

    /** Returns the movements of contributions in kind, and the payments of grants in kind. */
    static Stream<Located<Movement>> paidInKind(Dossier dossier) {
        return MovementRules.inKind(Dossier_.MOVEMENTS, dossier.movements(), plans(dossier), dossier.journal());
    }

    /** Returns the grants that plans record, with their movements. */
    static Stream<Located<GrantAccount>> recordedGrants(Dossier dossier) {
        return GrantMovementRules.recorded(Dossier_.GRANTS, dossier.grants(), dossier.journal());
    }

    private static Verdict liesInTheTerm(RuleContext<ActionInTerm> it) {
        Action action = it.subject().action();
        return it.needs()
                .lackingIf(!action.yearly() && action.end().value().isEmpty(), it.at(Action_.END))
                .judge(() -> Verdict.of(
                        faults(action, it.keyDate(), it.subject().contract().term(it.day()))));
    }

    private static List<Message> faults(Action action, LocalDate start, Term term) {
        List<Message> faults = new ArrayList<>();
        if (start.isBefore(term.start())) {
            faults.add(Texts.WORDS.message("action.early", action.number(), start, term.start()));
        }
        if (start.isAfter(term.end())) {
            faults.add(Texts.WORDS.message("action.late", action.number(), start, term.end()));
        }
        Optional<LocalDate> end = action.end().value();
        if (end.filter(term.end()::isBefore).isPresent()) {
            faults.add(Texts.WORDS.message("action.long", action.number(), end.get(), term.end()));
        }
        return faults;
    }
}
