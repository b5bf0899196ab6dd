package org.cldess.reporting.figure;

import java.util.function.Function;
import java.util.function.Predicate;
import org.cldess.action.Progress;
import org.cldess.dossier.Dossier;
import org.cldess.indicator.Series.TargetStatus;
import org.cldess.ledger.Funding;
import org.cldess.network.NetworkMeasures;
import org.cldess.reporting.view.View;

/** What a figure states (<i>{@index grandeur}</i>): its words, its definition, and the document that proves it. */
public enum FigureName {
    /** The actions that are done, of those that were not dropped. */
    DONE(
            "figure.done",
            "scope.done",
            Place.PLAN,
            facts -> facts.actions(Progress::done).of(facts.progress().counted())),
    /** The actions that should have ended. */
    LATE("figure.late", "scope.late", Place.PLAN, facts -> facts.actions(Progress::late)),
    /** The actions that are blocked or on hold. */
    STOPPED("figure.stopped", "scope.stopped", Place.PLAN, FigureFacts::stopped),
    /** How far all actions have come. */
    PROGRESS(
            "figure.progress",
            "scope.progress",
            Place.PLAN,
            facts -> FigureValue.share(facts.progress().weighted())),

    /** The planned resources. */
    PLANNED("figure.planned", "scope.planned", Place.FUNDERS, FigureFacts::planned),
    /** The awarded amount. */
    AWARDED("figure.awarded", "scope.awarded", Place.FUNDERS, facts -> facts.moved(Funding::awarded)),
    /** The committed amount. */
    COMMITTED("figure.committed", "scope.committed", Place.FUNDERS, facts -> facts.moved(Funding::committed)),
    /** The committed amount as a share of the planned one. */
    COMMITMENT_RATE("figure.rate", "scope.rate", Place.FUNDERS, FigureFacts::commitmentRate),
    /** The paid amount, without what was given back. */
    PAID("figure.paid", "scope.paid", Place.FUNDERS, facts -> facts.moved(Funding::paid)),
    /** What no funder awarded yet. */
    TO_FUND("figure.to-fund", "scope.to-fund", Place.FUNDERS, FigureFacts::toFund),
    /** What funders still have to pay. */
    TO_RECEIVE("figure.to-receive", "scope.to-receive", Place.FUNDERS, FigureFacts::toReceive),
    /** What was planned and is no longer sought. */
    NOT_SOUGHT(
            "figure.not-sought",
            "scope.not-sought",
            Place.FUNDERS,
            facts -> facts.stated(rollup -> rollup.funding().givenUp())),
    /** The planned costs. */
    COSTS(
            "figure.costs",
            "scope.costs",
            Place.ACTIONS,
            facts -> facts.stated(rollup -> rollup.costs().planned())),
    /** The actual costs. */
    SPENT("figure.spent", "scope.spent", Place.ACTIONS, FigureFacts::spent),

    /** The actors who signed the version of the charter in force. */
    SIGNATORIES("figure.signatories", "scope.signatories", Place.SIGNATORIES, FigureFacts::signatories),

    /** The actors of the network. */
    NETWORK_ACTORS("figure.actors", "scope.actors", Place.NETWORK, facts -> facts.network(NetworkMeasures::actors)),
    /** The pairs of linked actors. */
    LINKS("figure.links", "scope.links", Place.NETWORK, facts -> facts.network(NetworkMeasures::links)),
    /** The links between the two economies, as a share. */
    CROSSING(
            "figure.crossing",
            "scope.crossing",
            Place.NETWORK,
            facts -> FigureValue.share(facts.network().crossing().share())),
    /** The actors without a link. */
    ISOLATED(
            "figure.isolated",
            "scope.isolated",
            Place.ISOLATED,
            facts -> facts.network(measures -> measures.isolated().size())),

    /** What was spent on the followed purchases. */
    PURCHASES(
            "figure.purchases",
            "scope.purchases",
            Place.PURCHASES,
            facts -> FigureValue.amount(facts.purchases().spent())),
    /** What of it was spent with inclusive bodies. */
    INCLUSIVE("figure.inclusive", "scope.inclusive", Place.PURCHASES, FigureFacts::inclusive),
    /** The same as a share. */
    INCLUSIVE_SHARE("figure.inclusive-share", "scope.inclusive-share", Place.PURCHASES, FigureFacts::inclusiveShare),
    /** What was spent with inclusive bodies as a share of all purchases of the buyers. */
    INCLUSIVE_SHARE_OF_ALL(
            "figure.inclusive-of-all", "scope.inclusive-of-all", Place.BUYERS, FigureFacts::inclusiveShareOfAll),

    /** The indicators with a number. */
    MEASURED("figure.measured", "scope.measured", Place.INDICATORS, FigureFacts::measured),
    /** The indicators that reached their target. */
    REACHED("figure.reached", "scope.reached", Place.INDICATORS, facts -> facts.indicators(TargetStatus.REACHED)),
    /** The indicators that are where they are expected or beyond. */
    ON_TRACK("figure.on-track", "scope.on-track", Place.INDICATORS, facts -> facts.indicators(TargetStatus.ON_TRACK)),
    /** The indicators that are not where they are expected. */
    BEHIND("figure.behind", "scope.behind", Place.INDICATORS, facts -> facts.indicators(TargetStatus.BEHIND)),
    /** The indicators that nothing can be compared with. */
    UNMARKED("figure.unmarked", "scope.unmarked", Place.INDICATORS, facts -> facts.indicators(TargetStatus.UNKNOWN)),

    /** The projects that the calls chose. */
    SUPPORTED("figure.supported", "scope.supported", Place.CALLS, FigureFacts::supported);

    /** The section of a document that proves figures, or the whole document. */
    enum Place {
        PLAN("plan", "objectifs", "place.plan", dossier -> !dossier.actions().isEmpty()),
        FUNDERS("financement", "reste", "place.financing", dossier -> true),
        ACTIONS("financement", "par-action", "place.financing", dossier -> true),
        SIGNATORIES(
                "charte",
                "signataires",
                "place.charter",
                dossier -> dossier.charter().value().isPresent()),
        NETWORK("maillage", "reseau", "place.network", Place::hasNetwork),
        ISOLATED("maillage", "isoles", "place.network", Place::hasNetwork),
        PURCHASES(
                "achats",
                "lots",
                "place.purchases",
                dossier -> !dossier.purchases().isEmpty()),
        BUYERS(
                "achats",
                "acheteurs",
                "place.purchases",
                dossier -> dossier.buyers().stream()
                        .anyMatch(buyer -> !buyer.years().isEmpty())),
        INDICATORS(
                "indicateurs",
                "mesures",
                "place.indicators",
                dossier -> !dossier.indicators().isEmpty()),
        CALLS("appel-a-projets", "", "place.calls", dossier -> !dossier.calls().isEmpty());

        private final String report;
        private final String section;
        private final String key;

        @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
        private final Predicate<Dossier> concerned;

        Place(String report, String section, String key, Predicate<Dossier> concerned) {
            this.report = report;
            this.section = section;
            this.key = key;
            this.concerned = concerned;
        }

        private static boolean hasNetwork(Dossier dossier) {
            return dossier.contract().kind().isForSocialEconomy()
                    && !dossier.actors().isEmpty();
        }

        /** Checks whether a view has something for these figures. */
        boolean concerns(View view) {
            return concerned.test(view.dossier());
        }

        /** Returns the key of the name of the document. */
        String key() {
            return key;
        }

        String report() {
            return report;
        }

        /** Returns the place as the target of a link between documents of one folder. */
        String target() {
            return section.isEmpty() ? report + ".html" : report + ".html#" + section;
        }

        /** Checks whether each tax basis has a figure of its own there. */
        boolean isMoney() {
            return report.equals("financement");
        }
    }

    private final String key;
    private final String scopeKey;
    private final Place place;

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final Function<FigureFacts, FigureValue> definition;

    FigureName(String key, String scopeKey, Place place, Function<FigureFacts, FigureValue> definition) {
        this.key = key;
        this.scopeKey = scopeKey;
        this.place = place;
        this.definition = definition;
    }

    String key() {
        return key;
    }

    String scopeKey() {
        return scopeKey;
    }

    Place place() {
        return place;
    }

    FigureValue value(FigureFacts facts) {
        return definition.apply(facts);
    }
}
