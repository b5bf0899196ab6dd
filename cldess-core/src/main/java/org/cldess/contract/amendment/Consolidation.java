package org.cldess.contract.amendment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.contract.text.Article;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ArticleText;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.contract.text.Term;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * Applies amendments to the signed parts of a contract, in the order of their numbers. A change whose result is not
 * recorded leaves the part as it was.
 */
public final class Consolidation {
    private final List<Amendment> amendments;

    /**
     * Creates a consolidation.
     *
     * @param amendments the amendments, in any order
     */
    public Consolidation(List<Amendment> amendments) {
        this.amendments = amendments.stream()
                .sorted(Comparator.comparingInt(Amendment::number))
                .toList();
    }

    /**
     * {@return the term after the amendments}
     *
     * @param signed the term that was signed
     */
    public Term term(Term signed) {
        return amendments.stream()
                .flatMap(amendment -> amendment.term().stream())
                .map(TermChange::after)
                .reduce(signed, (before, after) -> after);
    }

    /**
     * Returns the objectives after the amendments.
     *
     * @param signed the signed objectives
     * @return the objectives
     */
    public List<Objective> objectives(List<Objective> signed) {
        List<Objective> tree = signed;
        for (Amendment amendment : amendments) {
            for (ObjectiveChange change : amendment.objectives()) {
                tree = changed(tree, change);
            }
        }
        return tree;
    }

    /**
     * Returns the text of an objective after the amendments.
     *
     * @param signed the signed objectives
     * @param id the id of the objective
     * @return the text, if the objective still exists
     */
    public Optional<ObjectiveText> objective(List<Objective> signed, ObjectiveId id) {
        return objectives(signed).stream()
                .flatMap(Objective::withParts)
                .filter(objective -> objective.id().equals(id))
                .map(ObjectiveText::of)
                .findFirst();
    }

    private static List<Objective> changed(List<Objective> tree, ObjectiveChange change) {
        boolean stands = tree.stream()
                .flatMap(Objective::withParts)
                .anyMatch(objective -> objective.id().equals(change.objective()));
        if (!change.isAddition() || stands) {
            return replaced(tree, change);
        }
        return change.after()
                .value()
                .map(text -> new Objective(change.objective(), text.number(), text.title(), List.of()))
                .map(added -> inserted(tree, added, change.parent()))
                .orElse(tree);
    }

    private static List<Objective> replaced(List<Objective> tree, ObjectiveChange change) {
        return tree.stream()
                .flatMap(objective -> objective.id().equals(change.objective())
                        ? replaced(objective, change.after()).stream()
                        : Stream.of(withParts(objective, replaced(objective.parts(), change))))
                .toList();
    }

    private static Optional<Objective> replaced(Objective objective, Known<ObjectiveText> after) {
        return after.fold(
                text -> Optional.of(new Objective(objective.id(), text.number(), text.title(), objective.parts())),
                Optional::empty,
                () -> Optional.of(objective));
    }

    private static List<Objective> inserted(List<Objective> tree, Objective added, Optional<ObjectiveId> parent) {
        if (parent.isEmpty()) {
            return with(tree, added);
        }
        return tree.stream()
                .map(objective -> objective.id().equals(parent.get())
                        ? withParts(objective, with(objective.parts(), added))
                        : withParts(objective, inserted(objective.parts(), added, parent)))
                .toList();
    }

    private static Objective withParts(Objective objective, List<Objective> parts) {
        return new Objective(objective.id(), objective.number(), objective.title(), parts);
    }

    /**
     * Returns the envelopes after the amendments.
     *
     * @param signed the signed envelopes
     * @return the envelopes; not recorded if the signed ones are not
     */
    public Known<List<Envelope>> envelopes(Known<List<Envelope>> signed) {
        return signed.map(list -> {
            List<Envelope> envelopes = list;
            for (Amendment amendment : amendments) {
                for (EnvelopeChange change : amendment.envelopes()) {
                    envelopes = changed(envelopes, change);
                }
            }
            return envelopes;
        });
    }

    private static List<Envelope> changed(List<Envelope> envelopes, EnvelopeChange change) {
        if (!change.after().isRecorded()) {
            return envelopes;
        }
        List<Envelope> changed = new ArrayList<>();
        Optional<Envelope> after =
                change.after().value().map(amount -> new Envelope(change.funder(), change.year(), amount));
        for (Envelope envelope : envelopes) {
            if (isOf(envelope, change.funder(), change.year())) {
                after.ifPresent(changed::add);
                after = Optional.empty();
            } else {
                changed.add(envelope);
            }
        }
        after.ifPresent(changed::add);
        return changed;
    }

    /**
     * Returns the amount of an envelope after the amendments.
     *
     * @param signed the signed envelopes
     * @param funder the funder
     * @param year the year
     * @return the amount, if there still is one; empty if the envelopes are not recorded
     */
    public Optional<Amount> envelope(Known<List<Envelope>> signed, ActorId funder, int year) {
        Optional<Amount> stood = signed.value().orElse(List.of()).stream()
                .filter(envelope -> isOf(envelope, funder, year))
                .map(Envelope::amount)
                .findFirst();
        if (!signed.isRecorded()) {
            return stood;
        }
        for (Amendment amendment : amendments) {
            for (EnvelopeChange change : amendment.envelopes()) {
                boolean same = change.funder().equals(funder) && change.year() == year;
                stood = same && change.after().isRecorded() ? change.after().value() : stood;
            }
        }
        return stood;
    }

    static boolean isOf(Envelope envelope, ActorId funder, int year) {
        return envelope.funder().equals(funder) && envelope.year() == year;
    }

    /**
     * Returns the territory after the amendments.
     *
     * @param signed the communes of the signed contract
     * @return the communes; not recorded if the signed ones are not
     */
    public Known<List<CommuneCode>> territory(Known<List<CommuneCode>> signed) {
        return signed.map(list -> {
            Set<CommuneCode> communes = new LinkedHashSet<>(list);
            for (Amendment amendment : amendments) {
                communes.addAll(amendment.communesAdded());
                amendment.communesRemoved().forEach(communes::remove);
            }
            return List.copyOf(communes);
        });
    }

    /**
     * Returns the text of an article after the amendments.
     *
     * @param signed the signed articles
     * @param id the id of the article
     * @return the text, if the article still exists
     */
    public Optional<ArticleText> article(List<Article> signed, ArticleId id) {
        Optional<ArticleText> stood = signed.stream()
                .filter(article -> article.id().equals(id))
                .map(ArticleText::of)
                .findFirst();
        for (Amendment amendment : amendments) {
            for (ArticleChange change : amendment.articles()) {
                stood = change.article().equals(id) ? changed(stood, change) : stood;
            }
        }
        return stood;
    }

    private static Optional<ArticleText> changed(Optional<ArticleText> stood, ArticleChange change) {
        if (stood.isEmpty()) {
            return change.isAddition() ? change.after().value() : stood;
        }
        return change.after().fold(Optional::of, Optional::empty, () -> stood);
    }

    /**
     * {@return the articles after the amendments}
     *
     * @param signed the signed articles
     */
    public List<Article> articles(List<Article> signed) {
        List<Article> articles = signed;
        for (Amendment amendment : amendments) {
            for (ArticleChange change : amendment.articles()) {
                articles = changed(articles, change);
            }
        }
        return articles;
    }

    private static List<Article> changed(List<Article> articles, ArticleChange change) {
        boolean stands = articles.stream().anyMatch(article -> article.id().equals(change.article()));
        if (change.isAddition() && !stands) {
            return change.after()
                    .value()
                    .map(text -> with(articles, new Article(change.article(), text.title(), text.text())))
                    .orElse(articles);
        }
        return articles.stream()
                .flatMap(article -> article.id().equals(change.article())
                        ? change.after()
                                .fold(
                                        text -> Stream.of(new Article(article.id(), text.title(), text.text())),
                                        Stream::<Article>empty,
                                        () -> Stream.of(article))
                        : Stream.of(article))
                .collect(Collectors.toUnmodifiableList());
    }

    private static <T> List<T> with(List<T> things, T added) {
        return Stream.concat(things.stream(), Stream.of(added)).toList();
    }

    @Override
    public String toString() {
        return "Consolidation of " + amendments;
    }
}
