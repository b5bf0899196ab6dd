package org.cldess.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.DepartementCode;
import org.cldess.identity.EpciCode;
import org.cldess.identity.PostalCode;
import org.cldess.identity.RegionCode;
import org.cldess.known.Known;

/**
 * The communes of a country and the territories that contain them, found by code, by name or by place
 * (<i>{@index "répertoire géographique"}</i>).
 *
 * <p>This is a port. One implementation is shipped: {@link #ofFrance()}, whose {@linkplain #sources() sources} state
 * the date of its data. If you have newer rows, build a gazetteer with {@link #builder()}, or implement this interface
 * over your own register.
 *
 * <p>All lists have a fixed order, most of them by code, so that the same query always gets the same answer. Several
 * threads may use the shipped gazetteer, and a built one, at once.
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
     * @return the EPCI; empty if no EPCI has this code today, for example because it has merged;
     *     {@link #findFormerEpci} knows some of these
     */
    Optional<Epci> findEpci(EpciCode code);

    /**
     * Returns the inter-municipal body with a code.
     *
     * @param code the code
     * @return the EPCI
     * @throws NoSuchElementException if the code is unknown, or that of a body which no longer exists: the message
     *     names its last day and its successor
     */
    default Epci getEpci(EpciCode code) {
        return findEpci(code)
                .orElseThrow(
                        () -> findFormerEpci(code).map(UnknownCode::of).orElseGet(() -> UnknownCode.of("EPCI", code)));
    }

    /**
     * Returns the inter-municipal bodies that no longer exist, as far as the gazetteer knows them. It is no complete
     * list: the shipped gazetteer knows those that its sources date, which are few.
     *
     * @return the former EPCI, by code; empty unless the implementation knows some
     */
    default List<FormerEpci> formerEpcis() {
        return List.of();
    }

    /**
     * Returns the inter-municipal body that had a code and no longer exists.
     *
     * @param code the code
     * @return the former EPCI; empty if the gazetteer knows none with this code
     */
    default Optional<FormerEpci> findFormerEpci(EpciCode code) {
        return formerEpcis().stream()
                .filter(former -> former.epci().code().equals(code))
                .findFirst();
    }

    /**
     * Returns the day as of which the gazetteer speaks: the latest vintage of its sources.
     *
     * @return the day; empty if it names no source
     */
    default Optional<LocalDate> asOf() {
        return sources().stream().map(GazetteerSource::vintage).max(LocalDate::compareTo);
    }

    /**
     * Returns the inter-municipal body of a commune on a day. What the gazetteer does not know, it says: perimeters
     * change almost every year, and today's answer is no answer for an earlier day.
     *
     * @param commune the code of the commune, as {@link #findCommune} takes it
     * @param day the day
     * @return from {@link #asOf} on, the EPCI of today, or none for a commune without one; earlier, the former EPCI
     *     that is known to have had the commune on that day or, after its last day, its successor, if that is the EPCI
     *     of today; otherwise not recorded
     */
    default Known<Epci> epciOn(CommuneCode commune, LocalDate day) {
        Optional<Commune> found = findCommune(commune);
        if (found.isEmpty()) {
            return Known.notRecorded();
        }
        Optional<Epci> today = found.get().epci();
        if (asOf().filter(vintage -> !day.isBefore(vintage)).isPresent()) {
            return today.map(Known::of).orElseGet(Known::none);
        }
        CommuneCode whole = found.get().code();
        return formerEpcis().stream()
                .filter(former -> former.contains(whole, day))
                .map(FormerEpci::epci)
                .findFirst()
                .or(() -> today.filter(epci -> formerEpcis().stream()
                        .anyMatch(former -> former.contains(whole, former.until())
                                && day.isAfter(former.until())
                                && former.successor().equals(epci.code()))))
                .map(Known::of)
                .orElseGet(Known::notRecorded);
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
