package org.cldess.charter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.charter.text.Principle_;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.identity.IdForm;

/**
 * Checks that proposals fit the version that they would change: the article that they would add is new, and the article
 * that they would change or remove exists.
 */
final class CharterConsistency implements Consistency {
    @Override
    public void check(Parts charter, ProblemCollector problems) {
        Map<String, Set<String>> articles = articles(charter.things(Charter_.VERSIONS));
        for (Parts proposal : charter.things(Charter_.PROPOSALS)) {
            proposal.find(Proposal_.KIND).ifPresent(kind -> checkArticle(proposal, kind, articles, problems));
        }
    }

    /** Returns the ids of the principles of each version that was read completely. */
    private static Map<String, Set<String>> articles(List<Parts> versions) {
        Map<String, Set<String>> articles = new HashMap<>();
        for (Parts version : versions) {
            Set<String> ids = new HashSet<>();
            version.things(CharterVersion_.PRINCIPLES)
                    .forEach(principle -> principle.text(Principle_.ID).ifPresent(ids::add));
            boolean whole = version.isWhole(CharterVersion_.PRINCIPLES)
                    && version.things(CharterVersion_.PRINCIPLES).stream()
                            .allMatch(principle -> principle.text(Principle_.ID).isPresent());
            if (whole) {
                version.text(CharterVersion_.ID).ifPresent(id -> articles.putIfAbsent(id, ids));
            }
        }
        return articles;
    }

    /** Checks that the id of an added article is new, and that a changed or removed article is in the version. */
    private static void checkArticle(
            Parts proposal, ProposalKind kind, Map<String, Set<String>> articles, ProblemCollector problems) {
        Optional<String> version = proposal.text(Proposal_.VERSION).filter(articles::containsKey);
        Optional<String> article = proposal.text(Proposal_.ARTICLE)
                .filter(text -> IdForm.refusal(text).isEmpty());
        if (version.isEmpty() || article.isEmpty()) {
            return;
        }
        boolean exists = articles.getOrDefault(version.get(), Set.of()).contains(article.get());
        if ((kind == ProposalKind.ADD) == exists) {
            String key = exists ? "form.article.present" : "form.article.missing";
            problems.add(
                    "form.article",
                    proposal.at(Proposal_.ARTICLE),
                    Texts.WORDS.message(key, article.get(), version.get()));
        }
    }
}
