package org.cldess.territory;

import java.util.List;

/** The territories that hold communes, each list by code: a row of communes names one by its place. */
record Holders(List<Region> regions, List<Departement> departements, List<Epci> epcis) {
    Holders {
        regions = List.copyOf(regions);
        departements = List.copyOf(departements);
        epcis = List.copyOf(epcis);
    }
}
