package org.cldess.persistence.file;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cldess.action.ActionDraft;
import org.cldess.actor.ActorDraft;
import org.cldess.deliberation.DeliberationDraft;
import org.cldess.dossier.DossierDraft;
import org.cldess.encounter.ExchangeDraft;
import org.cldess.encounter.MeetingDraft;
import org.cldess.governance.ConsultationDraft;
import org.cldess.governance.GovernanceBodyDraft;
import org.cldess.governance.GovernanceSittingDraft;
import org.cldess.indicator.IndicatorDraft;
import org.cldess.network.DeclinedIntroductionDraft;
import org.cldess.network.TieDraft;

/** A dossier keeps its lists by id, a file in the order in which someone wrote them: from a place in the first to that in the second. */
final class Order {
    /** Nothing was reordered. */
    static final Order AS_READ = new Order(Map.of());

    private final Map<String, List<Integer>> places;

    private Order(Map<String, List<Integer>> places) {
        this.places = places;
    }

    static Order of(DossierDraft draft) {
        Map<String, List<Integer>> places = new HashMap<>();
        places.put("deliberations", byId(draft.deliberations(), DeliberationDraft::id));
        places.put("actors", byId(draft.actors(), ActorDraft::id));
        places.put("indicators", byId(draft.indicators(), IndicatorDraft::id));
        places.put("actions", byId(draft.actions(), ActionDraft::id));
        places.put("meetings", byId(draft.meetings(), MeetingDraft::id));
        places.put("exchanges", byId(draft.exchanges(), ExchangeDraft::id));
        places.put("bodies", byId(draft.bodies(), GovernanceBodyDraft::id));
        places.put("sittings", byId(draft.sittings(), GovernanceSittingDraft::id));
        places.put("consultations", byId(draft.consultations(), ConsultationDraft::id));
        places.put("ties", byId(draft.ties(), TieDraft::id));
        places.put("declinedIntroductions", byId(draft.declinedIntroductions(), DeclinedIntroductionDraft::id));
        return new Order(places);
    }

    private static <T> List<Integer> byId(List<T> things, Function<T, String> id) {
        return IntStream.range(0, things.size())
                .boxed()
                .sorted(Comparator.comparing(place -> id.apply(things.get(place))))
                .toList();
    }

    String pointerInFile(String pointer) {
        List<String> tokens = Pointers.tokens(pointer);
        if (tokens.size() < 2) {
            return pointer;
        }
        List<Integer> list = places.getOrDefault(tokens.get(0), List.of());
        int index = Pointers.index(tokens.get(1));
        if (index < 0 || index >= list.size()) {
            return pointer;
        }
        String head = "/" + tokens.get(0) + "/";
        return head
                + list.get(index)
                + pointer.substring(head.length() + tokens.get(1).length());
    }
}
