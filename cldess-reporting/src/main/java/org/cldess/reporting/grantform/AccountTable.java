package org.cldess.reporting.grantform;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.financing.AccountClass;
import org.cldess.grant.FinancialReport;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The summary table of a financial report: costs, income and contributions in kind, planned and actual, with the gaps
 * in euros and percent (arrêté of 11 October 2006).
 */
public final class AccountTable {
    private static final int USED_IN_KIND = 86;
    private static final int GIVEN_IN_KIND = 87;
    private static final int FIGURES = 4;

    /** Classes that few recipients use: stock, own work and taxes on profits. */
    private static final List<Integer> RARE = List.of(69, 71, 72);

    private final Speech speech;
    private final List<AccountLine> lines;
    private final boolean isReceived;

    /**
     * Creates the table.
     *
     * @param lines the lines; a blank line for each class of account if there are none
     * @param isReceived whether the report was received, so that nothing is left to fill in
     */
    AccountTable(Speech speech, List<AccountLine> lines, boolean isReceived) {
        this.speech = speech;
        this.lines = lines.isEmpty() && !isReceived ? blank(speech) : sorted(lines);
        this.isReceived = isReceived;
    }

    /**
     * Returns the table of a report that was received.
     *
     * @param view the view
     * @param report the report
     * @return the table; empty if its lines are not recorded
     */
    public static Optional<Table> of(View view, FinancialReport report) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        return new AccountTable(speech, AccountLine.of(speech, report), true).table();
    }

    private static List<AccountLine> sorted(List<AccountLine> lines) {
        return lines.stream().sorted(Comparator.comparing(AccountLine::account)).toList();
    }

    private static List<AccountLine> blank(Speech speech) {
        return IntStream.concat(IntStream.rangeClosed(60, 79), IntStream.of(USED_IN_KIND, GIVEN_IN_KIND))
                .filter(number -> !RARE.contains(number))
                .mapToObj(AccountClass::of)
                .map(account ->
                        new AccountLine(account, speech.phrase(account), Known.notRecorded(), Known.notRecorded()))
                .toList();
    }

    /** {@return the sum of the costs in money} */
    AccountLine costs() {
        return AccountLine.sum(
                AccountClass.of(60),
                speech.phrase(isReceived ? "account.costs.all" : "account.costs.direct"),
                between(60, 69));
    }

    /** {@return the sum of the income in money} */
    AccountLine income() {
        return AccountLine.sum(
                AccountClass.of(70),
                speech.phrase(isReceived ? "account.income.all" : "account.income.direct"),
                between(70, 79));
    }

    List<AccountLine> lines() {
        return lines;
    }

    private List<AccountLine> between(int first, int last) {
        return lines.stream()
                .filter(line ->
                        line.account().number() >= first && line.account().number() <= last)
                .toList();
    }

    Optional<Table> table() {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("account.table"))
                .column(speech.say("account.account"), Table.Align.LEFT)
                .column(speech.say("account.label"), Table.Align.LEFT)
                .column(speech.say("account.forecast"), Table.Align.RIGHT)
                .column(speech.say("account.actual"), Table.Align.RIGHT)
                .column(speech.say("account.gap"), Table.Align.RIGHT)
                .column(speech.say("account.gap-percent"), Table.Align.RIGHT);
        add(table, "account.costs", between(60, 69), Optional.of(costs()));
        allotted(table, "account.indirect.group", "account.costs.all", "fixed", "financial", "other");
        add(table, "account.income", between(70, 79), Optional.of(income()));
        allotted(table, "account.own.group", "account.income.all", "own");
        add(table, "account.used", between(USED_IN_KIND, USED_IN_KIND), Optional.empty());
        add(table, "account.given", between(GIVEN_IN_KIND, GIVEN_IN_KIND), Optional.empty());
        return Optional.of(table.note(speech.say("account.note")).build());
    }

    private void add(Table.Builder table, String title, List<AccountLine> some, Optional<AccountLine> sum) {
        if (some.isEmpty()) {
            return;
        }
        table.group(speech.phrase(title));
        some.forEach(line -> table.row(
                Stream.concat(Stream.of(Cell.of(line.account().toString()), Cell.of(line.label())), figures(line))
                        .toList()));
        sum.ifPresent(total -> subtotal(table, total.label(), figures(total)));
    }

    private static void subtotal(Table.Builder table, Phrase label, Stream<Cell> figures) {
        table.subtotal(
                Stream.concat(Stream.of(Cell.of(label), Cell.NOTHING), figures).toArray(Cell[]::new));
    }

    /**
     * Adds room for the part of the recipient’s indirect costs, or of its own funds, that it allots to the project, and
     * for the total with it. A report that was received has them in its lines.
     */
    private void allotted(Table.Builder table, String title, String total, String... parts) {
        if (isReceived) {
            return;
        }
        table.group(speech.phrase(title));
        Stream.of(parts)
                .forEach(part -> table.row(Stream.concat(
                                Stream.of(Cell.BLANK, Cell.of(speech.phrase("account.allotted." + part))), rooms())
                        .toList()));
        subtotal(table, speech.phrase(total), rooms());
    }

    private static Stream<Cell> rooms() {
        return Stream.generate(() -> Cell.SHORT_ROOM).limit(FIGURES);
    }

    private Stream<Cell> figures(AccountLine line) {
        return Stream.of(
                amount(line.forecast()),
                amount(line.actual()),
                line.gap().map(speech::cell).orElse(open()),
                line.gap().isEmpty()
                        ? open()
                        : line.percent().map(this::percent).orElse(Cell.NOT_APPLICABLE));
    }

    private Cell amount(Known<Amount> amount) {
        return amount.fold(speech::cell, () -> isReceived ? Cell.NOT_APPLICABLE : open(), this::open);
    }

    private Cell open() {
        return isReceived ? Cell.MISSING : Cell.SHORT_ROOM;
    }

    private Cell percent(BigDecimal percent) {
        return Cell.number(percent, speech.say("account.percent", speech.number(percent)));
    }

    /** {@return the lines whose gap is so large that the form asks for an explanation} */
    List<Phrase> wide(BigDecimal limit) {
        return lines.stream()
                .filter(line -> line.percent()
                        .filter(percent -> percent.abs().compareTo(limit) > 0)
                        .isPresent())
                .map(line -> speech.phrase(
                        "account.explain",
                        line.account().toString(),
                        line.label(),
                        speech.say(
                                "account.percent", speech.number(line.percent().orElseThrow()))))
                .toList();
    }
}
