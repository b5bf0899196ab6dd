package org.cldess.territory;

import org.cldess.identity.EpciCode;

/**
 * An inter-municipal body with own taxation (<i>{@index "établissement public de coopération intercommunale à fiscalité
 * propre"}</i>). It may span several départements: {@link Gazetteer#departementsOf} lists them.
 *
 * @param code its code, which is its SIREN
 * @param name its name, such as CA du Pays de Grasse
 */
public record Epci(EpciCode code, String name) implements Territory {
    /** Checks the name. */
    public Epci {
        TerritoryNames.check(name, code);
    }

    @Override
    public boolean contains(Commune commune) {
        return commune.epci().filter(epci -> epci.code().equals(code)).isPresent();
    }
}
