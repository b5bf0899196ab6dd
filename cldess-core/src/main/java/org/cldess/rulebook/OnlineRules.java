package org.cldess.rulebook;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.accessibility.OnlineService;
import org.cldess.accessibility.rule.AccessibilityRules;
import org.cldess.accessibility.rule.PublishedOnline;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.known.Known;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;

/** The rule on the online services of bodies, each with its publisher. */
final class OnlineRules {
    static final Rule<Dossier> FRM_01 =
            AccessibilityRules.FRM_01.within(OnlineRules::published).within(Places.WHOLE);

    private OnlineRules() {}

    private static Stream<Located<PublishedOnline>> published(Places places) {
        Dossier dossier = places.dossier();
        return IntStream.range(0, dossier.onlineServices().size()).mapToObj(i -> {
            OnlineService service = dossier.onlineServices().get(i);
            Known<Places.WithPointer<Actor>> publisher = service.publisher().map((ActorId id) -> places.actor(id));
            return Located.of(
                    Dossier_.ONLINE_SERVICES.at(i),
                    new PublishedOnline(
                            service,
                            publisher.flatMap(standing -> standing.thing().publicBody()),
                            publisher.value().map(Places.WithPointer::pointer).orElse("")));
        });
    }
}
