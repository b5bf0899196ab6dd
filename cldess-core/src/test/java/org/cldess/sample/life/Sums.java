package org.cldess.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;

/** What the program drew about money, as a plain table: each row adds cents to a figure from a day on. */
public final class Sums {
    /** A figure of the plans or of what became of them. */
    public enum Figure {
        PLANNED,
        REQUESTED,
        AWARDED,
        COMMITTED,
        PAID,
        REFUSED,
        RETURNED,
        RETURNED_FOR_GOOD,
        NOTHING_RECORDED,
        COSTS_PLANNED,
        COSTS_COMMITTED,
        COSTS_SPENT,
        COSTS_NOTHING_RECORDED
    }

    /**
     * The place of a row.
     *
     * @param action the action
     * @param funder the funder of a resource; none for sales, and for expenses
     * @param year the year of the line
     * @param vat the tax basis of the plan
     * @param section the section of the line
     * @param isPassedOn whether the money of the line counts already for the action that runs the call
     */
    public record Place(
            ActionId action,
            Optional<ActorId> funder,
            int year,
            Known<VatBasis> vat,
            BudgetSection section,
            boolean isPassedOn) {}

    /**
     * A row.
     *
     * @param place where it counts
     * @param figure what it adds to
     * @param from the first day on which it counts
     * @param cents the cents, negative if it takes away
     */
    public record Row(Place place, Figure figure, LocalDate from, long cents) {}

    private final List<Row> rows = new ArrayList<>();
    private final TreeMap<String, LocalDate> dropped = new TreeMap<>();

    void add(Place place, Figure figure, LocalDate from, long cents) {
        rows.add(new Row(place, figure, from, cents));
    }

    void drop(ActionId action, LocalDate day) {
        dropped.put(action.value(), day);
    }

    /** Returns whether an action was dropped by a day. */
    public boolean isDropped(ActionId action, LocalDate day) {
        return dropped.containsKey(action.value())
                && !dropped.get(action.value()).isAfter(day);
    }

    /** Returns the ids of the actions that were ever dropped. */
    public Set<String> dropped() {
        return dropped.keySet();
    }

    /** Returns the rows. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Returns the cents of a figure on a day, over the places of a condition. */
    public long of(Figure figure, LocalDate day, Predicate<Place> where) {
        long sum = 0;
        for (Row row : rows) {
            if (row.figure() == figure && !row.from().isAfter(day) && where.test(row.place())) {
                sum += row.cents();
            }
        }
        return sum;
    }

    /** Returns the keys that occur, each once. */
    public <K> List<K> keys(Function<Place, K> key) {
        return rows.stream().map(row -> key.apply(row.place())).distinct().toList();
    }
}
