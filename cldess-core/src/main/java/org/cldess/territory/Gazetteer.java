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
 * The communes of a country and the territories that hold them, found by code, by name or by place (<i>{@index "répertoire
 * géographique"}</i>).
 *
 * <p>It is a port. One is shipped: {@link #ofFrance()}, whose {@linkplain #sources() sources} tell the day as of which it speaks. Who has
 * newer rows makes one with {@link #builder()}, or implements this over a register of one's own.
 *
 * <p>All lists have an order of their own, most by code, so that equal questions have equal answers.
 */
public interface Gazetteer {
    /**
     * That of France, shipped with the library and read when first needed: all communes, EPCI with own taxation, départements and
     * régions, with the territories overseas. The positions of those overseas that are no département are unknown.
     *
     * @return the same one each time
     */
    static Gazetteer ofFrance() {
        return ShippedGazetteer.FRANCE;
    }

    /**
     * One’s own, from rows in memory.
     *
     * @return a builder without rows
     */
    static GazetteerBuilder builder() {
        return new GazetteerBuilder();
    }

    /**
     * Where its facts come from; whoever publishes them names these.
     *
     * @return the sources
     */
    List<GazetteerSource> sources();

    /**
     * All communes.
     *
     * @return the communes of today, by code
     */
    List<Commune> communes();

    /**
     * All inter-municipal bodies.
     *
     * @return the EPCI, by code
     */
    List<Epci> epcis();

    /**
     * All départements.
     *
     * @return the départements, by code
     */
    List<Departement> departements();

    /**
     * All régions.
     *
     * @return the régions, by code
     */
    List<Region> regions();

    /**
     * The commune that a code stands for. Registers also give codes to parts of communes, and old files have those of communes that
     * have merged: a code of a municipal arrondissement (75111), of a <i>{@index "commune déléguée"}</i> or <i>{@index associée}</i>, or of
     * a commune that has become part of another stands for the whole.
     *
     * @param code the code
     * @return the commune, whose own code may be another; nothing if no commune has it
     */
    Optional<Commune> findCommune(CommuneCode code);

    /**
     * {@return the commune that a code stands for, as {@link #findCommune} finds it}
     *
     * @param code the code
     * @throws NoSuchElementException if no commune has it
     */
    default Commune getCommune(CommuneCode code) {
        return findCommune(code).orElseThrow(() -> UnknownCode.of("commune", code));
    }

    /**
     * The inter-municipal body of a code.
     *
     * @param code the code
     * @return the EPCI; nothing if none has it today, for example one that has merged
     */
    Optional<Epci> findEpci(EpciCode code);

    /**
     * The inter-municipal body of a code.
     *
     * @param code the code
     * @return the EPCI
     * @throws NoSuchElementException if none has it
     */
    default Epci getEpci(EpciCode code) {
        return findEpci(code).orElseThrow(() -> UnknownCode.of("EPCI", code));
    }

    /**
     * The département of a code.
     *
     * @param code the code
     * @return the département; nothing if none has it
     */
    Optional<Departement> findDepartement(DepartementCode code);

    /**
     * {@return the département of a code}
     *
     * @param code the code
     * @throws NoSuchElementException if none has it
     */
    default Departement getDepartement(DepartementCode code) {
        return findDepartement(code).orElseThrow(() -> UnknownCode.of("département", code));
    }

    /**
     * The région of a code.
     *
     * @param code the code
     * @return the région; nothing if none has it
     */
    Optional<Region> findRegion(RegionCode code);

    /**
     * {@return the région of a code}
     *
     * @param code the code
     * @throws NoSuchElementException if none has it
     */
    default Region getRegion(RegionCode code) {
        return findRegion(code).orElseThrow(() -> UnknownCode.of("région", code));
    }

    /**
     * The communes of a name as people write it: accents, capitals, hyphens, apostrophes and spaces do not matter, and St is Saint.
     *
     * @param name such as {@code st etienne} or {@code L'HAY LES ROSES}
     * @return all that bear it, by code; none if no commune does. Where it is written like « La Chapelle », « Lachapelle » is not
     *     among them, unless there is no other
     */
    List<Commune> communesNamed(String name);

    /**
     * The communes where letters of a postal code are delivered.
     *
     * @param code the postal code
     * @return the communes, by code; none if it is nobody’s
     */
    List<Commune> communesAt(PostalCode code);

    /**
     * The communes of a territory.
     *
     * @param territory the territory
     * @return its communes, by code
     */
    List<Commune> communesOf(Territory territory);

    /**
     * The départements over which an inter-municipal body spreads.
     *
     * @param epci the EPCI
     * @return the départements of its communes, by code
     */
    List<Departement> departementsOf(Epci epci);

    /**
     * How far two communes are from each other, from town centre to town centre.
     *
     * @param one the code of one of them, as {@link #findCommune} takes it
     * @param other that of the other
     * @return the distance, whose error is the sum of the errors of both positions; 0 without doubt between a commune and itself.
     *     A code of a part is measured from its commune, and may be as much farther off as the next town is. Nothing between a commune and
     *     its part, between two parts of one, or if the position of either is unknown
     */
    Optional<Distance> distance(CommuneCode one, CommuneCode other);

    /**
     * The communes around one.
     *
     * @param centre the code of the commune in the middle, as {@link #findCommune} takes it
     * @param radius how far to look
     * @return the other communes whose distance, as far as it is known, is no longer than that, the nearest first; each tells its
     *     doubt, so that {@link Distance#within} parts the sure ones from the others. None if the position of the middle is unknown
     */
    List<Neighbour> neighbours(CommuneCode centre, Distance radius);
}
