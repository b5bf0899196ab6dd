package org.cldess.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * What was spent on purchases, on which kinds of structure and where, beside what was to be spent (<i>{@index "suivi des achats"}</i>). What
 * nobody recorded is missing, and is no zero.
 *
 * <pre>{@code
 * Spending of2013 = Spending.of(dossier.purchases(), dossier.actors()).by(buyer).in(2013);
 * Optional<BigDecimal> share = of2013.inclusiveShare();
 * }</pre>
 */
public final class Spending {
    private static final int DECIMALS = 4;

    private final List<Purchase> purchases;
    private final Map<ActorId, Actor> actors;
    private final Predicate<Integer> year;

    private Spending(List<Purchase> purchases, Map<ActorId, Actor> actors, Predicate<Integer> year) {
        this.purchases = List.copyOf(purchases);
        this.actors = actors;
        this.year = year;
    }

    /**
     * All spending on some purchases.
     *
     * @param purchases the purchases, as they are seen on a day
     * @param actors the actors among which their holders are
     * @return the spending of all buyers and years
     */
    public static Spending of(List<Purchase> purchases, List<Actor> actors) {
        return new Spending(
                purchases,
                actors.stream().collect(Collectors.toMap(Actor::id, actor -> actor, (first, second) -> first)),
                any -> true);
    }

    /**
     * The spending of one buyer.
     *
     * @param buyer the buyer
     * @return a narrower answer
     */
    public Spending by(ActorId buyer) {
        return new Spending(
                purchases.stream()
                        .filter(purchase -> purchase.buyer().equals(buyer))
                        .toList(),
                actors,
                year);
    }

    /**
     * The spending of one year.
     *
     * @param calendarYear the year
     * @return a narrower answer
     */
    public Spending in(int calendarYear) {
        return new Spending(purchases, actors, one -> one == calendarYear && year.test(one));
    }

    /**
     * Who buys.
     *
     * @return each buyer once, in the order of the purchases
     */
    public List<ActorId> buyers() {
        return purchases.stream().map(Purchase::buyer).distinct().toList();
    }

    /**
     * The years of which something is said.
     *
     * @return each year once, the earliest first
     */
    public List<Integer> years() {
        return Stream.concat(
                        lots().flatMap(lot -> lot.forecast().stream()).map(Lot.Forecast::year),
                        lots().flatMap(lot -> lot.spent().stream()).map(Lot.Spent::year))
                .filter(year)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Lot> lots() {
        return purchases.stream().flatMap(purchase -> purchase.lots().stream());
    }

    /**
     * What was spent, lot by lot, year by year and holder by holder.
     *
     * @return the lines, in the order of the purchases
     */
    public List<SpendingLine> lines() {
        List<SpendingLine> lines = new ArrayList<>();
        for (Purchase purchase : purchases) {
            for (Lot lot : purchase.lots()) {
                lot.spent().stream()
                        .filter(spent -> year.test(spent.year()))
                        .map(spent -> line(purchase, lot, spent))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private SpendingLine line(Purchase purchase, Lot lot, Lot.Spent spent) {
        List<Lot.Holder> holders = lot.holders().value().orElse(List.of());
        Optional<Lot.Holder> holder = spent.holder()
                .value()
                .map(id -> holders.stream()
                        .filter(one -> one.actor().equals(id))
                        .findFirst()
                        .orElse(Lot.Holder.of(id)))
                .or(() -> holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty());
        Optional<Actor> actor = holder.flatMap(one -> Optional.ofNullable(actors.get(one.actor())));
        HolderKind kind = holder.map(one -> HolderKind.of(one, actor)).orElse(HolderKind.NOT_RECORDED);
        return new SpendingLine(purchase, lot, spent.year(), actor, kind, spent.amount());
    }

    /**
     * What was to be spent.
     *
     * @return the sum of the forecasts; empty if none is recorded
     */
    public Optional<Amount> forecast() {
        return sum(lots().flatMap(lot -> lot.forecast().stream())
                .filter(forecast -> year.test(forecast.year()))
                .map(Lot.Forecast::amount));
    }

    /**
     * What was spent.
     *
     * @return the sum of what is recorded; empty if nothing is
     */
    public Optional<Amount> spent() {
        return sum(lines().stream().map(SpendingLine::amount));
    }

    /**
     * How many sums are missing.
     *
     * @return how often a lot has a forecast for a year, and nobody recorded what was spent in it
     */
    public long missing() {
        return lots().flatMap(lot -> lot.forecast().stream()
                        .map(Lot.Forecast::year)
                        .filter(year)
                        .filter(one -> lot.spent().stream().noneMatch(spent -> spent.year() == one)))
                .count();
    }

    /**
     * What was spent on inclusive structures.
     *
     * @return the sum over the holders that are known to be one; empty if nothing spent is recorded
     */
    public Optional<Amount> inclusive() {
        return spent().map(all -> sum(lines().stream()
                        .filter(line -> line.kind().isInclusive())
                        .map(SpendingLine::amount))
                .orElse(Amount.ZERO));
    }

    /**
     * The share of what was spent that went to inclusive structures (<i>{@index "part des achats inclusifs"}</i>).
     *
     * @return the share, 1 for all, rounded to four decimals; at least so much where a part went to holders of whom nobody recorded what
     *     they are ({@link #byKind} tells how much); empty if nothing was spent, or nobody recorded it
     */
    public Optional<BigDecimal> inclusiveShare() {
        return spent().filter(all -> !all.isZero())
                .map(all -> inclusive()
                        .orElse(Amount.ZERO)
                        .toBigDecimal()
                        .divide(all.toBigDecimal(), DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * What was spent on each kind of structure.
     *
     * @return the sums, the largest first; equal ones in the order of the purchases
     */
    public Map<HolderKind, Amount> byKind() {
        return sums(SpendingLine::kind);
    }

    /**
     * What was spent in each commune, by where the holder is.
     *
     * @return the sums, the largest first; equal ones in the order of the purchases
     */
    public Map<Known<CommuneCode>, Amount> byCommune() {
        return sums(SpendingLine::commune);
    }

    private <K> Map<K, Amount> sums(Function<SpendingLine, K> key) {
        Map<K, Amount> sums = new LinkedHashMap<>();
        lines().forEach(line -> sums.merge(key.apply(line), line.amount(), Amount::plus));
        Map<K, Amount> sorted = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Optional<Amount> sum(Stream<Amount> amounts) {
        return amounts.reduce(Amount::plus);
    }
}
