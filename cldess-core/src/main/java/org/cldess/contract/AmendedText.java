package org.cldess.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.charter.text.TextHash;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.text.ArticleText;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.contract.text.Term;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The text of an amendment, split into the parts that are hashed. A part that is not applicable and one that is not
 * recorded each have a form that no value has.
 */
final class AmendedText {
    private static final String UNKNOWN = "?";
    private static final String NONE = "-";

    private final List<String> parts = new ArrayList<>();

    private AmendedText(Amendment amendment, Optional<LocalDate> signed) {
        add("amendment", Integer.toString(amendment.number()));
        add(signed.map(LocalDate::toString).orElse(""), amendment.subject());
        add(fact(amendment.reason(), Function.identity()), fact(amendment.effective(), LocalDate::toString));
        amendment
                .term()
                .ifPresent(change -> add("term", fact(change.before(), AmendedText::said), said(change.after())));
        amendment
                .objectives()
                .forEach(change -> add(
                        "objective",
                        change.objective().value(),
                        change.parent().map(ObjectiveId::value).orElse(""),
                        fact(change.before(), AmendedText::said),
                        fact(change.after(), AmendedText::said)));
        amendment
                .envelopes()
                .forEach(change -> add(
                        "envelope",
                        change.funder().value(),
                        Integer.toString(change.year()),
                        fact(change.before(), Amount::toString),
                        fact(change.after(), Amount::toString)));
        amendment.communesAdded().forEach(commune -> add("joins", commune.code()));
        amendment.communesRemoved().forEach(commune -> add("leaves", commune.code()));
        amendment
                .articles()
                .forEach(change -> add(
                        "article",
                        change.article().value(),
                        fact(change.before(), AmendedText::said),
                        fact(change.after(), AmendedText::said)));
    }

    static TextHash hash(Amendment amendment, Optional<LocalDate> signed) {
        return TextHash.of(new AmendedText(amendment, signed).parts);
    }

    private void add(String... more) {
        parts.addAll(List.of(more));
    }

    private static <T> String fact(Known<T> fact, Function<T, String> words) {
        return fact.fold(value -> "=" + words.apply(value), () -> NONE, () -> UNKNOWN);
    }

    private static String said(Term term) {
        return term.start() + "/" + term.end();
    }

    private static String said(ObjectiveText text) {
        return text.number() + "\n" + text.title();
    }

    private static String said(ArticleText text) {
        return text.title() + "\n" + text.text();
    }
}
