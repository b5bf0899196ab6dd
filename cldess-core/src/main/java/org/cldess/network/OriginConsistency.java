package org.cldess.network;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.internal.code.EnumCodes;

/** Checks that the reference of an origin that is not a statement names an object of this dossier. */
final class OriginConsistency implements Consistency {
    @Override
    public void check(Parts origin, ProblemCollector hearing) {
        origin.find("kind", OriginKind.class)
                .filter(kind -> kind != OriginKind.STATEMENT)
                .ifPresent(kind -> origin.text("reference")
                        .ifPresent(id -> hearing.refer(EnumCodes.of(kind), id, origin.at("reference"))));
    }
}
