package org.cldess.sample.life;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.financing.AccountClass;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceBuilder;
import org.cldess.financing.ResourceId;
import org.cldess.financing.Staffing;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/** Draws the financing plans. Each balances in each year and section, and notes its lines in the sums. */
final class LifePlans {
    /** The plans of an action that goes on, of one that is dropped, and of a part of an action. */
    enum Of {
        ACTION,
        DROPPED,
        PART
    }

    /**
     * Lines of one funder that a grant pays: two of one action, or one that receives an award of the call.
     *
     * @param id the id of the grant
     * @param lead the recipient
     * @param place where the lines count
     * @param lines the lines
     * @param cents the amount of all
     */
    record Granted(String id, ActorId lead, Sums.Place place, List<ResourceId> lines, long cents) {}

    static final int CALL_YEAR = 2017;

    /** The action that runs the call; its plan holds the money of the awards. */
    static final int RUNS_CALL = 42;

    /** The actions that the call supports; the first one is dropped later. */
    static final List<Integer> SUPPORTED = List.of(10, 18, 26);

    private static final int GRANT = 74;
    private static final int CAPITAL_GRANT = 13;
    private static final int SALES = 70;
    private static final int AWARD = 150_000;

    private final Dice dice;
    private final Sums sums;
    private final LifeFates fates;
    private final List<Granted> granted = new ArrayList<>();

    LifePlans(Dice dice, Sums sums, LifeFates fates) {
        this.dice = dice;
        this.sums = sums;
        this.fates = fates;
    }

    List<Granted> granted() {
        return granted;
    }

    FinancingPlan draw(ActionId action, ActorId lead, int first, int last, int number, Of of) {
        Known<VatBasis> vat = number % 17 == 16
                ? Known.notRecorded()
                : Known.of(number % 3 == 0 ? VatBasis.EXCLUDING : VatBasis.INCLUDING);
        Lines lines = new Lines(action, lead, vat, of);
        for (int year = first; year <= last; year++) {
            lines.draw(year, year > first, BudgetSection.OPERATING, dice.cents(4_000, 24_000));
            if (number % 5 == 2 && year == first) {
                lines.draw(year, false, BudgetSection.CAPITAL, dice.cents(8_000, 60_000));
            }
        }
        if (SUPPORTED.contains(number) && of != Of.PART) {
            lines.award();
        }
        if (number % 6 == 1) {
            lines.inKind(first, dice.cents(300, 2_000));
        }
        return FinancingPlan.builder()
                .vat(vat)
                .expenses(lines.expenses)
                .resources(lines.resources)
                .staff(number % 4 == 0 ? Known.of(staff(first)) : Known.none())
                .build();
    }

    private static List<Staffing> staff(int year) {
        return List.of(
                new Staffing(year, "Animation", new BigDecimal("0.5"), Known.of(new BigDecimal("0.4"))),
                new Staffing(year, "Accueil", new BigDecimal("1"), Known.notRecorded()));
    }

    /** Returns the funders that exist in a year: the two bodies until they merge, then the one that they became. */
    private static List<ActorId> funders(int year) {
        List<ActorId> all = new ArrayList<>(List.of(
                LifeBodies.REGION,
                LifeBodies.DEPARTMENT,
                LifeBodies.STATE,
                LifeBodies.TOWN,
                LifeBodies.FUND,
                LifeBodies.FOUNDATION));
        all.addAll(
                year < LifeBodies.MERGER.getYear()
                        ? List.of(LifeBodies.UPPER, LifeBodies.LOWER)
                        : List.of(LifeBodies.MERGED));
        return all;
    }

    /** Returns whether an assembly of the funder votes its grants. */
    private static boolean votes(ActorId funder) {
        return !List.of(LifeBodies.STATE, LifeBodies.FUND, LifeBodies.FOUNDATION)
                .contains(funder);
    }

    /** The lines of one plan. */
    private final class Lines {
        private final ActionId action;
        private final ActorId lead;
        private final Known<VatBasis> vat;
        private final Of of;
        private final List<Expense> expenses = new ArrayList<>();
        private final List<Resource> resources = new ArrayList<>();

        Lines(ActionId action, ActorId lead, Known<VatBasis> vat, Of of) {
            this.action = action;
            this.lead = lead;
            this.vat = vat;
            this.of = of;
        }

        private Sums.Place place(Optional<ActorId> funder, int year, BudgetSection section, boolean isPassedOn) {
            return new Sums.Place(action, funder, year, vat, section, isPassedOn);
        }

        /** Draws both sides of a year and section, which add up to the same amount. */
        void draw(int year, boolean isLater, BudgetSection section, long total) {
            boolean isCapital = section == BudgetSection.CAPITAL;
            for (long cents : dice.parts(total, isCapital ? 1 : 2)) {
                expense(year, isLater, section, cents);
            }
            List<ActorId> funders = funders(year);
            int number = dice.from(2, 3);
            long[] parts = dice.parts(total, number);
            for (int i = 0; i < number; i++) {
                if (i == number - 1 && !isCapital && dice.once(2)) {
                    sale(year, isLater, parts[i]);
                    continue;
                }
                ActorId funder = dice.one(funders);
                funders.remove(funder);
                if (i == 0 && !isCapital && of == Of.ACTION && votes(funder) && dice.once(3)) {
                    twoLines(funder, year, parts[i]);
                } else {
                    line(funder, year, isLater, section, parts[i]);
                }
            }
        }

        private void expense(int year, boolean isLater, BudgetSection section, long cents) {
            ExpenseId id = ExpenseId.of(action.value() + "-d" + expenses.size());
            Sums.Place place = place(Optional.empty(), year, section, false);
            boolean isUnspent = of == Of.DROPPED && isLater;
            LifeFates.Spending fate = isUnspent
                    ? LifeFates.Spending.NOTHING
                    : dice.one(of == Of.DROPPED ? LifeFates.DROPPED_SPENDING : LifeFates.SPENDING);
            int account = section == BudgetSection.CAPITAL ? 21 : 60 + dice.from(0, 4);
            expenses.add(Expense.builder(
                            id,
                            AccountClass.of(account),
                            year,
                            "Dépense " + (1 + expenses.size()),
                            Amount.ofCents(cents))
                    .section(section)
                    .completeUntil(fate.isComplete() ? Known.of(LifeFates.COMPLETE) : Known.notRecorded())
                    .explanation(fate.explanation())
                    .build());
            sums.add(place, Sums.Figure.COSTS_PLANNED, LifeFates.EVER, cents);
            fates.spend(id, place, cents, fate);
        }

        private ResourceBuilder resource(ResourceId id, int account, int year, String label, long cents) {
            return Resource.builder(id, AccountClass.of(account), year, label, Amount.ofCents(cents))
                    .ceiling(Known.none());
        }

        private ResourceId next() {
            return ResourceId.of(action.value() + "-r" + resources.size());
        }

        private void line(ActorId funder, int year, boolean isLater, BudgetSection section, long cents) {
            ResourceId id = next();
            Sums.Place place = place(Optional.of(funder), year, section, false);
            LifeFates.Fate fate = of == Of.DROPPED
                    ? isLater ? LifeFates.Fate.NOTHING : dice.one(LifeFates.DROPPED)
                    : dice.one(LifeFates.FATES);
            boolean isCapital = section == BudgetSection.CAPITAL;
            boolean isComplete = fate.isComplete();
            resources.add(resource(id, isCapital ? CAPITAL_GRANT : GRANT, year, "Aide demandée", cents)
                    .funder(funder)
                    .section(section)
                    .ceiling(resources.isEmpty() && !isCapital ? Known.of(95) : Known.none())
                    .completeUntil(isComplete ? Known.of(LifeFates.COMPLETE) : Known.notRecorded())
                    .build());
            sums.add(place, Sums.Figure.PLANNED, LifeFates.EVER, cents);
            fates.fund(id, place, cents, fate);
        }

        private void sale(int year, boolean isLater, long cents) {
            ResourceId id = next();
            Sums.Place place = place(Optional.empty(), year, BudgetSection.OPERATING, false);
            boolean isMade = of != Of.DROPPED;
            resources.add(resource(id, SALES, year, "Ventes", cents)
                    .funder(Known.none())
                    .completeUntil(LifeFates.COMPLETE)
                    .build());
            sums.add(place, Sums.Figure.PLANNED, LifeFates.EVER, cents);
            if (isMade) {
                fates.sell(id, place, cents);
            }
        }

        /** Draws two lines of one funder, which a grant pays together. */
        private void twoLines(ActorId funder, int year, long cents) {
            Sums.Place place = place(Optional.of(funder), year, BudgetSection.OPERATING, false);
            long[] parts = dice.parts(cents, 2);
            grant(place, List.of("Aide au lancement", "Aide à l’emploi"), parts);
        }

        /** Draws what the call awards to the action, and the expense that it pays. */
        void award() {
            expense(CALL_YEAR, false, BudgetSection.OPERATING, AWARD);
            Sums.Place place = place(Optional.of(LifeBodies.UPPER), CALL_YEAR, BudgetSection.OPERATING, true);
            grant(place, List.of("Appel à projets"), new long[] {AWARD});
        }

        private void grant(Sums.Place place, List<String> labels, long[] parts) {
            List<ResourceId> ids = new ArrayList<>();
            long total = 0;
            for (int i = 0; i < parts.length; i++) {
                ResourceId id = next();
                resources.add(resource(id, GRANT, place.year(), labels.get(i), parts[i])
                        .funder(place.funder().orElseThrow())
                        .build());
                ids.add(id);
                total += parts[i];
            }
            sums.add(place, Sums.Figure.PLANNED, LifeFates.EVER, total);
            granted.add(new Granted("g-" + granted.size() + "-" + action.value(), lead, place, ids, total));
        }

        /** Draws a contribution in kind, which is no money and in no sum. */
        void inKind(int year, long cents) {
            expenses.add(Expense.builder(
                            ExpenseId.of(action.value() + "-don"),
                            AccountClass.of(86),
                            year,
                            "Bénévolat",
                            Amount.ofCents(cents))
                    .build());
            resources.add(Resource.builder(
                            ResourceId.of(action.value() + "-don"),
                            AccountClass.of(87),
                            year,
                            "Bénévolat",
                            Amount.ofCents(cents))
                    .funder(lead)
                    .ceiling(Known.none())
                    .build());
        }
    }
}
