package org.cldess.territory;

import java.util.List;

/** The territories that contain communes, each list sorted by code. A row of a commune refers to them by index. */
record ParentTerritories(List<Region> regions, List<Departement> departements, List<Epci> epcis) {
    ParentTerritories {
        regions = List.copyOf(regions);
        departements = List.copyOf(departements);
        epcis = List.copyOf(epcis);
    }
}
