package org.cldess.reporting.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Journal;
import org.cldess.ledger.RecordedUntil;
import org.cldess.ledger.SpentLine;
import org.cldess.money.Amount;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Until which day the movements of the lines are recorded. After it, the absence of a movement is no zero.
 */
public final class Recorded {
    private Recorded() {}

    /**
     * Returns a cell with an amount that movements make: « – » instead of zero if movements of its lines may be missing
     * on the day of the view.
     */
    public static Cell cell(View view, Amount amount, RecordedUntil until) {
        return isUnknown(view, amount, until)
                ? Cell.MISSING
                : SharedTexts.speech(view, Texts.WORDS).cell(amount);
    }

    /** Checks whether an amount is zero only because movements of its lines may be missing on the day of the view. */
    public static boolean isUnknown(View view, Amount amount, RecordedUntil until) {
        return amount.isZero() && !until.includes(view.day());
    }

    /** Returns the day until which the movements of some resources are recorded. */
    public static RecordedUntil until(List<FundedLine> resources) {
        return RecordedUntil.earliest(resources.stream().map(FundedLine::recordedUntil));
    }

    /** « renseigné jusqu’au 31/03/2014 », if that is before the day of the view. */
    public static Optional<String> note(View view, RecordedUntil until) {
        return until.day().value().filter(day -> day.isBefore(view.day())).map(day -> {
            Speech speech = SharedTexts.speech(view, Texts.WORDS);
            return speech.say("recorded.until", speech.shortDate(day));
        });
    }

    /**
     * Returns a sentence for a page with sums of movements: how many lines may lack movements on its day, and until
     * which day the oldest of them is recorded. Empty if all are recorded until that day.
     */
    public static Optional<String> sentence(View view) {
        Journal journal = view.dossier().journal();
        List<RecordedUntil> all = Stream.concat(
                        journal.resources().stream().map(FundedLine::recordedUntil),
                        journal.expenses().stream().map(SpentLine::recordedUntil))
                .toList();
        List<RecordedUntil> open =
                all.stream().filter(each -> !each.includes(view.day())).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        String first = speech.say("recorded.open", open.size(), all.size(), view.day());
        Optional<LocalDate> oldest =
                open.stream().flatMap(each -> each.day().value().stream()).min(LocalDate::compareTo);
        return Optional.of(oldest.map(day -> first + " " + speech.say("recorded.oldest", day))
                .orElse(first));
    }
}
