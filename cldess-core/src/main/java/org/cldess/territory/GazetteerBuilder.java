package org.cldess.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.DepartementCode;
import org.cldess.identity.EpciCode;
import org.cldess.identity.PostalCode;
import org.cldess.identity.RegionCode;

/**
 * Builds a gazetteer from rows in memory, such as newer rows than the shipped ones or the rows of another country. The
 * communes bring their EPCI, départements and régions with them.
 *
 * <pre>{@code
 * Gazetteer gazetteer = Gazetteer.builder()
 *     .source(register)
 *     .commune(new Commune(code, "Grasse", Optional.of(paysDeGrasse), alpesMaritimes, postalCodes, population,
 *         Optional.of(Position.townCentre(43.6578, 6.9254))))
 *     .build();
 * }</pre>
 */
public final class GazetteerBuilder {
    private final TreeMap<CommuneCode, Commune> communes = new TreeMap<>();
    private final TreeMap<CommuneCode, CommuneCode> parts = new TreeMap<>();
    private final TreeMap<RegionCode, Region> regions = new TreeMap<>();
    private final TreeMap<DepartementCode, Departement> departements = new TreeMap<>();
    private final TreeMap<EpciCode, Epci> epcis = new TreeMap<>();
    private final TreeMap<EpciCode, FormerEpci> formers = new TreeMap<>();
    private final List<GazetteerSource> sources = new ArrayList<>();

    GazetteerBuilder() {}

    /**
     * Adds a source.
     *
     * @param source a source of the rows
     * @return this
     */
    public GazetteerBuilder source(GazetteerSource source) {
        sources.add(source);
        return this;
    }

    /**
     * Adds a commune.
     *
     * @param commune the commune. A position of precision {@link Precision#TOWN_CENTRE} comes from a source and is kept
     *     to 5 decimals; an approximated or missing position is approximated from the surrounding communes, once all
     *     are known. A position from a source counts as missing if it certainly lies farther than 30 km from the mean
     *     of the other located communes of its EPCI, even when both are off by as much as their errors allow
     * @return this
     * @throws IllegalArgumentException if another row has its code, or describes its EPCI, département or région
     *     differently
     */
    public GazetteerBuilder commune(Commune commune) {
        same(communes, commune.code(), commune, Commune::name, true);
        same(regions, commune.region().code(), commune.region(), Region::name, false);
        same(departements, commune.departement().code(), commune.departement(), Departement::name, false);
        commune.epci().ifPresent(epci -> same(epcis, epci.code(), epci, Epci::name, false));
        return this;
    }

    private static <C, T> void same(Map<C, T> known, C code, T now, Function<T, String> shown, boolean once) {
        T before = known.putIfAbsent(code, now);
        if (before != null && (once || !before.equals(now))) {
            throw new IllegalArgumentException("Two rows have the code %s, '%s' and '%s': keep one."
                    .formatted(code, shown.apply(before), shown.apply(now)));
        }
    }

    /**
     * Adds a code that stands for a part of a commune, or for a commune that has become part of it.
     *
     * @param part the code, such as 75111
     * @param whole the code of the commune, such as 75056
     * @return this
     */
    public GazetteerBuilder part(CommuneCode part, CommuneCode whole) {
        parts.put(part, whole);
        return this;
    }

    /**
     * Adds an inter-municipal body that no longer exists.
     *
     * @param former the body, with its last day and its communes
     * @return this
     */
    public GazetteerBuilder former(FormerEpci former) {
        formers.put(former.epci().code(), former);
        return this;
    }

    /**
     * Returns the gazetteer of all rows.
     *
     * @return a gazetteer that later calls of this builder do not change
     * @throws IllegalArgumentException if a part is itself a commune, or its whole is not a commune of this gazetteer
     */
    public Gazetteer build() {
        parts.forEach(this::check);
        return new TableGazetteer(
                table(),
                new ParentTerritories(
                        List.copyOf(regions.values()), List.copyOf(departements.values()), List.copyOf(epcis.values())),
                new TerritoryParts(
                        parts.keySet().stream()
                                .mapToInt(GazetteerBuilder::number)
                                .toArray(),
                        parts.values().stream()
                                .mapToInt(GazetteerBuilder::number)
                                .toArray()),
                sources,
                List.copyOf(formers.values()));
    }

    private void check(CommuneCode part, CommuneCode whole) {
        if (communes.containsKey(part) || !communes.containsKey(whole)) {
            throw new IllegalArgumentException(
                    "The code %s is given as part of the commune %s: the first must not, and the second must, be a commune of this gazetteer."
                            .formatted(part, whole));
        }
    }

    private CommuneTable table() {
        Map<DepartementCode, Integer> departementPlaces = places(departements);
        Map<EpciCode, Integer> epciPlaces = places(epcis);
        CommuneTable table = new CommuneTable(communes.size());
        communes.values().forEach(commune -> {
            table.add(
                    number(commune.code()),
                    commune.name(),
                    departementPlaces.getOrDefault(commune.departement().code(), CommuneTable.NONE),
                    commune.epci()
                            .map(epci -> epciPlaces.getOrDefault(epci.code(), CommuneTable.NONE))
                            .orElse(CommuneTable.NONE),
                    commune.population().orElse(CommuneTable.NONE));
            commune.postalCodes().stream()
                    .map(PostalCode::code)
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .forEach(code -> table.addPostal(Integer.parseInt(code)));
            commune.position()
                    .filter(position -> !position.precision().isApproximated())
                    .ifPresent(position -> table.locate(
                            units(position.latitude()),
                            units(position.longitude()),
                            position.error().metres()));
        });
        return table;
    }

    private static <C> Map<C, Integer> places(SortedMap<C, ?> sorted) {
        Map<C, Integer> places = new HashMap<>();
        sorted.keySet().forEach(code -> places.put(code, places.size()));
        return places;
    }

    private static int number(CommuneCode code) {
        return CommuneTable.number(code.code());
    }

    private static int units(double degrees) {
        return (int) Math.round(degrees * CommunePlaces.UNITS);
    }

    @Override
    public String toString() {
        return "GazetteerBuilder: %s communes".formatted(communes.size());
    }
}
