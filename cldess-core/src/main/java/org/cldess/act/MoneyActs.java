package org.cldess.act;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.contract.party.Party;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.internal.code.EnumCodes;
import org.cldess.internal.code.FreeId;
import org.cldess.internal.order.SortedById;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.Journal;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.Movement_;
import org.cldess.ledger.Postings;
import org.cldess.ledger.ReferenceKind;
import org.cldess.money.Amount;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotId;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The acts that add a movement to the journal. */
final class MoneyActs {
    private static final Pattern AT_MOVEMENT = Pattern.compile(Dossier_.MOVEMENTS + "/([0-9]+)");

    /** The movements that rely on the grant of their line, as its own movements do. */
    private static final Set<MovementKind> RELYING =
            EnumSet.of(MovementKind.AWARDED, MovementKind.COMMITTED, MovementKind.PAID);

    /** The movements that are made in the year of their line, or soon after it. */
    private static final Set<MovementKind> OF_THE_YEAR = EnumSet.of(MovementKind.PAID, MovementKind.INVOICED);

    /**
     * The number of years after the year of a line until which it is paid: a claim on a public body lapses four years
     * after the year in which it arose (loi n° 68-1250 du 31 décembre 1968, art. 1).
     */
    private static final int YEARS_AFTER = 4;

    private final Dossier dossier;
    private final Conditions conditions;

    MoneyActs(Dossier dossier, Conditions conditions) {
        this.dossier = dossier;
        this.conditions = conditions;
    }

    /** Adds a payment of a resource. */
    Answer<Dossier> pay(ResourceId line, LocalDate day, Amount amount) {
        MovementId id = freeId(dossier, line.value(), MovementKind.PAID);
        return made(() -> Movement.of(id, line, day, MovementKind.PAID, amount), false);
    }

    /** Adds a payment of a grant. */
    Answer<Dossier> pay(GrantId grant, LocalDate day, Amount amount) {
        MovementId id = freeId(dossier, grant.value(), MovementKind.PAID);
        return made(() -> Movement.of(id, grant, day, MovementKind.PAID, amount), false);
    }

    /** Adds an invoice of an expense. */
    Answer<Dossier> invoice(ExpenseId line, LocalDate day, Amount amount, String number) {
        MovementId id = freeId(dossier, line.value(), MovementKind.INVOICED);
        return made(
                () -> Movement.of(id, line, day, MovementKind.INVOICED, amount).toBuilder()
                        .references(List.of(new AccountReference(ReferenceKind.INVOICE, number)))
                        .build(),
                false);
    }

    /** Adds an invoice of the only contractor of a lot. */
    Answer<Dossier> invoice(LotId lot, LocalDate day, Amount amount, String number) {
        MovementId id = freeId(dossier, lot.value(), MovementKind.INVOICED);
        return made(
                () -> Movement.of(id, lot, day, MovementKind.INVOICED, amount).toBuilder()
                        .references(List.of(new AccountReference(ReferenceKind.INVOICE, number)))
                        .build(),
                false);
    }

    /** Adds a movement that corrects another one, with another amount. */
    Answer<Dossier> correct(MovementId wrong, LocalDate day, Amount amount, String reason) {
        return corrected(wrong, day, amount, reason, false);
    }

    /** Adds a movement that cancels another one. */
    Answer<Dossier> cancel(MovementId wrong, LocalDate day, String reason) {
        Amount same = dossier.find(Movement.class, wrong).map(Movement::amount).orElse(Amount.ZERO);
        return corrected(wrong, day, same, reason, true);
    }

    private Answer<Dossier> corrected(MovementId wrong, LocalDate day, Amount amount, String reason, boolean cancels) {
        return seeking().on(Movement.class, wrong, Dossier_.MOVEMENTS, "move.unknown", (act, found) -> {
            MovementId id = freeId(dossier, wrong.value(), found.kind());
            return made(
                    () -> found.corrected(id, amount, new MovementCorrection(wrong, day, cancels, Known.of(reason))),
                    false);
        });
    }

    /** Returns a free id for a movement of a line. */
    static MovementId freeId(Dossier dossier, String line, MovementKind kind) {
        Set<String> taken =
                dossier.movements().stream().map(one -> one.id().value()).collect(Collectors.toSet());
        return MovementId.of(FreeId.beginningWith(line + "-" + EnumCodes.of(kind), taken));
    }

    /** Adds a movement that may make no sense. */
    private Answer<Dossier> made(Supplier<Movement> making, boolean again) {
        return Sensible.answer(() -> move(making.get(), again));
    }

    /**
     * Adds a movement.
     *
     * @param movement the movement
     * @param again whether it may be like one that is already there
     */
    Answer<Dossier> move(Movement movement, boolean again) {
        return Sensible.answer(() -> added(movement.toBuilder().build(), again));
    }

    private Answer<Dossier> added(Movement movement, boolean again) {
        if (movement.grant().isPresent()) {
            return seeking()
                    .on(
                            Grant.class,
                            movement.grant().get(),
                            Dossier_.GRANTS,
                            "pay.unknown",
                            (act, grant) -> give(act, grant, movement, again));
        }
        if (movement.lot().isPresent()) {
            return seeking()
                    .on(
                            Lot.class,
                            movement.lot().get(),
                            Dossier_.PURCHASES,
                            "buy.unknown",
                            (act, lot) -> buy(act, lot, movement, again));
        }
        if (movement.resource().isPresent()) {
            return seeking()
                    .on(
                            Resource.class,
                            movement.resource().get(),
                            Dossier_.ACTIONS,
                            "fund.unknown",
                            (act, line) -> fund(act, line, movement, again));
        }
        return seeking()
                .on(
                        Expense.class,
                        movement.expense().orElseThrow(),
                        Dossier_.ACTIONS,
                        "spend.unknown",
                        (act, line) -> spend(act, line, movement, again));
    }

    private Seeking seeking() {
        return new Seeking(dossier, conditions);
    }

    private Answer<Dossier> fund(Act act, Resource line, Movement movement, boolean again) {
        ResourceId id = line.id();
        act.refuseIf(line.account().isInKind(), "move.in-kind", line.label());
        if (movement.kind() == MovementKind.AWARDED
                && movement.correction().value().isEmpty()) {
            act.refuseAwardAfterEnd(movement.lastDay());
        }
        if (movement.kind() == MovementKind.WITHDRAWN) {
            refuseOverWithdrawn(act, line.label(), movement, dossier.journal().find(id));
        }
        refuseOutOfYear(act, line.label(), line.year(), movement);
        refuseOnceRefused(act, line.label(), movement, () -> dossier.journal().find(id), Optional.of(line.amount()));
        if (movement.kind() == MovementKind.PAID && line.account().isGrant()) {
            refuseUnfounded(
                    act,
                    line.label(),
                    other -> other.resource().equals(Optional.of(id)),
                    () -> dossier.journal().find(id).map(Postings::movements).orElse(List.of()),
                    "FIN-05");
        }
        Movement paid = withPayer(movement, line.funder());
        refuseUnlessThere(act, paid, line.funder());
        Optional<Grant> grant = grantOf(id);
        if (RELYING.contains(movement.kind())) {
            grant.ifPresent(given -> act.relyOn(given, given.id().value()));
        }
        return added(act, new Entry(paid, line.label(), act.place(), grant), again);
    }

    private Answer<Dossier> give(Act act, Grant grant, Movement movement, boolean again) {
        GrantId id = grant.id();
        act.refuseIf(grant.isInKind() && movement.kind().isPayment(), "move.in-kind", grant.object());
        if (movement.kind() == MovementKind.WITHDRAWN) {
            refuseOverWithdrawn(act, grant.object(), movement, dossier.journal().find(id));
        }
        refuseOnceRefused(act, grant.object(), movement, () -> dossier.journal().find(id), Optional.empty());
        if (movement.kind() == MovementKind.PAID) {
            refuseUnfounded(
                    act,
                    grant.object(),
                    other -> other.grant().equals(Optional.of(id)),
                    () -> dossier.journal().find(id).map(Postings::movements).orElse(List.of()),
                    "GRT-15");
        }
        Movement paid = withPayer(movement, Known.of(grant.funder()));
        refuseUnlessThere(act, paid, Known.of(grant.funder()));
        return added(act, new Entry(paid, grant.object(), act.place(), Optional.of(grant)), again);
    }

    private Optional<Grant> grantOf(ResourceId line) {
        return dossier.grants().stream()
                .filter(grant -> grant.resources().value().orElse(List.of()).contains(line))
                .findFirst();
    }

    /** Refuses a movement of a payer that does not exist on its day. */
    private static void refuseUnlessThere(Act act, Movement movement, Known<ActorId> funder) {
        movement.party()
                .value()
                .or(funder::value)
                .ifPresent(payer -> act.bodies().refuseUnlessThere(act, payer, movement.lastDay()));
    }

    /** Refuses to withdraw more than was awarded and not paid. What was paid is given back, not withdrawn. */
    private static void refuseOverWithdrawn(Act act, String of, Movement movement, Optional<? extends Postings> found) {
        if (movement.correction().value().isEmpty()) {
            found.map(MoneyActs::leftToWithdraw)
                    .ifPresent(left -> act.refuseIf(
                            movement.amount().compareTo(left) > 0, "move.withdrawn", of, movement.amount(), left));
        }
    }

    private static Amount leftToWithdraw(Postings postings) {
        Amount promised = postings.sum(MovementKind.AWARDED).max(postings.sum(MovementKind.COMMITTED));
        return promised.minus(postings.lost()).minus(postings.netPayments()).max(Amount.ZERO);
    }

    /** Refuses to refuse more than is left to refuse, and to commit what was refused and not awarded. */
    private static void refuseOnceRefused(
            Act act,
            String of,
            Movement movement,
            Supplier<Optional<? extends Postings>> found,
            Optional<Amount> planned) {
        if (movement.kind() == MovementKind.REFUSED
                && movement.correction().value().isEmpty()) {
            found.get()
                    .map(postings -> leftToRefuse(movement, postings, planned))
                    .ifPresent(left -> act.refuseIf(
                            movement.amount().compareTo(left) > 0, "move.refused-more", of, movement.amount(), left));
        }
        if (movement.kind() == MovementKind.COMMITTED) {
            found.get()
                    .filter(postings -> !postings.has(MovementKind.AWARDED))
                    .flatMap(postings -> lastRefusal(postings.movements()))
                    .ifPresent(day -> act.refuse("move.refused", of, day));
        }
    }

    /**
     * Returns what was requested and neither awarded nor refused. What was awarded is withdrawn, not refused. If no
     * request was recorded, the planned amount counts; if none was planned, only what was awarded does.
     */
    private static Amount leftToRefuse(Movement movement, Postings postings, Optional<Amount> planned) {
        Amount promised = postings.sum(MovementKind.AWARDED)
                .max(postings.sum(MovementKind.COMMITTED))
                .max(postings.sum(MovementKind.PAID));
        Amount asked = postings.has(MovementKind.REQUESTED)
                ? postings.sum(MovementKind.REQUESTED)
                : planned.orElse(promised.isZero() ? movement.amount() : promised);
        return asked.minus(promised).minus(postings.sum(MovementKind.REFUSED)).max(Amount.ZERO);
    }

    private static Optional<LocalDate> lastRefusal(List<Movement> movements) {
        return movements.stream()
                .filter(movement -> movement.kind() == MovementKind.REFUSED)
                .map(Movement::lastDay)
                .max(Comparator.naturalOrder());
    }

    /** Refuses to pay or invoice a line long before or after its year. */
    private static void refuseOutOfYear(Act act, String of, int year, Movement movement) {
        int paid = movement.lastDay().getYear();
        boolean isOut = OF_THE_YEAR.contains(movement.kind()) && (paid < year - 1 || paid > year + YEARS_AFTER);
        act.refuseIf(
                isOut && !act.isFar(movement.lastDay()),
                "move.year",
                of,
                Integer.toString(year),
                movement.lastDay(),
                Integer.toString(year - 1),
                Integer.toString(year + YEARS_AFTER));
    }

    /**
     * Refuses to pay what was refused, or what was neither awarded nor committed, and leaves out what a rule would say
     * of it.
     *
     * @param act the act
     * @param of the name of the line or grant
     * @param isOwn whether a movement is one of the line or grant itself
     * @param all supplies all its movements that count, which takes time
     * @param rule the code of the rule
     */
    private void refuseUnfounded(
            Act act, String of, Predicate<Movement> isOwn, Supplier<List<Movement>> all, String rule) {
        if (isFounded(counting(isOwn))) {
            return;
        }
        List<Movement> known = all.get();
        if (isFounded(known)) {
            return;
        }
        lastRefusal(known)
                .ifPresentOrElse(day -> act.refuse("move.refused", of, day), () -> act.refuse("move.no-award", of));
        act.silence(new Act.ReportedRule(rule), Act.ReportedRule.MISSING);
    }

    private static boolean isFounded(List<Movement> movements) {
        return movements.stream()
                .anyMatch(other -> other.kind() == MovementKind.AWARDED || other.kind() == MovementKind.COMMITTED);
    }

    /** Returns the movements of some lines that count, by day. */
    private List<Movement> counting(Predicate<Movement> isMeant) {
        return Journal.counting(dossier.movements().stream().filter(isMeant).toList());
    }

    /** Returns the movement with the body that succeeded the funder by then, if no payer is recorded. */
    private Movement withPayer(Movement movement, Known<ActorId> funder) {
        Bodies bodies = new Bodies(dossier);
        Optional<ActorId> payer = funder.value()
                .filter(unused -> !movement.party().isRecorded())
                .flatMap(bodies::successor)
                .filter(party -> !movement.lastDay().isBefore(party.from()))
                .map(Party::actor);
        return payer.map(body -> movement.toBuilder().party(body).build()).orElse(movement);
    }

    private Answer<Dossier> spend(Act act, Expense line, Movement movement, boolean again) {
        act.refuseIf(line.account().isInKind(), "move.in-kind", line.label());
        refuseOutOfYear(act, line.label(), line.year(), movement);
        act.refuseUngivenIf(
                !movement.references().isRecorded(), added(Movement_.REFERENCES), "spend.voucher", line.label());
        return added(act, new Entry(movement, line.label(), act.place(), Optional.empty()), again);
    }

    private Answer<Dossier> buy(Act act, Lot lot, Movement movement, boolean again) {
        String name = dossier.purchases().stream()
                .filter(purchase -> purchase.lots().contains(lot))
                .findFirst()
                .orElseThrow()
                .nameOf(lot);
        act.refuseUngivenIf(!movement.references().isRecorded(), added(Movement_.REFERENCES), "buy.voucher", name);
        Optional<ActorId> paid = movement.holder().value().or(lot::onlyHolder);
        act.refuseUngivenIf(paid.isEmpty(), added(Movement_.HOLDER), "buy.holder", name);
        paid.ifPresent(holder -> act.bodies().refuseUnlessThere(act, holder, movement.lastDay()));
        return added(act, new Entry(movement, name, act.place(), Optional.empty()), again);
    }

    private static String added(Object component) {
        return Dossier_.MOVEMENTS + "/-" + component;
    }

    /**
     * A movement to be added.
     *
     * @param movement the movement
     * @param of the name of the line, grant or lot
     * @param place where the line, grant or lot is
     * @param grant the grant that it pays, if any
     */
    private record Entry(Movement movement, String of, String place, Optional<Grant> grant) {
        List<Gate> gates() {
            return grant.isPresent() && movement.kind() == MovementKind.PAID
                    ? List.of(Gate.GRANT_PAYMENT, Gate.FUNDING)
                    : List.of(Gate.FUNDING);
        }
    }

    private Answer<Dossier> added(Act act, Entry entry, boolean again) {
        Movement movement = entry.movement();
        act.refuseFar(movement.lastDay());
        movement.correction().value().ifPresent(made -> act.refuseFar(made.date()));
        if (SortedById.place(dossier.movements(), Movement::id, movement.id()) >= 0) {
            act.refuseDuplicate("movement", movement.id().value(), Dossier_.MOVEMENTS.toString());
            return act.refused();
        }
        if (!again && movement.correction().value().isEmpty()) {
            twin(entry)
                    .ifPresent(other -> act.refuse(
                            "move.again",
                            entry.of(),
                            other.kind(),
                            other.amount(),
                            other.lastDay(),
                            other.id().value()));
        }
        return act.outcome(
                entry.gates(),
                Optional.of(movement.correction()
                        .value()
                        .map(MovementCorrection::date)
                        .orElse(movement.lastDay())),
                () -> dossier.with(movement),
                basis(act, entry));
    }

    /** Returns the line, grant or lot, all its movements, and what the grant cites. */
    private ActBasis basis(Act act, Entry entry) {
        ActBasis cited = ActBasis.of(entry.grant().stream()
                .flatMap(grant -> Stream.concat(
                        Stream.concat(dossier.pointer(grant).stream(), lines(grant)),
                        grant
                                .decision()
                                .flatMap(GrantDecision::deliberation)
                                .value()
                                .flatMap(dossier::findDeliberation)
                                .map(act::pointer)
                                .stream()))
                .toArray());
        return (after, pointer) -> ActBasis.covers(entry.place(), pointer)
                || cited.holds(after, pointer)
                || movement(after, pointer)
                        .filter(other -> isLike(other, entry))
                        .isPresent();
    }

    /** Returns the movement to which a pointer leads, or in which it ends. */
    private static Optional<Movement> movement(Dossier after, String pointer) {
        Matcher at = AT_MOVEMENT.matcher(pointer);
        return at.lookingAt() ? Optional.of(after.movements().get(Integer.parseInt(at.group(1)))) : Optional.empty();
    }

    private Stream<String> lines(Grant grant) {
        return grant.resources().value().orElse(List.of()).stream()
                .flatMap(line -> dossier.find(Resource.class, line).flatMap(dossier::pointer).stream());
    }

    /** Returns whether a movement is of the same line, or one of them is of a grant and the other of its line. */
    private static boolean isLike(Movement other, Entry entry) {
        Movement movement = entry.movement();
        boolean isSame = other.resource().equals(movement.resource())
                && other.expense().equals(movement.expense())
                && other.grant().equals(movement.grant())
                && other.lot().equals(movement.lot());
        return isSame
                || entry.grant()
                        .filter(grant -> isAcross(other, movement, grant))
                        .isPresent();
    }

    private static boolean isAcross(Movement one, Movement other, Grant grant) {
        return Stream.of(one, other).anyMatch(movement -> movement.grant().isPresent())
                && Stream.of(one, other)
                        .allMatch(movement ->
                                movement.grant().filter(grant.id()::equals).isPresent()
                                        || movement.resource()
                                                .filter(line -> grant.resources()
                                                        .value()
                                                        .orElse(List.of())
                                                        .contains(line))
                                                .isPresent());
    }

    /**
     * Returns a movement that counts and is like another: of the same line, grant or lot, contractor, kind, day and
     * amount.
     */
    private Optional<Movement> twin(Entry entry) {
        Movement movement = entry.movement();
        List<Movement> alike = dossier.movements().stream()
                .filter(other -> other.kind() == movement.kind()
                        && other.lastDay().equals(movement.lastDay())
                        && other.amount().equals(movement.amount())
                        && other.holder().equals(movement.holder())
                        && isLike(other, entry))
                .toList();
        return alike.isEmpty()
                ? Optional.empty()
                : counting(other -> isLike(other, entry)).stream()
                        .filter(alike::contains)
                        .findFirst();
    }
}
