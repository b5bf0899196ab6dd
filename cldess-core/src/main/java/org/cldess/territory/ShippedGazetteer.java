package org.cldess.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.DepartementCode;
import org.cldess.identity.EpciCode;
import org.cldess.identity.RegionCode;

/**
 * Reads the gazetteer that is shipped next to this class. {@code MakeGazetteer} writes it and
 * documents its lines.
 */
final class ShippedGazetteer {
    private static final String FILE = "france.txt";

    /** The single instance, read when this class is first needed. */
    static final Gazetteer FRANCE = read();

    private final ShippedText text;
    private final List<GazetteerSource> sources = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Departement> departements = new ArrayList<>();
    private final List<Epci> epcis = new ArrayList<>();
    private final List<FormerEpci> formers = new ArrayList<>();
    private final Map<String, Region> regionsByCode = new HashMap<>();
    private int[] parts = {};
    private int[] wholes = {};
    private CommuneTable table = new CommuneTable(0);

    private ShippedGazetteer(ShippedText text) {
        this.text = text;
    }

    private static Gazetteer read() {
        try (InputStream in = ShippedGazetteer.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The file %s is missing beside the package of territories.".formatted(FILE));
            }
            return new ShippedGazetteer(new ShippedText(in.readAllBytes())).gazetteer();
        } catch (IOException e) {
            throw new UncheckedIOException("The file %s could not be read.".formatted(FILE), e);
        }
    }

    private Gazetteer gazetteer() {
        while (!text.isAtEnd()) {
            char kind = text.kind();
            switch (kind) {
                case 'S' ->
                    sources.add(new GazetteerSource(
                            text.text(),
                            text.text(),
                            LocalDate.parse(text.text()),
                            text.text(),
                            text.text(),
                            text.text()));
                case 'R' -> region();
                case 'D' -> departement();
                case 'E' -> epci();
                case 'F' -> former();
                case 'C' -> communes(text.number());
                case 'P' -> parts(text.number());
                default ->
                    throw new IllegalStateException(
                            "The file %s has a line of the unknown kind '%s': make it again.".formatted(FILE, kind));
            }
        }
        return new TableGazetteer(
                table,
                new ParentTerritories(regions, departements, epcis),
                new TerritoryParts(parts, wholes),
                sources,
                formers);
    }

    private void region() {
        Region region = new Region(new RegionCode(text.text()), text.text());
        regions.add(region);
        regionsByCode.put(region.code().code(), region);
    }

    private void departement() {
        DepartementCode code = new DepartementCode(text.text());
        String name = text.text();
        String region = text.text();
        Region holder = regionsByCode.get(region);
        if (holder == null) {
            throw new IllegalStateException(
                    "The file %s puts the département %s into the région %s, which it lacks: make it again."
                            .formatted(FILE, code, region));
        }
        departements.add(new Departement(code, name, holder));
    }

    private void epci() {
        epcis.add(new Epci(EpciCode.parse(text.text()), text.text()));
    }

    private void former() {
        Epci epci = new Epci(EpciCode.parse(text.text()), text.text());
        LocalDate from = LocalDate.parse(text.text());
        LocalDate until = LocalDate.parse(text.text());
        EpciCode successor = EpciCode.parse(text.text());
        List<CommuneCode> communes = new ArrayList<>();
        while (text.hasField()) {
            communes.add(CommuneCode.parse(text.text()));
        }
        formers.add(new FormerEpci(epci, from, until, successor, communes));
    }

    private void communes(int count) {
        int[] sirens = epcis.stream()
                .mapToInt(epci -> Integer.parseInt(epci.code().toString()))
                .toArray();
        int[] numbers = departements.stream()
                .mapToInt(departement -> CommuneTable.number(departement.code().code()))
                .toArray();
        table = new CommuneTable(count);
        for (int row = 0; row < count; row++) {
            int code = text.code();
            String name = text.text();
            int departement = place(numbers, text.code());
            int epci = place(sirens, text.number());
            table.add(code, name, departement, epci, text.number());
            int latitude = text.number();
            int longitude = text.number();
            if (latitude != CommuneTable.NONE) {
                table.locate(latitude, longitude, GeoPosition.LOCATED.metres());
            }
            while (text.hasField()) {
                table.addPostal(text.number());
            }
        }
    }

    private static int place(int[] sorted, int number) {
        int place = number == CommuneTable.NONE ? CommuneTable.NONE : Arrays.binarySearch(sorted, number);
        if (place < 0 && number != CommuneTable.NONE) {
            throw new IllegalStateException(
                    "The file %s names the territory %s, which it lacks: make it again.".formatted(FILE, number));
        }
        return place;
    }

    private void parts(int count) {
        parts = new int[count];
        wholes = new int[count];
        for (int i = 0; i < count; i++) {
            parts[i] = text.code();
            wholes[i] = text.code();
        }
    }
}
