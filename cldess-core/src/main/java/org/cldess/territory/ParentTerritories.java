package org.cldess.territory;

import java.util.List;

/** The territories that contain communes, each list by code. A row of communes refers to a territory by its index. */
record ParentTerritories(List<Region> regions, List<Departement> departements, List<Epci> epcis) {
    ParentTerritories {
        regions = List.copyOf(regions);
        departements = List.copyOf(departements);
        epcis = List.copyOf(epcis);
    }
}
