package org.cldess.territory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.PostalCode;

/**
 * A commune and the territories that contain it (<i>{@index commune}</i>).
 *
 * @param code its code in the official geographic code, such as 06069
 * @param name its name, such as Grasse
 * @param epci the inter-municipal body that it belongs to; empty for a few islands and the territories overseas
 * @param departement the département that contains it
 * @param postalCodes its postal codes; empty if no post is delivered there
 * @param population its number of inhabitants; empty if unknown
 * @param position its position, with its precision; empty if unknown
 */
public record Commune(
        CommuneCode code,
        String name,
        Optional<Epci> epci,
        Departement departement,
        List<PostalCode> postalCodes,
        OptionalInt population,
        Optional<GeoPosition> position)
        implements Territory {
    /** Checks the name and the population. */
    public Commune {
        TerritoryNames.check(name, code);
        postalCodes = List.copyOf(postalCodes);
        if (population.orElse(0) < 0) {
            throw new IllegalArgumentException("The commune %s (%s) has %s inhabitants: leave an unknown number out."
                    .formatted(code, name, population.getAsInt()));
        }
    }

    /**
     * Returns the région that contains it.
     *
     * @return the région of its département
     */
    public Region region() {
        return departement.region();
    }

    @Override
    public boolean contains(Commune commune) {
        return commune.code.equals(code);
    }
}
