package org.cldess.territory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.DepartementCode;
import org.cldess.identity.EpciCode;
import org.cldess.identity.PostalCode;
import org.cldess.identity.RegionCode;

/** A gazetteer over a table. Communes are created on demand, positions and indexes on first use. */
final class TableGazetteer implements Gazetteer {
    /**
     * The first radius of the search for the next town, in metres. It doubles until {@link #LAST_RADIUS}, the size of a
     * country.
     */
    private static final int FIRST_RADIUS = 10_000;

    private static final int LAST_RADIUS = 1_000_000;

    private final CommuneTable table;
    private final ParentTerritories parents;
    private final TerritoryParts parts;
    private final List<GazetteerSource> sources;
    private final List<FormerEpci> formers;
    private final Lazily<CommunePlaces> places;
    private final Lazily<NameIndex> names;
    private final Lazily<NumberIndex> postals;
    private final Lazily<Grid> grid;

    TableGazetteer(
            CommuneTable table,
            ParentTerritories parents,
            TerritoryParts parts,
            List<GazetteerSource> sources,
            List<FormerEpci> formers) {
        this.table = table;
        this.parents = parents;
        this.parts = parts;
        this.sources = List.copyOf(sources);
        this.formers = List.copyOf(formers);
        names = new Lazily<>(() -> new NameIndex(table));
        postals = new Lazily<>(this::indexPostals);
        places = new Lazily<>(() -> Placement.of(table, parents.epcis().size(), postals.get()));
        grid = new Lazily<>(() -> Grid.of(places.get()));
    }

    private NumberIndex indexPostals() {
        long[] pairs = new long[table.size() == 0 ? 0 : table.postalEnd(table.size() - 1)];
        for (int row = 0; row < table.size(); row++) {
            for (int i = table.postalStart(row); i < table.postalEnd(row); i++) {
                pairs[i] = NumberIndex.pair(table.postal(i), row);
            }
        }
        return NumberIndex.of(pairs);
    }

    @Override
    public List<GazetteerSource> sources() {
        return sources;
    }

    @Override
    public List<Commune> communes() {
        return communes(row -> true);
    }

    @Override
    public List<Epci> epcis() {
        return parents.epcis();
    }

    @Override
    public List<FormerEpci> formerEpcis() {
        return formers;
    }

    @Override
    public List<Departement> departements() {
        return parents.departements();
    }

    @Override
    public List<Region> regions() {
        return parents.regions();
    }

    @Override
    public Optional<Commune> findCommune(CommuneCode code) {
        int row = row(code);
        return row < 0 ? Optional.empty() : Optional.of(commune(row));
    }

    private int row(CommuneCode code) {
        return table.find(parts.whole(CommuneTable.number(code.code())));
    }

    private Commune commune(int row) {
        int epci = table.epci(row);
        int population = table.population(row);
        List<PostalCode> postalCodes = new ArrayList<>();
        for (int i = table.postalStart(row); i < table.postalEnd(row); i++) {
            postalCodes.add(new PostalCode(digits(table.postal(i))));
        }
        return new Commune(
                new CommuneCode(CommuneTable.text(table.code(row))),
                table.name(row),
                epci < 0 ? Optional.empty() : Optional.of(parents.epcis().get(epci)),
                parents.departements().get(table.departement(row)),
                postalCodes,
                population < 0 ? OptionalInt.empty() : OptionalInt.of(population),
                places.get().position(row));
    }

    private static String digits(int postal) {
        return Integer.toString(100_000 + postal).substring(1);
    }

    @Override
    public Optional<Epci> findEpci(EpciCode code) {
        return find(parents.epcis(), Epci::code, code);
    }

    @Override
    public Optional<Departement> findDepartement(DepartementCode code) {
        return find(parents.departements(), Departement::code, code);
    }

    @Override
    public Optional<Region> findRegion(RegionCode code) {
        return find(parents.regions(), Region::code, code);
    }

    private static <T, C extends Comparable<C>> Optional<T> find(List<T> sorted, Function<T, C> codeOf, C code) {
        int first = 0;
        int last = sorted.size() - 1;
        while (first <= last) {
            int middle = (first + last) >>> 1;
            int order = codeOf.apply(sorted.get(middle)).compareTo(code);
            if (order == 0) {
                return Optional.of(sorted.get(middle));
            }
            if (order < 0) {
                first = middle + 1;
            } else {
                last = middle - 1;
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Commune> communesNamed(String name) {
        return names.get().rows(name).stream().map(this::commune).toList();
    }

    @Override
    public List<Commune> communesAt(PostalCode code) {
        return IntStream.of(postals.get().rows(Integer.parseInt(code.code())))
                .mapToObj(this::commune)
                .toList();
    }

    @Override
    public List<Commune> communesOf(Territory territory) {
        if (territory instanceof Commune commune) {
            return findCommune(commune.code()).stream().toList();
        }
        if (territory instanceof Epci epci) {
            int place = place(parents.epcis(), Epci::code, epci.code());
            return communes(row -> table.epci(row) == place);
        }
        boolean[] inside = new boolean[parents.departements().size()];
        for (int i = 0; i < inside.length; i++) {
            Departement departement = parents.departements().get(i);
            inside[i] = territory instanceof Region region
                    ? departement.region().code().equals(region.code())
                    : territory instanceof Departement asked
                            && departement.code().equals(asked.code());
        }
        return communes(row -> inside[table.departement(row)]);
    }

    private static <T, C> int place(List<T> list, Function<T, C> codeOf, C code) {
        return list.stream().map(codeOf).toList().indexOf(code);
    }

    private List<Commune> communes(IntPredicate chosen) {
        return IntStream.range(0, table.size())
                .filter(chosen)
                .mapToObj(this::commune)
                .toList();
    }

    @Override
    public List<Departement> departementsOf(Epci epci) {
        int place = place(parents.epcis(), Epci::code, epci.code());
        return IntStream.range(0, table.size())
                .filter(row -> place >= 0 && table.epci(row) == place)
                .map(table::departement)
                .sorted()
                .distinct()
                .mapToObj(parents.departements()::get)
                .toList();
    }

    @Override
    public Optional<Distance> distance(CommuneCode one, CommuneCode other) {
        int from = row(one);
        int to = row(other);
        if (from < 0 || to < 0 || !places.get().isKnown(from) || !places.get().isKnown(to)) {
            return Optional.empty();
        }
        if (from == to) {
            return one.equals(other) ? Optional.of(new Distance(0, 0)) : Optional.empty();
        }
        return Optional.of(distance(from, to, errorOfPart(one, from) + errorOfPart(other, to)));
    }

    private Distance distance(int from, int to, int doubt) {
        Distance distance = places.get().distance(from, to);
        return new Distance(distance.metres(), distance.error() + doubt);
    }

    /**
     * Returns the error that is added if a code is that of a part of a commune: the position of the part is not known,
     * but it is nearer to the centre of its commune than the next town. Returns 0 for a whole commune.
     */
    private int errorOfPart(CommuneCode code, int row) {
        return CommuneTable.number(code.code()) == table.code(row) ? 0 : distanceToNextTown(row);
    }

    private int distanceToNextTown(int row) {
        CommunePlaces all = places.get();
        int[] nearest = {Integer.MAX_VALUE};
        for (int radius = FIRST_RADIUS; nearest[0] > radius && radius < LAST_RADIUS; radius *= 2) {
            grid.get().around(all.latitude(row), all.longitude(row), radius, other -> {
                if (other != row) {
                    nearest[0] = Math.min(nearest[0], all.distance(row, other).metres());
                }
            });
        }
        return Math.min(nearest[0], LAST_RADIUS);
    }

    @Override
    public List<Neighbour> neighbours(CommuneCode centre, Distance radius) {
        int middle = row(centre);
        CommunePlaces all = places.get();
        if (middle < 0 || !all.isKnown(middle)) {
            return List.of();
        }
        int doubt = errorOfPart(centre, middle);
        List<Neighbour> near = new ArrayList<>();
        grid.get().around(all.latitude(middle), all.longitude(middle), radius.metres(), row -> {
            Distance distance = distance(middle, row, doubt);
            if (row != middle && distance.metres() <= radius.metres()) {
                near.add(new Neighbour(commune(row), distance));
            }
        });
        near.sort(Comparator.comparing(Neighbour::distance)
                .thenComparing(neighbour -> neighbour.commune().code()));
        return Collections.unmodifiableList(near);
    }

    @Override
    public String toString() {
        return "Gazetteer of %s communes".formatted(table.size());
    }
}
