package org.cldess.territory;

import org.cldess.identity.DepartementCode;

/**
 * A département (<i>{@index département}</i>).
 *
 * @param code its code, such as 06, 2A or 974
 * @param name its name, such as Alpes-Maritimes
 * @param region the région that contains it
 */
public record Departement(DepartementCode code, String name, Region region) implements Territory {
    /** Checks the name. */
    public Departement {
        TerritoryNames.check(name, code);
    }

    @Override
    public boolean contains(Commune commune) {
        return commune.departement().code().equals(code);
    }
}
