package org.cldess.territory;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.DepartementCode;
import org.cldess.identity.EpciCode;
import org.cldess.identity.PostalCode;
import org.cldess.identity.RegionCode;

/**
 * The communes of a country and the territories that contain them, found by code, by name or by place
 * (<i>{@index "répertoire géographique"}</i>).
 *
 * <p>This is a port. One implementation is shipped: {@link #ofFrance()}, whose {@linkplain #sources() sources} state
 * the date of its data. If you have newer rows, build a gazetteer with {@link #builder()}, or implement this interface
 * over your own register.
 *
 * <p>All lists have a fixed order, most of them by code, so that the same query always gets the same answer.
 */
public interface Gazetteer {
    /**
     * Returns the gazetteer of France, shipped with the library and read when first needed: all communes, EPCI with own
     * taxation, départements and régions, including the territories overseas. Positions are unknown in overseas
     * territories that are not départements.
     *
     * @return the gazetteer, always the same instance
     */
    static Gazetteer ofFrance() {
        return ShippedGazetteer.FRANCE;
    }

    /**
     * Returns a builder for a gazetteer from rows in memory.
     *
     * @return a builder without rows
     */
    static GazetteerBuilder builder() {
        return new GazetteerBuilder();
    }

    /**
     * Returns the sources of its data. Anyone who publishes the data must name them.
     *
     * @return the sources
     */
    List<GazetteerSource> sources();

    /**
     * Returns all communes.
     *
     * @return the communes that exist today, by code
     */
    List<Commune> communes();

    /**
     * Returns all inter-municipal bodies.
     *
     * @return the EPCI, by code
     */
    List<Epci> epcis();

    /**
     * Returns all départements.
     *
     * @return the départements, by code
     */
    List<Departement> departements();

    /**
     * Returns all régions.
     *
     * @return the régions, by code
     */
    List<Region> regions();

    /**
     * Finds the commune that a code stands for. Registers also give codes to parts of communes, and old files contain
     * codes of communes that have merged. The code of a municipal arrondissement (75111), of a
     * <i>{@index "commune déléguée"}</i> or <i>{@index associée}</i>, or of a commune that has become part of another
     * stands for the whole commune.
     *
     * @param code the code
     * @return the commune, whose own code may be different; empty if the code is unknown
     */
    Optional<Commune> findCommune(CommuneCode code);

    /**
     * {@return the commune that a code stands for, as {@link #findCommune} finds it}
     *
     * @param code the code
     * @throws NoSuchElementException if the code is unknown
     */
    default Commune getCommune(CommuneCode code) {
        return findCommune(code).orElseThrow(() -> UnknownCode.of("commune", code));
    }

    /**
     * Returns the inter-municipal body with a code.
     *
     * @param code the code
     * @return the EPCI; empty if no EPCI has this code today, for example because it has merged
     */
    Optional<Epci> findEpci(EpciCode code);

    /**
     * Returns the inter-municipal body with a code.
     *
     * @param code the code
     * @return the EPCI
     * @throws NoSuchElementException if the code is unknown
     */
    default Epci getEpci(EpciCode code) {
        return findEpci(code).orElseThrow(() -> UnknownCode.of("EPCI", code));
    }

    /**
     * Returns the département with a code.
     *
     * @param code the code
     * @return the département; empty if the code is unknown
     */
    Optional<Departement> findDepartement(DepartementCode code);

    /**
     * {@return the département with a code}
     *
     * @param code the code
     * @throws NoSuchElementException if the code is unknown
     */
    default Departement getDepartement(DepartementCode code) {
        return findDepartement(code).orElseThrow(() -> UnknownCode.of("département", code));
    }

    /**
     * Returns the région with a code.
     *
     * @param code the code
     * @return the région; empty if the code is unknown
     */
    Optional<Region> findRegion(RegionCode code);

    /**
     * {@return the région with a code}
     *
     * @param code the code
     * @throws NoSuchElementException if the code is unknown
     */
    default Region getRegion(RegionCode code) {
        return findRegion(code).orElseThrow(() -> UnknownCode.of("région", code));
    }

    /**
     * Returns the communes with a name as people write it: accents, capitals, hyphens, apostrophes and spaces do not
     * matter, and St is read as Saint.
     *
     * @param name such as {@code st etienne} or {@code L'HAY LES ROSES}
     * @return all communes with this name, by code; empty if there are none. A search for « La Chapelle » returns a
     *     commune « Lachapelle » only if no other matches
     */
    List<Commune> communesNamed(String name);

    /**
     * Returns the communes that have a postal code.
     *
     * @param code the postal code
     * @return the communes, by code; empty if no commune has it
     */
    List<Commune> communesAt(PostalCode code);

    /**
     * Returns the communes of a territory.
     *
     * @param territory the territory
     * @return its communes, by code
     */
    List<Commune> communesOf(Territory territory);

    /**
     * Returns the départements that an inter-municipal body spans.
     *
     * @param epci the EPCI
     * @return the départements of its communes, by code
     */
    List<Departement> departementsOf(Epci epci);

    /**
     * Returns the distance between two communes, from town centre to town centre.
     *
     * @param one the code of one commune, as {@link #findCommune} takes it
     * @param other the code of the other commune
     * @return the distance, whose error is the sum of the errors of both positions; exactly 0 between a commune and
     *     itself. A part of a commune is measured from the whole commune, which adds the distance to the next town to
     *     the error. Empty between a commune and its part, between two parts of a commune, or if either position is
     *     unknown
     */
    Optional<Distance> distance(CommuneCode one, CommuneCode other);

    /**
     * Returns the communes around a commune.
     *
     * @param centre the code of the commune in the middle, as {@link #findCommune} takes it
     * @param radius how far to search
     * @return the other communes whose measured distance is no longer than the radius, the nearest first. Each distance
     *     carries its error, so that {@link Distance#within} separates the certain ones from the others. Empty if the
     *     position of the centre is unknown
     */
    List<Neighbour> neighbours(CommuneCode centre, Distance radius);
}
