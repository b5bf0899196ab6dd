package org.cldess.purchase.spending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.ledger.Journal;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotId;

/** Lots with their movements, in text form. */
final class Spent {
    private Spent() {}

    /** A lot with its movements. */
    record Followed(Lot lot, List<Movement> movements) {
        /** Returns the lot with the holders, each without a kind of its own. */
        Followed heldBy(ActorId... holders) {
            return new Followed(
                    lot.toBuilder()
                            .holders(Arrays.stream(holders).map(Lot.Holder::of).toList())
                            .build(),
                    movements);
        }
    }

    /**
     * Returns a lot with movements such as {@code 2013 100.00}, {@code 2013 100.00 chantier} or
     * {@code 2013-05-02 INVOICED 100.00 chantier}. Without a kind, it is a payment; of 0.00, the year is complete.
     */
    static Followed lot(String id, String movements) {
        List<Movement> all = new ArrayList<>();
        List<Integer> complete = new ArrayList<>();
        for (String[] words : words(movements)) {
            boolean hasKind = !Character.isDigit(words[1].charAt(0));
            int next = hasKind ? 2 : 1;
            if (words[next].equals("0.00")) {
                complete.add(Integer.parseInt(words[0]));
                continue;
            }
            MovementKind kind = hasKind ? MovementKind.valueOf(words[1]) : MovementKind.PAID;
            var movement = Movement.builder(MovementId.of(id + "-" + all.size()), kind, Amount.euros(words[next]))
                    .lot(LotId.of(id))
                    .holder(words.length > next + 1 ? Known.of(ActorId.of(words[next + 1])) : Known.notRecorded());
            all.add((words[0].length() == 4
                            ? movement.year(Integer.parseInt(words[0]))
                            : movement.date(LocalDate.parse(words[0])))
                    .build());
        }
        return new Followed(
                Lot.builder(LotId.of(id), id).completeYears(complete).build(), all);
    }

    /** Splits text such as {@code 2013 100.00; 2014 50.00} into words. */
    static List<String[]> words(String sums) {
        return sums.isEmpty()
                ? List.of()
                : Arrays.stream(sums.split("; ")).map(sum -> sum.split(" ")).toList();
    }

    /** Returns the forecasts of text such as {@code 2013 100.00; 2014 50.00}. */
    static List<Lot.Forecast> forecast(String sums) {
        return words(sums).stream()
                .map(words -> new Lot.Forecast(Integer.parseInt(words[0]), Amount.euros(words[1])))
                .toList();
    }

    /** Returns the journal of movements of lots alone. */
    static Journal journal(List<Followed> lots) {
        return Journal.of(
                List.of(),
                List.of(),
                lots.stream().flatMap(lot -> lot.movements().stream()).toList());
    }
}
