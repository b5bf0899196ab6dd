package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.DepartementCode;
import org.cldess.identity.EpciCode;
import org.cldess.identity.PostalCode;
import org.cldess.identity.RegionCode;
import org.cldess.territory.Commune;
import org.cldess.territory.Departement;
import org.cldess.territory.Epci;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.GazetteerBuilder;
import org.cldess.territory.GazetteerSource;
import org.cldess.territory.GeoPosition;
import org.cldess.territory.Region;

/** A few real communes, and the territories that contain them. */
public final class SampleTerritories {
    public static final Region PACA = new Region(RegionCode.parse("93"), "Provence-Alpes-Côte d’Azur");
    public static final Departement ALPES_MARITIMES =
            new Departement(DepartementCode.parse("06"), "Alpes-Maritimes", PACA);
    public static final Epci PAYS_DE_GRASSE = new Epci(EpciCode.parse("200039857"), "CA du Pays de Grasse");
    public static final Epci PAYS_DE_LERINS = new Epci(EpciCode.parse("200039915"), "CA Cannes Pays de Lérins");
    private static final Epci GRAND_PARIS = new Epci(EpciCode.parse("200054781"), "Métropole du Grand Paris");
    private static final Region ILE_DE_FRANCE = new Region(RegionCode.parse("11"), "Île-de-France");

    private SampleTerritories() {}

    /** Returns a gazetteer builder with all these communes. */
    public static GazetteerBuilder some() {
        Departement paris = new Departement(DepartementCode.parse("75"), "Paris", ILE_DE_FRANCE);
        Departement marne = new Departement(DepartementCode.parse("94"), "Val-de-Marne", ILE_DE_FRANCE);
        Departement seine = new Departement(DepartementCode.parse("93"), "Seine-Saint-Denis", ILE_DE_FRANCE);
        return Gazetteer.builder()
                .source(new GazetteerSource(
                        "Quelques communes",
                        "INSEE et GeoNames",
                        LocalDate.of(2026, 1, 1),
                        "Licence Ouverte",
                        "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
                        "Des lignes choisies."))
                .commune(commune(
                        "06069",
                        "Grasse",
                        PAYS_DE_GRASSE,
                        ALPES_MARITIMES,
                        50970,
                        at(43.65783, 6.92537),
                        "06130",
                        "06520"))
                .commune(commune(
                        "06084",
                        "Mouans-Sartoux",
                        PAYS_DE_GRASSE,
                        ALPES_MARITIMES,
                        11015,
                        at(43.62101, 6.97139),
                        "06370"))
                .commune(commune(
                        "06090", "Pégomas", PAYS_DE_GRASSE, ALPES_MARITIMES, 8240, at(43.59662, 6.93211), "06580"))
                .commune(commune(
                        "06024", "Briançonnet", PAYS_DE_GRASSE, ALPES_MARITIMES, 165, Optional.empty(), "06850"))
                .commune(commune(
                        "06029",
                        "Cannes",
                        PAYS_DE_LERINS,
                        ALPES_MARITIMES,
                        74350,
                        at(43.55135, 7.01275),
                        "06150",
                        "06400"))
                .commune(commune(
                        "75056", "Paris", GRAND_PARIS, paris, 2103778, at(48.85341, 2.3488), "75001", "75011", "75116"))
                .commune(commune("94038", "L’Haÿ-les-Roses", GRAND_PARIS, marne, 31188, at(48.77935, 2.33729), "94240"))
                .commune(commune(
                        "93066", "Saint-Denis", GRAND_PARIS, seine, 149077, at(48.93564, 2.35387), "93200", "93210"))
                .commune(alone("97411", "Saint-Denis", "974", "La Réunion", "04", at(-20.88231, 55.4504), "97400"))
                .commune(alone("2B033", "Bastia", "2B", "Haute-Corse", "94", at(42.70219, 9.45123), "20200"))
                .commune(alone("29155", "Ouessant", "29", "Finistère", "53", at(48.45969, -5.08615), "29242"))
                .commune(alone("98613", "Uvea", "986", "Wallis et Futuna", "986", Optional.empty(), "98600"))
                .part(CommuneCode.parse("75111"), CommuneCode.parse("75056"))
                .part(CommuneCode.parse("75120"), CommuneCode.parse("75056"));
    }

    /** Returns a commune with the given facts. */
    public static Commune commune(
            String code,
            String name,
            Epci epci,
            Departement departement,
            int population,
            Optional<GeoPosition> position,
            String... postalCodes) {
        return new Commune(
                CommuneCode.parse(code),
                name,
                Optional.of(epci),
                departement,
                List.of(postalCodes).stream().map(PostalCode::parse).toList(),
                OptionalInt.of(population),
                position);
    }

    private static Commune alone(
            String code,
            String name,
            String departement,
            String departementName,
            String region,
            Optional<GeoPosition> position,
            String postalCode) {
        return new Commune(
                CommuneCode.parse(code),
                name,
                Optional.empty(),
                new Departement(
                        DepartementCode.parse(departement),
                        departementName,
                        new Region(RegionCode.parse(region), "Région " + region)),
                List.of(PostalCode.parse(postalCode)),
                OptionalInt.empty(),
                position);
    }

    private static Optional<GeoPosition> at(double latitude, double longitude) {
        return Optional.of(GeoPosition.townCentre(latitude, longitude));
    }
}
