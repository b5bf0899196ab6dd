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
 * The planned and actual spending on purchases, by kind of structure and by commune
 * (<i>{@index "suivi des achats"}</i>). An unrecorded amount is missing, not zero.
 *
 * <pre>{@code
 * PurchaseSpending of2013 = PurchaseSpending.of(dossier.purchases(), dossier.actors()).by(buyer).in(2013);
 * Optional<BigDecimal> share = of2013.inclusiveShare();
 * }</pre>
 */
public final class PurchaseSpending {
    private static final int DECIMALS = 4;

    private final List<Purchase> purchases;
    private final Map<ActorId, Actor> actors;
    private final Predicate<Integer> year;

    private PurchaseSpending(List<Purchase> purchases, Map<ActorId, Actor> actors, Predicate<Integer> year) {
        this.purchases = List.copyOf(purchases);
        this.actors = actors;
        this.year = year;
    }

    /**
     * Returns all spending on some purchases.
     *
     * @param purchases the purchases, as seen on a day
     * @param actors the actors, including the contractors
     * @return the spending of all buyers and years
     */
    public static PurchaseSpending of(List<Purchase> purchases, List<Actor> actors) {
        return new PurchaseSpending(
                purchases,
                actors.stream().collect(Collectors.toMap(Actor::id, actor -> actor, (first, second) -> first)),
                any -> true);
    }

    /**
     * Restricts the spending to one buyer.
     *
     * @param buyer the buyer
     * @return the restricted spending
     */
    public PurchaseSpending by(ActorId buyer) {
        return new PurchaseSpending(
                purchases.stream()
                        .filter(purchase -> purchase.buyer().equals(buyer))
                        .toList(),
                actors,
                year);
    }

    /**
     * Restricts the spending to one year.
     *
     * @param calendarYear the year
     * @return the restricted spending
     */
    public PurchaseSpending in(int calendarYear) {
        return new PurchaseSpending(purchases, actors, one -> one == calendarYear && year.test(one));
    }

    /**
     * Returns the buyers.
     *
     * @return the distinct buyers, in the order of the purchases
     */
    public List<ActorId> buyers() {
        return purchases.stream().map(Purchase::buyer).distinct().toList();
    }

    /**
     * Returns the years with recorded amounts.
     *
     * @return the distinct years, earliest first
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
     * Returns the actual spending by lot, year and contractor.
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
     * Returns the planned spending.
     *
     * @return the sum of the forecasts; empty if no forecast is recorded
     */
    public Optional<Amount> forecast() {
        return sum(lots().flatMap(lot -> lot.forecast().stream())
                .filter(forecast -> year.test(forecast.year()))
                .map(Lot.Forecast::amount));
    }

    /**
     * Returns the actual spending.
     *
     * @return the sum of the recorded amounts; empty if no amount is recorded
     */
    public Optional<Amount> spent() {
        return sum(lines().stream().map(SpendingLine::amount));
    }

    /**
     * Returns the number of missing amounts.
     *
     * @return the number of pairs of a lot and a year with a forecast but no recorded spending
     */
    public long missing() {
        return lots().flatMap(lot -> lot.forecast().stream()
                        .map(Lot.Forecast::year)
                        .filter(year)
                        .filter(one -> lot.spent().stream().noneMatch(spent -> spent.year() == one)))
                .count();
    }

    /**
     * Returns the spending on inclusive structures.
     *
     * @return the sum over the contractors known to be inclusive; empty if no spending is recorded
     */
    public Optional<Amount> inclusive() {
        return spent().map(all -> sum(lines().stream()
                        .filter(line -> line.kind().isInclusive())
                        .map(SpendingLine::amount))
                .orElse(Amount.ZERO));
    }

    /**
     * Returns the share of spending on inclusive structures (<i>{@index "part des achats inclusifs"}</i>).
     *
     * @return the share, from 0 to 1, rounded to four decimals; a lower bound if the kind of some contractors is not
     *     recorded ({@link #byKind} gives their amount); empty if nothing was spent or recorded
     */
    public Optional<BigDecimal> inclusiveShare() {
        return spent().flatMap(all -> share(inclusive().orElse(Amount.ZERO), all));
    }

    /**
     * Returns the total purchases of the buyers, recorded here one by one or not.
     *
     * @param buyers the buyers, with their yearly purchases
     * @return the sum over each buyer and year for which both the yearly purchases and some spending are recorded;
     *     empty if there is none
     */
    public Optional<Amount> allPurchases(List<Buyer> buyers) {
        return sum(wholeYears(buyers).stream().map(WholeYear::all));
    }

    /**
     * Returns the share of inclusive structures in the total purchases of the buyers, which a scheme for responsible
     * purchasing states (<i>{@index "part des achats inclusifs dans tous les achats"}</i>).
     *
     * @param buyers the buyers, with their yearly purchases
     * @return the share in {@link #allPurchases}, from 0 to 1, rounded to four decimals; a lower bound, because other
     *     purchases may be from inclusive structures too; empty if the total purchases are unknown or zero
     */
    public Optional<BigDecimal> inclusiveShareOfAll(List<Buyer> buyers) {
        Optional<Amount> inclusive =
                sum(wholeYears(buyers).stream().flatMap(one -> one.followed().inclusive().stream()));
        return inclusive.flatMap(part -> share(part, allPurchases(buyers).orElse(Amount.ZERO)));
    }

    /** The recorded spending of a buyer in a year, and all its purchases of that year. */
    private record WholeYear(PurchaseSpending followed, Amount all) {}

    private List<WholeYear> wholeYears(List<Buyer> buyers) {
        List<WholeYear> whole = new ArrayList<>();
        for (Buyer buyer : buyers) {
            for (Buyer.YearlyPurchases yearly : buyer.years()) {
                PurchaseSpending followed = by(buyer.actor()).in(yearly.year());
                yearly.amount()
                        .value()
                        .filter(all -> followed.spent().isPresent())
                        .ifPresent(all -> whole.add(new WholeYear(followed, all)));
            }
        }
        return whole;
    }

    private static Optional<BigDecimal> share(Amount part, Amount all) {
        return all.isZero()
                ? Optional.empty()
                : Optional.of(part.toBigDecimal().divide(all.toBigDecimal(), DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * Returns the spending by kind of structure.
     *
     * @return the sums, largest first; equal sums in the order of the purchases
     */
    public Map<HolderKind, Amount> byKind() {
        return sums(SpendingLine::kind);
    }

    /**
     * Returns the spending by commune of the contractor.
     *
     * @return the sums, largest first; equal sums in the order of the purchases
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
