package org.cldess.territory;

import org.cldess.identity.RegionCode;

/**
 * A région, or an overseas territory that counts as one (<i>{@index région}</i>).
 *
 * @param code its code, such as 93
 * @param name its name, such as Provence-Alpes-Côte d’Azur
 */
public record Region(RegionCode code, String name) implements Territory {
    /** Checks the name. */
    public Region {
        TerritoryNames.check(name, code);
    }

    @Override
    public boolean contains(Commune commune) {
        return commune.departement().region().code().equals(code);
    }
}
