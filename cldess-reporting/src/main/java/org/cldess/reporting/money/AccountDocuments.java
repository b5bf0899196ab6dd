package org.cldess.reporting.money;

import java.util.List;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The documents by which a movement is found in the accounts. */
public final class AccountDocuments {
    private AccountDocuments() {}

    /** Returns the kind and number of each document. */
    public static Cell cell(View view, Known<List<AccountReference>> references) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        Cell none = Cell.of(speech.say("none"));
        return references.fold(
                all -> all.isEmpty()
                        ? none
                        : Cell.of(all.stream()
                                .map(each -> speech.phrase("document", each.kind(), speech.typed(each.number())))
                                .toList()),
                () -> none,
                () -> Cell.MISSING);
    }
}
