package org.cldess.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.ResourceId;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementBuilder;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.ReferenceKind;
import org.cldess.money.Amount;

/**
 * What becomes of a line: movements of the journal, and the same in plain words in the sums. The sums follow from the
 * story of the line alone: what was awarded, less what was withdrawn, and so on.
 */
final class LifeFates {
    /** What becomes of a resource. */
    enum Fate {
        PAID_IN_TWO(true),
        PARTLY_REFUSED(true),
        REFUSED(true),
        ONLY_ASKED(true),
        ONLY_AWARDED(false),
        HALF_PAID(true),
        PARTLY_WITHDRAWN(true),
        RETURNED_FOR_GOOD(true),
        RETURNED(true),
        CORRECTED(false),
        CANCELLED(true),
        OF_A_YEAR(false),
        NOTHING(true),
        NOT_RECORDED(false);

        private final boolean isComplete;

        Fate(boolean isComplete) {
            this.isComplete = isComplete;
        }

        /** Returns whether the line says until when all its movements are entered. */
        boolean isComplete() {
            return isComplete;
        }
    }

    /** What becomes of an expense. */
    enum Spending {
        ORDERED(true),
        INVOICED(true),
        PAID(false),
        EXPLAINED(true),
        HALF_SPENT(true),
        NOTHING(true),
        NOT_RECORDED(false);

        private final boolean isComplete;

        Spending(boolean isComplete) {
            this.isComplete = isComplete;
        }

        boolean isComplete() {
            return isComplete;
        }

        Known<String> explanation() {
            return switch (this) {
                case EXPLAINED -> Known.of("Les matériaux ont augmenté.");
                case HALF_SPENT -> Known.of("L’action s’est arrêtée.");
                case NOTHING -> Known.of("L’action s’est arrêtée avant.");
                default -> Known.notRecorded();
            };
        }
    }

    static final List<Fate> FATES = List.of(
            Fate.PAID_IN_TWO,
            Fate.PAID_IN_TWO,
            Fate.PAID_IN_TWO,
            Fate.PAID_IN_TWO,
            Fate.PAID_IN_TWO,
            Fate.PARTLY_REFUSED,
            Fate.REFUSED,
            Fate.ONLY_ASKED,
            Fate.ONLY_AWARDED,
            Fate.PARTLY_WITHDRAWN,
            Fate.RETURNED_FOR_GOOD,
            Fate.RETURNED,
            Fate.CORRECTED,
            Fate.CANCELLED,
            Fate.OF_A_YEAR,
            Fate.NOTHING,
            Fate.NOT_RECORDED);
    static final List<Fate> DROPPED =
            List.of(Fate.HALF_PAID, Fate.ONLY_AWARDED, Fate.RETURNED_FOR_GOOD, Fate.PARTLY_WITHDRAWN);
    static final List<Spending> SPENDING = List.of(
            Spending.ORDERED,
            Spending.INVOICED,
            Spending.INVOICED,
            Spending.PAID,
            Spending.EXPLAINED,
            Spending.NOT_RECORDED);
    static final List<Spending> DROPPED_SPENDING = List.of(Spending.HALF_SPENT);

    static final LocalDate EVER = LocalDate.MIN;
    static final LocalDate COMPLETE = LocalDate.of(2025, 12, 31);

    private final Dice dice;
    private final Sums sums;
    private final List<Movement> movements = new ArrayList<>();

    LifeFates(Dice dice, Sums sums) {
        this.dice = dice;
        this.sums = sums;
    }

    List<Movement> movements() {
        return movements;
    }

    /** The days of the steps of a line or a grant: each is some days after the first of a month. */
    private final class Story {
        private final Optional<ResourceId> line;
        private final Optional<GrantId> grant;
        private final Sums.Place place;
        private final int shift = dice.from(0, 9);
        private int number;

        Story(Optional<ResourceId> line, Optional<GrantId> grant, Sums.Place place) {
            this.line = line;
            this.grant = grant;
            this.place = place;
        }

        LocalDate day(int later, int month, int day) {
            return LocalDate.of(place.year() + later, month, day).plusDays(shift);
        }

        void sum(Sums.Figure figure, LocalDate from, long cents) {
            sums.add(place, figure, from, cents);
        }

        MovementBuilder made(MovementKind kind, long cents) {
            String of = line.map(ResourceId::value)
                    .orElseGet(() -> grant.orElseThrow().value());
            return Movement.builder(MovementId.of(of + "-m" + number++), kind, Amount.ofCents(cents))
                    .resource(line.orElse(null))
                    .grant(grant.orElse(null))
                    .correction(Known.none())
                    .author("Solène");
        }

        MovementId enter(MovementKind kind, LocalDate day, long cents) {
            return enter(made(kind, cents).date(day), day);
        }

        /** Enters a movement; the body that took over the funder’s debts pays in its place. */
        MovementId enter(MovementBuilder made, LocalDate day) {
            boolean isOfMerged = place.funder()
                    .filter(funder -> funder.equals(LifeBodies.UPPER) || funder.equals(LifeBodies.LOWER))
                    .isPresent();
            if (isOfMerged && !day.isBefore(LifeBodies.MERGER)) {
                made.party(LifeBodies.MERGED);
            }
            Movement movement = made.build();
            movements.add(movement);
            return movement.id();
        }

        LocalDate ask(long cents) {
            LocalDate day = day(0, 1, 12);
            enter(MovementKind.REQUESTED, day, cents);
            sum(Sums.Figure.REQUESTED, day, cents);
            return day;
        }

        void award(long cents) {
            LocalDate day = day(0, 4, 10);
            enter(MovementKind.AWARDED, day, cents);
            sum(Sums.Figure.AWARDED, day, cents);
        }

        void commit(long cents) {
            LocalDate day = day(0, 5, 5);
            enter(
                    made(MovementKind.COMMITTED, cents)
                            .date(day)
                            .references(List.of(new AccountReference(ReferenceKind.COMMITMENT, "E-" + cents))),
                    day);
            sum(Sums.Figure.COMMITTED, day, cents);
        }

        MovementId pay(LocalDate day, long cents) {
            sum(Sums.Figure.PAID, day, cents);
            return enter(
                    made(MovementKind.PAID, cents)
                            .date(day)
                            .references(List.of(new AccountReference(ReferenceKind.PAYMENT_ORDER, "M-" + cents))),
                    day);
        }

        void end(MovementKind kind, LocalDate day, long cents) {
            enter(made(kind, cents).date(day).reason("Les comptes l’ont montré."), day);
        }

        void giveBack(LocalDate day, long cents, boolean isForGood) {
            enter(
                    made(MovementKind.RETURNED, cents)
                            .date(day)
                            .endsClaim(isForGood)
                            .reason("Moins de dépenses que prévu.")
                            .references(List.of(new AccountReference(ReferenceKind.REVENUE_ORDER, "T-" + cents))),
                    day);
            sum(Sums.Figure.PAID, day, -cents);
            sum(Sums.Figure.RETURNED, day, cents);
            if (isForGood) {
                sum(Sums.Figure.AWARDED, day, -cents);
                sum(Sums.Figure.COMMITTED, day, -cents);
                sum(Sums.Figure.RETURNED_FOR_GOOD, day, cents);
            }
        }
    }

    /** Enters what becomes of a resource that a funder gives. */
    void fund(ResourceId line, Sums.Place place, long cents, Fate fate) {
        Story story = new Story(Optional.of(line), Optional.empty(), place);
        if (!fate.isComplete()) {
            story.sum(Sums.Figure.NOTHING_RECORDED, EVER, cents);
        }
        if (fate == Fate.NOTHING || fate == Fate.NOT_RECORDED) {
            return;
        }
        if (fate == Fate.OF_A_YEAR) {
            ofAYear(story, cents);
            return;
        }
        LocalDate asked = story.ask(cents);
        if (!fate.isComplete()) {
            story.sum(Sums.Figure.NOTHING_RECORDED, asked, -cents);
        }
        LocalDate first = story.day(0, 6, 16);
        LocalDate second = story.day(1, 2, 10);
        long half = cents / 2;
        long third = cents / 3;
        switch (fate) {
            case PAID_IN_TWO -> {
                promised(story, cents);
                story.pay(first, half);
                story.pay(second, cents - half);
            }
            case PARTLY_REFUSED -> {
                promised(story, cents - third);
                story.end(MovementKind.REFUSED, story.day(0, 4, 10), third);
                story.sum(Sums.Figure.REFUSED, story.day(0, 4, 10), third);
                story.pay(first, cents - third);
            }
            case REFUSED -> {
                story.end(MovementKind.REFUSED, story.day(0, 4, 10), cents);
                story.sum(Sums.Figure.REFUSED, story.day(0, 4, 10), cents);
            }
            case ONLY_AWARDED -> story.award(cents);
            case HALF_PAID -> {
                promised(story, cents);
                story.pay(first, half);
            }
            case PARTLY_WITHDRAWN -> {
                story.award(cents);
                story.end(MovementKind.WITHDRAWN, story.day(0, 11, 3), third);
                story.sum(Sums.Figure.AWARDED, story.day(0, 11, 3), -third);
            }
            case RETURNED_FOR_GOOD, RETURNED -> {
                promised(story, cents);
                story.pay(first, cents);
                story.giveBack(story.day(1, 5, 12), third, fate == Fate.RETURNED_FOR_GOOD);
            }
            case CORRECTED -> {
                promised(story, cents);
                corrected(story, first, cents - third, half, false);
            }
            case CANCELLED -> {
                promised(story, cents);
                story.pay(first, half);
                corrected(story, first.plusDays(1), third, third, true);
            }
            default -> {
                /* nothing more than the request */
            }
        }
    }

    /** Enters that an amount was awarded and committed. */
    private static void promised(Story story, long cents) {
        story.award(cents);
        story.commit(cents);
    }

    /** Enters a wrong payment, and in September that it was of another amount or never made. */
    private static void corrected(Story story, LocalDate paid, long wrong, long right, boolean isCancelled) {
        MovementId id = story.pay(paid, wrong);
        LocalDate found = story.day(0, 9, 3);
        story.enter(
                story.made(MovementKind.PAID, right)
                        .date(paid)
                        .correction(new MovementCorrection(id, found, isCancelled, Known.of("Ligne confondue."))),
                paid);
        story.sum(Sums.Figure.PAID, found, (isCancelled ? 0 : right) - wrong);
    }

    /** Enters an award and a payment of which only the year is known. */
    private static void ofAYear(Story story, long cents) {
        LocalDate last = LocalDate.of(story.place.year(), 12, 31);
        story.enter(story.made(MovementKind.AWARDED, cents).year(story.place.year()), last);
        story.enter(story.made(MovementKind.PAID, cents).year(story.place.year()), last);
        for (Sums.Figure figure :
                List.of(Sums.Figure.REQUESTED, Sums.Figure.AWARDED, Sums.Figure.COMMITTED, Sums.Figure.PAID)) {
            story.sum(figure, last, cents);
        }
        story.sum(Sums.Figure.NOTHING_RECORDED, last, -cents);
    }

    /** Enters what was sold, which nobody had to award. */
    void sell(ResourceId line, Sums.Place place, long cents) {
        Story story = new Story(Optional.of(line), Optional.empty(), place);
        LocalDate day = story.day(0, 10, 10);
        long sold = cents - cents / 20;
        story.pay(day, sold);
        for (Sums.Figure figure : List.of(Sums.Figure.REQUESTED, Sums.Figure.AWARDED, Sums.Figure.COMMITTED)) {
            story.sum(figure, day, sold);
        }
    }

    /** What became of a grant, for the facts that its record holds. */
    record Given(LocalDate asked, LocalDate decided, LocalDate paid) {}

    /** Enters what becomes of a grant, and with it of all its lines together. */
    Given give(GrantId grant, Sums.Place place, long cents, boolean isPaid) {
        Story story = new Story(Optional.empty(), Optional.of(grant), place);
        LocalDate asked = story.ask(cents);
        story.sum(Sums.Figure.NOTHING_RECORDED, EVER, cents);
        story.sum(Sums.Figure.NOTHING_RECORDED, asked, -cents);
        promised(story, cents);
        LocalDate paid = story.day(0, 6, 16);
        if (isPaid) {
            story.pay(paid, cents / 2);
            story.pay(story.day(1, 2, 10), cents - cents / 2);
        }
        return new Given(asked, story.day(0, 4, 10), paid);
    }

    /** Enters what becomes of an expense. */
    void spend(ExpenseId line, Sums.Place place, long cents, Spending fate) {
        Buyer buyer = new Buyer(line, place);
        if (!fate.isComplete()) {
            sums.add(place, Sums.Figure.COSTS_NOTHING_RECORDED, EVER, cents);
        }
        switch (fate) {
            case ORDERED -> {
                buyer.order(cents);
                long invoiced = buyer.invoice(cents - cents / 50);
                buyer.credit(invoiced / 90);
                buyer.pay(invoiced - invoiced / 90);
            }
            case INVOICED -> buyer.invoice(cents - cents / 40);
            case PAID -> {
                LocalDate day = buyer.day(11);
                long paid = cents - cents / 30;
                buyer.pay(paid);
                sums.add(place, Sums.Figure.COSTS_SPENT, day, paid);
                sums.add(place, Sums.Figure.COSTS_COMMITTED, day, paid);
                sums.add(place, Sums.Figure.COSTS_NOTHING_RECORDED, day, -cents);
            }
            case EXPLAINED -> buyer.invoice(cents + cents / 4);
            case HALF_SPENT -> buyer.invoice(cents / 2);
            default -> {
                /* nothing was spent, or it is not recorded */
            }
        }
    }

    /** The steps of an expense. */
    private final class Buyer {
        private final ExpenseId line;
        private final Sums.Place place;
        private long ordered;
        private int number;

        Buyer(ExpenseId line, Sums.Place place) {
            this.line = line;
            this.place = place;
        }

        LocalDate day(int month) {
            return LocalDate.of(place.year(), month, 5);
        }

        private void enter(MovementKind kind, LocalDate day, long cents, ReferenceKind reference) {
            movements.add(Movement.builder(MovementId.of(line.value() + "-m" + number++), kind, Amount.ofCents(cents))
                    .expense(line)
                    .date(day)
                    .correction(Known.none())
                    .references(List.of(
                            new AccountReference(reference, reference.name().charAt(0) + "-" + cents)))
                    .build());
        }

        void order(long cents) {
            enter(MovementKind.ORDERED, day(3), cents, ReferenceKind.PURCHASE_ORDER);
            sums.add(place, Sums.Figure.COSTS_COMMITTED, day(3), cents);
            ordered = cents;
        }

        long invoice(long cents) {
            enter(MovementKind.INVOICED, day(9), cents, ReferenceKind.INVOICE);
            sums.add(place, Sums.Figure.COSTS_SPENT, day(9), cents);
            sums.add(place, Sums.Figure.COSTS_COMMITTED, day(9), Math.max(0, cents - ordered));
            return cents;
        }

        void credit(long cents) {
            enter(MovementKind.CREDITED, day(10), cents, ReferenceKind.OTHER);
            sums.add(place, Sums.Figure.COSTS_SPENT, day(10), -cents);
        }

        void pay(long cents) {
            enter(MovementKind.PAID, day(11), cents, ReferenceKind.PAYMENT_ORDER);
        }
    }
}
