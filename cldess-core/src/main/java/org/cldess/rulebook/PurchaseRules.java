package org.cldess.rulebook;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.purchase.rule.BuyingYear;
import org.cldess.purchase.rule.ClauseRules;
import org.cldess.purchase.rule.LotSubject;
import org.cldess.purchase.rule.ProcedureRules;
import org.cldess.purchase.rule.PublicationRules;
import org.cldess.purchase.rule.PurchaseSubject;
import org.cldess.purchase.rule.ReservationRules;
import org.cldess.purchase.rule.SchemeRules;
import org.cldess.purchase.rule.SocialServiceRules;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;

/** The rules on purchases, in the order of their codes. */
final class PurchaseRules {
    private static final Function<Places, Stream<Located<LotSubject>>> LOTS = PurchaseRules::lots;

    private PurchaseRules() {}

    static List<Rule<Dossier>> all() {
        Rule<Places> procedure =
                ProcedureRules.PUR_01.within(places -> market(places).bought());
        Stream<Rule<LotSubject>> lots = Stream.of(
                ProcedureRules.PUR_02, ReservationRules.PUR_03, ReservationRules.PUR_04, SocialServiceRules.PUR_05);
        Rule<Places> schemes = SchemeRules.PUR_06.within(
                places -> BuyingYear.in(Dossier_.BUYERS, places.dossier().buyers(), actors(places)));
        return Stream.of(
                        Stream.of(procedure),
                        lots.map(PurchaseRules::overLots),
                        Stream.of(schemes, overLots(PublicationRules.PUR_07)),
                        Stream.of(ClauseRules.PUR_08, ClauseRules.PUR_09, ClauseRules.PUR_10)
                                .map(PurchaseRules::overLots))
                .flatMap(rules -> rules)
                .map(rule -> rule.within(Places.WHOLE))
                .toList();
    }

    private static Rule<Places> overLots(Rule<LotSubject> rule) {
        return rule.within(LOTS);
    }

    private static Stream<Located<LotSubject>> lots(Places places) {
        return market(places).lots();
    }

    private static PurchaseSubject.Market market(Places places) {
        return new PurchaseSubject.Market(Dossier_.PURCHASES, places.dossier().purchases(), actors(places));
    }

    private static Function<ActorId, PurchaseSubject.LocatedActor> actors(Places places) {
        return id -> {
            var standing = places.actor(id);
            return new PurchaseSubject.LocatedActor(standing.thing(), standing.pointer());
        };
    }
}
