package org.cldess.reporting.view;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Phrase;

/**
 * Numbers in free sentences that lead to their thing (<i>{@index renvois}</i>): « l’action 2.1.3 », « les actions 1.1.1
 * et 1.1.2 », « l’article 5 du contrat ». A number counts only after the word for its kind, and not if it belongs to
 * something else: « l’article 10 de cette loi », « l’objectif 2 du SCOT », « un objectif 30 % ».
 */
final class Mentions {
    /** The mentions of a page of which no document is known. */
    static final Mentions NONE = new Mentions(Map.of(), Map.of(), Map.of());

    private static final String NUMBER = "\\d++(?:\\.\\d++)*+";
    private static final Pattern MENTION = Pattern.compile(
            "(?iU)\\b(actions?|object(?:if|ive)s?|articles?)[ \\u00A0](%1$s(?:(?:, | et | ou | and | or )%1$s)*+)(?![.,]?\\d|[ \\u00A0\\u202F]?[%%€\\d])"
                    .formatted(NUMBER));

    private static final Pattern OF_THE_CONTRACT =
            Pattern.compile("(?U) (?:du (?:présent )?contrat|of the contract)\\b");
    private static final Pattern OF_SOMETHING = Pattern.compile("(?U) (?:de|du|des|of)\\b| d’");

    private static final Pattern EACH = Pattern.compile(NUMBER);

    private final Map<String, String> actions;
    private final Map<String, String> objectives;
    private final Map<String, String> articles;

    /** Creates mentions from the targets of links, by number. */
    Mentions(Map<String, String> actions, Map<String, String> objectives, Map<String, String> articles) {
        this.actions = Map.copyOf(actions);
        this.objectives = Map.copyOf(objectives);
        this.articles = Map.copyOf(articles);
    }

    /** Returns the mentions that lead to the documents of a view. */
    static Mentions of(View view, boolean hasActions, boolean hasObjectives, boolean hasContract) {
        Map<String, String> actions = new HashMap<>();
        Map<String, String> objectives = new HashMap<>();
        Map<String, String> articles = new HashMap<>();
        if (hasActions) {
            view.actions().forEach(action -> actions.putIfAbsent(action.number(), Place.ACTION.target(action.id())));
        }
        if (hasObjectives) {
            view.contract()
                    .allObjectives()
                    .forEach(objective ->
                            objectives.putIfAbsent(objective.number(), Place.OBJECTIVE.target(objective.id())));
        }
        if (hasContract) {
            for (int number = 1; number <= view.dossier().contract().articles().size(); number++) {
                articles.put(Integer.toString(number), "contrat#article-" + number);
            }
        }
        return new Mentions(actions, objectives, articles);
    }

    /** Returns a phrase whose words are the same, with a link on each number that has a target. */
    Phrase linked(Phrase phrase) {
        if (actions.isEmpty() && objectives.isEmpty() && articles.isEmpty()) {
            return phrase;
        }
        Phrase linked = Phrase.EMPTY;
        for (Inline run : phrase.runs()) {
            linked = linked.then(linked(run));
        }
        return linked;
    }

    private Phrase linked(Inline run) {
        List<MatchResult> found = run instanceof Inline.Plain || run instanceof Inline.Foreign
                ? MENTION.matcher(run.text()).results().toList()
                : List.of();
        Optional<Locale> language =
                run instanceof Inline.Foreign words ? Optional.of(words.language()) : Optional.empty();
        Phrase linked = Phrase.EMPTY;
        int start = 0;
        for (MatchResult mention : found) {
            for (MatchResult number : EACH.matcher(mention.group(2)).results().toList()) {
                Optional<String> target =
                        target(mention.group(1), number.group(), run.text().substring(mention.end()));
                if (target.isPresent()) {
                    boolean isFirst = number.start() == 0;
                    int from = isFirst ? mention.start() : mention.start(2) + number.start();
                    int to = mention.start(2) + number.end();
                    linked = linked.then(words(run.text().substring(start, from), language))
                            .link(words(run.text().substring(from, to), language), target.get());
                    start = to;
                }
            }
        }
        return start == 0
                ? Phrase.EMPTY.then(run)
                : linked.then(words(run.text().substring(start), language));
    }

    private Optional<String> target(String kind, String number, String rest) {
        boolean isOfTheContract = OF_THE_CONTRACT.matcher(rest).lookingAt();
        return switch (kind.toLowerCase(Locale.ROOT).substring(0, 2)) {
            case "ac" -> Optional.ofNullable(actions.get(number));
            case "ob" ->
                isOfTheContract || !OF_SOMETHING.matcher(rest).lookingAt()
                        ? Optional.ofNullable(objectives.get(number))
                        : Optional.empty();
            default -> isOfTheContract ? Optional.ofNullable(articles.get(number)) : Optional.empty();
        };
    }

    private static Phrase words(String text, Optional<Locale> language) {
        return text.isEmpty() || language.isEmpty() ? Phrase.of(text) : Phrase.in(language.get(), text);
    }
}
