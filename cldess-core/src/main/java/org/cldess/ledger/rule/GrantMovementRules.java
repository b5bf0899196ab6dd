package org.cldess.ledger.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.component.ListComponent;
import org.cldess.grant.Grant;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.Journal;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about movements of a grant that lines of financing plans record. */
public final class GrantMovementRules {
    /** What becomes of a grant is entered on the grant or on its lines. */
    public static final Rule<GrantAccount> FIN_13 =
            Rule.of(RuleRecord.shipped("FIN-13")).<GrantAccount>asOf().test(GrantMovementRules::isEnteredOnOneSide);

    /** The kinds of which a grant usually has one movement. */
    private static final List<MovementKind> SINGLE =
            List.of(MovementKind.REQUESTED, MovementKind.AWARDED, MovementKind.COMMITTED);

    private GrantMovementRules() {}

    /**
     * Returns the grants that plans record, with their movements.
     *
     * @param list the list of the dossier
     * @param grants its grants
     * @param journal the journal of the same dossier
     * @return the grants with their locations
     */
    public static Stream<Located<GrantAccount>> recorded(
            ListComponent<?, Grant> list, List<Grant> grants, Journal journal) {
        return accounts(list, grants, journal)
                .filter(account -> !account.subject().lines().isEmpty());
    }

    private static Stream<Located<GrantAccount>> accounts(
            ListComponent<?, Grant> list, List<Grant> grants, Journal journal) {
        return IntStream.range(0, grants.size())
                .mapToObj(i -> Located.of(
                        list.at(i).toString(),
                        journal.find(grants.get(i).id()).orElseThrow(),
                        Texts.WORDS.message("grant.named", grants.get(i).object())));
    }

    /**
     * Returns the grants with their own movements, and those of their lines that are like one of these.
     *
     * @param list the list of the dossier
     * @param grants its grants
     * @param journal the journal of the same dossier
     * @return the grants with their locations
     */
    public static Stream<Located<MovementRules.FollowedLine>> followed(
            ListComponent<?, Grant> list, List<Grant> grants, Journal journal) {
        return accounts(list, grants, journal)
                .map(at -> Located.of(
                        at.path(),
                        new MovementRules.FollowedLine(at.subject().grant().object(), likeOwn(at.subject())),
                        (Localizable) Texts.WORDS.message("grant.word")))
                .filter(at -> !at.subject().movements().isEmpty());
    }

    private static List<Movement> likeOwn(GrantAccount account) {
        Set<MovementRules.Like> own = new HashSet<>();
        account.movements().stream()
                .filter(movement -> movement.grant().isPresent())
                .forEach(movement -> own.add(MovementRules.Like.of(movement)));
        return account.movements().stream()
                .filter(movement -> own.contains(MovementRules.Like.of(movement)))
                .toList();
    }

    /**
     * Returns the movements of grants that a rule is about, named after the grants.
     *
     * @param movements the list of movements of the dossier
     * @param all its movements
     * @param journal the journal of the same dossier
     * @param which the movements that the rule is about
     * @return the movements with their locations
     */
    static Stream<Located<Movement>> movements(
            ListComponent<?, Movement> movements, List<Movement> all, Journal journal, Which which) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).grant().isPresent())
                .boxed()
                .flatMap(i -> journal.find(all.get(i).grant().orElseThrow()).stream()
                        .filter(account -> account.movements().contains(all.get(i)) && which.test(account, all.get(i)))
                        .map(account ->
                                Located.of(movements.at(i).toString(), all.get(i), which.name(account.grant()))));
    }

    /** The movements of a grant that a rule is about. */
    enum Which {
        /** Those that need a reason. */
        ENDS {
            @Override
            boolean test(GrantAccount account, Movement movement) {
                return MovementKind.ends().contains(movement.kind());
            }

            @Override
            Localizable name(Grant grant) {
                return Texts.WORDS.message("grant.named", grant.object());
            }
        },
        /** Payments of a grant in kind. */
        IN_KIND {
            @Override
            boolean test(GrantAccount account, Movement movement) {
                return account.grant().isInKind() && movement.kind().isPayment();
            }

            @Override
            Localizable name(Grant grant) {
                return locale -> grant.object();
            }
        };

        abstract boolean test(GrantAccount account, Movement movement);

        abstract Localizable name(Grant grant);
    }

    private static Verdict isEnteredOnOneSide(RuleContext<GrantAccount> it) {
        List<Message> faults = new ArrayList<>();
        for (MovementKind kind : SINGLE) {
            Amount own = sum(it.subject(), kind, movement -> movement.grant().isPresent());
            Amount ofLines =
                    sum(it.subject(), kind, movement -> movement.grant().isEmpty());
            if (!own.isZero() && !ofLines.isZero()) {
                faults.add(Texts.WORDS.message(
                        "grant.both-sides", it.subject().grant().object(), kind, own, ofLines, own.plus(ofLines)));
            }
        }
        return Verdict.of(faults);
    }

    private static Amount sum(GrantAccount account, MovementKind kind, Predicate<Movement> which) {
        return Amount.sum(account.movements().stream()
                .filter(movement -> movement.kind() == kind)
                .filter(which)
                .map(Movement::amount)
                .toList());
    }
}
