package org.cldess.network;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.internal.code.EnumCodes;

/** Checks that the reference of an origin that is not a statement names an object of this dossier. */
final class OriginConsistency implements Consistency {
    @Override
    public void check(Parts origin, ProblemCollector problems) {
        origin.find(TieOrigin_.KIND)
                .filter(kind -> kind != OriginKind.STATEMENT)
                .ifPresent(kind -> origin.text(TieOrigin_.REFERENCE)
                        .ifPresent(id -> problems.refer(EnumCodes.of(kind), id, origin.at(TieOrigin_.REFERENCE))));
    }
}
