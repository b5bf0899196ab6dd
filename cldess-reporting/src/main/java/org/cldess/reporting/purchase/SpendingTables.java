package org.cldess.reporting.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.actor.ActorId;
import org.cldess.language.Typography;
import org.cldess.money.Amount;
import org.cldess.purchase.Buyer;
import org.cldess.purchase.spending.PurchaseSpending;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.Shares;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The tables of spending: by buyer and year, by kind of structure, by commune. */
final class SpendingTables {
    private final View view;
    private final Speech speech;
    private final PurchaseSpending spending;

    SpendingTables(View view, PurchaseSpending spending) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.spending = spending;
    }

    /** Returns forecast and actual spending side by side; empty if neither is recorded. */
    Optional<Table> byBuyerAndYear() {
        Table.Builder table = Table.captioned(speech.say("spending.table"))
                .column(speech.say("column.buyer"), Table.Align.LEFT)
                .column(speech.say("column.calendar-year"), Table.Align.LEFT)
                .sum(speech.say("column.forecast"))
                .sum(speech.say("column.spent"))
                .sum(speech.say("column.inclusive"))
                .column(speech.say("column.inclusive-share"), Table.Align.RIGHT);
        for (ActorId buyer : spending.buyers()) {
            for (int year : spending.by(buyer).years()) {
                PurchaseSpending one = spending.by(buyer).in(year);
                table.row(cells(Cell.of(view.name(buyer)), Cell.of(Integer.toString(year)), one));
            }
        }
        if (table.isEmpty()) {
            return Optional.empty();
        }
        long missing = spending.years().stream()
                .filter(year -> !LocalDate.of(year, Month.DECEMBER, 31).isAfter(view.day()))
                .mapToLong(year -> spending.in(year).missing())
                .sum();
        return Optional.of(table.total(cells(Cell.of(speech.say("total")), Cell.BLANK, spending))
                .note(missing == 0 ? speech.say("spending.note") : speech.say("spending.note.missing", missing))
                .build());
    }

    private List<Cell> cells(Cell name, Cell year, PurchaseSpending some) {
        return List.of(
                name,
                year,
                amount(some.forecast()),
                amount(some.spent()),
                amount(inclusive(some)),
                some.inclusiveShare()
                        .filter(share -> some.isAnyKindKnown())
                        .map(share -> Cell.of(speech.percent(share)))
                        .orElse(Cell.MISSING));
    }

    private static Optional<Amount> inclusive(PurchaseSpending some) {
        return some.inclusive().filter(amount -> some.isAnyKindKnown());
    }

    private Cell amount(Optional<Amount> amount) {
        return amount.map(speech::cell).orElse(Cell.MISSING);
    }

    Optional<Table> byKind() {
        return sums(
                "kinds.table",
                "column.kind",
                spending.byKind(),
                kind -> speech.capital(speech.phrase(kind.nameOn(view.day()))));
    }

    Optional<Table> byCommune() {
        return sums(
                "communes.table",
                "column.commune",
                spending.byCommune(),
                commune -> Phrase.of(commune.value()
                        .map(view::plainName)
                        .orElseGet(() -> speech.capital(speech.say("communes.unknown")))));
    }

    private <K> Optional<Table> sums(String caption, String heading, Map<K, Amount> sums, Function<K, Phrase> name) {
        if (sums.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say(caption))
                .column(speech.say(heading), Table.Align.LEFT)
                .sum(speech.say("column.spent"))
                .sum(speech.say("column.share"));
        Shares shares =
                Shares.of(sums.values().stream().map(Amount::toBigDecimal).toList());
        List<Map.Entry<K, Amount>> entries = new ArrayList<>(sums.entrySet());
        for (int i = 0; i < entries.size(); i++) {
            table.row(
                    Cell.of(name.apply(entries.get(i).getKey())),
                    speech.cell(entries.get(i).getValue()),
                    shares.cell(i, speech));
        }
        return Optional.of(
                table.total(Cell.of(speech.say("total")), speech.cell(Amount.sum(sums.values())), shares.total(speech))
                        .note(speech.say("spending.tax"))
                        .build());
    }

    /** Returns the total purchases of each buyer by year, with its scheme; empty if no year is recorded. */
    Optional<Table> buyers() {
        Table.Builder table = Table.captioned(speech.say("buyers.table"))
                .column(speech.say("column.buyer"), Table.Align.LEFT)
                .column(speech.say("column.calendar-year"), Table.Align.LEFT)
                .column(speech.say("column.yearly"), Table.Align.RIGHT)
                .column(speech.say("column.inclusive-known"), Table.Align.RIGHT)
                .column(speech.say("column.share-of-all"), Table.Align.RIGHT)
                .column(speech.say("column.scheme"), Table.Align.LEFT);
        for (Buyer buyer : view.dossier().buyers()) {
            for (Buyer.YearlyPurchases year : buyer.years()) {
                PurchaseSpending followed = spending.by(buyer.actor()).in(year.year());
                table.row(
                        Cell.of(view.name(buyer.actor())),
                        Cell.of(Integer.toString(year.year())),
                        speech.cell(year.amount(), speech::cell),
                        amount(inclusive(followed)),
                        followed.inclusiveShareOfAll(List.of(buyer))
                                .filter(share -> followed.isAnyKindKnown())
                                .map(share -> Cell.number(share, shareOfAll(speech, share)))
                                .orElse(Cell.MISSING),
                        scheme(buyer));
            }
        }
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(table.note(speech.say("buyers.note")).build());
    }

    /** Formats a share of all purchases: « 0,13 % ». Such shares are often small. */
    static String shareOfAll(Speech speech, BigDecimal share) {
        return Typography.percent(share, 2, speech.locale());
    }

    private Cell scheme(Buyer buyer) {
        return speech.cell(
                buyer.schemes(),
                schemes -> schemes.isEmpty()
                        ? Cell.of(speech.say("scheme.none"))
                        : Cell.of(schemes.stream().map(this::scheme).toList()));
    }

    private Phrase scheme(Buyer.Scheme scheme) {
        return scheme.adopted()
                .value()
                .map(day -> speech.phrase("scheme.adopted", speech.typed(scheme.title()), day))
                .orElseGet(() -> speech.typed(scheme.title()));
    }
}
