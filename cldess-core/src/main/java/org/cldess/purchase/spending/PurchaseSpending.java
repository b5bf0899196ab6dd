package org.cldess.purchase.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.ledger.Journal;
import org.cldess.money.Amount;
import org.cldess.purchase.Buyer;
import org.cldess.purchase.HolderKind;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotId;
import org.cldess.purchase.Purchase;

/**
 * The planned and actual spending on purchases, by kind of structure and by commune
 * (<i>{@index "suivi des achats"}</i>), without value-added tax. What was spent is what was invoiced, or paid if that
 * is more, less credit notes, in the year of each movement. An invoice that is paid in a later year is spent once, in
 * its own year. Movements whose contractor is not recorded, of a lot with several, are not compared with those of a
 * known contractor. An unrecorded amount is missing, not zero: a year without such a movement is zero only if the lot
 * states that its movements are complete.
 *
 * <pre>{@code
 * PurchaseSpending of2013 = PurchaseSpending.of(dossier.purchases(), dossier.actors(), dossier.journal())
 *         .by(buyer)
 *         .in(2013);
 * Optional<BigDecimal> share = of2013.inclusiveShare();
 * }</pre>
 */
public final class PurchaseSpending {
    private static final int DECIMALS = 4;

    private final List<Purchase> purchases;
    private final List<SpendingLine> lines;
    private final Predicate<Integer> year;

    private PurchaseSpending(List<Purchase> purchases, List<SpendingLine> lines, Predicate<Integer> year) {
        this.purchases = purchases;
        this.lines = lines;
        this.year = year;
    }

    /**
     * Returns all spending on some purchases.
     *
     * @param purchases the purchases, as seen on a day
     * @param actors the actors, including the contractors
     * @param journal the journal of the same day
     * @return the spending of all buyers and years
     */
    public static PurchaseSpending of(List<Purchase> purchases, List<Actor> actors, Journal journal) {
        Map<ActorId, Actor> known =
                actors.stream().collect(Collectors.toMap(Actor::id, actor -> actor, (first, second) -> first));
        List<SpendingLine> lines = purchases.stream()
                .flatMap(purchase -> purchase.lots().stream()
                        .flatMap(lot -> LotSpending.of(lot, journal.movements(lot.id())).stream()
                                .map(spent -> SpendingLine.of(purchase, lot, spent, known))))
                .toList();
        return new PurchaseSpending(List.copyOf(purchases), lines, any -> true);
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
                lines.stream()
                        .filter(line -> line.purchase().buyer().equals(buyer))
                        .toList(),
                year);
    }

    /**
     * Restricts the spending to one year.
     *
     * @param calendarYear the year
     * @return the restricted spending
     */
    public PurchaseSpending in(int calendarYear) {
        return new PurchaseSpending(
                purchases,
                lines.stream().filter(line -> line.year() == calendarYear).toList(),
                one -> one == calendarYear && year.test(one));
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
                        lines.stream().map(SpendingLine::year))
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
     * @return the lines, in the order of the purchases; those of a lot by year
     */
    public List<SpendingLine> lines() {
        return lines;
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
        return sum(lines.stream().map(SpendingLine::amount));
    }

    /**
     * Returns the number of missing amounts.
     *
     * @return the number of pairs of a lot and a year with a forecast but no recorded spending
     */
    public long missing() {
        record LotYear(LotId lot, int year) {}
        Set<LotYear> recorded = lines.stream()
                .map(line -> new LotYear(line.lot().id(), line.year()))
                .collect(Collectors.toSet());
        return lots().flatMap(lot -> lot.forecast().stream()
                        .map(Lot.Forecast::year)
                        .filter(year)
                        .filter(one -> !recorded.contains(new LotYear(lot.id(), one))))
                .count();
    }

    /**
     * Returns the spending on inclusive structures.
     *
     * @return the sum over the contractors known to be inclusive; empty if no spending is recorded
     */
    public Optional<Amount> inclusive() {
        return spent().map(all -> sum(lines.stream()
                        .filter(line -> line.kind().isInclusive())
                        .map(SpendingLine::amount))
                .orElse(Amount.ZERO));
    }

    /**
     * Returns the share of spending on inclusive structures (<i>{@index "part des achats inclusifs"}</i>).
     *
     * @return the share, from 0 to 1, rounded to four decimals; a lower bound if the kind of some contractors is not
     *     recorded ({@link #byKind} gives their amount); empty if nothing was spent or recorded, or if credit notes
     *     leave no share from 0 to 1
     */
    public Optional<BigDecimal> inclusiveShare() {
        return spent().flatMap(all -> share(inclusive().orElse(Amount.ZERO), all))
                .filter(share -> share.compareTo(BigDecimal.ONE) <= 0);
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
        return all.compareTo(Amount.ZERO) <= 0 || part.compareTo(Amount.ZERO) < 0
                ? Optional.empty()
                : Optional.of(part.toBigDecimal().divide(all.toBigDecimal(), DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * Checks whether the kind of any contractor is recorded. If not, how much is inclusive is unknown, not zero.
     *
     * @return false if there is no spending, or of contractors whose kind is not recorded alone
     */
    public boolean isAnyKindKnown() {
        return lines.stream().anyMatch(line -> line.kind().isRecorded());
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
        lines.forEach(line -> sums.merge(key.apply(line), line.amount(), Amount::plus));
        Map<K, Amount> sorted = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Optional<Amount> sum(Stream<Amount> amounts) {
        return amounts.reduce(Amount::plus);
    }

    @Override
    public String toString() {
        return "PurchaseSpending: %s purchases, %s lines".formatted(purchases.size(), lines.size());
    }
}
