package org.cldess.example;

import static org.cldess.territory.Distance.kilometres;

import java.io.PrintStream;
import java.util.Locale;
import org.cldess.identity.CommuneCode;
import org.cldess.territory.Commune;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.Nearness;

/** Communes by the names that people write, the territories that contain them, and distances with their uncertainty. */
public final class NearbyPlaces {
    private NearbyPlaces() {}

    /**
     * Runs the example.
     *
     * @param out where to print
     */
    public static void run(PrintStream out) {
        Gazetteer gazetteer = Gazetteer.ofFrance(); // or your own: Gazetteer.builder()
        for (Commune commune : gazetteer.communesNamed("l'hay les roses")) {
            out.println(commune.name() + ", " + commune.departement().name() + ", "
                    + commune.region().name());
        }

        Commune grasse = gazetteer.getCommune(CommuneCode.parse("06069"));
        Commune cannes = gazetteer.getCommune(CommuneCode.parse("06029"));
        grasse.epci()
                .ifPresent(epci -> out.println(
                        epci.name() + ": " + gazetteer.communesOf(epci).size() + " communes"));

        Distance distance = gazetteer.distance(grasse.code(), cannes.code()).orElseThrow(); // empty if unknown
        out.println(distance.say(Locale.ENGLISH));
        out.println("30 km: " + distance.within(kilometres(30)).say(Locale.ENGLISH));
        out.println("15 km: " + distance.within(kilometres(15)).say(Locale.ENGLISH));

        Distance radius = kilometres(12);
        gazetteer.neighbours(grasse.code(), radius).stream()
                .filter(near -> near.distance().within(radius) == Nearness.WITHIN) // the sure ones
                .forEach(near -> out.println(
                        near.commune().name() + ", " + near.distance().say(Locale.ENGLISH)));
    }
}
