package org.cldess.reporting.actor;

import java.util.Map;
import org.cldess.actor.ActorId;
import org.cldess.ess.EssStatus;
import org.cldess.network.Network;
import org.cldess.reporting.view.View;

/**
 * What is computed once for the sheets of all actors.
 *
 * @param statuses the classification of each actor
 * @param network who is linked to whom
 */
record SheetFacts(Map<ActorId, EssStatus> statuses, Network network) {
    SheetFacts(View view) {
        this(view.dossier().essStatuses(view.day()), view.dossier().network(view.day()));
    }
}
