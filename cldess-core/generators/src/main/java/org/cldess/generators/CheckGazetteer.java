package org.cldess.generators;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.EpciCode;
import org.cldess.identity.PostalCode;
import org.cldess.territory.Commune;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.GeoPosition;
import org.cldess.territory.Precision;

/**
 * Compares the shipped gazetteer with a table of communes that is not shipped, and measures its speed. Run it after a
 * compilation:
 *
 * <pre>
 * mvn -pl cldess-core/generators exec:java -Dexec.mainClass=org.cldess.generators.CheckGazetteer \
 *     -Dexec.args=communes.csv
 * </pre>
 *
 * <p>The table has the columns code, name, siren, epci, departement, region, population, latitude, longitude,
 * postal_codes, separated by commas; texts that contain commas are quoted.
 */
final class CheckGazetteer {
    private static final int LOOKUPS = 200_000;

    private record Row(
            String code, String epci, String departement, String region, String latitude, String longitude) {}

    private CheckGazetteer() {}

    public static void main(String[] arguments) throws IOException {
        measureMemoryAndTime();
        Gazetteer gazetteer = Gazetteer.ofFrance();
        Map<String, Row> table = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            List<String> fields = fields(line);
            if (!fields.get(0).equals("code")) {
                table.put(
                        fields.get(0),
                        new Row(
                                fields.get(0),
                                fields.get(3),
                                fields.get(4),
                                fields.get(5),
                                fields.get(7),
                                fields.get(8)));
            }
        }
        coverage(gazetteer, table);
        accuracy("located", gazetteer, table, it -> !it.precision().isApproximated());
        accuracy("approximated", gazetteer, table, it -> it.precision().isApproximated());
        for (Precision precision : Precision.values()) {
            accuracy("  " + precision, gazetteer, table, it -> it.precision() == precision);
        }
    }

    private static void measureMemoryAndTime() {
        long before = used();
        long start = System.nanoTime();
        Gazetteer gazetteer = Gazetteer.ofFrance();
        say("loaded in", milliseconds(start));
        time("first by code", () -> gazetteer.getCommune(CommuneCode.parse("06069")));
        time("first by name", () -> gazetteer.communesNamed("st etienne"));
        time("first by postal code", () -> gazetteer.communesAt(PostalCode.parse("06130")));
        time("first around", () -> gazetteer.neighbours(CommuneCode.parse("06069"), Distance.kilometres(30)));
        say("all together", milliseconds(start));
        System.out.printf("heap held: %.1f MB%n", (used() - before) / 1e6);
        List<Commune> all = gazetteer.communes();
        CommuneCode[] codes = all.stream().map(Commune::code).toArray(CommuneCode[]::new);
        String[] names = all.stream().map(Commune::name).toArray(String[]::new);
        PostalCode[] postals =
                all.stream().flatMap(it -> it.postalCodes().stream()).distinct().toArray(PostalCode[]::new);
        EpciCode[] epcis = gazetteer.epcis().stream().map(it -> it.code()).toArray(EpciCode[]::new);
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2; round++) {
            each("by code", round, () -> gazetteer.findCommune(codes[random.nextInt(codes.length)]));
            each("by name", round, () -> gazetteer.communesNamed(names[random.nextInt(names.length)]));
            each("by postal code", round, () -> gazetteer.communesAt(postals[random.nextInt(postals.length)]));
            each("EPCI by code", round, () -> gazetteer.findEpci(epcis[random.nextInt(epcis.length)]));
            each(
                    "distance",
                    round,
                    () -> gazetteer.distance(codes[random.nextInt(codes.length)], codes[random.nextInt(codes.length)]));
            each(
                    "within 10 km",
                    round,
                    () -> gazetteer.neighbours(codes[random.nextInt(codes.length)], Distance.kilometres(10)));
        }
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void time(String what, Supplier<Object> question) {
        long start = System.nanoTime();
        Object answer = question.get();
        double milliseconds = milliseconds(start);
        say(what + " (" + answer.getClass().getSimpleName() + ")", milliseconds);
    }

    private static double milliseconds(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void say(String what, double milliseconds) {
        System.out.printf("%s: %.1f ms%n", what, milliseconds);
    }

    private static void each(String what, int round, Supplier<Object> question) {
        long start = System.nanoTime();
        int count = 0;
        for (int i = 0; i < LOOKUPS; i++) {
            count += question.get().hashCode() == 0 ? 1 : 0;
        }
        if (round > 0) {
            System.out.printf("%s: %.2f µs (%d)%n", what, (System.nanoTime() - start) / 1e3 / LOOKUPS, count);
        }
    }

    private static void coverage(Gazetteer gazetteer, Map<String, Row> table) {
        int missing = 0;
        int unlike = 0;
        int unplaced = 0;
        for (Row row : table.values()) {
            Commune commune =
                    gazetteer.findCommune(CommuneCode.parse(row.code())).orElse(null);
            if (commune == null || !commune.code().code().equals(row.code())) {
                missing++;
                continue;
            }
            boolean alike = commune.departement().code().code().equals(row.departement())
                    && commune.region().code().code().equals(row.region())
                    && commune.epci().map(it -> it.code().toString()).orElse("").equals(row.epci());
            unlike += alike ? 0 : 1;
            boolean metropolitan = row.departement().length() == 2;
            unplaced += metropolitan && commune.position().isEmpty() ? 1 : 0;
        }
        System.out.printf(
                "communes: %d of %d, of which %d lie elsewhere in the cascade; %d metropolitan ones without a position%n",
                table.size() - missing, table.size(), unlike, unplaced);
        System.out.printf(
                "communes of the gazetteer: %d, without EPCI: %d, without position: %d%n",
                gazetteer.communes().size(),
                gazetteer.communes().stream().filter(it -> it.epci().isEmpty()).count(),
                gazetteer.communes().stream()
                        .filter(it -> it.position().isEmpty())
                        .count());
    }

    private static void accuracy(
            String what, Gazetteer gazetteer, Map<String, Row> table, Predicate<GeoPosition> chosen) {
        List<Integer> metres = new ArrayList<>();
        int honest = 0;
        for (Commune commune : gazetteer.communes()) {
            Row row = table.get(commune.code().code());
            if (row != null
                    && !row.latitude().isEmpty()
                    && commune.position().filter(chosen).isPresent()) {
                GeoPosition truth =
                        GeoPosition.townCentre(Double.parseDouble(row.latitude()), Double.parseDouble(row.longitude()));
                int off = truth.distanceTo(commune.position().get()).metres();
                metres.add(off);
                honest += off <= commune.position().get().error().metres() ? 1 : 0;
            }
        }
        int[] sorted = metres.stream().mapToInt(it -> it).sorted().toArray();
        System.out.printf(
                "%s: %d, median %.2f km, 95th percentile %.2f km, farthest %.1f km, within its error %.1f %%%n",
                what,
                sorted.length,
                quantile(sorted, 0.5),
                quantile(sorted, 0.95),
                quantile(sorted, 1),
                100.0 * honest / sorted.length);
    }

    private static double quantile(int[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1] / 1000.0;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
