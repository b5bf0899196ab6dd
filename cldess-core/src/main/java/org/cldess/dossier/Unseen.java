package org.cldess.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.action.Action;
import org.cldess.contract.Contract;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.internal.Narrowed;

/**
 * The objectives and articles that only an amendment adds which is not seen yet on a day: what refers to them is not seen either.
 *
 * @param objectives the objectives
 * @param articles the articles
 */
record Unseen(Set<ObjectiveId> objectives, Set<ArticleId> articles) {

    private static final Unseen NOTHING = new Unseen(Set.of(), Set.of());

    static Unseen between(Contract whole, Contract seen) {
        if (Narrowed.isSame(seen, whole)) {
            return NOTHING;
        }
        List<Amendment> unseen = whole.amendments().stream()
                .filter(amendment -> seen.findAmendment(amendment.id()).isEmpty())
                .toList();
        return new Unseen(
                unseen.stream()
                        .flatMap(amendment -> amendment.objectives().stream())
                        .filter(ObjectiveChange::isAddition)
                        .map(ObjectiveChange::objective)
                        .collect(Collectors.toSet()),
                unseen.stream()
                        .flatMap(amendment -> amendment.articles().stream())
                        .filter(ArticleChange::isAddition)
                        .map(ArticleChange::article)
                        .collect(Collectors.toSet()));
    }

    private boolean isEmpty() {
        return objectives.isEmpty() && articles.isEmpty();
    }

    Action without(Action action) {
        return isEmpty()
                ? action
                : action.toBuilder()
                        .objectives(action.objectives().stream()
                                .filter(objective -> !objectives.contains(objective))
                                .toList())
                        .build();
    }

    Contract without(Contract contract) {
        return isEmpty()
                ? contract
                : contract.toBuilder()
                        .amendments(contract.amendments().stream()
                                .map(this::without)
                                .toList())
                        .build();
    }

    private Amendment without(Amendment amendment) {
        return amendment.toBuilder()
                .objectives(amendment.objectives().stream()
                        .filter(change -> !objectives.contains(change.objective()))
                        .filter(change ->
                                change.parent().filter(objectives::contains).isEmpty())
                        .toList())
                .articles(amendment.articles().stream()
                        .filter(change -> !articles.contains(change.article()))
                        .toList())
                .build();
    }
}
